import type { WorkingCalendar } from './calendar.ts';
import { dayNumberOf, easterSunday, monthOf, weekdayOf } from './day.ts';
import type { DayNumber } from './day.ts';
import { isWorkingDay } from './working-time.ts';

/** Month and day. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'new-year': [1, 1],
  epiphany: [1, 6],
  'valentines-day': [2, 14],
  'st-patricks-day': [3, 17],
  'labour-day': [5, 1],
  juneteenth: [6, 19],
  'canada-day': [7, 1],
  'independence-day': [7, 4],
  assumption: [8, 15],
  halloween: [10, 31],
  'all-saints': [11, 1],
  'veterans-day': [11, 11],
  'st-nicholas': [12, 6],
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'boxing-day': [12, 26],
  'new-years-eve': [12, 31],
};

/** Days after Easter Sunday. */
const FROM_EASTER: Readonly<Record<string, number>> = {
  carnival: -47,
  'good-friday': -2,
  easter: 0,
  'easter-monday': 1,
  ascension: 39,
  pentecost: 49,
  'pentecost-monday': 50,
  'corpus-christi': 60,
};

/** Month, ISO weekday, and the day of the month before which it cannot fall. */
const ON_WEEKDAYS: Readonly<Record<string, readonly [number, number, number]>> = {
  'mlk-day': [1, 1, 15],
  'presidents-day': [2, 1, 15],
  'memorial-day': [5, 1, 25],
  'labor-day': [9, 1, 1],
  'columbus-day': [10, 1, 8],
  thanksgiving: [11, 4, 22],
};

/** "The holidays" are those at the end of the year where it is autumn; in spring they may be any. */
const FIRST_MONTH_BEFORE_THE_HOLIDAYS = 9;

function inYear(feast: string, year: number): DayNumber | null {
  const fixed = FIXED[feast];
  if (fixed !== undefined) return dayNumberOf(year, ...fixed);
  const days = FROM_EASTER[feast];
  if (days !== undefined) return easterSunday(year) + days;
  const onWeekday = ON_WEEKDAYS[feast];
  if (onWeekday === undefined) return null;
  const [month, weekday, from] = onWeekday;
  const earliest = dayNumberOf(year, month, from);
  return earliest + ((weekday - weekdayOf(earliest) + 7) % 7);
}

/** Every calendar that has holidays at all has one within this many days. */
const MOST_DAYS_TO_A_HOLIDAY = 366;

function nextHoliday(today: DayNumber, calendar: WorkingCalendar): DayNumber | null {
  for (let day = today; day <= today + MOST_DAYS_TO_A_HOLIDAY; day += 1) {
    if (calendar.workingDays.includes(weekdayOf(day)) && !isWorkingDay(day, calendar)) return day;
  }
  return null;
}

/**
 * The day on which a feast falls next, from `today` on.
 *
 * @param feast a name of the word lists; `bank-holiday` is the next weekday that the calendar does not work, and
 * `holidays` are those of Christmas
 * @returns null where the words name no day: a bank holiday without a list of them, "the holidays" in spring
 */
export function nextFeast(feast: string, today: DayNumber, calendar: WorkingCalendar): DayNumber | null {
  if (feast === 'bank-holiday') return nextHoliday(today, calendar);
  const { year, month } = monthOf(today);
  if (feast === 'holidays')
    return month < FIRST_MONTH_BEFORE_THE_HOLIDAYS ? null : nextFeast('christmas', today, calendar);
  for (const y of [year, year + 1]) {
    const day = inYear(feast, y);
    if (day !== null && day >= today) return day;
  }
  return inYear(feast, year + 2);
}
