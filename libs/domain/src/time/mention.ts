import type { TextRange } from '../assessment.ts';
import type { Instant } from '../contact/contact.ts';

/** How exactly a time is named: a clock time, a day, or a stretch of days. */
export type Precision = 'time' | 'day' | 'days';

/** How the words around it tie something to the time. */
export type Bearing = 'on' | 'by' | 'within' | 'after' | 'since' | 'ago';

/** A date or time found in a text and resolved against the moment of writing. */
export interface DateMention {
  /** Where the words stand in the text, the preposition that decides their meaning included. */
  readonly range: TextRange;
  readonly bearing: Bearing;
  readonly precision: Precision;
  /** ISO dates, local to the writer: first and last day of what is named; the same for one day. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** First moment of what is named. */
  readonly from: Instant;
  /**
   * Moment at which a deadline so worded is over: the clock time itself, else the end of the last day named that
   * is worked.
   */
  readonly deadline: Instant;
}
