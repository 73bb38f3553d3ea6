import type { TextRange } from '#libs/domain';

/** About two lines of a row. */
const BEFORE = 60;
const AFTER = 110;
const WITHOUT_QUOTE = 170;

/**
 * The words around those that decided, for a row of the list: cut at spaces, on one line, never through the deciding
 * words themselves.
 *
 * @param text the message's new text
 * @param range of the deciding quote in it; null takes the beginning
 * @returns a substring of `text` but for folded white space
 */
export function excerptOf(text: string, range: TextRange | null): string {
  if (range === null) return folded(text.slice(0, cutBack(text, WITHOUT_QUOTE)));
  const from = range.start <= BEFORE ? 0 : nextWord(text, range.start - BEFORE, range.start);
  const to = cutBack(text, Math.max(range.end, range.end + AFTER), range.end);
  return folded(text.slice(from, to));
}

const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();

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
