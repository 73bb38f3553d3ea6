import type { DigestSettings } from '#libs/contract';
import type { DateStyle } from '../../lib/dates.ts';
import { timeText, typedTime } from '../../lib/typed-clock.ts';

/** What is typed with commas or semicolons between it. */
export function typedList(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const DAYS = /^(?<first>\d{4}-\d\d-\d\d)\s*(?:to|until|till|-|–|—)\s*(?<last>\d{4}-\d\d-\d\d)$/iu;
const DAY_MS = 86_400_000;
/** An office that is closed for longer is typed in parts. */
const MOST_DAYS = 62;

/** Days with commas between them, `2026-12-24 to 2026-12-31` for all of a time; what is none is left to the server. */
export function typedDays(text: string): string[] {
  return typedList(text).flatMap((part) => {
    const { first = '', last = '' } = DAYS.exec(part)?.groups ?? {};
    const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
    if (!(days >= 1 && days <= MOST_DAYS)) return [part];
    const at = (day: number) => new Date(Date.parse(first) + day * DAY_MS).toISOString().slice(0, 10);
    // The 31st of November is read as the first of December.
    if (at(0) !== first || at(days - 1) !== last) return [part];
    return Array.from({ length: days }, (_, day) => at(day));
  });
}

/** The same to be typed anew: days that follow each other as the time between the first and the last. */
export function daysText(days: readonly string[]): string {
  const runs: [string, string][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && Date.parse(day) - Date.parse(run[1]) === DAY_MS) run[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first} to ${last}`)).join(', ');
}

export function timesText(times: readonly string[], style: DateStyle = {}): string {
  return times.map((time) => timeText(time, style)).join(', ');
}

type Focus = DigestSettings['focus'][number];

/** `09:00-11:30, 14:00-15:00` on these days; what is no span is left to the server to refuse. */
export function typedFocus(text: string, days: readonly number[]): Focus[] {
  return typedList(text).map((span) => {
    const [from = '', to = ''] = span.split(/[-–—]|\bto\b/iu).map(typedTime);
    return { days: [...days], from, to };
  });
}

export function focusText(focus: readonly Pick<Focus, 'from' | 'to'>[], style: DateStyle = {}): string {
  return focus.map(({ from, to }) => `${timeText(from, style)}-${timeText(to, style)}`).join(', ');
}
