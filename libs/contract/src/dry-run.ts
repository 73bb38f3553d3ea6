import { z } from 'zod';
import { KindName, LaneName, SectionName, Timestamp } from './primitives.ts';
import { SuggestedRoles } from './roles.ts';

const Days = z.number().int().min(1).max(90);

export const DryRunRequest = z
  .strictObject({
    /** `imaps://user:password@host[:port][/FOLDER]`; it is not kept. */
    url: z.string().trim().min(1).max(2_000),
    days: Days.default(14),
  })
  .meta({ id: 'DryRunRequest' });
export type DryRunRequest = z.infer<typeof DryRunRequest>;

/** By what a message is known before it is stored: SHA-256, in hex. */
export const MessageKey = z.string().regex(/^[0-9a-f]{64}$/u, { error: 'is no key of a message' });

/** What somebody says of a message of a dry run; null takes it back. */
export const EarlyAnswer = z
  .strictObject({ lane: LaneName.nullable(), because: z.string().trim().max(500).optional() })
  .meta({ id: 'EarlyAnswer' });
export type EarlyAnswer = z.infer<typeof EarlyAnswer>;

/** A message as the reader would have met it: when it came, or today where its writer still waits for us. */
export const DryRunMessage = z
  .object({
    name: z.string(),
    roleTitle: z.string().nullable(),
    subject: z.string(),
    receivedAt: Timestamp,
    section: SectionName,
    lane: LaneName,
    kind: KindName.nullable(),
    reason: z.string(),
    /** The moment that the reason names, on the sender's clock; null where it names none. */
    harmAt: Timestamp.nullable(),
    /** Null where no words decided, and in *Handle with care*. */
    quote: z.string().nullable(),
    /** By what an answer names it. */
    messageKey: MessageKey,
    /** What a person has said of it already; null where nobody has. */
    said: z.object({ lane: LaneName, by: z.string() }).nullable(),
  })
  .meta({ id: 'DryRunMessage' });
export type DryRunMessage = z.infer<typeof DryRunMessage>;

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
    /** The days that were looked at. */
    since: Timestamp,
    until: Timestamp,
    /** Whether there is a folder with our own mail; without one waiting times come out too long. */
    seesReplies: z.boolean(),
    lanes: z.record(LaneName, z.number().int()),
    /** Where the reader would have met each message: when it came, or today where its writer still waits for us. */
    sections: z.record(SectionName, z.number().int()),
    urgent: z.number().int(),
    unsure: z.number().int(),
    /** People who wait for a reply of ours today. */
    stillWaiting: z.number().int(),
    /** People of whom a message is handled with care. */
    inCare: z.number().int(),
    /** Messages whose role is told by the roles there are. */
    withRole: z.number().int(),
    /** The least certain ones first, a few. */
    leastSure: z.array(DryRunMessage),
    /** Every message that is not ours, in the order in which they came; without those that the caller may not open. */
    messages: z.array(DryRunMessage),
    /** Titles that subjects name and that are no roles yet, to be confirmed. */
    suggestedRoles: SuggestedRoles,
  })
  .meta({ id: 'DryRun' });
export type DryRun = z.infer<typeof DryRun>;

export const DryRunDays = z.strictObject({ days: Days.default(30) }).meta({ id: 'DryRunDays' });
export type DryRunDays = z.infer<typeof DryRunDays>;

/** What a dry run says while it runs; the last one is `done` or `failed`. */
export const DryRunEvent = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('progress'),
      doing: z.enum(['reading', 'assessing']),
      count: z.number().int(),
      /** 0 to 1. */
      share: z.number(),
    }),
    z.object({ type: z.literal('done'), found: DryRun }),
    /** `detail` says what happened, and `remedy` what to do. */
    z.object({ type: z.literal('failed'), code: z.string(), detail: z.string(), remedy: z.string() }),
  ])
  .meta({ id: 'DryRunEvent' });
export type DryRunEvent = z.infer<typeof DryRunEvent>;
