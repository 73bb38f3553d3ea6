import type { Token } from './role-tokens.ts';
import { BESIDE_TITLES } from './role-vocabulary.ts';
import {
  type Language,
  type Reading,
  englishPhrase,
  englishReadings,
  mayBeginPhrase,
  phraseAbroad,
  readingsAbroad,
} from './trade-table.ts';

const LONGEST_PHRASE = 4;
const MOST_BETWEEN = 6;
const READ_OF_TRADES = 2_000;

/** "Koechin" for Köchin, "Kaelte" for Kälte: how the letters are written that a keyboard has not. */
const UNFOLDED = /[aou]e/g;
const HAVE_UMLAUTS: ReadonlySet<Language> = new Set(['de', 'sv', 'da']);

/** What a word says of somebody's work; null where the word before it says it for both. */
export type Trades = readonly Reading[] | null;

/**
 * Of each word.
 *
 * @param isEnglish whether the words of other languages are left out
 */
export function tradesIn(tokens: readonly Token[], isEnglish = false): Trades[] {
  const result: Trades[] = [];
  const read = new Map<string, readonly Reading[]>();
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = at < READ_OF_TRADES ? phraseAt(tokens, at, isEnglish) : null;
    if (phrase !== null) {
      result.push(phrase.readings);
      for (let more = 1; more < phrase.length; more += 1) result.push(null);
      at += phrase.length - 1;
      continue;
    }
    const token = tokens[at];
    if (token === undefined) break;
    const key = `${token.stem} ${token.written}`;
    const readings = read.get(key) ?? (isEnglish ? englishReadings(token) : readingsOf(token));
    read.set(key, readings);
    result.push(readings);
  }
  return result;
}

/** Small words between those of a phrase are none of it: "técnico de segurança no trabalho". */
function phraseAt(tokens: readonly Token[], at: number, isEnglish: boolean) {
  if (!mayBeginPhrase(tokens[at]?.stem ?? '', isEnglish ? '' : plainOf(tokens[at]))) return null;
  const next: number[] = [];
  for (let to = at; to < tokens.length && to < at + MOST_BETWEEN && next.length < LONGEST_PHRASE; to += 1)
    if (to === at || !BESIDE_TITLES.has(tokens[to]?.written ?? '')) next.push(to);
  const stems = next.map((to) => tokens[to]?.stem ?? '');
  const found =
    englishPhrase(stems) ?? (isEnglish ? null : phraseAbroad(next.map((to) => plainOf(tokens[to]))));
  return found === null ? null : { readings: found.readings, length: (next[found.words - 1] ?? at) - at + 1 };
}

function readingsOf(token: Token): readonly Reading[] {
  const inEnglish = englishReadings(token);
  const word = plainOf(token);
  if (word === '') return inEnglish;
  // A word that English has as well is English: it makes no other of an English title.
  if (inEnglish.length > 0)
    return [...inEnglish, ...readingsAbroad(word).map((one) => ({ ...one, languages: [] }))];
  const abroad = readingsAbroad(word);
  const folded = word.replaceAll(UNFOLDED, (letters) => letters.slice(0, 1));
  if (abroad.length > 0 || folded === word) return abroad;
  return readingsAbroad(folded).filter(({ languages }) =>
    languages.some((language) => HAVE_UMLAUTS.has(language)),
  );
}

const AS_TWO: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss' };
const plainOf = (token: Token | undefined) =>
  (token?.written ?? '').replace(/[æœß]/g, (letter) => AS_TWO[letter] ?? letter);
