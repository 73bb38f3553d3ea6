import type { Instant } from '../contact/contact.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { dayNumber, isoDay } from '../time/day.ts';
import { findDates } from '../time/find-dates.ts';
import type { DateMention } from '../time/mention.ts';
import { workingDayUntil } from '../time/working-time.ts';
import { DAY_AFTER, DAY_BEFORE, WEEK_AFTER } from './due-dates.ts';

/** When our mail was written, as a day on our clock, and the days that we work. */
export interface Writing {
  readonly writtenDay: string;
  readonly calendar: WorkingCalendar;
}

/** Where in the sentence the words of a promise stand. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** The day and the moment by which something was promised. */
export interface Due {
  readonly day: string;
  readonly at: Instant;
}
const THAT_WEEK =
  /\b(?:(?:that|the\ssame|in\sdie)\sweek|in\sdieser\swoche|esa\ssemana|quella\ssettimana|nessa\ssemana)\b/;

/** The day on which, and the moment at which, a date is over. */
export function dueOf(date: DateMention): Due {
  return { day: date.lastDay, at: date.deadline };
}

/** A date told from another: "the committee meets on Thursday; you will be contacted the day after". */
export function dueAfter(date: DateMention, words: string, calendar: WorkingCalendar): Due {
  if (DAY_AFTER.test(words)) return dueOn(isoDay(dayNumber(date.lastDay) + 1), date.deadline, calendar);
  if (DAY_BEFORE.test(words))
    return dueOn(isoDay(workingDayUntil(dayNumber(date.lastDay) - 1, calendar)), date.deadline, calendar);
  const week = WEEK_AFTER.test(words) ? 'next week' : THAT_WEEK.test(words) ? 'the week' : null;
  if (week !== null) {
    const near = date.firstDay === date.lastDay ? date.from : date.deadline;
    const [end] = findDates(`by the end of ${week}`, near, calendar);
    if (end !== undefined) return dueOf(end);
  }
  return dueOf(date);
}

/** @param near a moment from which the day is told */
export function dueOn(day: string, near: Instant, calendar: WorkingCalendar): Due {
  const [mention] = findDates(`by ${day}`, near, calendar);
  return { day, at: mention?.deadline ?? near };
}
