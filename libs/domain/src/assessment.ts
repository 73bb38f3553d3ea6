import type { Instant } from './contact/contact.ts';

/** What a message is. Stored and measured; independent of where the reader meets it (see `Section`). */
export const LANES = ['value_added', 'empty', 'excessive', 'other'] as const;
export type Lane = (typeof LANES)[number];

/** What a message of lane `other` is; null in every other lane. */
export const KINDS = ['application', 'process', 'not_candidate'] as const;
export type Kind = (typeof KINDS)[number];

/** What a message may be urgent for, besides danger: an interview, an offer elsewhere, a limit of the law. */
export const URGENCY_CAUSES = ['interview', 'offer', 'legal'] as const;
export type UrgencyCause = (typeof URGENCY_CAUSES)[number];

/** Where the reader meets a message, in reading order. */
export const SECTIONS = [
  'today',
  'owed',
  'worth',
  'decide',
  'steps',
  'other',
  'nothing_new',
  'care',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A half-open range of UTF-16 code units of `message.newText`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One reason of an assessment, in the words of the product, with the words of the sender that decided. */
export interface Reason {
  /** Stable snake_case name, for example `experience`, `offer_with_date`, `rhythm_14_days`, `status_question`. */
  readonly code: string;
  /** A fact and a number or date, at most 44 characters, never an adjective about a person. */
  readonly text: string;
  /** Verbatim substring of `newText`, or null where the reason is not about words (a count, a header). */
  readonly quote: string | null;
  /** Where `quote` stands in `newText`; null exactly where `quote` is. */
  readonly range: TextRange | null;
}

export const DEBT_CAUSES = [
  'promise_passed',
  'question_unanswered',
  'no_word_after_interview',
  'no_word',
] as const;
export type DebtCause = (typeof DEBT_CAUSES)[number];

/** A reply that we owe. */
export interface Debt {
  /** Since when the candidate waits for a person. */
  readonly since: Instant;
  readonly because: DebtCause;
  /** The day (ISO date, local to the employer) by which we had promised word; null without a promise. */
  readonly promisedBy: string | null;
  /** The sentence of ours (a promise) or of theirs (a question) that makes it a debt; null where silence alone does. */
  readonly quote: string | null;
}

/** The count behind the contact rhythm, as the policy saw it. Counts include the assessed message. */
export interface Rhythm {
  readonly contactsIn14Days: number;
  readonly contactsIn24Hours: number;
  /** Contacts in 14 days at which this function's rhythm is excessive. */
  readonly limit14Days: number;
  readonly limit24Hours: number;
  readonly exceeded: '14_days' | '24_hours' | null;
  /** Our last reply by a person, from which the count began; null where there is none. */
  readonly lastReplyAt: Instant | null;
  /** False where we may have replied without this service seeing it: then a rhythm decides nothing by itself. */
  readonly repliesVisible: boolean;
}

/** A second opinion as it was heard. */
export interface HeardOpinion {
  /** Who gave it: a model and where it runs. */
  readonly source: string;
  readonly lane: Lane;
  readonly kind: Kind | null;
  readonly urgent: boolean;
  /** Verbatim substring of `newText`; null where it quoted nothing that stands there. */
  readonly quote: string | null;
  /** Whether it moved the message up. */
  readonly moved: boolean;
}

/** Everything that Foyer concludes about one message. Same input, same assessment. */
export interface Assessment {
  readonly lane: Lane;
  readonly kind: Kind | null;
  /** Whether waiting did harm when the message came; whether it still does decides the section. */
  readonly urgent: boolean;
  /** A hint that someone may be at risk; always urgent, and first among the urgent. */
  readonly danger: boolean;
  /** When waiting would do harm; null where it is not urgent or no time is known. */
  readonly harmAt: Instant | null;
  /** What its evidence says it is urgent for; absent where that is not known, where it is danger and where it is not urgent. */
  readonly urgentFor?: readonly UrgencyCause[];
  /** True where the evidence does not settle the lane: the message goes up, not down. */
  readonly unsure: boolean;
  /** The two lanes between which the reader is asked to decide; null unless `unsure`. */
  readonly between: readonly [Lane, Lane] | null;
  /** Calibrated probability that `lane` is right, 0 to 1. */
  readonly confidence: number;
  readonly owed: Debt | null;
  /** Most important first; at least one. */
  readonly reasons: readonly Reason[];
  /** "New since 12 Nov: an offer, with a date"; null where nothing is new or there is no earlier message. */
  readonly newSince: string | null;
  /** What would have changed the answer, as a sentence; null where nothing realistic would. */
  readonly wouldChange: string | null;
  /** Notes that the human should see and that moved nothing: hidden text, instructions to software, another language. */
  readonly notices: readonly string[];
  readonly rhythm: Rhythm;
  readonly section: Section;
  /** Higher is read first; a total order together with the id of the entry. Depends on `now` only by `owed` and by whether an urgency still stands. */
  readonly priority: number;
  /** Whole seconds of the reader's time: new words at 200 a minute, 20 s to decide, 20 s for each new attachment. */
  readonly readingSeconds: number;
  /** Since when this person waits for us; the message's own time where nobody waited before. */
  readonly waitingSince: Instant;
  /** When this assessment may change by the passing of time alone; null where it cannot. */
  readonly nextReviewAt: Instant | null;
  readonly policyVersion: number;
  readonly modelVersion: string;
  /** What another reader said, where one was asked; absent where none was. */
  readonly secondOpinion?: HeardOpinion;
}
