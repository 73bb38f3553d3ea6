import type { TextRange } from '../assessment.ts';

/** As many blanks as a text has characters; its lines stay. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * A text with blanks at some places, as long as it was.
 *
 * @param ranges in their order, none inside another
 */
export function blankedAt(text: string, ranges: readonly TextRange[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end } of ranges) {
    result += text.slice(copied, start) + blank(text.slice(start, end));
    copied = end;
  }
  return copied === 0 ? text : result + text.slice(copied);
}
