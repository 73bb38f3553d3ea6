import { minuteOf } from '#libs/domain';
import { isTime, timeOf } from '../../lib/typed-clock.ts';

/** Hours of a day line that fit a usual working day; it grows where something lies outside. */
const EARLIEST = 7;
const LATEST = 19;

export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface Day {
  /** Whole hours at the ends of the line. */
  readonly from: number;
  readonly to: number;
  /** Hours that are written below it. */
  readonly hours: readonly number[];
}

const hourOf = (time: string): number => minuteOf(time) / 60;

/** The line on which these times are drawn. */
export function dayOf(times: readonly string[], focus: readonly Span[]): Day {
  const all = [...times, ...focus.flatMap(({ from, to }) => [from, to])].filter(isTime).map(hourOf);
  const from = Math.floor(Math.min(EARLIEST, ...all));
  const to = Math.ceil(Math.max(LATEST, ...all));
  const step = to - from > 14 ? 4 : 2;
  const hours = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { from, to, hours };
}

/** Where on the line a time is, in percent from its beginning. */
export function placeOf(time: string, { from, to }: Day): number {
  return (100 * (hourOf(time) - from)) / (to - from);
}

/** A free time for one more digest: after the last one, two hours later, within the day. */
export function nextTime(times: readonly string[]): string {
  const last = times.filter(isTime).toSorted().at(-1);
  const hour = last === undefined ? 9 : Math.min(23, Math.floor(hourOf(last)) + 2);
  return timeOf(hour * 60);
}
