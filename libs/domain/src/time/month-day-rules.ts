import { dayNumberOf, daysInMonth, monthOf, weekdayOf } from './day.ts';
import type { DayNumber } from './day.ts';
import { fits, kept } from './pattern.ts';
import type { Fit } from './pattern.ts';
import { namedMonth } from './period-rules.ts';
import { one, rule } from './reading.ts';
import type { DayReading, Rule, Writing } from './reading.ts';
import { valueAs } from './terms.ts';
import type { Term } from './terms.ts';
import { endOfWeek, isWorkingDay } from './working-time.ts';

/** The first day of the month that the words name, by its name or told from the present one. */
function monthIn(fit: Fit, writing: Writing): DayNumber | null {
  const { month, unit, modifier } = fit.kept;
  if (month !== undefined) return namedMonth(fit, writing).first;
  if (unit === undefined || valueAs(unit, 'U') !== 'month') return null;
  const { year, month: present } = monthOf(writing.today);
  return dayNumberOf(year, present + (fits(modifier, 'Xx') ? 1 : 0), 1);
}

function lengthOf(month: DayNumber): number {
  const { year, month: number } = monthOf(month);
  return daysInMonth(year, number);
}

/** The day of a month, in the next month where it is over in one that was not named. */
function numberedDay(fit: Fit, writing: Writing, number: number): DayReading | null {
  const month = monthIn(fit, writing);
  if (month === null || number < 1) return null;
  const isOver = fit.kept['modifier'] === undefined && month + number - 1 < writing.today;
  const start = isOver ? month + lengthOf(month) : month;
  return number > lengthOf(start) ? null : one(start + number - 1);
}

/** The `count`-th of the days of a month that fit, counted from its end where `count` is "last". */
function dayThatFits(month: DayNumber, count: Term, isIt: (day: DayNumber) => boolean): DayReading | null {
  const days = Array.from({ length: lengthOf(month) }, (_none, day) => month + day).filter(isIt);
  const day = fits(count, 'L') ? days.at(-1) : days[Number(valueAs(count, 'O')) - 1];
  return day === undefined ? null : one(day);
}

function weekdayOfMonth(fit: Fit, writing: Writing): DayReading | null {
  const month = monthIn(fit, writing);
  const weekday = valueAs(kept(fit, 'day'), 'W');
  return month === null ? null : dayThatFits(month, kept(fit, 'count'), (day) => weekdayOf(day) === weekday);
}

/** "The last day of the month", worked or not. */
function dayOfMonth(fit: Fit, writing: Writing): DayReading | null {
  const month = monthIn(fit, writing);
  const isDay = valueAs(kept(fit, 'day'), 'U') === 'day';
  return month === null || !isDay ? null : dayThatFits(month, kept(fit, 'count'), () => true);
}

/** "The first working day of December", "the last working day of the week". */
function workingDayOf(fit: Fit, writing: Writing): DayReading | null {
  const { calendar, today } = writing;
  const [count, month] = [kept(fit, 'count'), monthIn(fit, writing)];
  if (month !== null) return dayThatFits(month, count, (day) => isWorkingDay(day, calendar));
  const isWeek = fits(fit.kept['unit'], 'U') && valueAs(kept(fit, 'unit'), 'U') === 'week';
  if (!isWeek || !fits(count, 'L')) return null;
  return one(endOfWeek(today + (fits(fit.kept['modifier'], 'Xx') ? 7 : 0), calendar));
}

/** Days told by their place in a month: "the first of the month", "the last Friday of November". */
export const MONTH_DAY_RULES: readonly Rule<DayReading>[] = [
  rule('ordinal=O f f* modifier=[XxT]? unit=U', (fit, writing) =>
    numberedDay(fit, writing, Number(valueAs(kept(fit, 'ordinal'), 'O'))),
  ),
  rule('day=# o f* modifier=[XxT]? unit=U', (fit, writing) =>
    numberedDay(fit, writing, Number(kept(fit, 'day').digits)),
  ),
  rule('count=[OL] day=W [fi]* month=M', weekdayOfMonth),
  rule('count=[OL] day=W [fi]* modifier=[XxT]? unit=U', weekdayOfMonth),
  rule('count=[OL] day=U [fi]* month=M', dayOfMonth),
  rule('count=[OL] day=U [fi]* modifier=[XxT]? unit=U', dayOfMonth),
  rule('count=[OL] K [UZ] [fi]* month=M', workingDayOf),
  rule('count=[OL] K [UZ] [fi]* modifier=[XxT]? unit=U', workingDayOf),
];
