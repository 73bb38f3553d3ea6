import { z } from 'zod';

/** How a connection is protected: TLS at once, TLS by STARTTLS, or not at all (a server on the same machine only). */
export const MailboxSecurity = z.enum(['tls', 'starttls', 'none']).meta({ id: 'MailboxSecurity' });
export type MailboxSecurity = z.infer<typeof MailboxSecurity>;

const HostName = z
  .string()
  .trim()
  .max(253)
  .regex(/^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?|\[?[0-9a-f:.]+\]?)$/iu, {
    error: 'must be a name such as imap.example.org',
  });
const Password = z.string().min(1, { error: 'is missing' }).max(1_024);
const FolderPath = z.string().trim().min(1).max(500);
const EmailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/, { error: 'must be an email address' });

/** Where the mail of an address is and how to sign in there. */
export const MailboxSettings = z
  .object({ host: HostName, port: z.number().int().min(1).max(65_535), security: MailboxSecurity })
  .meta({ id: 'MailboxSettings' });
export type MailboxSettings = z.infer<typeof MailboxSettings>;

/** A mailbox as a person knows it: address and password, and where its server is. */
export const MailboxConnection = z
  .strictObject({
    email: EmailAddress,
    password: Password,
    settings: MailboxSettings,
    /** The name to sign in with, where that is not the address. */
    user: z.string().trim().min(1).max(254).optional(),
    /** The folder to read in place of the inbox. */
    folder: FolderPath.optional(),
    /** The folder with our own mail, where neither the server nor its name says which that is. */
    sentFolder: FolderPath.optional(),
    /** File on the server with the certificate of an own authority, PEM. */
    caFile: z.string().trim().min(1).max(1_000).optional(),
  })
  .meta({ id: 'MailboxConnection' });
export type MailboxConnection = z.infer<typeof MailboxConnection>;

export const MAILBOX_STEPS = ['server', 'certificate', 'sign_in', 'folders', 'new_mail'] as const;

/** One step of a test. `to_do` needs a person and stops nothing; after `failed` the rest is `not_reached`. */
export const MailboxStep = z
  .object({
    step: z.enum(MAILBOX_STEPS),
    outcome: z.enum(['done', 'to_do', 'failed', 'not_reached']),
    /** What was found or what happened; empty where the step was not reached. */
    detail: z.string(),
    /** What to do about it; null where there is nothing to do. */
    remedy: z.string().nullable(),
  })
  .meta({ id: 'MailboxStep' });
export type MailboxStep = z.infer<typeof MailboxStep>;

/** What a test of a mailbox found; nothing of it is stored. */
export const MailboxTest = z
  .object({
    ok: z.boolean(),
    /** The code of the error that ended it; null where it went through. */
    code: z.string().nullable(),
    steps: z.array(MailboxStep),
  })
  .meta({ id: 'MailboxTest' });
export type MailboxTest = z.infer<typeof MailboxTest>;

export const NewMailbox = MailboxConnection.extend({
  /** Whether it waits, paused, until it is resumed: for a dry run before anything is read. */
  paused: z.boolean().default(false),
}).meta({ id: 'NewMailbox' });
export type NewMailbox = z.infer<typeof NewMailbox>;

export const MailboxPatch = z.strictObject({ paused: z.boolean() }).meta({ id: 'MailboxPatch' });
export type MailboxPatch = z.infer<typeof MailboxPatch>;

export const MailboxPassword = z.strictObject({ password: Password }).meta({ id: 'MailboxPassword' });
export type MailboxPassword = z.infer<typeof MailboxPassword>;

/** The folder with our own mail; null where it is to be found by what the server or its name says. */
export const MailboxSentFolder = z
  .strictObject({ folder: FolderPath.nullable() })
  .meta({ id: 'MailboxSentFolder' });
export type MailboxSentFolder = z.infer<typeof MailboxSentFolder>;
