import { z } from 'zod';
import { NO_ROLE } from './no-role.ts';
import { CandidateView, DebtView, Id, LaneName, PageQuery, RoleView, Timestamp } from './primitives.ts';

/**
 * Why somebody gets no message that goes to everybody who waits; `own_answer` is whoever needs somebody today: what stands
 * there is answered by no update.
 */
export const LeftOut = z.enum(['withdrew', 'own_answer', 'written_recently']).meta({ id: 'LeftOut' });
export type LeftOut = z.infer<typeof LeftOut>;

export const WaitingPerson = z
  .object({
    entryId: Id,
    messageId: Id,
    candidate: CandidateView,
    /** Version of the row, for what is decided about it from here. */
    version: z.number().int(),
    waitingSince: Timestamp,
    /** Calendar days that this person has waited for a person here, as the reason counts them. */
    days: z.number().int(),
    /** Messages since the first one that waits. */
    followUps: z.number().int(),
    owed: DebtView.nullable(),
    reason: z.string(),
    /** The moment that the reason names, on the sender's clock; null where it names none. */
    harmAt: Timestamp.nullable(),
    leftOut: LeftOut.nullable(),
  })
  .meta({ id: 'WaitingPerson' });
export type WaitingPerson = z.infer<typeof WaitingPerson>;

/** A promise of ours in our own words. */
export const PromiseView = z
  .object({ quote: z.string(), promisedBy: z.string(), by: z.string().nullable(), at: Timestamp.nullable() })
  .meta({ id: 'Promise' });

const RoleKey = z.union([z.literal(NO_ROLE), Id]);

/** At most `limit` people are listed: those of one role, or without one of all roles in the order of the answer. */
export const WaitingQuery = PageQuery.omit({ cursor: true }).extend({ role: RoleKey.optional() });
export type WaitingQuery = z.infer<typeof WaitingQuery>;

/** Who waits on one role, page by page. */
export const WaitingPeopleQuery = PageQuery.extend({ role: RoleKey });
export type WaitingPeopleQuery = z.infer<typeof WaitingPeopleQuery>;

/** Debts first, then those within our aim; of both the longest wait first. */
export const WaitingPeoplePage = z
  .object({ people: z.array(WaitingPerson), nextCursor: z.string().nullable() })
  .meta({ id: 'WaitingPeoplePage' });
export type WaitingPeoplePage = z.infer<typeof WaitingPeoplePage>;

/** How many wait, how many of them an update goes to, and how many of these were never given a date. */
export const WaitingCount = z
  .object({ people: z.number().int(), toAnswer: z.number().int(), undated: z.number().int() })
  .meta({ id: 'WaitingCount' });
export type WaitingCount = z.infer<typeof WaitingCount>;

export const WaitingRole = z
  .object({
    /** Null for the people of whom no role is known. */
    role: RoleView.nullable(),
    promise: PromiseView.nullable(),
    longestDays: z.number().int(),
    longestSince: Timestamp,
    /** People to whom we owe word, longest wait first; as many of them as are listed. */
    people: z.array(WaitingPerson),
    /** People who wait within our aim, longest wait first; as many of them as are listed. */
    withinAim: z.array(WaitingPerson),
    /** Where `/waiting/people` goes on with this role; null where everybody of it is listed here. */
    nextCursor: z.string().nullable(),
    /** Of everybody to whom we owe word, listed or not. */
    owed: WaitingCount,
    /** Of everybody who waits within our aim, listed or not. */
    within: WaitingCount,
    /** Who has waited longest of those to whom we owe word, else of all. */
    first: WaitingPerson,
    /** Another one whenever somebody comes, goes or changes. */
    stamp: z.string(),
  })
  .meta({ id: 'WaitingRole' });
export type WaitingRole = z.infer<typeof WaitingRole>;

export const WaitingView = z
  .object({
    /** Everybody who waits for a person here, within our aim or past it. */
    people: z.number().int(),
    pastAim: z.number().int(),
    longestDays: z.number().int(),
    /** Null where nobody waits. */
    longestSince: Timestamp.nullable(),
    aimDays: z.number().int(),
    promisesPassed: z.number().int(),
    /** Messages that asked again, in the last seven days and in the seven before. */
    followUpsThisWeek: z.number().int(),
    followUpsLastWeek: z.number().int(),
    /** Longest wait first. */
    roles: z.array(WaitingRole),
  })
  .meta({ id: 'Waiting' });
export type WaitingView = z.infer<typeof WaitingView>;

/** A reply that its writer sends from their own mail program. */
export const DraftRequest = z
  .strictObject({ text: z.string().trim().min(1).max(20_000) })
  .meta({ id: 'DraftRequest' });

export const DraftView = z
  .object({
    messageId: Id,
    candidate: CandidateView,
    subject: z.string(),
    text: z.string(),
    /** The whole draft with its thread, as an .eml file. */
    eml: z.string(),
  })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof DraftView>;

/**
 * One wording for everybody who waits. `{first name}` and `{promised day}` are filled in for each; a paragraph that
 * names a day which somebody was never promised is left out of their copy.
 */
export const RoleDraftsRequest = z
  .strictObject({ text: z.string().trim().min(1).max(20_000), entryIds: z.array(Id).min(1).max(500) })
  .meta({ id: 'RoleDraftsRequest' });

export const DraftList = z.array(DraftView);

export const WeekView = z
  .object({
    /** ISO date of its Monday, UTC. */
    week: z.string(),
    /** Median days from a first message that waited to our answer; null where we answered nobody. */
    answerDays: z.number().nullable(),
    answers: z.number().int(),
    /** The longest wait that stood at the end of the week, in whole days. */
    longestWaitDays: z.number().int(),
    followUps: z.number().int(),
    lanes: z.record(LaneName, z.number().int()),
  })
  .meta({ id: 'Week' });
export type WeekView = z.infer<typeof WeekView>;

/** Oldest first, the last one not yet over. */
export const TrendsView = z.object({ weeks: z.array(WeekView) }).meta({ id: 'Trends' });
export type TrendsView = z.infer<typeof TrendsView>;
