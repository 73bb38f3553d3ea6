import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { type DigestSchedule, PRODUCT_NAME, focusBetween } from '#libs/domain';

const DAY_MS = 86_400_000;
/** A calendar program asks again every few hours: what lies ahead is enough, and a little that was. */
const BACK_MS = 7 * DAY_MS;
const AHEAD_MS = 180 * DAY_MS;
const ASK_AGAIN_SECONDS = 4 * 3_600;

/**
 * The focus hours of a person as a calendar feed (RFC 5545), so that they show where colleagues look before they call.
 *
 * Every span is an event of its own in UTC: days off and holidays leave holes that no recurrence rule says well, and
 * without a time zone in the file no program can read its daylight saving differently.
 */
export function focusCalendar(schedule: DigestSchedule, userId: number, now: Date, host: string): string {
  const calendar = ical({
    name: 'Focus hours',
    prodId: { company: PRODUCT_NAME, product: 'Focus hours', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASK_AGAIN_SECONDS,
  });
  for (const { start, end } of focusBetween(schedule, now.getTime() - BACK_MS, now.getTime() + AHEAD_MS)) {
    calendar.createEvent({
      id: `focus-${userId}-${start}@${host}`,
      stamp: now,
      start: new Date(start),
      end: new Date(end),
      summary: 'Focus',
      busystatus: ICalEventBusyStatus.BUSY,
      transparency: ICalEventTransparency.OPAQUE,
    });
  }
  return calendar.toString();
}
