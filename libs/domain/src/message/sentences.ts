import type { TextRange } from '../assessment.ts';
import { isSpace } from './white-space.ts';
import { verbose } from '../verbose.ts';

/** A line shorter than this that does not end a sentence was ended by its writer, not by a mail program. */
const SHORTEST_WRAPPED_LINE = 55;

/** Words whose full stop ends no sentence. */
const ABBREVIATION = verbose('i')`
  (?:^|[\s(])(?:
    mr|mrs|ms|dr|prof|st|nr|ca|approx|dept|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|mon|tues?
    |wed|thurs?|bzw|i\.e|e\.g|z\.\s?b|d\.\s?h|p\.\s?ej|m\.in|b\.v|p\.\s?ex|hr|fr|sr|sra|dott|ing|godz
  )$
`;

/** A letter alone, as in "J. Kohn" or "w. c."; and the halves of "a.m.". */
const INITIAL = /(?:^|[\s(.])\p{Lu}$/u;
const HALF_OF_DAY = /[ap]\.\s?m$/i;

/** A day's number with its full stop, as German and Polish write it, and what goes on after it. */
const DAY_NUMBER = /(?:^|[\s.(])\d{1,2}$/;
const GOES_ON =
  /^\s(?:\p{Ll}|\d|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|erhalten|Uhr|Kalender|KW\b)/u;

/** Whether a full stop at `at` stands inside a number, a date or after an abbreviation. */
function isInside(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 12), at);
  const behind = text.slice(at + 1, at + 12);
  if (/^\S/.test(behind)) return true;
  if (HALF_OF_DAY.test(before)) return /^\s[\p{Ll}\d]/u.test(behind);
  if (ABBREVIATION.test(before) || INITIAL.test(before)) return /^\s\S/.test(behind);
  return DAY_NUMBER.test(before) && GOES_ON.test(behind);
}

/** Whether a sentence is nothing but a form of address or a farewell: "Pani Iwono,", "All the best,". */
export function isAddress(sentence: string): boolean {
  return /^\s*(?:[^\s.?!;:,]+\s+){0,4}[^\s.?!;:,]+,\s*$/.test(sentence.slice(0, LONGEST_ADDRESS));
}

const LONGEST_ADDRESS = 80;

/** "Estimado Joan:" stands before a sentence and is none of it. */
const GREETING = verbose('i')`
  ^\s*(?:
    dear|hi|hello|estimad[oa]s?|querid[oa]s?|hola|liebe[r]?|guten\stag|bonjour|cher|chere|gentile|buongiorno
    |beste|geachte|dzien\sdobry|ola|prezad[oa]|car[oa]
  )\b[^\n,.:]{0,40}$
`;

/** Whether the writer ended a line here, or a mail program wrapped it. */
function isLineEnd(text: string, lineStart: number, at: number): boolean {
  if (text[at + 1] === '\n') return true;
  return at - lineStart < SHORTEST_WRAPPED_LINE;
}

/** Of the characters at which a sentence may end; letters come after it. */
const LAST_MARK = '?'.charCodeAt(0);

const CLOSING = /["'”’)]/;

/** Whether a mail program wrapped at this line end: a word in lower case goes on, and nothing that hides ends here. */
function isWrapped(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (isLineEnd(text, lineStart, at) || !/\p{Ll}/u.test(text[at + 1] ?? '')) return false;
  return !text.slice(lineStart, at).includes('<');
}

/**
 * Whether the character at `at` ends a sentence: no full stop inside a number, an address or an abbreviation, and no
 * line end at which a mail program wrapped.
 */
export function endsSentence(text: string, at: number): boolean {
  const letter = text[at];
  if (letter === '!' || letter === '?' || letter === '…') return true;
  if (letter === '\n') return !isWrapped(text, at);
  return letter === '.' && (CLOSING.test(text[at + 1] ?? '') || !isInside(text, 0, at));
}

function trimmed(text: string, start: number, end: number): TextRange | null {
  let [from, to] = [start, end];
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/**
 * The sentences of a text, trimmed, in order.
 *
 * Lines that a mail program wrapped are put together; a greeting, a list entry and a name stand alone.
 */
export function sentencesOf(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  let [start, lineStart] = [0, 0];
  const close = (end: number) => {
    const range = trimmed(text, start, end);
    if (range !== null) sentences.push(range);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) > LAST_MARK) continue;
    const letter = text[at];
    if (letter === '\n') {
      if (isLineEnd(text, lineStart, at)) close(at + 1);
      lineStart = at + 1;
    } else if (letter === ':' && GREETING.test(text.slice(start, at))) {
      close(at + 1);
    } else if (letter === '!' || letter === '?' || (letter === '.' && !isInside(text, start, at))) {
      let end = at + 1;
      while (/[.!?)"'”’]/.test(text[end] ?? '')) end += 1;
      if (end === text.length || isSpace(text, end)) {
        close(end);
        at = end - 1;
      }
    }
  }
  close(text.length);
  return sentences;
}
