import type { DigestSettings } from '#libs/contract';
import type { DateStyle } from '../../lib/dates.ts';
import { timeText, typedTime } from '../../lib/typed-clock.ts';

/** What is typed with commas between it. */
export function typedList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
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
