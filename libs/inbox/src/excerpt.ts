import { type TextRange, leadingMarks } from '#libs/domain';

/** About three lines: a row cuts one line out of it, an opened row shows the sentence around the quote. */
const BEFORE = 160;
const AFTER = 200;
const WITHOUT_QUOTE = 300;

/**
 * The words around those that decided, for a row of the list: cut at spaces, never through the deciding words
 * themselves. Line breaks stay, for they tell a greeting and a signature from what is said. Words that the message hides
 * are none of them: cut out of their mark they would read as if they were said.
 *
 * @param text the message's new text
 * @param range of the deciding quote in it; null takes the beginning
 * @returns a substring of `text`
 */
export function excerptOf(text: string, range: TextRange | null): string {
  const first = leadingMarks(text).length;
  if (range === null) return text.slice(first, cutBack(text, first + WITHOUT_QUOTE)).trim();
  const from =
    range.start - first <= BEFORE
      ? Math.min(first, range.start)
      : nextWord(text, range.start - BEFORE, range.start);
  const to = cutBack(text, Math.max(range.end, range.end + AFTER), range.end);
  return text.slice(from, to).trim();
}

/** The last word boundary at or before `end`, not before `least`. */
function cutBack(text: string, end: number, least = 0): number {
  if (end >= text.length) return text.length;
  for (let at = end; at > least; at -= 1) if (/\s/u.test(text[at] ?? '')) return at;
  return Math.max(end, least);
}

/** The first beginning of a word at or after `start`, not after `latest`. */
function nextWord(text: string, start: number, latest: number): number {
  for (let at = start; at < latest; at += 1) if (/\s/u.test(text[at] ?? '')) return at + 1;
  return latest;
}
