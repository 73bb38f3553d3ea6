import { type DayNumber, dayNumberOf, easterSunday, monthOf, weekdayOf } from './day.ts';

/** Regions whose public holidays are known. States, cantons and cities have more; those are days off of a person. */
export const HOLIDAY_REGIONS = [
  'AT',
  'BE',
  'DE',
  'ES',
  'FR',
  'GB-ENG',
  'IE',
  'IT',
  'NL',
  'PL',
  'PT',
  'US',
] as const;
export type HolidayRegion = (typeof HOLIDAY_REGIONS)[number];

/** A region as it was stored; null for none, and for one that is not known any more. */
export function holidayRegionOf(stored: string | null): HolidayRegion | null {
  return HOLIDAY_REGIONS.find((region) => region === stored) ?? null;
}

type Rule = (year: number) => DayNumber;

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    dayNumberOf(year, month, day);
const easter =
  (offset: number): Rule =>
  (year) =>
    easterSunday(year) + offset;
/** The n-th such weekday of a month; -1 is the last one. */
const nth =
  (month: number, weekday: number, n: number): Rule =>
  (year) => {
    if (n > 0) {
      const first = dayNumberOf(year, month, 1);
      return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
    }
    const last = dayNumberOf(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  };
/** Kept on the Monday after where it falls on a weekend. */
const orMonday =
  (rule: Rule): Rule =>
  (year) => {
    const day = rule(year);
    const weekday = weekdayOf(day);
    return weekday < 6 ? day : day + (8 - weekday);
  };
/** Kept on the nearest working day: Friday for a Saturday, Monday for a Sunday. */
const orNearest =
  (rule: Rule): Rule =>
  (year) => {
    const day = rule(year);
    const weekday = weekdayOf(day);
    return weekday === 6 ? day - 1 : weekday === 7 ? day + 1 : day;
  };
/** Kept on the Monday, or on the Tuesday where the day before is moved to that Monday. */
const boxingDay: Rule = (year) => {
  const day = dayNumberOf(year, 12, 26);
  const weekday = weekdayOf(day);
  return weekday === 6 || weekday === 7 ? day + 2 : weekday === 1 ? day + 1 : day;
};

const GOOD_FRIDAY = easter(-2);
const EASTER_MONDAY = easter(1);
const ASCENSION = easter(39);
const WHIT_MONDAY = easter(50);
const CORPUS_CHRISTI = easter(60);
const NEW_YEAR = fixed(1, 1);
const EPIPHANY = fixed(1, 6);
const LABOUR_DAY = fixed(5, 1);
const ASSUMPTION = fixed(8, 15);
const ALL_SAINTS = fixed(11, 1);
const IMMACULATE = fixed(12, 8);
const CHRISTMAS = fixed(12, 25);
const ST_STEPHEN = fixed(12, 26);
const MONDAY = 1;
const THURSDAY = 4;

/** St Brigid's Day: the first Monday of February, except where 1 February is a Friday. */
const brigid: Rule = (year) => {
  const day = dayNumberOf(year, 2, 1);
  return weekdayOf(day) === 5 ? day : nth(2, MONDAY, 1)(year);
};
/** King's Day is kept on the Saturday before where it falls on a Sunday. */
const kingsDay: Rule = (year) => {
  const day = dayNumberOf(year, 4, 27);
  return weekdayOf(day) === 7 ? day - 1 : day;
};

/** Nationwide public holidays by the laws in force in 2026; single proclamations are not among them. */
const RULES: Readonly<Record<HolidayRegion, readonly Rule[]>> = {
  AT: [
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    ASSUMPTION,
    fixed(10, 26),
    ALL_SAINTS,
    IMMACULATE,
    CHRISTMAS,
    ST_STEPHEN,
  ],
  BE: [
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    fixed(7, 21),
    ASSUMPTION,
    ALL_SAINTS,
    fixed(11, 11),
    CHRISTMAS,
  ],
  DE: [
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    fixed(10, 3),
    CHRISTMAS,
    ST_STEPHEN,
  ],
  ES: [
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    LABOUR_DAY,
    ASSUMPTION,
    fixed(10, 12),
    ALL_SAINTS,
    fixed(12, 6),
    IMMACULATE,
    CHRISTMAS,
  ],
  FR: [
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    fixed(5, 8),
    ASCENSION,
    WHIT_MONDAY,
    fixed(7, 14),
    ASSUMPTION,
    ALL_SAINTS,
    fixed(11, 11),
    CHRISTMAS,
  ],
  'GB-ENG': [
    orMonday(NEW_YEAR),
    GOOD_FRIDAY,
    EASTER_MONDAY,
    nth(5, MONDAY, 1),
    nth(5, MONDAY, -1),
    nth(8, MONDAY, -1),
    orMonday(CHRISTMAS),
    boxingDay,
  ],
  IE: [
    NEW_YEAR,
    brigid,
    fixed(3, 17),
    EASTER_MONDAY,
    nth(5, MONDAY, 1),
    nth(6, MONDAY, 1),
    nth(8, MONDAY, 1),
    nth(10, MONDAY, -1),
    CHRISTMAS,
    ST_STEPHEN,
  ],
  IT: [
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    fixed(4, 25),
    LABOUR_DAY,
    fixed(6, 2),
    ASSUMPTION,
    fixed(10, 4),
    ALL_SAINTS,
    IMMACULATE,
    CHRISTMAS,
    ST_STEPHEN,
  ],
  NL: [NEW_YEAR, EASTER_MONDAY, kingsDay, ASCENSION, WHIT_MONDAY, CHRISTMAS, ST_STEPHEN],
  PL: [
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR_DAY,
    fixed(5, 3),
    CORPUS_CHRISTI,
    ASSUMPTION,
    ALL_SAINTS,
    fixed(11, 11),
    fixed(12, 24),
    CHRISTMAS,
    ST_STEPHEN,
  ],
  PT: [
    NEW_YEAR,
    GOOD_FRIDAY,
    fixed(4, 25),
    LABOUR_DAY,
    CORPUS_CHRISTI,
    fixed(6, 10),
    ASSUMPTION,
    fixed(10, 5),
    ALL_SAINTS,
    fixed(12, 1),
    IMMACULATE,
    CHRISTMAS,
  ],
  US: [
    orNearest(NEW_YEAR),
    nth(1, MONDAY, 3),
    nth(2, MONDAY, 3),
    nth(5, MONDAY, -1),
    orNearest(fixed(6, 19)),
    orNearest(fixed(7, 4)),
    nth(9, MONDAY, 1),
    nth(10, MONDAY, 2),
    orNearest(fixed(11, 11)),
    nth(11, THURSDAY, 4),
    orNearest(CHRISTMAS),
  ],
};

/** Years of which nothing is remembered have no limit; a mail may name any. */
const REMEMBERED_YEARS = { from: 1990, to: 2100 };
const remembered = new Map<string, ReadonlySet<DayNumber>>();

/** The holidays that fall in a year. A New Year's Day that is kept early lies in the year before. */
function holidaysIn(year: number, region: HolidayRegion): ReadonlySet<DayNumber> {
  const key = `${region} ${year}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const days = new Set(RULES[region].flatMap((rule) => [rule(year), rule(year + 1)]));
  if (year >= REMEMBERED_YEARS.from && year <= REMEMBERED_YEARS.to) remembered.set(key, days);
  return days;
}

/** Whether a day is a public holiday of a region. */
export function isHoliday(day: DayNumber, region: HolidayRegion): boolean {
  return holidaysIn(monthOf(day).year, region).has(day);
}
