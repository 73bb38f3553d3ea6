import { dayNumberOf, existsDay, monthOf, weekdayOf } from './day.ts';
import type { DayNumber } from './day.ts';
import { fits, kept } from './pattern.ts';
import type { Fit } from './pattern.ts';
import { one, rule } from './reading.ts';
import type { Around, DayReading, Rule, Writing } from './reading.ts';
import { stepsOn, valueAs } from './terms.ts';
import type { Term } from './terms.ts';
import { addWorkingDays, startOfWeek } from './working-time.ts';

/** No plan or memory in a hiring mail is dated before. */
const FIRST_YEAR = 1990;

/** A date without a year lies at most this many days back: "20 Nov" written on 25 Nov is five days ago. */
const LOOK_BACK_DAYS = 90;

function figure(fit: Fit, name: string): number {
  return Number(kept(fit, name).digits);
}

function monthValue(fit: Fit): number {
  return Number(valueAs(kept(fit, 'month'), 'M'));
}

/** The weekday that a term names. */
export function weekdayValue(term: Term): number {
  return Number(valueAs(term, term.classes.includes('W') ? 'W' : term.classes.includes('V') ? 'V' : 'v'));
}

/** The next such weekday after a day; the day itself is not meant by its own name. */
function nextWeekday(after: DayNumber, weekday: number): DayNumber {
  return after + 1 + ((weekday - weekdayOf(after + 1) + 7) % 7);
}

function weekdayInWeek(writing: Writing, weekday: number, weeksOn: number): DayNumber {
  const start = startOfWeek(writing.today, writing.calendar) + 7 * weeksOn;
  return start + ((weekday - weekdayOf(start) + 7) % 7);
}

/** A weekday with "next", "coming", "this" or "last" before or behind it. */
function modifiedWeekday(fit: Fit, writing: Writing): DayReading {
  const modifier = kept(fit, 'modifier');
  const weekday = weekdayValue(kept(fit, 'day'));
  if (fits(modifier, 'X')) return one(weekdayInWeek(writing, weekday, stepsOn(modifier)));
  if (fits(modifier, 'x')) return one(nextWeekday(writing.today, weekday));
  if (fits(modifier, 'T')) return one(weekdayInWeek(writing, weekday, 0));
  return one(nextWeekday(writing.today - 8, weekday), { bearing: 'past' });
}

/** Day and month without a year, in the year that puts it from three months back to nine months on. */
export function nearestDate(month: number, day: number, today: DayNumber): DayNumber | null {
  const { year } = monthOf(today);
  for (const candidate of [year - 1, year, year + 1]) {
    if (!existsDay(candidate, month, day)) continue;
    const found = dayNumberOf(candidate, month, day);
    if (found >= today - LOOK_BACK_DAYS) return found;
  }
  return null;
}

function dated(day: number, month: number, year: Term | undefined, writing: Writing): DayReading | null {
  if (year === undefined) {
    const found = nearestDate(month, day, writing.today);
    return found === null ? null : one(found);
  }
  const full = year.digits.length === 2 ? 2000 + Number(year.digits) : Number(year.digits);
  return full >= FIRST_YEAR && existsDay(full, month, day) ? one(dayNumberOf(full, month, day)) : null;
}

/** A day in figures and a month in words. */
function datedByName(fit: Fit, writing: Writing): DayReading | null {
  return dated(figure(fit, 'day'), monthValue(fit), fit.kept['year'], writing);
}

/** Two figures whose order depends on the place. */
function datedByFigures(fit: Fit, writing: Writing): DayReading | null {
  const [a, b, year] = [figure(fit, 'a'), figure(fit, 'b'), fit.kept['year']];
  const monthFirst = dated(b, a, year, writing);
  const dayFirst = dated(a, b, year, writing);
  return writing.monthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

/** From a day to another of the same month. */
function daysOfMonth(fit: Fit, writing: Writing): DayReading | null {
  const month = monthValue(fit);
  const first = dated(figure(fit, 'from'), month, undefined, writing);
  const last = dated(figure(fit, 'to'), month, undefined, writing);
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

/** The next month, from today on, that has such a day. */
function dayOfMonth(day: number, today: DayNumber): DayReading | null {
  const { year, month } = monthOf(today);
  for (let on = 0; on < 3; on += 1) {
    const { year: y, month: m } = monthOf(dayNumberOf(year, month + on, 1));
    if (existsDay(y, m, day) && dayNumberOf(y, m, day) >= today) return one(dayNumberOf(y, m, day));
  }
  return null;
}

/** A day of the month that falls on a weekday: of the months around, the nearest in which it does; a deadline is to come. */
function weekdayOfMonth(
  weekday: number,
  day: number,
  today: DayNumber,
  isDeadline: boolean,
): DayReading | null {
  const { year, month } = monthOf(today);
  const found = [-1, 0, 1, 2]
    .map((on) => monthOf(dayNumberOf(year, month + on, 1)))
    .filter((at) => existsDay(at.year, at.month, day))
    .map((at) => dayNumberOf(at.year, at.month, day))
    .filter((date) => weekdayOf(date) === weekday && (!isDeadline || date >= today))
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return found[0] === undefined ? null : one(found[0]);
}

/** What makes digits a count, a time or an amount rather than a day of the month. */
function isCounted(after: Term | undefined): boolean {
  return fits(after, 'UZKhPM#:/z');
}

/** "Friday of next week", in whatever order; "next week, Monday is a holiday" tells of two times. */
function weekdayOfWeek(fit: Fit, writing: Writing, { after }: Around): DayReading | null {
  if (fits(after, 'b')) return null;
  if (valueAs(kept(fit, 'unit'), 'U') !== 'week') return null;
  const modifier = kept(fit, 'modifier');
  const weeksOn = fits(modifier, 'Xx') ? 1 : fits(modifier, 'T') ? 0 : -1;
  return one(weekdayInWeek(writing, weekdayValue(kept(fit, 'day')), weeksOn));
}

const WEEKS_IN: Readonly<Record<string, number>> = { week: 1, fortnight: 2 };

/** "A week from Friday", "Friday week", "three weeks today": whole weeks after the weekday or relative day. */
function weeksFrom(fit: Fit, { today }: Writing): DayReading | null {
  const [day, unit, amount] = [kept(fit, 'day'), kept(fit, 'unit'), fit.kept['amount']];
  const weeks = WEEKS_IN[String(valueAs(unit, unit.classes.includes('Z') ? 'Z' : 'U'))];
  if (weeks === undefined) return null;
  const count = amount === undefined || fits(amount, 'A') ? 1 : Number(amount.digits || valueAs(amount, 'N'));
  if (!Number.isInteger(count)) return null;
  const base = fits(day, 'D') ? today + Number(valueAs(day, 'D')) : nextWeekday(today, weekdayValue(day));
  return one(base + 7 * weeks * count);
}

/** "The next working day". */
function nextWorkingDay(fit: Fit, { today, calendar }: Writing): DayReading | null {
  const unit = valueAs(kept(fit, 'unit'), 'U');
  return unit === 'day' || unit === 'workday' ? one(addWorkingDays(today, 1, calendar)) : null;
}

/** Whether the words around an abbreviation or an ambiguous name make it a weekday. */
function isWeekday(name: Term, around: Around): boolean {
  if (fits(name, 'v')) return fits(around.before, 'BFnsXxT');
  return fits(around.before, 'BFnsatXxTLE&,(') || fits(around.after, 't#,pP&');
}

const WEEKDAYS: readonly Rule<DayReading>[] = [
  rule('day=D', (fit, { today }, { before }) => {
    const days = Number(valueAs(kept(fit, 'day'), 'D'));
    // "Guten Morgen" greets, and "jeden Morgen" is no day.
    if (fits(before, 'Y')) return null;
    return one(today + days, days < 0 ? { bearing: 'past' } : {});
  }),
  rule('day=W', (fit, { today }) => {
    const weekday = weekdayValue(kept(fit, 'day'));
    return one(nextWeekday(today, weekday), { weekday });
  }),
  rule('day=[Vv]', (fit, { today }, around) => {
    const weekday = weekdayValue(kept(fit, 'day'));
    return isWeekday(kept(fit, 'day'), around) ? one(nextWeekday(today, weekday), { weekday }) : null;
  }),
  rule('modifier=[XxTL] f? day=[WVv]', modifiedWeekday),
  rule('day=[WV] modifier=[xTXL]', modifiedWeekday),
  rule('day=[WV] [,n]? f* modifier=[XxTL] f* unit=U', weekdayOfWeek),
  rule('day=[WV] [,n]? f* unit=U modifier=[XxTL]', weekdayOfWeek),
  rule('modifier=[XxT] f? unit=U [,n]? f? day=[WV]', weekdayOfWeek),
  rule('unit=U modifier=[XxT] [,n]? f? day=[WV]', weekdayOfWeek),
  rule('day=[WD] unit=U', weeksFrom),
  rule('amount=[AN#] unit=[UZ] [ns] day=[WD]', weeksFrom),
  rule('day=[WD] i f? amount=[AN#] unit=[UZ]', weeksFrom),
  rule('amount=[AN#] unit=[UZ] day=D', weeksFrom),
  rule('day=W a [Xx]', (fit, writing) => one(weekdayInWeek(writing, weekdayValue(kept(fit, 'day')), 2))),
  rule('[Xx] K unit=U', nextWorkingDay),
  rule('weekday=[WV] [,.]? [fn]* day=# ordinal=[o.]?', (fit, { today }, { before, after }) => {
    if (fits(after, 'M') || (isCounted(after) && !fits(fit.kept['ordinal'], 'o'))) return null;
    const isDeadline = fits(before, 'B') || fits(after, 'l');
    return weekdayOfMonth(weekdayValue(kept(fit, 'weekday')), figure(fit, 'day'), today, isDeadline);
  }),
];

/** "By the twentieth" is a day of the month. */
const LEAST_BARE_ORDINAL = 13;

const DATES: readonly Rule<DayReading>[] = [
  rule('day=# [o.]? f* month=M .? ,? f* year=y', datedByName),
  rule('day=# [o.]? f* month=M', datedByName),
  rule('from=# [o.]? [-&] f* to=# [o.]? f* month=M', daysOfMonth),
  rule('[nBF] f* ordinal=O', (fit, { today }) => {
    // "By the second" may be of anything.
    const day = Number(valueAs(kept(fit, 'ordinal'), 'O'));
    return day < LEAST_BARE_ORDINAL ? null : dayOfMonth(day, today);
  }),
  rule('day=# - month=M - year=[#y]', datedByName),
  // "Ekim'in 2'sine".
  rule("month=M '? f day=#", (fit, writing) =>
    writing.language === 'tr' ? datedByName(fit, writing) : null,
  ),
  rule('ordinal=O f* month=M', (fit, writing) =>
    dated(Number(valueAs(kept(fit, 'ordinal'), 'O')), monthValue(fit), undefined, writing),
  ),
  rule('month=M .? f? day=# o? ,? year=y', datedByName),
  rule('month=M .? f? day=# ordinal=o?', (fit, writing, { after }) => {
    const isCount = isCounted(after) && !fits(after, 'z:') && fit.kept['ordinal'] === undefined;
    return writing.language !== 'en' || isCount ? null : datedByName(fit, writing);
  }),
  rule('month=M .? f? from=# o? [-&] f? to=# o?', (fit, writing, { after }) =>
    writing.language !== 'en' || isCounted(after) ? null : daysOfMonth(fit, writing),
  ),
  rule('day=# o', (fit, { today }, { before }) =>
    fits(before, 'fnBFsa&') ? dayOfMonth(figure(fit, 'day'), today) : null,
  ),
  rule('day=# mark=[.,]?', (fit, { today, language }, { before, after }) => {
    // In English "by 5" is an hour; elsewhere an article or a dot makes it a day: "le 25", "am 25.", "el 25". The comma
    // of "le 25, je vous" is none of an amount, which would go on in figures.
    if (isCounted(after) || fits(after, '.-') || !fits(before, 'nBFsa')) return null;
    if (!['de', 'fr', 'es', 'it', 'pt', 'tr'].includes(language)) return null;
    if (language === 'de' && !fits(fit.kept['mark'], '.')) return null;
    return dayOfMonth(figure(fit, 'day'), today);
  }),
  rule('a=# / b=#', (fit, writing, { before, after }) => {
    const [a, b] = [figure(fit, 'a'), figure(fit, 'b')];
    // 24/7, 1/2, 3/4 and 10/10 are no dates unless a preposition says so; nor is the middle of 1/2/3.
    const isShare = (a === b || (a < b && b <= 4)) && !fits(before, 'BFnsafWV');
    if (isShare || (a === 24 && b === 7) || fits(after, '/') || fits(before, '/')) return null;
    return datedByFigures(fit, writing);
  }),
  rule('a=# / b=# / year=[#y]', datedByFigures),
  rule('day=# . month=# .', (fit, writing, { before }) => {
    // "3.5." may end a sentence about a grade.
    const isPadded = kept(fit, 'day').digits.length === 2 && kept(fit, 'month').digits.length === 2;
    if (!isPadded && !fits(before, 'BFnsWV,')) return null;
    return dated(figure(fit, 'day'), figure(fit, 'month'), undefined, writing);
  }),
  rule('day=# . month=#', (fit, writing, { before, after }) => {
    // Polish and others leave out the last dot, and so do amounts and times: "28.11 o 9:00", but "um 9.10".
    if (writing.language === 'en' || fits(before, 't.') || !fits(after, 't')) return null;
    return dated(figure(fit, 'day'), figure(fit, 'month'), undefined, writing);
  }),
  rule('day=# . month=# . year=[#y]', (fit, writing) =>
    dated(figure(fit, 'day'), figure(fit, 'month'), kept(fit, 'year'), writing),
  ),
  rule('day=# - month=#', (fit, writing, { before, after }) => {
    // Dutch: "op 3-12".
    const isDate =
      writing.language === 'nl' && fits(before, 'BFnsWV') && !isCounted(after) && !fits(after, '-');
    return isDate ? dated(figure(fit, 'day'), figure(fit, 'month'), undefined, writing) : null;
  }),
  rule('year=y - month=# - day=#', (fit, writing) =>
    dated(figure(fit, 'day'), figure(fit, 'month'), kept(fit, 'year'), writing),
  ),
  rule('a=# - b=# - year=y', datedByFigures),
];

/** Days that are named: weekdays, dates, and days told from today. */
export const DAY_RULES: readonly Rule<DayReading>[] = [...WEEKDAYS, ...DATES];
