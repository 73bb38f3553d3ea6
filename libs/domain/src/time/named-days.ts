import type { Instant } from '../contact/contact.ts';
import type { WorkingCalendar } from './calendar.ts';
import type { IsoDay } from './day.ts';
import { dayNumber, isoDay } from './day.ts';
import { findDates } from './find-dates.ts';
import type { Bearing } from './mention.ts';

/** A day that a writer named, and on which one may well look at their message again. */
export interface NamedDay {
  /** The last day of what is named; after "after 3 December" the day that follows. */
  readonly day: IsoDay;
  /** Their words for it; an exact substring of the text. */
  readonly quote: string;
}

/** What lies behind the writing, and how long something takes, is no day to come. */
const NO_DAY: ReadonlySet<Bearing> = new Set(['since', 'past', 'lasting']);

/**
 * Days to come that a text names, each once, in the order of the text.
 *
 * @param writtenAt the writer's clock
 * @returns only days after that of the writing
 * @throws RangeError as `findDates`
 */
export function namedDays(text: string, writtenAt: Instant, calendar: WorkingCalendar): NamedDay[] {
  const writtenOn = writtenAt.slice(0, 10);
  const days = new Map<IsoDay, string>();
  for (const { bearing, lastDay, range } of findDates(text, writtenAt, calendar)) {
    if (NO_DAY.has(bearing)) continue;
    const day = bearing === 'after' ? isoDay(dayNumber(lastDay) + 1) : lastDay;
    if (day > writtenOn && !days.has(day)) days.set(day, text.slice(range.start, range.end));
  }
  return [...days].map(([day, quote]) => ({ day, quote }));
}
