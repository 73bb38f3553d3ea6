import { leadingMarks } from '#libs/domain';
import type { NumberedRange } from './paragraphs.ts';

/** A message told apart into what its reader sees and what it hides from them. */
export interface ToldApart {
  /** Words that styles, colours or invisible letters hide; empty for nearly every message. */
  readonly hidden: string;
  readonly shown: string;
  /** Where the evidence stands in `shown`. */
  readonly ranges: readonly NumberedRange[];
}

const MARK = /\[hidden text: ([^[\]]*)\]/g;

/** @param ranges in the new text; hidden words are never evidence */
export function toldApart(newText: string, ranges: readonly NumberedRange[]): ToldApart {
  const marks = leadingMarks(newText);
  const hidden = [...marks.matchAll(MARK)].map(([, words = '']) => words.trim()).join(' ');
  return {
    hidden,
    shown: newText.slice(marks.length),
    ranges: ranges
      .filter(({ start }) => start >= marks.length)
      .map(({ number, start, end }) => ({ number, start: start - marks.length, end: end - marks.length })),
  };
}
