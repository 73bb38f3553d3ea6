import type { IsoDay } from '../time/day.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day as it is written in reasons: `12 Nov`.
 *
 * @param day ISO date, or an instant, of which the date is taken as its writer's clock had it
 */
export function spelledDay(day: IsoDay): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  return `${Number(day.slice(8, 10))} ${month}`;
}

/** A day and a clock time: `12 Nov 17:00`. */
export function spelledTime(at: string): string {
  return `${spelledDay(at)} ${at.slice(11, 16)}`;
}

/** `1 day`, `4 days`. */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
