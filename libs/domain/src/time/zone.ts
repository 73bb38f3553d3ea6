import type { Instant } from '../contact/contact.ts';
import type { WorkingCalendar } from './calendar.ts';
import type { DayNumber } from './day.ts';
import { instantAt, offsetMinutesOf } from './instant.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const FIXED_OFFSET = /^([+-])(\d{2}):(\d{2})$/;

/** One formatter a zone: making one costs a thousand times more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formatters.set(zone, made);
  return made;
}

function fixedOffset(zone: string): number | null {
  if (zone === 'UTC') return 0;
  const parts = FIXED_OFFSET.exec(zone);
  if (parts === null) return null;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
}

function readOffset(ms: number, zone: string): number {
  // Ends in "GMT", "GMT-05:00" or, for local mean times of the past, "GMT-00:01:15".
  const [, offset = ''] = formatterFor(zone).format(ms).split('GMT');
  const sign = offset.startsWith('-') ? -1 : 1;
  const [hours = '', minutes = ''] = offset.slice(1).split(':');
  return sign * (Number(hours) * 60 + Number(minutes));
}

/** Offsets of whole days of UTC in which no clock changes, by zone and day; a formatter costs microseconds. */
const steadyDays = new Map<string, number | null>();
const MOST_STEADY_DAYS = 2000;

function steadyOffset(ms: number, zone: string): number | null {
  const day = Math.floor(ms / DAY);
  const key = `${zone} ${day}`;
  const known = steadyDays.get(key);
  if (known !== undefined) return known;
  const [first, last] = [readOffset(day * DAY, zone), readOffset((day + 1) * DAY, zone)];
  const offset = first === last ? first : null;
  if (steadyDays.size >= MOST_STEADY_DAYS) steadyDays.clear();
  steadyDays.set(key, offset);
  return offset;
}

/**
 * How far the clocks of a zone are ahead of UTC at one moment.
 *
 * @param zone IANA name, `UTC`, or a fixed offset such as `+05:30`
 * @returns minutes, positive east of Greenwich
 * @throws RangeError when the zone is not known
 */
export function zoneOffsetMinutes(ms: number, zone: string): number {
  return fixedOffset(zone) ?? steadyOffset(ms, zone) ?? readOffset(ms, zone);
}

/** What a clock in the zone shows. */
export interface LocalTime {
  readonly day: DayNumber;
  /** 0 to 1439, with fractions for seconds. */
  readonly minuteOfDay: number;
}

/**
 * What a clock in the zone shows.
 *
 * @param ms epoch ms
 * @param zone an IANA name
 * @throws RangeError when the zone is not known
 */
export function localTime(ms: number, zone: string): LocalTime {
  const wall = ms + zoneOffsetMinutes(ms, zone) * MINUTE;
  const day = Math.floor(wall / DAY);
  return { day, minuteOfDay: (wall - day * DAY) / MINUTE };
}

/**
 * The moment at which a clock in the zone shows a time.
 *
 * @param minuteOfDay minutes after local midnight; 1440 is the end of the day
 * @returns epoch ms. Where clocks are put back the first of the two moments; where they are put forward and the time
 * does not exist, the same time on the clock as it was before
 */
export function epochMsOfLocal(day: DayNumber, minuteOfDay: number, zone: string): number {
  const wall = day * DAY + minuteOfDay * MINUTE;
  const before = wall - zoneOffsetMinutes(wall - DAY, zone) * MINUTE;
  if (wall - zoneOffsetMinutes(before, zone) * MINUTE === before) return before;
  const after = wall - zoneOffsetMinutes(wall + DAY, zone) * MINUTE;
  if (wall - zoneOffsetMinutes(after, zone) * MINUTE === after) return after;
  return before;
}

/** Writes a moment on the clock of a zone. */
export function instantIn(ms: number, zone: string): Instant {
  return instantAt(ms, zoneOffsetMinutes(ms, zone));
}

/**
 * The zone whose clock the writer looked at.
 *
 * The offset of a message is the writer's. It is widened to the employer's zone where the two agree, so that "Monday
 * at five" stays five o'clock when clocks change over the weekend, and where it is zero: many systems stamp UTC
 * whatever the writer's clock says.
 */
export function writersZone(writtenAt: Instant, ms: number, calendar: WorkingCalendar): string {
  const offset = offsetMinutesOf(writtenAt);
  if (offset === 0 || zoneOffsetMinutes(ms, calendar.timeZone) === offset) return calendar.timeZone;
  return writtenAt.slice(-6);
}
