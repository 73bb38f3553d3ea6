import { z } from 'zod';
import { Id, LaneName, Timestamp } from './primitives.ts';

/**
 * Places on the server at `checkedAt`: `onServer = stored + erased + outOfScope + missing`; `stored` includes
 * `quarantined`. Messages gone from the server stay stored and are counted apart, as `gone`.
 */
export const Ledger = z
  .object({
    onServer: z.number().int(),
    stored: z.number().int(),
    assessed: z.number().int(),
    quarantined: z.number().int(),
    erased: z.number().int(),
    outOfScope: z.number().int(),
    missing: z.number().int(),
    gone: z.number().int(),
    checkedAt: Timestamp.nullable(),
  })
  .meta({ id: 'Ledger' });
export type Ledger = z.infer<typeof Ledger>;

export const FolderView = z
  .object({
    path: z.string(),
    uidValidity: z.number().int().nullable(),
    ledger: Ledger,
  })
  .meta({ id: 'Folder' });

export const MailboxState = z
  .enum(['connecting', 'reading', 'live', 'stuck', 'refused', 'paused'])
  .meta({ id: 'MailboxState' });

export const MailboxView = z
  .object({
    id: Id,
    name: z.string(),
    /** `live` is well; `stuck` and `refused` need a person and say so in `problem`. */
    state: MailboxState,
    /** One sentence: what happened, what is safe, what to do; null while all is well. */
    problem: z.string().nullable(),
    ledger: Ledger,
    folders: z.array(FolderView),
  })
  .meta({ id: 'Mailbox' });
export type MailboxView = z.infer<typeof MailboxView>;

export const MailboxList = z.array(MailboxView);

export const DetectRequest = z
  .strictObject({
    /** The mail address of the mailbox, `jobs@example.org`. */
    address: z.string().trim().min(3).max(320),
  })
  .meta({ id: 'DetectRequest' });
export type DetectRequest = z.infer<typeof DetectRequest>;

export const MailServer = z
  .object({
    host: z.string(),
    port: z.number().int(),
    /** `tls` from the first byte (imaps://), or `starttls` (imap://). */
    security: z.enum(['tls', 'starttls']),
    user: z.string(),
    /** The best way first: the account's password, one made for programs, or a sign-in at the provider. */
    signIn: z.array(z.enum(['password', 'app_password', 'oauth2'])),
    /** Whose sign-in it is, where `signIn` has oauth2. */
    tokenProvider: z.enum(['google', 'microsoft']).nullable(),
    foundBy: z.enum(['known', 'mx', 'autoconfig', 'srv', 'greeting']),
    /** Whether a person should look at the name of the server before a password goes there; `advice` says so. */
    elsewhere: z.boolean(),
  })
  .meta({ id: 'MailServer' });

/** Where the mail of an address lies. A name system that does not answer is an error, and not a null. */
export const Detection = z
  .object({
    /** Null where none was found, or where the provider has no IMAP. */
    server: MailServer.nullable(),
    /** The provider's name, where Foyer knows it. */
    provider: z.string().nullable(),
    /** What a person has to know or to do, in one or two sentences. */
    advice: z.string().nullable(),
  })
  .meta({ id: 'Detection' });
export type Detection = z.infer<typeof Detection>;

export const DryRunRequest = z
  .strictObject({
    /** `imaps://user:password@host[:port][/FOLDER]`; it is not kept. */
    url: z.string().trim().min(1).max(2_000),
    days: z.number().int().min(1).max(90).default(14),
  })
  .meta({ id: 'DryRunRequest' });
export type DryRunRequest = z.infer<typeof DryRunRequest>;

/** What Foyer would make of the last days of a mailbox; nothing of it is stored. */
export const DryRun = z
  .object({
    read: z.number().int(),
    /** Messages of ours among them. */
    ofOurs: z.number().int(),
    people: z.number().int(),
    unreadable: z.number().int(),
    /** Whether there are more messages than were read. */
    cut: z.boolean(),
    lanes: z.record(LaneName, z.number().int()),
    urgent: z.number().int(),
    unsure: z.number().int(),
    /** Messages whose role is told by the roles there are. */
    withRole: z.number().int(),
    /** Titles that subjects name and that are no roles yet, to be confirmed. */
    suggestedRoles: z.array(z.object({ title: z.string(), messages: z.number().int() })),
  })
  .meta({ id: 'DryRun' });
export type DryRun = z.infer<typeof DryRun>;
