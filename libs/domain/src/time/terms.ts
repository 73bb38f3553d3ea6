import { maskOf } from './classes.ts';
import type { Mask } from './classes.ts';
import type { DateWords, WordClass } from './words/date-words.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { italian } from './words/italian.ts';
import { polish } from './words/polish.ts';
import { portuguese } from './words/portuguese.ts';
import { spanish } from './words/spanish.ts';

/** A word, a number or a mark of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents. */
  readonly plain: string;
  readonly capital: boolean;
}

/**
 * A stretch of the text that means one thing in one language.
 *
 * `classes` holds the letters of `WordClass` that it may have, `#` for a number of up to three digits, `y` for a year,
 * or the mark itself; it is empty for any other word. `values` are in step with `classes`.
 */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly classes: string;
  readonly mask: Mask;
  readonly values: readonly (string | number)[];
  /** Digits as written; empty for words. */
  readonly digits: string;
}

interface Phrase {
  readonly words: readonly string[];
  readonly classes: string;
  readonly values: readonly (string | number)[];
}

/** One language, ready for looking up. */
export interface Lexicon {
  readonly language: string;
  /** Phrases by first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words that show a text to be in this language: its signs, and its own words of time. */
  readonly signs: ReadonlySet<string>;
}

const TIME_CLASSES = 'WMDJUZpChk';

/** First words of phrases of time that are everyday words of another language, or people's names. */
const NO_SIGN = new Set([
  'a',
  'd',
  'h',
  'in',
  'am',
  'an',
  'u',
  'o',
  'l',
  'la',
  'le',
  'the',
  'no',
  'as',
  'da',
  'de',
  'do',
  'im',
  'los',
  'jour',
  'noel',
  'reyes',
  'silvester',
  'nikolaus',
  'toussaint',
  'ascension',
]);

function lexiconOf(words: DateWords): Lexicon {
  const byPhrase = new Map<string, { classes: string; values: (string | number)[] }>();
  const signs = new Set(words.signs.split(' '));
  for (const [wordClass, value, forms] of words.entries) {
    for (const form of forms.split('|')) {
      const entry = byPhrase.get(form) ?? { classes: '', values: [] };
      entry.classes += wordClass;
      entry.values.push(value);
      byPhrase.set(form, entry);
      const [first = ''] = form.split(' ');
      const namesTime = TIME_CLASSES.includes(wordClass) || (wordClass === 'E' && value !== '');
      if (namesTime && !NO_SIGN.has(first)) signs.add(first);
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const [form, { classes, values }] of byPhrase) {
    const parts = form.split(' ');
    const [first = ''] = parts;
    const list = phrases.get(first) ?? [];
    list.push({ words: parts, classes, values });
    phrases.set(first, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { language: words.language, phrases, signs };
}

const [ENGLISH, ...OTHERS] = [english, german, french, spanish, italian, dutch, polish, portuguese].map(
  lexiconOf,
) as [Lexicon, ...Lexicon[]];

/** By word: the lexicons that it is a sign of, by their place; words that English has too show nothing of others. */
const SIGN_OF = new Map<string, number[]>();
for (const [place, { signs }] of [ENGLISH, ...OTHERS].entries()) {
  for (const word of signs) {
    if (place > 0 && ENGLISH.phrases.has(word)) continue;
    SIGN_OF.set(word, [...(SIGN_OF.get(word) ?? []), place]);
  }
}

const TOKEN = /[ap]\.\s?m\.|[ap]\.m\b|o['’]clock\b|\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/giu;
/** The same for a text in lower case and ASCII: most mail, at half of the cost. */
const PLAIN_TOKEN = /[ap]\.\s?m\.|[ap]\.m\b|o'clock\b|[a-z]+|\d+|[^\sa-z\d]/g;
const ASCII = /^\p{ASCII}*$/u;
const MARKS = /[\u0300-\u036f]/g;
const MARKS_READ = ".,:/-'()";

function plainOf(word: string): string {
  const lower = word.toLowerCase();
  // Most words of a text in which only some have accents: a third of the time that its dates take.
  if (ASCII.test(word)) return lower.replaceAll(' ', '');
  if (lower === '–' || lower === '—' || lower === '‑') return '-';
  if (lower === '’') return "'";
  const plain = lower.normalize('NFD').replace(MARKS, '').replaceAll('ł', 'l').replaceAll('ß', 'ss');
  return plain.replaceAll(' ', '');
}

/** Of a word in lower case; "a. m." alone has a blank in it. */
function plainOfAscii(word: string): string {
  return word.length === 5 && word[1] === '.' ? word.replace(' ', '') : word;
}

const isAsciiCapital = (code: number): boolean => code >= 65 && code <= 90;
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Cuts a text into words, numbers and marks, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const isPlain = ASCII.test(text);
  const read = isPlain ? text.toLowerCase() : text;
  const pattern = isPlain ? PLAIN_TOKEN : TOKEN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(read); match !== null; match = pattern.exec(read)) {
    const [word] = match;
    const start = match.index;
    tokens.push({
      start,
      end: start + word.length,
      plain: isPlain ? plainOfAscii(word) : plainOf(word),
      capital: isPlain ? isAsciiCapital(text.charCodeAt(start)) : isCapital(text.charAt(start)),
    });
  }
  return tokens;
}

/** A language in which a text may be read, and how many of its words show it. */
export interface ShownLanguage {
  readonly lexicon: Lexicon;
  readonly signs: number;
}

/** The languages in which a text is read; English always, because times and dates in figures are read with it. */
export function languagesIn(tokens: readonly Token[]): [ShownLanguage, ...ShownLanguage[]] {
  const counts = new Uint32Array(1 + OTHERS.length);
  for (const { plain } of tokens) {
    const places = SIGN_OF.get(plain);
    if (places === undefined) continue;
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  }
  const shown: [ShownLanguage, ...ShownLanguage[]] = [{ lexicon: ENGLISH, signs: counts[0] ?? 0 }];
  OTHERS.forEach((lexicon, at) => {
    const signs = counts[at + 1] ?? 0;
    if (signs > 0) shown.push({ lexicon, signs });
  });
  return shown;
}

function beginsDate(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  return (
    isDigits(token.plain) ||
    (lexicon.phrases.get(token.plain)?.some(({ classes }) => /[MO]/.test(classes)) ?? false)
  );
}

/** "Week of" is one only before a date: "the week of the 14th", not "next week of ours". */
function isCut(phrase: Phrase, tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  if (!phrase.classes.includes('Q')) return false;
  return !beginsDate(tokens[end], lexicon) && !beginsDate(tokens[end + 1], lexicon);
}

function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const phrases = lexicon.phrases.get(token.plain);
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const stands = phrase.words.every((word, offset) => tokens[at + offset]?.plain === word);
    if (stands && !isCut(phrase, tokens, at + phrase.words.length, lexicon)) return phrase;
  }
  return null;
}

function isDigits(plain: string): boolean {
  const code = plain.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function numberTerm(token: Token): Term {
  const { start, end, plain: digits } = token;
  const value = Number(digits);
  const isYear = digits.length === 4 && value >= 1990 && value <= 2100;
  const classes = digits.length <= 3 ? '#' : isYear ? 'y' : '';
  return { start, end, classes, mask: maskOf(classes), values: [value], digits };
}

/** Without its capital "Sat" is a weekday only after a preposition ("by sat"), and "may" no month. */
function inLowerCase(classes: string, plain: string): string {
  return plain === 'may' ? '' : classes.replace('V', 'v');
}

function wordTerm(tokens: readonly Token[], at: number, phrase: Phrase): Term {
  const first = tokens[at]!;
  const last = tokens[at + phrase.words.length - 1]!;
  const classes = first.capital ? phrase.classes : inLowerCase(phrase.classes, first.plain);
  return {
    start: first.start,
    end: last.end,
    classes,
    mask: maskOf(classes),
    values: phrase.values,
    digits: '',
  };
}

/** Reads tokens as terms of one language. */
export function termsOf(tokens: readonly Token[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (isDigits(token.plain)) {
      terms.push(numberTerm(token));
      continue;
    }
    const phrase = phraseAt(tokens, at, lexicon);
    if (phrase !== null) {
      terms.push(wordTerm(tokens, at, phrase));
      at += phrase.words.length - 1;
      continue;
    }
    const isMark = token.plain.length <= 1 && MARKS_READ.includes(token.plain);
    terms.push(isMark ? markTerm(token) : OTHER);
  }
  return terms;
}

function markTerm({ start, end, plain: classes }: Token): Term {
  return { start, end, classes, mask: maskOf(classes), values: [''], digits: '' };
}

/** Every word and mark that is no part of a date; nobody asks where it stands. */
const OTHER: Term = { start: 0, end: 0, classes: '', mask: maskOf(''), values: [''], digits: '' };

/** How many weeks or months on "next" points: one, or two where one word says "the one after next". */
export function stepsOn(next: Term): number {
  return Number(valueAs(next, 'X')) || 1;
}

/** The value that a term has as a member of one class. */
export function valueAs(term: Term, wordClass: WordClass | '#' | 'y'): string | number {
  return term.values[term.classes.indexOf(wordClass)] ?? '';
}
