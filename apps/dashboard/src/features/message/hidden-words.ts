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

/** Shorter pieces may be anybody's words. */
const LEAST_LENGTH = 12;
/** What the cleaning of mail writes for signs that are markup. */
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
const CUT = '…';

/** As the mark of hidden text has words: in one line, with round brackets. */
const asInMark = (text: string) => text.replace(/\s+/g, ' ').trim().replaceAll('[', '(').replaceAll(']', ')');

/** What the cleaning of mail puts around hidden words, and no mail can. */
const MARKED = '<span data-hidden';

/**
 * Cleaned HTML in which the words that the message hid are told from the others. Where the cleaning marked them it is so
 * already; it did not while mail was stored by earlier versions, and there a piece of text that is one of them is marked.
 *
 * @param html as the server cleans it: no sign of markup in a text is bare
 * @param hidden as `toldApart` gives it; its end may be cut off
 */
export function withHiddenMarked(html: string, hidden: string): string {
  const known = asInMark(hidden);
  if (known === '' || html.includes(MARKED)) return html;
  const begun = known.endsWith(CUT) ? known.slice(0, -CUT.length) : null;
  return html.replaceAll(/(^|>)([^<>]+)/g, (whole, before: string, text: string) => {
    const words = asInMark(
      text.replaceAll(/&(lt|gt|quot|amp|#39);/g, (_, sign: string) => SIGNS[sign] ?? ''),
    );
    const isHidden = known.includes(words) || (begun !== null && words.startsWith(begun));
    return isHidden && words.length >= LEAST_LENGTH ? `${before}<span data-hidden>${text}</span>` : whole;
  });
}
