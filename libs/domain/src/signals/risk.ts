import {
  PERHAPS_IN_ENGLISH,
  PLAIN_IN_ENGLISH,
  TELLING_IN_ENGLISH,
  TRADE_IN_ENGLISH,
} from './risk-in-english.ts';
import {
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
const OTHERS: Words = { trade: TRADE_IN_OTHER_LANGUAGES, plain: PLAIN_IN_OTHER_LANGUAGES, perhaps: [] };

/** By word, the languages whose patterns it may stand in: a sentence without one is not searched at all. */
const TELLING = new Map<string, readonly Words[]>();
for (const word of TELLING_IN_OTHER_LANGUAGES.match(/[a-z]+/g) ?? []) TELLING.set(word, [OTHERS]);
for (const word of TELLING_IN_ENGLISH.match(/[a-z]+/g) ?? [])
  TELLING.set(word, TELLING.has(word) ? [ENGLISH, OTHERS] : [ENGLISH]);

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
  for (const { 0: sentence, index } of folded.matchAll(/[^.!?\n]+/g)) {
    for (const words of searchedIn(sentence)) {
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

/** The languages in whose words the sentence may say so. */
function searchedIn(sentence: string): ReadonlySet<Words> {
  const found = new Set<Words>();
  for (const [word] of sentence.matchAll(/[a-z]+/g)) {
    for (const words of TELLING.get(word) ?? []) found.add(words);
  }
  return found;
}

function first(patterns: readonly RegExp[], text: string): Pick<Risk, 'start' | 'end'> | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
