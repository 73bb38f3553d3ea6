import { dayNumberOf, daysInMonth, monthOf } from './day.ts';
import type { DayNumber } from './day.ts';
import type { Bearing } from './mention.ts';
import { fits, kept } from './pattern.ts';
import type { Fit } from './pattern.ts';
import { one, rule } from './reading.ts';
import type { Around, DayReading, Rule, Writing } from './reading.ts';
import { valueAs } from './terms.ts';
import type { Term } from './terms.ts';
import { addWorkingDays } from './working-time.ts';
import { localTime } from './zone.ts';

const MINUTE_MS = 60_000;

/** What "a few" is taken for, by unit: the most patient reading, because a promise may hang on it. */
const A_FEW: Readonly<Record<string, number>> = {
  minute: 30,
  hour: 6,
  day: 7,
  workday: 5,
  week: 4,
  month: 3,
};

/** No one plans a hiring step further ahead. Longer stretches are experience or contracts. */
const MOST_DAYS = 400;

function addMonths(day: DayNumber, count: number): DayNumber {
  const { year, month, day: ofMonth } = monthOf(day);
  const target = monthOf(dayNumberOf(year, month + count, 1));
  return dayNumberOf(target.year, target.month, Math.min(ofMonth, daysInMonth(target.year, target.month)));
}

function amountOf(term: Term, unit: string): number {
  if (fits(term, '#')) return Number(term.digits);
  const value = valueAs(term, term.classes.includes('N') ? 'N' : 'A');
  return value === 'few' ? (A_FEW[unit] ?? 3) : Number(value);
}

/** The day or moment that lies an amount of time after the writing; null for units or amounts that plan nothing. */
function after(amount: number, unit: string, writing: Writing): DayReading | null {
  const { today, calendar, ms, zone } = writing;
  switch (unit) {
    case 'minute':
    case 'hour': {
      const moment = ms + amount * (unit === 'hour' ? 60 : 1) * MINUTE_MS;
      return one(localTime(moment, zone).day, { moment });
    }
    case 'day':
      return one(today + amount);
    case 'workday':
      return amount > MOST_DAYS ? null : one(addWorkingDays(today, amount, calendar));
    case 'week':
      return one(today + 7 * amount);
    case 'fortnight':
      return one(today + 14 * amount);
    case 'month':
      return one(addMonths(today, amount));
    default:
      return null;
  }
}

interface Length {
  readonly amount: number;
  readonly unit: string;
}

function unitName(fit: Fit): string {
  const unit = kept(fit, 'unit');
  const name = String(valueAs(unit, unit.classes.includes('Z') ? 'Z' : 'U'));
  const isWorking = fit.kept['working'] !== undefined || fit.kept['worked'] !== undefined;
  return isWorking && name === 'day' ? 'workday' : name;
}

function lengthOf(fit: Fit): Length {
  const unit = unitName(fit);
  return { unit, amount: amountOf(kept(fit, 'amount'), unit) };
}

function ahead({ amount, unit }: Length, writing: Writing, bearing: Bearing): DayReading | null {
  const reading = after(amount, unit, writing);
  if (reading === null || reading.last - writing.today > MOST_DAYS) return null;
  return { ...reading, first: bearing === 'on' ? reading.first : writing.today, bearing };
}

const DAYS_OF: Readonly<Record<string, number>> = { week: 7, fortnight: 14, month: 30 };

function back({ amount, unit }: Length, writing: Writing): DayReading | null {
  if (unit === 'hour' || unit === 'minute') {
    const reading = after(-amount, unit, writing);
    return reading === null ? null : { ...reading, bearing: 'past' };
  }
  const days = amount * (DAYS_OF[unit] ?? 1);
  return unit === 'year' || days > MOST_DAYS ? null : one(writing.today - days, { bearing: 'past' });
}

/** A length after a preposition; "over three years" says how long, "over the next three weeks" when. */
function counted(fit: Fit, writing: Writing, { after: next }: Around): DayReading | null {
  if (fits(next, 'g')) return null;
  const [prefix, modifier] = [kept(fit, 'prefix'), fit.kept['modifier']];
  const length = lengthOf(fit);
  if (fits(modifier, 'L')) return back(length, writing);
  if (fits(prefix, 'd') && modifier === undefined) return ahead(length, writing, 'lasting');
  return ahead(length, writing, modifier !== undefined || fits(prefix, 'wBd') ? 'within' : 'on');
}

/** "In the coming days", without a number: a few. */
function vague(fit: Fit, writing: Writing): DayReading | null {
  const unit = unitName(fit);
  return ahead({ unit, amount: A_FEW[unit] ?? 3 }, writing, 'within');
}

/** Amounts of time counted from the writing: "within ten working days", "in two weeks", "two weeks from today". */
export const DURATION_RULES: readonly Rule<DayReading>[] = [
  rule('prefix=[wiBd] f* modifier=[XxTL]? f* amount=[N#A] f? working=K? unit=[UZ] worked=K?', counted),
  rule(
    'prefix=[wiBd] f* modifier=[Xx]? f* [N#A] f? [-&] f? amount=[N#] working=K? unit=[UZ] worked=K?',
    counted,
  ),
  rule('prefix=[wiBd] f* amount=[N#] modifier=x unit=[UZ] worked=K?', counted),
  rule('[wi] f* A working=K? unit=U & amount=N', (fit, writing) => ahead(lengthOf(fit), writing, 'within')),
  rule('A unit=U & amount=N', (fit, writing) => ahead(lengthOf(fit), writing, 'lasting')),
  rule('[wi] f* [Xx] f? working=K? unit=U & amount=N', (fit, writing) =>
    ahead(lengthOf(fit), writing, 'within'),
  ),
  rule('[wi] f* [Xx]? f? U & amount=[N#] unit=Z', (fit, writing) => ahead(lengthOf(fit), writing, 'within')),
  rule('[wid] f* [Xx] working=K? unit=Z', vague),
  rule('[wid] f* unit=Z x', vague),
  rule('x working=K? unit=Z', (fit, writing) =>
    // "De komende dagen" needs no preposition.
    writing.language === 'en' ? null : vague(fit, writing),
  ),
  rule('d f f* modifier=[Xx] unit=U', (fit, writing) => {
    // "Over the next week" counts seven days, "during next week" is the calendar's.
    const unit = unitName(fit);
    return unit === 'weekend' ? null : ahead({ unit, amount: 1 }, writing, 'within');
  }),
  rule('prefix=[wiB] f* modifier=[Xx]? f? unit=U', (fit, writing) => {
    // English "in the next week" counts seven days; elsewhere the words are those of the calendar's next week. A
    // unit right after the preposition is a length where the language has no article: "za tydzień", and so is the
    // French "quinze jours", whatever is before it.
    const { language } = writing;
    const hasNext = fit.kept['modifier'] !== undefined;
    const isWithin = fits(kept(fit, 'prefix'), 'w');
    const unit = unitName(fit);
    if (fits(kept(fit, 'prefix'), 'B') && !(language === 'fr' && unit === 'fortnight')) return null;
    const isLength =
      language === 'en'
        ? hasNext || isWithin
        : language === 'fr'
          ? isWithin || unit === 'fortnight'
          : language === 'pl' && !hasNext;
    return isLength && unit !== 'weekend' ? ahead({ unit, amount: 1 }, writing, 'within') : null;
  }),
  rule('amount=[N#A] f? working=K? unit=[UZ] worked=K? r', (fit, writing) =>
    ahead(lengthOf(fit), writing, 'on'),
  ),
  rule('[N#] [-&]? amount=[N#] unit=[UZ] r', (fit, writing) =>
    writing.language === 'tr' ? ahead(lengthOf(fit), writing, 'on') : null,
  ),
  rule('amount=[N#A] f? working=K? unit=[UZ] g', (fit, writing) => back(lengthOf(fit), writing)),
  rule('G f* amount=[N#A] unit=[UZ]', (fit, writing) => back(lengthOf(fit), writing)),
  rule('amount=[N#A] f? working=K? unit=[UZ] worked=K?', (fit, writing) =>
    ahead(lengthOf(fit), writing, 'lasting'),
  ),
  rule('[N#A] f? [-&] f? amount=[N#] working=K? unit=[UZ] worked=K?', (fit, writing) =>
    ahead(lengthOf(fit), writing, 'lasting'),
  ),
];
