import { dayNumberOf, easterSunday, existsDay, monthOf, weekdayOf } from './day.ts';
import type { DayNumber } from './day.ts';
import { fits, kept } from './pattern.ts';
import type { Fit } from './pattern.ts';
import { one, rule } from './reading.ts';
import type { Around, DayReading, Rule, Writing } from './reading.ts';
import { valueAs } from './terms.ts';
import type { Term } from './terms.ts';
import { endOfWeek, startOfWeek } from './working-time.ts';

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

function weekdayValue(term: Term): number {
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
  if (fits(modifier, 'X')) return one(weekdayInWeek(writing, weekday, 1));
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

/** A day of the month that falls on a weekday: of the months around, the nearest in which it does. */
function weekdayOfMonth(weekday: number, day: number, today: DayNumber): DayReading | null {
  const { year, month } = monthOf(today);
  const found = [-1, 0, 1, 2]
    .map((on) => monthOf(dayNumberOf(year, month + on, 1)))
    .filter((at) => existsDay(at.year, at.month, day))
    .map((at) => dayNumberOf(at.year, at.month, day))
    .filter((date) => weekdayOf(date) === weekday)
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return found[0] === undefined ? null : one(found[0]);
}

/** What makes digits a count, a time or an amount rather than a day of the month. */
function isCounted(after: Term | undefined): boolean {
  return fits(after, 'UZKhPM#:/z');
}

function feastValue(fit: Fit, today: DayNumber): DayNumber {
  const feast = String(valueAs(kept(fit, 'feast'), 'J'));
  const { year } = monthOf(today);
  for (const y of [year, year + 1]) {
    const day = feastOf(feast, y);
    if (day >= today) return day;
  }
  return feastOf(feast, year + 2);
}

function feastOf(feast: string, year: number): DayNumber {
  switch (feast) {
    case 'christmas':
      return dayNumberOf(year, 12, 25);
    case 'christmas-eve':
      return dayNumberOf(year, 12, 24);
    case 'new-years-eve':
      return dayNumberOf(year, 12, 31);
    case 'thanksgiving':
      // The fourth Thursday of November.
      return nextWeekday(dayNumberOf(year, 10, 31), 4) + 21;
    case 'labor-day':
      // The first Monday of September.
      return nextWeekday(dayNumberOf(year, 8, 31), 1);
    case 'memorial-day':
      // The last Monday of May.
      return nextWeekday(dayNumberOf(year, 5, 24), 1);
    case 'easter':
      return easterSunday(year);
    default:
      return dayNumberOf(year, 1, 1);
  }
}

/** "Friday of next week", in whatever order. */
function weekdayOfWeek(fit: Fit, writing: Writing): DayReading | null {
  if (valueAs(kept(fit, 'unit'), 'U') !== 'week') return null;
  const modifier = kept(fit, 'modifier');
  const weeksOn = fits(modifier, 'Xx') ? 1 : fits(modifier, 'T') ? 0 : -1;
  return one(weekdayInWeek(writing, weekdayValue(kept(fit, 'day')), weeksOn));
}

/** "A week from Friday", "Friday week": seven days after the weekday or relative day. */
function weekFrom(fit: Fit, { today }: Writing): DayReading | null {
  if (valueAs(kept(fit, 'unit'), 'U') !== 'week') return null;
  const day = kept(fit, 'day');
  const base = fits(day, 'D') ? today + Number(valueAs(day, 'D')) : nextWeekday(today, weekdayValue(day));
  return one(base + 7);
}

/** Whether the words around an abbreviation or an ambiguous name make it a weekday. */
function isWeekday(name: Term, around: Around): boolean {
  if (fits(name, 'v')) return fits(around.before, 'BFnsXxT');
  return fits(around.before, 'BFnsatXxTLE&,(') || fits(around.after, 't#,pP&');
}

const WEEKDAYS: readonly Rule<DayReading>[] = [
  rule('day=D', (fit, { today }, { before }) => {
    const days = Number(valueAs(kept(fit, 'day'), 'D'));
    // "Guten Morgen" greets.
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
  rule('day=[WD] unit=U', weekFrom),
  rule('A unit=U [ns] day=[WD]', weekFrom),
  rule('count=N unit=U [ns] day=[WD]', (fit, writing) =>
    valueAs(kept(fit, 'count'), 'N') === 1 ? weekFrom(fit, writing) : null,
  ),
  rule('weekday=[WV] [,.]? [fn]* day=# ordinal=[o.]?', (fit, { today }, { after }) => {
    if (isCounted(after) && !fits(fit.kept['ordinal'], 'o')) return null;
    return weekdayOfMonth(weekdayValue(kept(fit, 'weekday')), figure(fit, 'day'), today);
  }),
];

const DATES: readonly Rule<DayReading>[] = [
  rule('day=# [o.]? f* month=M .? ,? f* year=y', datedByName),
  rule('day=# [o.]? f* month=M', datedByName),
  rule('from=# [o.]? [-&] f* to=# [o.]? f* month=M', daysOfMonth),
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
  rule('day=# dot=.?', (fit, { today, language }, { before, after }) => {
    // In English "by 5" is an hour; elsewhere an article or a dot makes it a day: "le 25", "am 25.", "el 25".
    if (isCounted(after) || fits(after, '.,-') || !fits(before, 'nBFsa')) return null;
    if (!['de', 'fr', 'es', 'it', 'pt'].includes(language)) return null;
    if (language === 'de' && fit.kept['dot'] === undefined) return null;
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
  rule('day=# . month=# . year=[#y]', (fit, writing) =>
    dated(figure(fit, 'day'), figure(fit, 'month'), kept(fit, 'year'), writing),
  ),
  rule('year=y - month=# - day=#', (fit, writing) =>
    dated(figure(fit, 'day'), figure(fit, 'month'), kept(fit, 'year'), writing),
  ),
  rule('a=# - b=# - year=y', datedByFigures),
];

const FEASTS: readonly Rule<DayReading>[] = [
  rule('i f? feast=J', (fit, { today }) => {
    // "In the new year" is not the first of January but the weeks after it.
    if (valueAs(kept(fit, 'feast'), 'J') !== 'new-year') return null;
    const first = feastValue(fit, today);
    return { first, last: first + 30 };
  }),
  rule('feast=J', (fit, { today }) => one(feastValue(fit, today), { feast: true })),
  rule('unit=U a feast=J', (fit, { today, calendar }) => {
    const feast = feastValue(fit, today);
    const unit = valueAs(kept(fit, 'unit'), 'U');
    if (unit === 'day') return one(feast + 1);
    if (unit !== 'week') return null;
    const start = startOfWeek(feast, calendar) + 7;
    return { first: start, last: endOfWeek(start, calendar) };
  }),
];

/** Days that are named: weekdays, dates, feasts, and days told from today. */
export const DAY_RULES: readonly Rule<DayReading>[] = [...WEEKDAYS, ...DATES, ...FEASTS];
