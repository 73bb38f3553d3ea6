const NUMBERS =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(
    ' ',
  );

/** As days name them: three letters each. */
export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** From Sunday, as calendars count. */
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * "1,234". Not by the browser's own formats: the first use of those costs the page a twentieth of a second.
 *
 * @param count a whole number
 */
export function figure(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "Fourteen" up to twenty, digits above: the first word of a sentence. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? figure(count);
}

/** "fourteen": the same inside a sentence. */
export function numberInside(count: number): string {
  return numberWord(count).toLowerCase();
}

/** "1 person", "7 people". */
export function counted(count: number, one: string, many: string): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** Nobody counts more of them in minutes. */
const MOST_MINUTES = 119;

/** "a minute", "9 minutes", "36 hours". */
export function minutesWord(minutes: number): string {
  if (minutes > MOST_MINUTES) return `${figure(Math.round(minutes / 60))} hours`;
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}

/** `0.2%`, `13%`; the ends of an interval are rounded away from each other. */
export function percent(share: number, round: (value: number) => number): string {
  const value = share * 100;
  return `${value < 10 ? round(value * 10) / 10 : round(value)}%`;
}
