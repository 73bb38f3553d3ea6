import { z } from 'zod';

/**
 * A day of reconciliation over all mailboxes, at its worst. `missing`: something was on a server and not here.
 * `not_checked`: a mailbox was connected and not compared. `set_aside`: a message came that could not be read.
 * `unrecorded`: no mailbox was connected, or no record was kept yet; also today before its first check.
 */
export const MailboxDay = z
  .object({
    day: z.iso.date(),
    state: z.enum(['well', 'set_aside', 'not_checked', 'missing', 'unrecorded']),
    /** The most messages that were missing at once, also where they were fetched afterwards. */
    missing: z.number().int(),
    /** How many of them were still missing at the last check of the day. */
    stillMissing: z.number().int(),
    /** Messages that came to be set aside on this day. */
    setAside: z.number().int(),
    /** Mailboxes that were connected and not compared. */
    notChecked: z.number().int(),
  })
  .meta({ id: 'MailboxDay' });
export type MailboxDay = z.infer<typeof MailboxDay>;

/** What intake did: thirty days of reconciliation, oldest first, and how soon new mail was in the queue. */
export const IntakeMeasures = z
  .object({
    /** Whose days they are: the zone of the organisation's clock. */
    timeZone: z.string(),
    days: z.array(MailboxDay),
    /**
     * From the mail server's own time of arrival to the first assessment, over messages that came in the last seven
     * days to a folder that was already read; what still waits counts with the time it has waited.
     */
    arrivals: z.object({
      messages: z.number().int(),
      /** 95 in 100 took no longer; null without messages. */
      seconds: z.number().nullable(),
    }),
  })
  .meta({ id: 'IntakeMeasures' });
export type IntakeMeasures = z.infer<typeof IntakeMeasures>;
