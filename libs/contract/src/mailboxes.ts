import { z } from 'zod';
import { MailProvider } from './mail-sign-ins.ts';
import { Id, Timestamp } from './primitives.ts';

/**
 * How far older mail is read back, the newest first, behind all that is new: what came since `through` is read, null
 * where nothing is yet. `toGo` messages of `of` are left.
 */
export const ReadingBack = z
  .object({
    toGo: z.number().int(),
    of: z.number().int(),
    through: Timestamp.nullable(),
  })
  .meta({ id: 'ReadingBack' });
export type ReadingBack = z.infer<typeof ReadingBack>;

/**
 * Places on the server at `checkedAt`: `onServer = stored + erased + outOfScope + missing`; `stored` includes
 * `quarantined`. Messages gone from the server stay stored and are counted apart, as `gone`. What is still to be read
 * back is not missing: it is in `outOfScope` until then. Before the first check, while `checkedAt` is null, `missing` is what
 * is still to be read, so that the sum holds.
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
    /** Null where no older mail is left to read. */
    readingBack: ReadingBack.nullable(),
  })
  .meta({ id: 'Ledger' });
export type Ledger = z.infer<typeof Ledger>;

export const FolderView = z
  .object({
    path: z.string(),
    /** Whether it is the one with our own mail, where our replies are seen. */
    use: z.enum(['inbox', 'sent']),
    uidValidity: z.number().int().nullable(),
    ledger: Ledger,
  })
  .meta({ id: 'Folder' });

export const MailboxState = z
  .enum(['connecting', 'reading', 'live', 'stuck', 'refused', 'paused'])
  .meta({ id: 'MailboxState' });

/** The last thing that somebody did about a mailbox. */
export const MailboxAct = z
  .object({
    act: z.enum(['added', 'checked', 'paused', 'resumed', 'new_password', 'sent_folder', 'disconnected']),
    by: z.string(),
    at: Timestamp,
  })
  .meta({ id: 'MailboxAct' });

export const MailboxView = z
  .object({
    id: Id,
    name: z.string(),
    /** `live` is well; `stuck` and `refused` need a person and say so in `problem`. */
    state: MailboxState,
    /** One sentence: what happened, what is safe, what to do; null while all is well. */
    problem: z.string().nullable(),
    /** Null for one that the settings or the command line added and nobody touched since. */
    lastAct: MailboxAct.nullable(),
    /** Where somebody has signed in for it; null for one with a password. */
    signInProvider: MailProvider.nullable(),
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
