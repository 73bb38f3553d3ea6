/** The employer's working calendar: what "end of next week" and "five working days" mean. */
export interface WorkingCalendar {
  /** IANA name, for example `America/New_York`, or a fixed offset such as `+05:30`. */
  readonly timeZone: string;
  /** ISO weekdays that are worked, 1 = Monday. */
  readonly workingDays: readonly number[];
  /** ISO dates that are not worked. */
  readonly holidays: readonly string[];
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
  dayStartsAtHour: 9,
  dayEndsAtHour: 17,
};

/** What may be remembered, so that no input makes the memory grow without end. */
const OFFSET = /^(?:UTC|[+-]\d\d:\d\d)$/;
const atOffsets = new Map<string, WorkingCalendar>();

/**
 * The default calendar on the clock of a message, for use where nobody has set one (`foyer evaluate`, `foyer assess`).
 *
 * @param at instant with offset; its offset becomes the time zone
 * @returns the same calendar for the same offset, so that what was read with it need not be read again
 */
export function calendarAtOffsetOf(at: string): WorkingCalendar {
  const offset = at.endsWith('Z') ? 'UTC' : at.slice(-6);
  const known = atOffsets.get(offset);
  if (known !== undefined) return known;
  const calendar = { ...defaultCalendar, timeZone: offset };
  if (OFFSET.test(offset)) atOffsets.set(offset, calendar);
  return calendar;
}
