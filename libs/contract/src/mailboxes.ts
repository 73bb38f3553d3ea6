import { z } from 'zod';
import { Id, Timestamp } from './primitives.ts';

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
