import { oncePer } from '../once-per.ts';
import type { FindAsides } from '../signals/aside.ts';
import type { FindHint, Hint } from '../signals/hint.ts';
import { EDGE, letterHashes, pairHash, wordHash } from './aside-ngrams.ts';
import { bytesFromBase64 } from './base64.ts';
import type { HashIndex } from './hash-index.ts';
import { indexHashes, mayHold, placeOf, sieveOf } from './hash-index.ts';
import { hashesOfSteps } from './hash-steps.ts';
import { KnownWords } from './known-words.ts';
import type { WordBook } from './word-book.ts';
import type { Words } from './words.ts';
import { wordsIn } from './words.ts';

/** How strongly groups of letters enter. */
const HINT_LETTERS = 0.5;

/** A file of hints as it is written by `foyer train --hints`: JSON, byte arrays in base64 and little-endian. */
export interface HintsFile {
  readonly format: 2;
  /** Of its content. */
  readonly version: string;
  /** See `hashSteps`. */
  readonly hashes: string;
  /** A byte for each n-gram. */
  readonly ngrams: string;
  readonly scale: number;
  readonly offset: number;
  /** The log-odds from which a sentence is taken for a hint, and from which it may be one. */
  readonly likely: number;
  readonly perhaps: number;
  /** What was measured on files of sentences left out; for people, never read by the assessment. */
  readonly scores: Readonly<Record<string, number>>;
}

/** Tells sentences by which somebody may come to harm from all others, in the eight languages. */
export interface HintReader {
  readonly hashes: Int32Array;
  readonly index: HashIndex;
  readonly ngrams: Int8Array;
  readonly scale: number;
  readonly offset: number;
  readonly likely: number;
  readonly perhaps: number;
}

/** @throws RangeError when the file is of another format or its parts do not fit together */
export function readHints(file: HintsFile): HintReader {
  if (file.format !== 2)
    throw new RangeError(`the file of hints is of format ${String(file.format)}, and 2 is read here`);
  const hashes = hashesOfSteps(file.hashes);
  const ngrams = new Int8Array(bytesFromBase64(file.ngrams).buffer);
  if (ngrams.length !== hashes.length)
    throw new RangeError('the weights of the hints do not fit their n-grams');
  const { scale, offset, likely, perhaps } = file;
  return { hashes, index: indexHashes(hashes), ngrams, scale, offset, likely, perhaps };
}

/** What is made once for a reader. */
const preparedFor = oncePer((reader: HintReader) => {
  const sieve = sieveOf(reader.hashes);
  const weightOf = (hash: number): number => {
    if (!mayHold(hash, sieve)) return 0;
    const place = placeOf(hash, reader);
    return place === -1 ? 0 : reader.scale * (reader.ngrams[place] ?? 0);
  };
  const takenApart = (word: string) => {
    const hash = wordHash(word);
    const letters = letterHashes(word);
    const share = HINT_LETTERS / Math.sqrt(letters.length);
    const ofLetters = letters.reduce((sum, group) => sum + share * weightOf(group), 0);
    return { hash, classes: 0, sums: [weightOf(hash) + ofLetters] };
  };
  return { weightOf, words: oncePer((book: WordBook) => new KnownWords(book, 1, takenApart)) };
});

/**
 * The log-odds that a sentence tells of somebody who may come to harm. A word adds the same wherever it stands, so it is
 * taken apart once and not in every mail.
 *
 * @param words of which those from `first` on and before `end` are the sentence
 */
export function hintScore({ book, numbers }: Words, first: number, end: number, reader: HintReader): number {
  const { weightOf, words } = preparedFor(reader);
  const known = words(book);
  let sum = 0;
  let before = EDGE;
  for (let at = first; at < end; at += 1) {
    const number = known.known(numbers[at] ?? 0);
    const word = known.hashes[number] ?? 0;
    sum += (known.sums[number] ?? 0) + weightOf(pairHash(before, word));
    before = word;
  }
  sum += weightOf(pairHash(before, EDGE));
  return reader.offset + sum / Math.sqrt(end - first + 1);
}

/** What is counted of a sentence: words, pairs of neighbours and groups of letters, by hash and as often as they stand there. */
export function hintNgrams(words: readonly string[]): {
  readonly hashes: number[];
  readonly values: number[];
} {
  const hashes: number[] = [];
  const values: number[] = [];
  const share = 1 / Math.sqrt(words.length + 1);
  const put = (hash: number, value: number) => {
    hashes.push(hash);
    values.push(value * share);
  };
  let before = EDGE;
  for (const word of words) {
    const hash = wordHash(word);
    put(hash, 1);
    put(pairHash(before, hash), 1);
    const letters = letterHashes(word);
    for (const group of letters) put(group, HINT_LETTERS / Math.sqrt(letters.length));
    before = hash;
  }
  put(pairHash(before, EDGE), 1);
  return { hashes, values };
}

/** A search for hints. It finds none where there is no reader. */
export function hintFinder(reader: HintReader | undefined): FindHint {
  if (reader === undefined) return () => null;
  return (placed, sentences) => {
    let found: Hint | null = null;
    let highest = reader.perhaps;
    for (const range of sentences) {
      const [first, end] = wordsIn(placed, range);
      if (first === end) continue;
      const score = hintScore(placed, first, end, reader);
      if (score < highest) continue;
      highest = score;
      found = { ...range, likely: score >= reader.likely };
    }
    return found;
  };
}

/** A search for asides that takes none for beside the matter by which somebody may come to harm. */
export function unlessHinting(findAsides: FindAsides, findHint: FindHint): FindAsides {
  return (placed, sentences) =>
    findAsides(placed, sentences).filter((aside) => findHint(placed, [aside]) === null);
}
