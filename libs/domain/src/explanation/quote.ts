import type { Reason, TextRange } from '../assessment.ts';
import { endsSentence } from '../message/sentences.ts';

/** Longest quote in characters: two lines of a row. */
const LONGEST = 160;

/**
 * The sentence around a piece of evidence, cut around the words that decided and never inside them.
 *
 * @param text the new text
 * @param evidence a range of `text`
 * @returns a range of `text` that holds the evidence, without white space at its ends
 */
export function quoteAround(text: string, evidence: TextRange): TextRange {
  let { start, end } = evidence;
  // "$90,000." brings its full stop along, behind which the next sentence begins.
  const isClosed = /\s/.test(text[end] ?? ' ') && text[end - 1] !== '\n';
  if (isClosed && end - 1 > start && endsSentence(text, end - 1)) end -= 1;
  // One character more than is shown: whoever stops here, and not at a sentence's end, is cut at a word below.
  const least = Math.max(0, end - LONGEST - 1);
  const most = Math.min(text.length, start + LONGEST + 1);
  while (start > least && !endsSentence(text, start - 1)) start -= 1;
  while (end < most && !endsSentence(text, end)) end += 1;
  if (end < text.length && text[end] !== '\n') end += 1;
  if (end - start > LONGEST) {
    const spare = Math.max(0, LONGEST - (evidence.end - evidence.start));
    start = wordStart(text, Math.max(start, evidence.start - Math.floor(spare / 2)), evidence.start);
    end = wordEnd(text, Math.min(end, evidence.end + Math.ceil(spare / 2)), evidence.end);
  }
  while (start < evidence.start && /\s/.test(text[start] ?? '')) start += 1;
  while (end > evidence.end && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function wordStart(text: string, from: number, most: number): number {
  if (from === 0) return from;
  let at = from;
  while (at < most && !/\s/.test(text[at - 1] ?? '')) at += 1;
  return at;
}

function wordEnd(text: string, from: number, least: number): number {
  if (from >= text.length) return text.length;
  let at = from;
  while (at > least && !/\s/.test(text[at] ?? '')) at -= 1;
  return at;
}

/**
 * The longest sentence of what may be used: a quote where no cue fired.
 *
 * @param visible the new text with blanks for what may not be used; as long as `text`
 * @returns null where nothing is written
 */
export function longestSentence(text: string, visible: string): TextRange | null {
  let best: TextRange | null = null;
  for (const match of visible.matchAll(/[^.!?\n]*[^.!?\s][^.!?\n]*/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (best === null || end - start > best.end - best.start) best = { start, end };
  }
  return best === null || best.end > text.length ? null : best;
}

/**
 * A reason with the sentence around its evidence.
 *
 * @param evidence a range of `newText`; null for a reason that no words show
 */
export function reasonOf(
  code: string,
  text: string,
  evidence: { start: number; end: number } | null,
  newText: string,
): Reason {
  if (evidence === null) return { code, text, quote: null, range: null };
  const range = quoteAround(newText, evidence);
  return { code, text, quote: newText.slice(range.start, range.end), range };
}
