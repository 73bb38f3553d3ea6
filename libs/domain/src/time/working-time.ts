import type { WorkingCalendar } from './calendar.ts';
import { isoDay, weekdayOf } from './day.ts';
import type { DayNumber } from './day.ts';
import { isHoliday } from './holidays.ts';
import { epochMsOfLocal, localTime } from './zone.ts';

const MINUTES_PER_HOUR = 60;

/** No employer closes longer than this; it bounds every search for a working day. */
const LONGEST_CLOSURE_DAYS = 370;

/** Whether people of this calendar work on a day: a working day of their week and no holiday, theirs or their region's. */
export function isWorkingDay(day: DayNumber, calendar: WorkingCalendar): boolean {
  const { workingDays, holidays, region } = calendar;
  if (!workingDays.includes(weekdayOf(day))) return false;
  const isOff = holidays.length > 0 && holidays.includes(isoDay(day));
  return !isOff && (region === null || !isHoliday(day, region));
}

function search(from: DayNumber, step: 1 | -1, calendar: WorkingCalendar): DayNumber {
  for (let days = 0; days <= LONGEST_CLOSURE_DAYS; days += 1) {
    if (isWorkingDay(from + step * days, calendar)) return from + step * days;
  }
  return from;
}

/** The day itself where it is worked, else the next one that is. */
export function workingDayFrom(day: DayNumber, calendar: WorkingCalendar): DayNumber {
  return search(day, 1, calendar);
}

/** The day itself where it is worked, else the last one before it that is. */
export function workingDayUntil(day: DayNumber, calendar: WorkingCalendar): DayNumber {
  return search(day, -1, calendar);
}

/**
 * The working day that comes `count` working days after `day`; `day` itself is not counted.
 *
 * @param count 0 or more; 0 gives `day`
 */
export function addWorkingDays(day: DayNumber, count: number, calendar: WorkingCalendar): DayNumber {
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = workingDayFrom(reached + 1, calendar);
  return reached;
}

/**
 * The first day of the week to which a day belongs: the working day that follows a rest day, Monday where that says
 * nothing (Sunday where Sunday to Thursday are worked).
 */
export function startOfWeek(day: DayNumber, calendar: WorkingCalendar): DayNumber {
  const worked = (weekday: number) => calendar.workingDays.includes(weekday);
  const first = [1, 7, 6].find((weekday) => worked(weekday) && !worked(weekday === 1 ? 7 : weekday - 1)) ?? 1;
  return day - ((weekdayOf(day) - first + 7) % 7);
}

/** The last working day of the week to which a day belongs. */
export function endOfWeek(day: DayNumber, calendar: WorkingCalendar): DayNumber {
  const start = startOfWeek(day, calendar);
  return Math.max(start, workingDayUntil(start + 6, calendar));
}

/** Epoch ms at which work ends on a day; on a day that is not worked, on the next that is. */
export function endOfWork(day: DayNumber, calendar: WorkingCalendar, zone = calendar.timeZone): number {
  return epochMsOfLocal(workingDayFrom(day, calendar), calendar.dayEndsAtHour * MINUTES_PER_HOUR, zone);
}

/**
 * The moment at which `count` working days have gone by.
 *
 * @returns epoch ms: the same time of day on the working day reached; the end of that day where the count began on a
 * day that is not worked, which itself counts for nothing
 */
export function afterWorkingDays(ms: number, count: number, calendar: WorkingCalendar): number {
  const { day, minuteOfDay } = localTime(ms, calendar.timeZone);
  const reached = addWorkingDays(day, count, calendar);
  if (!isWorkingDay(day, calendar)) return endOfWork(reached, calendar);
  return epochMsOfLocal(reached, minuteOfDay, calendar.timeZone);
}
