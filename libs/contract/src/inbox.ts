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
  Sought,
  Timestamp,
} from './primitives.ts';
import { AccessLevel } from './session.ts';

/**
 * Which rows: open ones, those for later, settled ones, the caller's own that are not settled, or any. A search looks
 * through all of them, everything else through open ones, unless told otherwise.
 */
export const StateFilter = z.enum([...EntryState.options, 'mine', 'any']).meta({ id: 'StateFilter' });
export type StateFilter = z.infer<typeof StateFilter>;

/** What a list of the queue is narrowed to. Filters hold together. */
export const InboxFilter = z.strictObject({
  lane: LaneName.optional(),
  role: Id.optional(),
  /** Rows with a message that lies, or lay, in this mailbox. */
  mailbox: Id.optional(),
  state: StateFilter.optional(),
  /**
   * Words, all of which stand in names, addresses, role or any message of a row, whatever their case and accents. Of
   * the last one its beginning is enough; words in double quotes stand together.
   */
  q: Sought(1).optional(),
});
export type InboxFilter = z.infer<typeof InboxFilter>;

export const InboxQuery = PageQuery.extend({
  ...InboxFilter.shape,
  section: SectionName.optional(),
  minutes: z.coerce.number().int().min(1).max(480).optional(),
});
export type InboxQuery = z.infer<typeof InboxQuery>;

export const ColleagueView = z.object({ id: Id, name: z.string() }).meta({ id: 'Colleague' });
export type ColleagueView = z.infer<typeof ColleagueView>;
/** Everybody with an account, by name, what they may do, and whether *Handle with care* opens for them. */
export const ColleagueList = z.array(ColleagueView.extend({ access: AccessLevel, opensCare: z.boolean() }));
export type ColleagueList = z.infer<typeof ColleagueList>;

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
    /** When waiting would do harm, on the sender's clock; null where it is not urgent or no time is known. */
    harmAt: Timestamp.nullable(),
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
    /** Whose row it is; null while it is everybody's. */
    assignee: ColleagueView.nullable(),
    /** Who set the lane by hand; null where it is ours. */
    laneSetBy: z.string().nullable(),
    /** Notes for the team. */
    notes: z.number().int(),
    /** The last thing that somebody did about this row: another one than before means another hand. */
    lastActionId: Id.nullable(),
  })
  .meta({ id: 'InboxEntry' });
export type InboxEntry = z.infer<typeof InboxEntry>;

export const InboxCounts = z
  .object({
    /** Open entries by section, under the same filters, whole list (not just this page). */
    sections: z.record(SectionName, z.number().int()),
    total: z.number().int(),
    readingSeconds: z.number().int(),
    /** Whether these are all of them. A search that finds more than 3,000 rows counts one more than that and no more. */
    complete: z.boolean(),
  })
  .meta({ id: 'InboxCounts' });
export type InboxCounts = z.infer<typeof InboxCounts>;

export const InboxPage = z
  .object({ entries: z.array(InboxEntry), nextCursor: z.string().nullable(), counts: InboxCounts })
  .meta({ id: 'InboxPage' });
export type InboxPage = z.infer<typeof InboxPage>;

/** Whether something is owed, as a person says it. */
export const DebtWord = z.enum(['dismissed', 'kept']).meta({ id: 'DebtWord' });

/** A decision about a row. Everything in it is recorded with who and when. */
export const InboxPatch = z
  .strictObject({
    state: EntryState.optional(),
    until: Timestamp.optional(),
    /** Null takes a lane that was set by hand back: the assessment counts again. */
    lane: LaneName.nullable().optional(),
    because: z.string().trim().max(500).optional(),
    /** The words of the message that decided, for a lane set by hand. */
    quote: z.string().trim().min(1).max(2_000).optional(),
    /** Passes the row to a colleague; null gives it back to everybody. */
    assigneeId: Id.nullable().optional(),
    /** A note for the team; null takes your last one on this row back. */
    note: z.string().trim().min(1).max(4_000).nullable().optional(),
    /** `dismissed`: nothing is owed here, until they write again. `kept` takes that back. */
    debt: DebtWord.optional(),
    version: z.number().int(),
  })
  .refine(
    ({ state, lane, assigneeId, note, debt }) =>
      [state, lane, assigneeId, note, debt].some((part) => part !== undefined),
    { error: 'say what to change: state, lane, assigneeId, note or debt' },
  )
  .refine((patch) => (patch.state === 'later') === (patch.until !== undefined), {
    error: 'until goes with state later, and later needs until',
  })
  .refine((patch) => patch.quote === undefined || patch.lane != null, {
    error: 'quote goes with a lane: the words that decided it',
  })
  .meta({ id: 'InboxPatch' });
export type InboxPatch = z.infer<typeof InboxPatch>;

/** What somebody did about a row of the queue, as it is recorded and shown. */
export const ActionView = z
  .object({
    id: Id,
    entryId: Id,
    messageId: Id,
    at: Timestamp,
    by: z.string(),
    state: EntryState.nullable(),
    until: Timestamp.nullable(),
    lane: LaneName.nullable(),
    laneTakenBack: z.boolean(),
    laneBefore: LaneName.nullable(),
    because: z.string().nullable(),
    quote: z.string().nullable(),
    note: z.string().nullable(),
    noteTakenBack: z.boolean(),
    debt: DebtWord.nullable(),
    passesOn: z.boolean(),
    /** To whom it was passed; null where it was given back to everybody. */
    assignee: z.string().nullable(),
  })
  .meta({ id: 'Action' });
export type ActionView = z.infer<typeof ActionView>;

/** Newest first. */
export const ActionList = z.array(ActionView);
