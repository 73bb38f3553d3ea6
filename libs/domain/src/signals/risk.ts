import { oncePer } from '../once-per.ts';
import { mayHold, sieveOf } from '../model/hash-index.ts';
import { hashStep, hashText } from '../model/hashes.ts';
import type { Match } from './pattern-index.ts';
import { eachMatch } from './pattern-index.ts';
import {
  PERHAPS_IN_ENGLISH,
  PLAIN_IN_ENGLISH,
  TELLING_IN_ENGLISH,
  TRADE_IN_ENGLISH,
} from './risk-in-english.ts';
import {
  PERHAPS_IN_OTHER_LANGUAGES,
  PLAIN_IN_OTHER_LANGUAGES,
  TELLING_IN_OTHER_LANGUAGES,
  TRADE_IN_OTHER_LANGUAGES,
} from './risk-in-other-languages.ts';

/** Words by which somebody may be at risk, and how plainly they say so. */
export interface Risk {
  readonly start: number;
  readonly end: number;
  /** Plain words need nothing else; others may also be a figure of speech, and a person reads them to say which. */
  readonly plain: boolean;
}

/** Words of one group of languages. */
interface Words {
  /** Those whose work it is say the same words of others. */
  readonly trade: RegExp;
  readonly plain: readonly RegExp[];
  readonly perhaps: readonly RegExp[];
}

const ENGLISH: Words = { trade: TRADE_IN_ENGLISH, plain: PLAIN_IN_ENGLISH, perhaps: PERHAPS_IN_ENGLISH };
const OTHERS: Words = {
  trade: TRADE_IN_OTHER_LANGUAGES,
  plain: PLAIN_IN_OTHER_LANGUAGES,
  perhaps: PERHAPS_IN_OTHER_LANGUAGES,
};

/** By word, the languages whose patterns it may stand in: a sentence without one is not searched at all. */
const TELLING = new Map<string, readonly Words[]>();
for (const word of TELLING_IN_OTHER_LANGUAGES.match(/[a-z]+/g) ?? []) TELLING.set(word, [OTHERS]);
for (const word of TELLING_IN_ENGLISH.match(/[a-z]+/g) ?? [])
  TELLING.set(word, TELLING.has(word) ? [ENGLISH, OTHERS] : [ENGLISH]);

const HASH_SEED = 0x811c9dc5;
const TELLING_SIEVE = sieveOf(Int32Array.from(TELLING.keys(), (word) => hashText(word, HASH_SEED)));

/**
 * Whether the words of a message say that somebody may come to harm: the sender, those who read it, or others.
 *
 * It needs no model: a model that has seen few such messages is right on most mail without ever hearing them.
 *
 * @param folded as `Observation.folded`
 * @returns the first plain words, else the first that may be; null where there are none
 */
export function riskIn(folded: string): Risk | null {
  let perhaps: Risk | null = null;
  for (let index = 0, end = 0; index < folded.length; index = end + 1) {
    end = endOfSentence(folded, index);
    const searched = searchedIn(folded, index, end);
    if (searched.size === 0) continue;
    const sentence = folded.slice(index, end);
    for (const words of searched) {
      if (words.trade.test(sentence)) continue;
      const plain = first(words.plain, sentence);
      if (plain !== null) return { start: index + plain.start, end: index + plain.end, plain: true };
      if (perhaps !== null) continue;
      const may = first(words.perhaps, sentence);
      if (may !== null) perhaps = { start: index + may.start, end: index + may.end, plain: false };
    }
  }
  return perhaps;
}

/** What `riskIn` finds in what a message says, asked for by several. */
export const riskOf = oncePer(({ folded }: { readonly folded: string }): Risk | null => riskIn(folded));

/** The next of `.`, `!`, `?` and the end of a line; the end of the text where there is none. */
function endOfSentence(folded: string, from: number): number {
  for (let at = from; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x0a) return at;
  }
  return folded.length;
}

const NOWHERE: ReadonlySet<Words> = new Set();

/** The languages in whose words the sentence may say so. */
function searchedIn(folded: string, from: number, to: number): ReadonlySet<Words> {
  let found: Set<Words> | null = null;
  let hash = HASH_SEED;
  for (let at = from, start = from; at <= to; at += 1) {
    const code = at < to ? folded.charCodeAt(at) : 0;
    if (code >= 0x61 && code <= 0x7a) {
      hash = hashStep(hash, code);
      continue;
    }
    // A string for each word, to look it up by, took longer than the words that tell something are searched.
    if (at > start && mayHold(hash | 0, TELLING_SIEVE))
      for (const words of TELLING.get(folded.slice(start, at)) ?? []) (found ??= new Set()).add(words);
    start = at + 1;
    hash = HASH_SEED;
  }
  return found ?? NOWHERE;
}

/** The first match of the first pattern that has one. */
function first(patterns: readonly RegExp[], text: string): Match | null {
  let found: Match | null = null;
  eachMatch(text, patterns, 1, (_number, match) => {
    found = match;
    return true;
  });
  return found;
}
