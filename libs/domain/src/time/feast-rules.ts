import type { DayNumber } from './day.ts';
import { nextFeast } from './feasts.ts';
import { kept } from './pattern.ts';
import type { Fit } from './pattern.ts';
import { one, rule } from './reading.ts';
import type { DayReading, Rule, Writing } from './reading.ts';
import { valueAs } from './terms.ts';
import { endOfWeek, startOfWeek, workingDayFrom } from './working-time.ts';

/** How long "in the new year" lasts, and its beginning, in days. */
const NEW_YEAR_DAYS = 31;
const EARLY_DAYS = 15;

function feastOf(fit: Fit, { today, calendar }: Writing): DayNumber | null {
  return nextFeast(String(valueAs(kept(fit, 'feast'), 'J')), today, calendar);
}

/** The last day of a feast: in English "the holidays" go on until the new year. */
function lastOfFeast(fit: Fit, writing: Writing): DayNumber | null {
  const feast = feastOf(fit, writing);
  const isSeason = writing.language === 'en' && valueAs(kept(fit, 'feast'), 'J') === 'holidays';
  return isSeason && feast !== null ? nextFeast('new-year', feast, writing.calendar) : feast;
}

/** "In the new year" is not the first of January but the weeks after it. */
function newYear(fit: Fit, writing: Writing, days: number): DayReading | null {
  if (valueAs(kept(fit, 'feast'), 'J') !== 'new-year') return null;
  const first = feastOf(fit, writing);
  return first === null ? null : { first, last: first + days - 1 };
}

/** "The week after Easter", "the day after Christmas". */
function afterFeast(fit: Fit, writing: Writing): DayReading | null {
  const feast = feastOf(fit, writing);
  const unit = valueAs(kept(fit, 'unit'), 'U');
  if (feast === null) return null;
  if (unit === 'day') return one(feast + 1);
  if (unit !== 'week') return null;
  const start = startOfWeek(feast, writing.calendar) + 7;
  return { first: start, last: endOfWeek(start, writing.calendar) };
}

/** Feasts, and what is told from them. After one means from the first working day on. */
export const FEAST_RULES: readonly Rule<DayReading>[] = [
  rule('i f? feast=J', (fit, writing) => newYear(fit, writing, NEW_YEAR_DAYS)),
  rule('S f* feast=J', (fit, writing) => newYear(fit, writing, EARLY_DAYS)),
  rule('feast=J', (fit, writing) => {
    const feast = feastOf(fit, writing);
    return feast === null ? null : one(feast, { feast: true });
  }),
  rule('a f* feast=J', (fit, writing) => {
    const feast = lastOfFeast(fit, writing);
    return feast === null ? null : one(workingDayFrom(feast + 1, writing.calendar), { bearing: 'on' });
  }),
  rule('unit=U a f* feast=J', afterFeast),
];
