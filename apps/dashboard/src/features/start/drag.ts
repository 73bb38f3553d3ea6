import { minuteOf } from '#libs/domain';
import { timeOf } from '../../lib/typed-clock.ts';
import type { Day, Span } from './day.ts';

/** What is dragged moves from one quarter of an hour to the next. */
const STEP = 15;

/** Which part of focus hours is held: one of their ends, or both with what lies between. */
export type SpanPart = 'from' | 'to' | 'whole';

/** The first and the last time that a day line can be dragged to, in minutes; midnight at its end is no time of the day. */
const endsOf = ({ from, to }: Day) => ({ first: from * 60, last: Math.min(to * 60, 24 * 60 - STEP) });

const within = (minutes: number, first: number, last: number) => Math.min(Math.max(minutes, first), last);
const stepAt = (minutes: number) => Math.round(minutes / STEP) * STEP;

/** A time dragged by so many minutes: on a quarter of an hour, and not past the ends of the line. */
export function draggedTime(time: string, by: number, day: Day): string {
  const { first, last } = endsOf(day);
  return timeOf(within(stepAt(minuteOf(time) + by), first, last));
}

/** Focus hours of which a part was dragged by so many minutes; as a whole they keep their length. */
export function draggedSpan(span: Span, part: SpanPart, by: number, day: Day): Span {
  const { first, last } = endsOf(day);
  const [from, to] = [minuteOf(span.from), minuteOf(span.to)];
  if (part === 'from') return { ...span, from: timeOf(within(stepAt(from + by), first, stepBelow(to))) };
  if (part === 'to') return { ...span, to: timeOf(within(stepAt(to + by), stepAbove(from), last)) };
  const length = to - from;
  const begin = within(stepAt(from + by), first, Math.max(first, last - length));
  return { from: timeOf(begin), to: timeOf(begin + length) };
}

const stepBelow = (minutes: number) => (Math.ceil(minutes / STEP) - 1) * STEP;
const stepAbove = (minutes: number) => (Math.floor(minutes / STEP) + 1) * STEP;
