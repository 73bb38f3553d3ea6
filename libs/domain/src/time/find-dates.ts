import type { Instant } from '../contact/contact.ts';
import type { WorkingCalendar } from './calendar.ts';
import type { DateMention } from './mention.ts';

/**
 * Dates and times named in a text, resolved against the moment of writing.
 *
 * @param text any language; English, German, French, Spanish, Italian, Dutch, Polish and Portuguese are read
 * @param writtenAt the writer's clock: "tomorrow at five" is tomorrow on that clock
 * @returns mentions in the order of the text, not overlapping; empty where none is read
 */
export function findDates(_text: string, _writtenAt: Instant, _calendar: WorkingCalendar): DateMention[] {
  return [];
}
