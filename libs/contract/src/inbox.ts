import { z } from 'zod';
import {
  CandidateView,
  DebtView,
  EntryState,
  Id,
  KindName,
  LaneName,
  PageQuery,
  ReasonView,
  RhythmView,
  RoleView,
  SectionName,
  Timestamp,
} from './primitives.ts';

export const InboxQuery = PageQuery.extend({
  section: SectionName.optional(),
  lane: LaneName.optional(),
  role: Id.optional(),
  state: EntryState.default('open'),
  q: z.string().trim().min(1).max(200).optional(),
  minutes: z.coerce.number().int().min(1).max(480).optional(),
});
export type InboxQuery = z.infer<typeof InboxQuery>;

/** One row of the queue: one person about one role, shown by the message that puts them highest. */
export const InboxEntry = z
  .object({
    id: Id,
    candidate: CandidateView,
    role: RoleView.nullable(),
    subject: z.string(),
    lane: LaneName,
    kind: KindName.nullable(),
    section: SectionName,
    urgent: z.boolean(),
    unsure: z.boolean(),
    /** The two lanes that a *Please decide* row offers; null unless `unsure`. */
    between: z.array(LaneName).length(2).nullable(),
    owed: DebtView.nullable(),
    priority: z.number(),
    confidence: z.number(),
    reasons: z.array(ReasonView),
    newSince: z.string().nullable(),
    rhythm: RhythmView,
    /** The words around the deciding quote, for a row of the list; a substring of the new text. */
    excerpt: z.string(),
    readingSeconds: z.number().int(),
    receivedAt: Timestamp,
    waitingSince: Timestamp,
    state: EntryState,
    /** When a *later* entry comes back. */
    until: Timestamp.nullable(),
    /** Rises by one with every change; send it back with a PATCH. */
    version: z.number().int(),
    /** The message that the row shows: its reasons, its words. */
    messageId: Id,
    /** Every message that the row stands for, newest first. */
    messageIds: z.array(Id),
  })
  .meta({ id: 'InboxEntry' });
export type InboxEntry = z.infer<typeof InboxEntry>;

export const InboxCounts = z
  .object({
    /** Open entries by section, under the same filters, whole list (not just this page). */
    sections: z.record(SectionName, z.number().int()),
    total: z.number().int(),
    readingSeconds: z.number().int(),
  })
  .meta({ id: 'InboxCounts' });
export type InboxCounts = z.infer<typeof InboxCounts>;

export const InboxPage = z
  .object({ entries: z.array(InboxEntry), nextCursor: z.string().nullable(), counts: InboxCounts })
  .meta({ id: 'InboxPage' });
export type InboxPage = z.infer<typeof InboxPage>;

export const InboxPatch = z
  .strictObject({
    state: EntryState.optional(),
    until: Timestamp.optional(),
    lane: LaneName.optional(),
    because: z.string().trim().max(500).optional(),
    version: z.number().int(),
  })
  .refine((patch) => patch.state !== undefined || patch.lane !== undefined, {
    error: 'say what to change: state or lane',
  })
  .refine((patch) => (patch.state === 'later') === (patch.until !== undefined), {
    error: 'until goes with state later, and later needs until',
  })
  .meta({ id: 'InboxPatch' });
export type InboxPatch = z.infer<typeof InboxPatch>;
