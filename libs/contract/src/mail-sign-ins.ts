import { z } from 'zod';
import { Id } from './primitives.ts';

export const MailProvider = z.enum(['google', 'microsoft', 'other']).meta({ id: 'MailProvider' });

const Url = z.string().trim().min(1).max(1_000);

/** How a provider knows this installation, as an administrator registered it there. */
export const MailClientRequest = z
  .strictObject({
    clientId: z.string().trim().min(1).max(500),
    /** Left out it stays as it is; null for a client without one. It is never given out again. */
    clientSecret: z.string().trim().min(1).max(2_000).nullable().optional(),
    /** Of Microsoft: the id or domain of the directory; null for `common`. */
    tenant: z.string().trim().min(1).max(100).nullable().default(null),
    /** These three for `other` only. */
    authorizationUrl: Url.nullable().default(null),
    tokenUrl: Url.nullable().default(null),
    scope: z.string().trim().min(1).max(1_000).nullable().default(null),
  })
  .meta({ id: 'MailClientRequest' });
export type MailClientRequest = z.infer<typeof MailClientRequest>;

export const MailClientView = z
  .object({
    provider: MailProvider,
    clientId: z.string(),
    hasSecret: z.boolean(),
    tenant: z.string().nullable(),
    authorizationUrl: z.string().nullable(),
    tokenUrl: z.string().nullable(),
    scope: z.string().nullable(),
    /** To be entered at the provider. */
    redirectUrl: z.string(),
  })
  .meta({ id: 'MailClient' });
export type MailClientView = z.infer<typeof MailClientView>;
export const MailClientList = z.array(MailClientView);

export const BeginSignInRequest = z
  .strictObject({
    provider: MailProvider,
    /** `imaps://user@host[:port][/FOLDER]`, without a password. */
    url: z.string().trim().min(1).max(2_000),
    /** The mail address, where the name to sign in with is another. */
    address: z.string().trim().min(3).max(254).optional(),
    /** Whether a new mailbox waits, paused, until it is resumed: for a dry run before anything is read. */
    paused: z.boolean().default(false),
  })
  .meta({ id: 'BeginSignInRequest' });
export type BeginSignInRequest = z.infer<typeof BeginSignInRequest>;

/** The provider's page, for the browser of who asked. */
export const BegunSignIn = z.object({ url: z.string() }).meta({ id: 'BegunSignIn' });
export type BegunSignIn = z.infer<typeof BegunSignIn>;

export const EndSignInRequest = z
  .strictObject({ state: z.string().min(1).max(200), code: z.string().min(1).max(8_000) })
  .meta({ id: 'EndSignInRequest' });
export type EndSignInRequest = z.infer<typeof EndSignInRequest>;

export const SignedInMailbox = z
  .object({
    mailboxId: Id,
    /** False where it was connected before and is signed in for again. */
    added: z.boolean(),
    /** Whether it waits for a dry run, or to be resumed. */
    paused: z.boolean(),
  })
  .meta({ id: 'SignedInMailbox' });
export type SignedInMailbox = z.infer<typeof SignedInMailbox>;
