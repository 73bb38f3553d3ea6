import { CLASS_COUNT, classesOf } from './aside-classes.ts';
import { mayBeOfSelf, wordsBeyondSelf } from '../signals/personal-statement.ts';
import { hashText, letterNgrams } from './hashes.ts';

const SEEDS = { words: 0x3c6ef372, pairs: 0x9e3779b1, letters: 0x1f83d9ab };
/** Stands before the first word of a sentence and behind its last. */
export const EDGE = hashText('', SEEDS.words);
/** How strongly groups of letters and the mean vector enter. */
export const LETTERS = 0.5;
export const ASIDE_VECTORS = 0.5;

const LABEL = /^[^\p{L}]*\p{L}[\p{L}\p{N} _-]{0,30}:/u;
const MARKUP = /[<>{}[\]|#*_`~\\%@]/;

/** Signs that people seldom write to people: a word or a few before a colon, and what stands in code. */
const OF_CODE: readonly ((text: string) => boolean)[] = [
  (text) => text.includes(':') && LABEL.test(text),
  (text) => text.includes('='),
  (text) => MARKUP.test(text),
];
/** Most words of a sentence about the sender that may be of something else. */
const MOST_BEYOND = 2;
export const ASIDE_MARKS = OF_CODE.length + MOST_BEYOND + 1;

/**
 * Visits the marks that a sentence has, by number.
 *
 * @param text folded
 * @param present the classes of its words, as bits
 */
export function eachMark(text: string, present: number, visit: (mark: number) => void): void {
  OF_CODE.forEach((isOfCode, mark) => {
    if (isOfCode(text)) visit(mark);
  });
  if (!mayBeOfSelf(present)) return;
  const beyond = wordsBeyondSelf(text, MOST_BEYOND);
  if (beyond !== null) visit(OF_CODE.length + beyond);
}

/** The n-grams of a sentence by hash, in the order of their meeting, as often as they stand there. */
export interface AsideNgrams {
  readonly hashes: readonly number[];
  readonly values: readonly number[];
}

export const wordHash = (word: string) => hashText(word, SEEDS.words);
export const pairHash = (before: number, word: number) => (Math.imul(before, SEEDS.pairs) ^ word) | 0;
export const letterHashes = (word: string) => letterNgrams(word).map((hash) => hash ^ SEEDS.letters);

/** Seed of what is said by the classes of a sentence's words. */
const CLASS_SEED = 0x510e527f;
export const CLASSES = 0.5;

/** Numbers of what can be said by classes: a class is absent, two are present, one follows another. */
const TOGETHER = CLASS_COUNT;
const FOLLOWS = TOGETHER + CLASS_COUNT * CLASS_COUNT;
/** Before the first class of a sentence, and behind its last. */
const NO_CLASS = CLASS_COUNT;
export const CLASS_NGRAMS = FOLLOWS + (CLASS_COUNT + 1) * (CLASS_COUNT + 1);
export const classHash = (number: number) => Math.imul(CLASS_SEED, number + 1);

/** By number, the sentence in which it was met last: cheaper than a set for each. */
const MET = new Int32Array(CLASS_NGRAMS);
let sentencesRead = 0;

/**
 * Visits the numbers of which class follows which, each once, words without a class left out.
 *
 * @param bits of the words, see `classesOf`
 * @returns the classes that there are, as bits
 */
export function eachFollowing(
  bits: ArrayLike<number>,
  count: number,
  visit: (number: number) => void,
): number {
  sentencesRead = (sentencesRead + 1) | 0;
  let present = 0;
  let last = NO_CLASS;
  const follow = (next: number) => {
    const number = FOLLOWS + last * (CLASS_COUNT + 1) + next;
    last = next;
    if (MET[number] === sentencesRead) return;
    MET[number] = sentencesRead;
    visit(number);
  };
  for (let at = 0; at < count; at += 1) {
    const word = bits[at] ?? 0;
    present |= word;
    for (let left = word; left !== 0; left &= left - 1) follow(31 - Math.clz32(left & -left));
  }
  follow(NO_CLASS);
  return present;
}

/** Visits the numbers of the classes that are absent, and of each two that are present. */
export function eachOfClasses(present: number, visit: (number: number) => void): void {
  for (let one = 0; one < CLASS_COUNT; one += 1) {
    if ((present & (1 << one)) === 0) visit(one);
    else
      for (let other = one; other < CLASS_COUNT; other += 1)
        if ((present & (1 << other)) !== 0) visit(TOGETHER + one * CLASS_COUNT + other);
  }
}

/** What is counted of a sentence: words, pairs of neighbours and groups of letters, for learning. */
export function asideNgrams(words: readonly string[]): AsideNgrams {
  const hashes: number[] = [];
  const values: number[] = [];
  const share = 1 / Math.sqrt(words.length + 1);
  let before = EDGE;
  for (const word of words) {
    const hash = wordHash(word);
    const letters = letterHashes(word);
    hashes.push(hash, pairHash(before, hash), ...letters);
    values.push(share, share);
    for (let at = 0; at < letters.length; at += 1) values.push((LETTERS * share) / Math.sqrt(letters.length));
    before = hash;
  }
  hashes.push(pairHash(before, EDGE));
  values.push(share);
  const push = (number: number) => {
    hashes.push(classHash(number));
    values.push(CLASSES);
  };
  eachOfClasses(eachFollowing(words.map(classesOf), words.length, push), push);
  return { hashes, values };
}
