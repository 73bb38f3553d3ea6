import { oncePer } from '../once-per.ts';
import { EDGE, letterHashes, pairHash, wordHash } from './aside-ngrams.ts';
import { bytesFromBase64 } from './base64.ts';
import type { HashIndex } from './hash-index.ts';
import { indexHashes, mayHold, placeOf, sieveOf } from './hash-index.ts';
import { hashesOfSteps } from './hash-steps.ts';
import { KnownWords } from './known-words.ts';
import type { WordBook } from './word-book.ts';
import type { Words } from './words.ts';

/** How strongly groups of letters enter. */
const LETTERS_COUNT = 0.5;

/** The weights of a scorer as they are written: byte arrays in base64 and little-endian. */
export interface ScorerFile {
  /** See `hashSteps`. */
  readonly hashes: string;
  /** A byte for each n-gram. */
  readonly ngrams: string;
  readonly scale: number;
  readonly offset: number;
}

/** A logistic regression over the words of a sentence or a mail, their pairs of neighbours and their groups of letters. */
export interface SentenceScorer {
  readonly hashes: Int32Array;
  readonly index: HashIndex;
  readonly ngrams: Int8Array;
  readonly scale: number;
  readonly offset: number;
}

/** @throws RangeError when the parts do not fit together */
export function readScorer({ hashes: steps, ngrams: bytes, scale, offset }: ScorerFile): SentenceScorer {
  const hashes = hashesOfSteps(steps);
  const ngrams = new Int8Array(bytesFromBase64(bytes).buffer);
  if (ngrams.length !== hashes.length)
    throw new RangeError('the weights of the sentences do not fit their n-grams');
  return { hashes, index: indexHashes(hashes), ngrams, scale, offset };
}

/** A scorer as `foyer train` writes it into a file of its own. */
export interface WrittenScorer extends ScorerFile {
  readonly format: 1;
  /** Of its content. */
  readonly version: string;
  /** What was measured on files left out; for people, never read by the assessment. */
  readonly scores: Readonly<Record<string, number>>;
}

/**
 * @param what it tells, for errors
 * @throws RangeError when the file is of another format or its parts do not fit together
 */
export function readWrittenScorer(file: WrittenScorer, what: string): SentenceScorer {
  if (file.format !== 1)
    throw new RangeError(`the file of ${what} is of format ${String(file.format)}, and 1 is read here`);
  return readScorer(file);
}

/** What is made once for a scorer. */
const preparedFor = oncePer((scorer: SentenceScorer) => {
  const sieve = sieveOf(scorer.hashes);
  const weightOf = (hash: number): number => {
    if (!mayHold(hash, sieve)) return 0;
    const place = placeOf(hash, scorer);
    return place === -1 ? 0 : scorer.scale * (scorer.ngrams[place] ?? 0);
  };
  const takenApart = (word: string) => {
    const hash = wordHash(word);
    const letters = letterHashes(word);
    const share = LETTERS_COUNT / Math.sqrt(letters.length);
    const ofLetters = letters.reduce((sum, group) => sum + share * weightOf(group), 0);
    return { hash, classes: 0, sums: [weightOf(hash) + ofLetters] };
  };
  return { weightOf, words: oncePer((book: WordBook) => new KnownWords(book, 1, takenApart)) };
});

/** Words that stand together: those from `first` on and before `end`. */
export interface Stretch {
  readonly words: Words;
  readonly first: number;
  readonly end: number;
}

/**
 * The log-odds that a sentence does what a scorer has learned. A word adds the same wherever it stands, so it is taken apart
 * once and not in every mail.
 *
 * @param words of which those from `first` on and before `end` are the sentence
 */
export function sentenceScore(words: Words, first: number, end: number, scorer: SentenceScorer): number {
  return stretchesScore([{ words, first, end }], scorer);
}

/** The same of several stretches, such as a subject and a text: the last word of one is no neighbour of the next. */
export function stretchesScore(stretches: readonly Stretch[], scorer: SentenceScorer): number {
  const { weightOf, words: wordsOf } = preparedFor(scorer);
  let sum = 0;
  let length = 0;
  for (const { words, first, end } of stretches) {
    const { book, numbers } = words;
    const known = wordsOf(book);
    let before = EDGE;
    for (let at = first; at < end; at += 1) {
      const number = known.known(numbers[at] ?? 0);
      const word = known.hashes[number] ?? 0;
      sum += (known.sums[number] ?? 0) + weightOf(pairHash(before, word));
      before = word;
    }
    sum += weightOf(pairHash(before, EDGE));
    length += end - first;
  }
  return scorer.offset + sum / Math.sqrt(length + 1);
}

/** What is counted of stretches of words: words, pairs of neighbours and groups of letters, by hash and as often as they stand there. */
export function stretchNgrams(stretches: readonly (readonly string[])[]): {
  readonly hashes: number[];
  readonly values: number[];
} {
  const hashes: number[] = [];
  const values: number[] = [];
  const share = 1 / Math.sqrt(stretches.reduce((sum, { length }) => sum + length, 1));
  const put = (hash: number, value: number) => {
    hashes.push(hash);
    values.push(value * share);
  };
  for (const words of stretches) {
    let before = EDGE;
    for (const word of words) {
      const hash = wordHash(word);
      put(hash, 1);
      put(pairHash(before, hash), 1);
      const letters = letterHashes(word);
      for (const group of letters) put(group, LETTERS_COUNT / Math.sqrt(letters.length));
      before = hash;
    }
    put(pairHash(before, EDGE), 1);
  }
  return { hashes, values };
}
