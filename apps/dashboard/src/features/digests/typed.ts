import type { DigestSettings } from '#libs/contract';

/** What is typed with commas between it. */
export function typedList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `9:00` as the server wants it, `09:00`. */
export function typedTime(text: string): string {
  return /^\d:\d\d$/.test(text) ? `0${text}` : text;
}

type Focus = DigestSettings['focus'][number];

/** `09:00-11:30, 14:00-15:00` on these days; what is no span is left to the server to refuse. */
export function typedFocus(text: string, days: readonly number[]): Focus[] {
  return typedList(text).map((span) => {
    const [from = '', to = ''] = span.split(/[-–]/).map((part) => typedTime(part.trim()));
    return { days: [...days], from, to };
  });
}

export function focusText(focus: readonly Focus[]): string {
  return focus.map(({ from, to }) => `${from}-${to}`).join(', ');
}
