import { markOthers } from './other-marks.ts';
import { isBlank, isQuoted, unquote } from './reply-lines.ts';

/** Quoted lines from this length on may have been wrapped by a relay, which leaves a short rest without its `>`. */
const WRAPPED_LENGTH = 70;
const WRAPPED_REST_LENGTH = 24;

/** Lines that look like the start of a quote and are examined; no mail has more, an attack may. Bounds the time. */
export const MOST_CANDIDATES = 5_000;

/** How much is looked through for a line that is quoted twice. */
const MOST_REPEATED_LINES = 50;
const LONGEST_REPEATED = 100_000;

/** Lines, and what is known of each. */
export interface MarkedLines {
  readonly lines: readonly string[];
  /** By line: 1 where a leading `>`, or another sign in its place, quotes it. */
  readonly isMarked: Uint8Array;
  /** By line: the next one that is not blank, itself included. */
  readonly nextFilled: Int32Array;
}

/** One pass from the end; every line is asked for more than once, and to tell a mark from the end of an address takes long. */
export function readMarks(lines: readonly string[]): MarkedLines {
  const isMarked = new Uint8Array(lines.length);
  const nextFilled = new Int32Array(lines.length + 1);
  nextFilled[lines.length] = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    isMarked[at] = isQuoted(lines[at]) ? 1 : 0;
    nextFilled[at] = isBlank(lines[at]) ? (nextFilled[at + 1] ?? at) : at;
  }
  markOthers(lines, isMarked);
  return { lines, isMarked, nextFilled };
}

/** Whether a line without a mark stands in the middle of a sentence of marked ones: nobody answers there. */
const isInSentence = (above: string, line: string, below: string): boolean =>
  /[\p{L},]\s*$/u.test(above) && /^\p{L}+\S*$/u.test(line.trim()) && /^\p{Ll}/u.test(unquote(below));

/** The end of a run of lines that `>` marks, with the rests of wrapped ones. */
export function markedRunEnd({ lines, isMarked }: MarkedLines, start: number): number {
  let at = start + 1;
  for (;;) {
    if (isMarked[at] === 1) {
      at++;
      continue;
    }
    const wrapped = lines[at - 1] ?? '';
    const rest = lines[at] ?? '';
    const next = lines[at + 1];
    const isRest =
      wrapped.length >= WRAPPED_LENGTH &&
      rest.length <= WRAPPED_REST_LENGTH &&
      isMarked[at + 1] === 1 &&
      (/^\p{Ll}/u.test(rest) || isInSentence(wrapped, rest, next ?? ''));
    if (!isRest) return at;
    at++;
  }
}

/**
 * Whether `>` marks quotes in this message where no attribution says so. It may also be a bullet ("> 5 years of
 * fundraising"), so it needs a sign: an address, a nested or an empty mark, a question, a wrapped sentence.
 */
export function readMarkedRuns(
  { lines, isMarked }: MarkedLines,
  to: number,
): { marksAreQuotes: boolean; introduced: boolean } {
  let marksAreQuotes = false;
  let introduced = false;
  let previous = '';
  let own = '';
  let read = 0;
  for (let at = 0; at < to; at++) {
    const line = lines[at] ?? '';
    if (isMarked[at] !== 1) {
      previous = '';
      if (line !== '') own = line;
      continue;
    }
    if (++read > MOST_CANDIDATES || (marksAreQuotes && introduced)) break;
    const words = unquote(line.slice(0, 2000)).trim();
    const address = /[^\s@]@[^\s@]/.test(words);
    introduced ||= address;
    marksAreQuotes ||=
      address ||
      words === '' ||
      /^[>＞]/.test(words) ||
      (words.endsWith('?') && !isOfList(own, previous, isMarked[at + 1] === 1 ? lines[at + 1] : '')) ||
      (/^\p{Lu}/u.test(previous) && /^\p{Ll}/u.test(words));
    previous = words;
  }
  return { marksAreQuotes, introduced };
}

/** Whether a question is one of several that their writer announced: "Three questions:", and each of them behind a mark. */
const isOfList = (own: string, previous: string, next = ''): boolean =>
  ANNOUNCES.test(own.slice(-ANNOUNCING_LENGTH)) &&
  (previous === '' || previous.endsWith('?')) &&
  (previous !== '' || isQuestion(next));

const isQuestion = (line: string): boolean => /\?\s*$/.test(line.slice(-ANNOUNCING_LENGTH));
const ANNOUNCES = /\p{L}\s?:\s*$/u;
const ANNOUNCING_LENGTH = 60;

/** Whether `>` marks quotes above the first introduction: it shows, or what it marks is quoted below once more. */
export function quotesAbove(marked: MarkedLines, introduction: number): boolean {
  const { lines, isMarked } = marked;
  if (readMarkedRuns(marked, introduction).marksAreQuotes) return true;
  const above = lines.slice(0, introduction);
  const quoted = above.filter((_, at) => isMarked[at] === 1).slice(0, MOST_REPEATED_LINES);
  const below = lines.slice(introduction).map(unquote).join('\n').slice(0, LONGEST_REPEATED);
  return quoted.some((line) => below.includes(unquote(line).trim()));
}
