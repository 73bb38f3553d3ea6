import { dayNumberOf, monthOf, weekdayOf } from './day.ts';
import type { DayNumber } from './day.ts';
import { nearestDate, weekdayValue } from './day-rules.ts';
import { fits, kept } from './pattern.ts';
import type { Fit } from './pattern.ts';
import { one, rule } from './reading.ts';
import type { DayReading, Rule, Writing } from './reading.ts';
import { stepsOn, valueAs } from './terms.ts';
import type { Term } from './terms.ts';
import { addWorkingDays, endOfWeek, startOfWeek, workingDayFrom, workingDayUntil } from './working-time.ts';

/** A week, month, quarter or year: first and last calendar day. */
interface Span {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

function monthsSpan(year: number, month: number, count: number): Span {
  return { first: dayNumberOf(year, month, 1), last: dayNumberOf(year, month + count, 0) };
}

/** The unit `offset` units after the present one; null for units that are no stretch of days. */
function spanOf(unit: string, offset: number, { today, calendar }: Writing): Span | null {
  const { year, month } = monthOf(today);
  switch (unit) {
    case 'day':
      return { first: today + offset, last: today + offset };
    case 'week': {
      const first = startOfWeek(today, calendar) + 7 * offset;
      return { first, last: first + 6 };
    }
    case 'weekend': {
      const first = startOfWeek(today, calendar) + 5 + 7 * offset;
      return { first, last: first + 1 };
    }
    case 'month':
      return monthsSpan(year, month + offset, 1);
    case 'quarter':
      return monthsSpan(year, month - ((month - 1) % 3) + 3 * offset, 3);
    case 'year':
      return monthsSpan(year + offset, 1, 12);
    default:
      return null;
  }
}

/** The whole of a stretch; as a deadline it is over on its last working day, a weekend on its last day. */
function whole(unit: string, span: Span, { calendar }: Writing): DayReading {
  if (unit === 'weekend' || unit === 'day') return span;
  return { first: span.first, last: Math.max(span.first, workingDayUntil(span.last, calendar)) };
}

/** Days of a month at which its beginning is over and its middle is reached. */
const BEGINNING_ENDS = 10;
const MIDDLE = 15;

/** How long the end of a month or a longer stretch lasts, in days. */
const END_DAYS = 7;

/** The beginning, middle or end of a stretch. */
function partOf(part: Term, unit: string, span: Span, { calendar }: Writing): DayReading {
  const isWeek = unit === 'week';
  if (unit === 'day') return span;
  if (fits(part, 'EH')) {
    const last = Math.max(span.first, workingDayUntil(span.last, calendar));
    return { first: Math.max(span.first, last - (isWeek ? 1 : END_DAYS - 1)), last, end: true };
  }
  if (fits(part, 'S')) {
    const first = workingDayFrom(span.first, calendar);
    return { first, last: isWeek ? addWorkingDays(first, 1, calendar) : span.first + BEGINNING_ENDS - 1 };
  }
  if (isWeek) return one(span.first + 2);
  const isMonth = unit === 'month';
  const middle = isMonth ? span.first + MIDDLE - 1 : Math.floor((span.first + span.last) / 2);
  return { first: middle - 4, last: middle };
}

function offsetOf(modifier: Term | undefined): number {
  if (modifier !== undefined && fits(modifier, 'Xx')) return stepsOn(modifier);
  return fits(modifier, 'L') ? -1 : 0;
}

function unitOf(term: Term): string {
  return String(valueAs(term, term.classes.includes('U') ? 'U' : 'Z'));
}

/** A part of the present stretch that is over means the same part of the next: "end of the week" on a Saturday. */
function partOfUnitNamed(part: Term, unit: string, writing: Writing): DayReading | null {
  const [present, next] = [spanOf(unit, 0, writing), spanOf(unit, 1, writing)];
  if (present === null || next === null) return null;
  const reading = partOf(part, unit, present, writing);
  return reading.last >= writing.today ? reading : partOf(part, unit, next, writing);
}

function partOfUnit(fit: Fit, writing: Writing): DayReading | null {
  const [part, modifier] = [kept(fit, 'part'), fit.kept['modifier']];
  const unit = unitOf(kept(fit, 'unit'));
  const offset = offsetOf(modifier);
  const span = spanOf(unit, offset, writing);
  if (span === null || unit === 'weekend') return null;
  if (offset === 0) return partOfUnitNamed(part, unit, writing);
  return past(partOf(part, unit, span, writing), modifier);
}

function past(reading: DayReading, modifier: Term | undefined): DayReading {
  return fits(modifier, 'L') ? { ...reading, bearing: 'past' } : reading;
}

function wholeUnit(fit: Fit, writing: Writing): DayReading | null {
  const modifier = fit.kept['modifier'];
  const unit = unitOf(kept(fit, 'unit'));
  if (unit === 'year' && !fits(modifier, 'XxT')) return null;
  const offset = offsetOf(modifier);
  const isOver =
    offset === 0 && unit === 'week' && endOfWeek(writing.today, writing.calendar) < writing.today;
  const span = spanOf(unit, isOver ? 1 : offset, writing);
  return span === null ? null : past(whole(unit, span, writing), modifier);
}

/** A month by name, in this year or the next; the present month counts as this year's. */
export function namedMonth(fit: Fit, { today }: Writing): Span {
  const number = Number(valueAs(kept(fit, 'month'), 'M'));
  const { year } = fit.kept;
  if (year !== undefined) return monthsSpan(Number(year.digits), number, 1);
  const nearest = nearestDate(number, 28, today) ?? today;
  return monthsSpan(monthOf(nearest).year, number, 1);
}

function weekReading(inWeek: DayNumber, { calendar }: Writing): DayReading {
  const first = startOfWeek(inWeek, calendar);
  return { first, last: endOfWeek(first, calendar) };
}

/** The first week of a month is the first that has its Wednesday in it: most of its working days. */
function firstWeekOf(firstOfMonth: DayNumber): DayNumber {
  return firstOfMonth + ((3 - weekdayOf(firstOfMonth) + 7) % 7);
}

/** A quarter by its number, in this year or the next; the present one counts as this year's. */
function quarterOf(number: number, year: Term | undefined, { today }: Writing): Span | null {
  if (!(number >= 1 && number <= 4)) return null;
  const inYear = year === undefined ? monthOf(today).year : Number(year.digits);
  const span = monthsSpan(inYear, 3 * number - 2, 3);
  return year === undefined && span.last < today ? monthsSpan(inYear + 1, 3 * number - 2, 3) : span;
}

/** "Q4", "the first quarter of 2027", or a part of one. */
function quarter(fit: Fit, writing: Writing): DayReading | null {
  const { part, number, unit, year } = fit.kept;
  if (valueAs(kept(fit, 'unit'), fits(unit, 'U') ? 'U' : 'k') !== 'quarter') return null;
  const count = fits(number, '#') ? Number(number?.digits) : Number(valueAs(kept(fit, 'number'), 'O'));
  const span = quarterOf(count, year, writing);
  if (span === null) return null;
  return part === undefined ? whole('quarter', span, writing) : partOf(part, 'quarter', span, writing);
}

/** A week by its ISO number, in the year that puts it from a month back to eleven months on. */
function weekOfYear(fit: Fit, writing: Writing): DayReading | null {
  if (valueAs(kept(fit, 'unit'), 'k') === 'quarter') return null;
  const number = Number(kept(fit, 'number').digits);
  const { year } = monthOf(writing.today);
  for (const y of [year, year + 1]) {
    // Week 1 is the one with 4 January in it.
    const fourth = dayNumberOf(y, 1, 4);
    const monday = fourth - weekdayOf(fourth) + 1 + 7 * (number - 1);
    if (number >= 1 && number <= 53 && monday >= writing.today - 31) return weekReading(monday, writing);
  }
  return null;
}

/** "Freitag der KW 49", "KW 49, Freitag". */
function dayOfWeekOfYear(fit: Fit, writing: Writing): DayReading | null {
  const week = weekOfYear(fit, writing);
  if (week === null) return null;
  return one(week.first + ((weekdayValue(kept(fit, 'day')) - weekdayOf(week.first) + 7) % 7));
}

/** "Week", or "week of", which is one term. */
function namesWeek(term: Term): boolean {
  return fits(term, 'Q') || valueAs(term, 'U') === 'week';
}

/** Weeks, months, quarters, years and weekends, whole or in part. */
export const PERIOD_RULES: readonly Rule<DayReading>[] = [
  rule('part=[ESI] -? f* modifier=[XxTL]? f* K? unit=U', partOfUnit),
  rule('part=[ESI] f* unit=U modifier=[XxTL]', partOfUnit),
  rule('unit=U -? part=[EH]', partOfUnit),
  // Turkish puts the part behind: "gelecek hafta sonuna", "Kasım başında".
  rule('modifier=[XxT]? unit=U part=[ESI]', (fit, writing) =>
    writing.language === 'tr' ? partOfUnit(fit, writing) : null,
  ),
  rule("month=M ['f]* part=[ESI]", (fit, writing) =>
    writing.language === 'tr' ? partOf(kept(fit, 'part'), 'month', namedMonth(fit, writing), writing) : null,
  ),
  rule('unit=U r', (fit, writing) => (writing.language === 'tr' ? wholeUnit(fit, writing) : null)),
  rule('part=[EI]', (fit, writing) => {
    // "Monatsende" and "midweek" are a unit and a part of it in one word.
    const part = kept(fit, 'part');
    return partOfUnitNamed(part, String(valueAs(part, part.classes.includes('E') ? 'E' : 'I')), writing);
  }),
  rule('part=[ESI] -? f* month=M', (fit, writing) =>
    partOf(kept(fit, 'part'), 'month', namedMonth(fit, writing), writing),
  ),
  rule('part=[ESI] -? f* month=M ,? f? year=y', (fit, writing) =>
    partOf(kept(fit, 'part'), 'month', namedMonth(fit, writing), writing),
  ),
  rule('modifier=[XxTL] f? unit=U', wholeUnit),
  rule('T f? unit=U modifier=x', wholeUnit),
  // "La semaine prochaine". English puts it first: "which day next week" is no "day next".
  rule('unit=U modifier=[xTXL]', (fit, writing) =>
    writing.language === 'en' ? null : wholeUnit(fit, writing),
  ),
  rule('unit=U', (fit, writing, { before }) =>
    unitOf(kept(fit, 'unit')) === 'weekend' && fits(before, 'fnBFasd') ? wholeUnit(fit, writing) : null,
  ),
  rule('B f* unit=U', (fit, writing) => {
    // "By the weekend" is before it begins.
    const span = unitOf(kept(fit, 'unit')) === 'weekend' ? spanOf('weekend', 0, writing) : null;
    if (span === null) return null;
    const friday = workingDayUntil(span.first - 1, writing.calendar);
    return one(friday < writing.today ? span.last : friday, { bearing: 'by' });
  }),
  rule('a f* unit=U', (fit, writing) => {
    // "After the weekend" is the first working day behind it.
    const span = unitOf(kept(fit, 'unit')) === 'weekend' ? spanOf('weekend', 0, writing) : null;
    return span === null ? null : one(workingDayFrom(span.last + 1, writing.calendar), { bearing: 'on' });
  }),
  rule('unit=U a f? X over=H?', (fit, writing) => {
    const unit = unitOf(kept(fit, 'unit'));
    const span = unit === 'week' || unit === 'month' ? spanOf(unit, 2, writing) : null;
    return span === null ? null : { ...whole(unit, span, writing), end: fit.kept['over'] !== undefined };
  }),
  rule('modifier=[XxT] f? unit=U H', (fit, writing) => {
    const reading = wholeUnit(fit, writing);
    return reading === null ? null : { ...reading, end: true };
  }),
  rule('prefix=[in] month=M', (fit, writing) => {
    // English "on June 1" is a day.
    if (writing.language === 'en' && !fits(kept(fit, 'prefix'), 'i')) return null;
    return whole('month', namedMonth(fit, writing), writing);
  }),
  rule('[in] month=M f? year=y', (fit, writing) => whole('month', namedMonth(fit, writing), writing)),
  rule('count=O f* week=[UQ] f* month=M', (fit, writing) => {
    if (!namesWeek(kept(fit, 'week'))) return null;
    const weeksOn = Number(valueAs(kept(fit, 'count'), 'O')) - 1;
    return weekReading(firstWeekOf(namedMonth(fit, writing).first) + 7 * weeksOn, writing);
  }),
  rule('unit=k .? number=#', weekOfYear),
  rule('number=# .? unit=k', weekOfYear),
  rule('day=[WV] [,(]? [fin]* unit=k .? number=#', dayOfWeekOfYear),
  rule('day=[WV] [,(]? [fin]* number=# .? unit=k', dayOfWeekOfYear),
  rule('unit=k .? number=# [,(]? [fan]* day=W', dayOfWeekOfYear),
  rule('part=[ESI]? f* unit=k number=#', quarter),
  rule('part=[ESI]? f* unit=k number=# f* year=y', quarter),
  rule('part=[ESI]? f* number=O unit=U', quarter),
  rule('part=[ESI]? f* number=O unit=U f* year=y', quarter),
  rule('L week=[UQ] f* month=M', (fit, writing) => {
    if (!namesWeek(kept(fit, 'week'))) return null;
    return weekReading(firstWeekOf(namedMonth(fit, writing).last + 1) - 7, writing);
  }),
];
