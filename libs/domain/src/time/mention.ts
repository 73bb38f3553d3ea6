import type { TextRange } from '../assessment.ts';
import type { Instant } from '../contact/contact.ts';
import type { IsoDay } from './day.ts';

/** How exactly a time is named: a clock time, a part of a day, a day, or a stretch of days. */
export type Precision = 'time' | 'part' | 'day' | 'days';

/**
 * How the words around it tie something to the time.
 *
 * `past` is a time that the words themselves put behind us ("last Friday", "two days ago"); `lasting` is a bare length
 * of time ("takes three weeks"), counted from the writing.
 */
export type Bearing = 'on' | 'by' | 'before' | 'within' | 'after' | 'since' | 'past' | 'lasting';

/** A date or time found in a text and resolved against the moment of writing. */
export interface DateMention {
  /** Where the words stand in the text, the preposition that decides their meaning included. */
  readonly range: TextRange;
  readonly bearing: Bearing;
  readonly precision: Precision;
  /** First day of what is named, local to the writer. */
  readonly firstDay: IsoDay;
  /**
   * Last day of what is named, local to the writer; with `before`, the last working day ahead of it. The end of a
   * week, month or year is its last working day; a day that is named or counted is taken as said.
   */
  readonly lastDay: IsoDay;
  /** First moment of what is named. */
  readonly from: Instant;
  /**
   * Moment at which a deadline so worded is over: the clock time named, else the end of work on `lastDay` (on the next
   * working day where that one is not worked; midnight where the day's work was over when it was written).
   */
  readonly deadline: Instant;
}
