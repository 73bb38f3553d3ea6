import type { DigestSettings } from '#libs/contract';
import { type DateStyle, clocksIn } from '../../lib/dates.ts';

/** What is typed with commas between it. */
export function typedList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const TWELVE_HOURS = /^(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\d))?\s*(?<half>[ap])\.?\s?m\.?$/iu;

/** `9:00`, `9 AM` or `4:30 p.m.` as the server wants it, `09:00`; what is no time is left to the server to refuse. */
export function typedTime(text: string): string {
  const twelve = TWELVE_HOURS.exec(text)?.groups;
  if (twelve === undefined) return /^\d:\d\d$/.test(text) ? `0${text}` : text;
  const hour = (Number(twelve['hour']) % 12) + (twelve['half']?.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${twelve['minute'] ?? '00'}`;
}

/** A time to be typed anew: as the reader counts hours, where that can be read back. */
export function timeText(time: string, style: DateStyle = {}): string {
  const counted = clocksIn(time, style);
  return typedTime(counted) === time ? counted : time;
}

export function timesText(times: readonly string[], style: DateStyle = {}): string {
  return times.map((time) => timeText(time, style)).join(', ');
}

type Focus = DigestSettings['focus'][number];

/** `09:00-11:30, 14:00-15:00` on these days; what is no span is left to the server to refuse. */
export function typedFocus(text: string, days: readonly number[]): Focus[] {
  return typedList(text).map((span) => {
    const [from = '', to = ''] = span.split(/[-–]/).map((part) => typedTime(part.trim()));
    return { days: [...days], from, to };
  });
}

export function focusText(focus: readonly Pick<Focus, 'from' | 'to'>[], style: DateStyle = {}): string {
  return focus.map(({ from, to }) => `${timeText(from, style)}-${timeText(to, style)}`).join(', ');
}
