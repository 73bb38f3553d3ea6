import { maskOf } from './classes.ts';
import type { Mask } from './classes.ts';
import { LEXICONS } from './lexicon.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { WordClass } from './words/date-words.ts';

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

/** A language in which a text may be read, and how many of its words show it. */
export interface ShownLanguage {
  readonly lexicon: Lexicon;
  readonly signs: number;
}

/** The languages in which a text is read; English always, because times and dates in figures are read with it. */
export function languagesIn(tokens: readonly Token[]): [ShownLanguage, ...ShownLanguage[]] {
  const counts = LEXICONS.map(() => 0);
  for (const { word } of tokens) {
    if (word === null) continue;
    for (const place of word.signOf) counts[place] = (counts[place] ?? 0) + 1;
  }
  const [english, ...others] = LEXICONS.map((lexicon) => ({ lexicon, signs: counts[lexicon.place] ?? 0 }));
  return [english!, ...others.filter(({ signs }) => signs > 0)];
}

function beginsDate(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  return (
    isDigits(token.plain) ||
    (token.word?.phrases[lexicon.place]?.some(({ classes }) => /[MO]/.test(classes)) ?? false)
  );
}

/** Behind a week they say which: "dans la semaine de Noël", "… qui suit", "… après l'entretien". */
const SAYS_WHICH = new Set('de du d des qui que a di del dell della che dopo'.split(' '));

/** Whether the token behind "in the week" says of which week it is: then it is not the present one. */
function saysWhich(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  const phrases = token.word?.phrases[lexicon.place] ?? [];
  return (
    isDigits(token.plain) ||
    SAYS_WHICH.has(token.plain) ||
    phrases.some(({ classes }) => /[xLa]/.test(classes))
  );
}

/**
 * "Week of" is one only before a date: "the week of the 14th", not "next week of ours". "Dans la semaine" is the present
 * one only where nothing behind it says which.
 */
function isCut(phrase: Phrase, tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  if (phrase.classes.includes('Q'))
    return !beginsDate(tokens[end], lexicon) && !beginsDate(tokens[end + 1], lexicon);
  const isWeek = phrase.words.length > 1 && phrase.classes.includes('E') && phrase.values.includes('week');
  return isWeek && saysWhich(tokens[end], lexicon);
}

/** Whether the words of a phrase stand at a place where its first stands. */
function standsAt({ words }: Phrase, tokens: readonly Token[], at: number): boolean {
  for (let offset = 1; offset < words.length; offset += 1)
    if (tokens[at + offset]?.plain !== words[offset]) return false;
  return true;
}

function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | null {
  const phrases = tokens[at]?.word?.phrases[lexicon.place];
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    if (standsAt(phrase, tokens, at) && !isCut(phrase, tokens, at + phrase.words.length, lexicon))
      return phrase;
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

const MARKS_READ = ".,:/-'()";

/** "Ten (10) working days": the figure says the number again. */
function isFigureAgain(tokens: readonly Token[], at: number, before: Term | undefined): boolean {
  if (tokens[at]?.plain !== '(' || before?.classes.includes('N') !== true) return false;
  return isDigits(tokens[at + 1]?.plain ?? '') && tokens[at + 2]?.plain === ')';
}

/** Reads tokens as terms of one language. */
export function termsOf(tokens: readonly Token[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  const other = () => {
    if (terms[terms.length - 1] !== OTHER) terms.push(OTHER);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (isDigits(token.plain)) {
      terms.push(numberTerm(token));
      continue;
    }
    if (token.plain === '') {
      other();
      continue;
    }
    const phrase = phraseAt(tokens, at, lexicon);
    if (phrase !== null) {
      terms.push(wordTerm(tokens, at, phrase));
      at += phrase.words.length - 1;
      continue;
    }
    if (isFigureAgain(tokens, at, terms.at(-1))) {
      at += 2;
      continue;
    }
    const isMark = token.plain.length === 1 && MARKS_READ.includes(token.plain);
    if (isMark) terms.push(markTerm(token));
    else other();
  }
  return terms;
}

function markTerm({ start, end, plain: classes }: Token): Term {
  return { start, end, classes, mask: maskOf(classes), values: [''], digits: '' };
}

/** Words and marks that are no part of a date, as many as stand together; nobody asks where they stand. */
const OTHER: Term = { start: 0, end: 0, classes: '', mask: maskOf(''), values: [''], digits: '' };

/** How many weeks or months on "next" points: one, or two where one word says "the one after next". */
export function stepsOn(next: Term): number {
  return Number(valueAs(next, 'X')) || 1;
}

/** The value that a term has as a member of one class. */
export function valueAs(term: Term, wordClass: WordClass | '#' | 'y'): string | number {
  return term.values[term.classes.indexOf(wordClass)] ?? '';
}
