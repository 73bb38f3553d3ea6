import type { Instant } from '../contact/contact.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import type { DatedPromise } from './promise.ts';

/**
 * Promises of word in a mail of ours ("you will hear from us by the end of next week"), with their due dates.
 *
 * @param text what we wrote; quoted mail in it is left out
 * @param writtenAt when we wrote it, on our clock
 * @returns promises in the order of the text; those without a date are left out
 */
export function findPromises(_text: string, _writtenAt: Instant, _calendar: WorkingCalendar): DatedPromise[] {
  return [];
}
