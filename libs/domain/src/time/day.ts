/** A calendar day without a time zone, `YYYY-MM-DD`. */
export type IsoDay = string;

/** Whole days since 1970-01-01; the form in which days are counted. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/**
 * @throws RangeError when `day` is not a day of the calendar
 */
export function dayNumber(day: IsoDay): DayNumber {
  const ms = day.length === 10 ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || isoDay(ms / DAY_MS) !== day) throw new RangeError(`not a day: ${day}`);
  return ms / DAY_MS;
}

/** @throws RangeError beyond the years that a `Date` holds */
export function isoDay(day: DayNumber): IsoDay {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** @param month 1 to 12; other values run on into the years around */
export function dayNumberOf(year: number, month: number, dayOfMonth: number): DayNumber {
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
}

/** ISO weekday: 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The parts of a day in the Gregorian calendar; months and days count from 1. */
export function monthOf(day: DayNumber): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Number of days in a month; `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return monthOf(dayNumberOf(year, month + 1, 0)).day;
}

/** Whether such a day exists: no 30 February. */
export function existsDay(year: number, month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumberOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
