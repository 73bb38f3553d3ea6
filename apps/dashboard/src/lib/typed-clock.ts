import { minuteOf } from '#libs/domain';
import { type DateStyle, clocksIn } from './dates.ts';

/** Whether it is a time as the server has it, from `00:00` to `23:59`. */
export const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

const TWELVE_HOURS = /^(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\d))?\s*(?<half>[ap])\.?\s?m\.?$/iu;

/** `9`, `9:00`, `9.00` and `9h00`. */
const HOURS = /^(?<hour>[01]?\d|2[0-3])(?:[:.h](?<minute>[0-5]\d)|h)?$/iu;

/**
 * `9:00`, `9.00`, `9 AM` or `4:30 p.m.` as the server wants it, `09:00`; what is no time is left to the server to
 * refuse.
 */
export function typedTime(text: string): string {
  const time = text.trim();
  const twelve = TWELVE_HOURS.exec(time)?.groups;
  if (twelve === undefined) {
    const plain = HOURS.exec(time)?.groups;
    return plain === undefined ? time : `${plain['hour']?.padStart(2, '0')}:${plain['minute'] ?? '00'}`;
  }
  const hour = (Number(twelve['hour']) % 12) + (twelve['half']?.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${twelve['minute'] ?? '00'}`;
}

/** A time to be typed anew: as the reader counts hours, where that can be read back. */
export function timeText(time: string, style: DateStyle = {}): string {
  const counted = clocksIn(time, style);
  return typedTime(counted) === time ? counted : time;
}

/** `HH:MM` of whole minutes after midnight. */
export const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const QUARTER = 15;

/** The quarter of an hour after a time, or before it where `direction` is -1; the time itself at the ends of the day. */
export function steppedTime(time: string, direction: 1 | -1): string {
  const minutes = minuteOf(time);
  const next =
    direction === 1
      ? (Math.floor(minutes / QUARTER) + 1) * QUARTER
      : (Math.ceil(minutes / QUARTER) - 1) * QUARTER;
  return next < 0 || next >= 24 * 60 ? time : timeOf(next);
}
