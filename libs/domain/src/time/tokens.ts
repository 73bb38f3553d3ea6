import { mayHold, sieveOf } from '../model/hash-index.ts';
import { hashStep, hashText } from '../model/hashes.ts';
import { DATE_WORDS } from './lexicon.ts';
import type { DateWord } from './lexicon.ts';

/** A word, a number or a mark of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents. */
  readonly plain: string;
  readonly capital: boolean;
  /** What is known of it as a word of dates; null for numbers and most marks. */
  readonly word: DateWord | null;
}

/** Every word and mark that is in no list: nobody asks what it is or where it stands. */
const UNKNOWN: Token = { start: 0, end: 0, plain: '', capital: false, word: null };

const TOKEN = /[ap]\.\s?m\.|[ap]\.m\b|o['’]clock\b|\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/iuy;
const ASCII = /^\p{ASCII}*$/u;
const ACCENTS = /[\u0300-\u036f]/g;

function plainOf(word: string): string {
  const lower = word.toLowerCase();
  // Most words of a text in which only some have accents: a third of the time that its dates take.
  if (ASCII.test(word)) return lower.replaceAll(' ', '');
  if (lower === '–' || lower === '—' || lower === '‑') return '-';
  if (lower === '’') return "'";
  const plain = lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');
  return plain.replaceAll(' ', '');
}

const BLANK = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const NO_ASCII = 4;
/** Of ASCII: what a character is in a token. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /\s/.test(letter) ? BLANK : /[a-z]/i.test(letter) ? LETTER : /\d/.test(letter) ? DIGIT : MARK;
});
/** Set in every lower-case letter of ASCII. */
const LOWER_CASE = 0x20;

/** The class of a character; a blank behind the end of the text. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return BLANK;
  const code = text.charCodeAt(at);
  return code < 128 ? (CLASSES[code] ?? BLANK) : NO_ASCII;
}

const HASH_SEED = 0x811c9dc5;
const SIEVE = sieveOf(Int32Array.from(DATE_WORDS.keys(), (word) => hashText(word, HASH_SEED)));

function endOfRun(text: string, start: number, wanted: number): number {
  let end = start;
  while (classAt(text, end) === wanted) end += 1;
  return end;
}

/** Whether a token may go on behind some letters: with a letter that is not ASCII, or as "a.m." and "o'clock" do. */
function mayGoOn(text: string, start: number, end: number): boolean {
  const next = classAt(text, end);
  if (next !== MARK || end !== start + 1) return next === NO_ASCII;
  const letter = text.charAt(start).toLowerCase();
  return letter === 'o' || letter === 'a' || letter === 'p';
}

/** The token at a place, whatever its letters; null where there is only a blank. */
function anyToken(text: string, start: number): Token | null {
  TOKEN.lastIndex = start;
  const [written] = TOKEN.exec(text) ?? [];
  if (written === undefined) return null;
  const plain = plainOf(written);
  const letter = text.charAt(start);
  return {
    start,
    end: start + written.length,
    plain,
    capital: letter !== letter.toLowerCase(),
    word: DATE_WORDS.get(plain) ?? null,
  };
}

/** The token of letters of ASCII. Nine words of ten are known by their hash to be in no list, and need no string. */
function asciiWord(text: string, start: number, end: number): Token {
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, text.charCodeAt(at) | LOWER_CASE);
  if (!mayHold(hash, SIEVE)) return UNKNOWN;
  const written = text.slice(start, end);
  const plain = written.toLowerCase();
  const word = DATE_WORDS.get(plain);
  if (word === undefined) return UNKNOWN;
  return { start, end, plain, capital: plain.charCodeAt(0) !== written.charCodeAt(0), word };
}

/**
 * Cuts a text into words, numbers and marks, in one pass.
 *
 * @returns in their order; all words that are in no list are one and the same token
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const first = classAt(text, start);
    const end = first === LETTER || first === DIGIT ? endOfRun(text, start, first) : start + 1;
    if (first === NO_ASCII || (first === LETTER && mayGoOn(text, start, end))) {
      const token = anyToken(text, start);
      if (token !== null) tokens.push(token);
      start = token?.end ?? end;
      continue;
    }
    if (first === LETTER) tokens.push(asciiWord(text, start, end));
    else if (first !== BLANK) {
      const plain = text.slice(start, end);
      tokens.push({ start, end, plain, capital: false, word: DATE_WORDS.get(plain) ?? null });
    }
    start = end;
  }
  return tokens;
}
