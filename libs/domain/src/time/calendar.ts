import type { HolidayRegion } from './holidays.ts';

/** The employer's working calendar: what "end of next week" and "five working days" mean. */
export interface WorkingCalendar {
  /** IANA name, for example `America/New_York`, or a fixed offset such as `+05:30`. */
  readonly timeZone: string;
  /** ISO weekdays that are worked, 1 = Monday. */
  readonly workingDays: readonly number[];
  /** ISO dates that are not worked. */
  readonly holidays: readonly string[];
  /** Whose public holidays are not worked either; null for nobody's. */
  readonly region: HolidayRegion | null;
  /** Local hour (0 to 24) at which the working day begins. */
  readonly dayStartsAtHour: number;
  /** Local hour (0 to 24) at which the working day ends. */
  readonly dayEndsAtHour: number;
}

/** Monday to Friday, nine to five, no holidays, UTC: what holds until an administrator says otherwise. */
export const defaultCalendar: WorkingCalendar = {
  timeZone: 'UTC',
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
  region: null,
  dayStartsAtHour: 9,
  dayEndsAtHour: 17,
};

/** Offsets that may be remembered, so that no input makes the memory grow without end. */
const OFFSET = /^(?:UTC|[+-]\d\d:\d\d)$/;
const atOffsets = new Map<string, WorkingCalendar>();

/**
 * The default calendar on the clock of a message.
 *
 * @param at instant with offset; its offset becomes the time zone
 * @param region whose public holidays the office keeps; null where nobody has said it (`foyer evaluate`, `foyer assess`)
 * @returns the same calendar for the same offset and region, so that what was read with it need not be read again
 */
export function calendarAtOffsetOf(at: string, region: HolidayRegion | null): WorkingCalendar {
  const offset = at.endsWith('Z') ? 'UTC' : at.slice(-6);
  const key = `${offset} ${region ?? ''}`;
  const known = atOffsets.get(key);
  if (known !== undefined) return known;
  const calendar = { ...defaultCalendar, timeZone: offset, region };
  if (OFFSET.test(offset)) atOffsets.set(key, calendar);
  return calendar;
}
