import { oncePer, oncePerBoth } from '../once-per.ts';
import type { FindAsides, FoundAside } from '../signals/aside.ts';
import { ASIDES } from '../signals/aside.ts';
import { CLASS_COUNT, classesOf } from './aside-classes.ts';
import {
  ASIDE_MARKS,
  ASIDE_VECTORS,
  CLASSES,
  CLASS_NGRAMS,
  EDGE,
  LETTERS,
  classHash,
  eachFollowing,
  eachMark,
  eachOfClasses,
  letterHashes,
  pairHash,
  wordHash,
} from './aside-ngrams.ts';
import { bytesFromBase64 } from './base64.ts';
import type { HashIndex, HashSieve } from './hash-index.ts';
import { indexHashes, mayHold, placeOf, sieveOf } from './hash-index.ts';
import { hashesOfSteps } from './hash-steps.ts';
import type { KnownWord } from './known-words.ts';
import { KnownWords } from './known-words.ts';
import type { WordVectors } from './model.ts';
import { vectorHash } from './vector-hash.ts';
import type { WordBook } from './word-book.ts';
import type { Words } from './words.ts';
import { wordsIn } from './words.ts';

/** A file of asides as it is written by `foyer train --asides`: JSON, byte arrays in base64 and little-endian. */
export interface AsidesFile {
  readonly format: 2;
  /** Of its content. */
  readonly version: string;
  /** See `hashSteps`. */
  readonly hashes: string;
  /** A byte for each n-gram and aside. */
  readonly ngrams: string;
  readonly scale: number;
  /** For each dimension of the vectors, then for each mark, a weight for each aside. */
  readonly rest: readonly number[];
  readonly offsets: readonly number[];
  /** The least log-odds at which a sentence is taken for an aside. */
  readonly least: readonly number[];
  /** What was measured on kinds of sentences left out; for people, never read by the assessment. */
  readonly scores: Readonly<Record<string, number>>;
}

/** Tells sentences that speak to software, or say only what the sender is, from all others. */
export interface AsideReader {
  readonly hashes: Int32Array;
  readonly index: HashIndex;
  readonly ngrams: Int8Array;
  readonly scale: number;
  readonly rest: Float64Array;
  readonly offsets: Float64Array;
  readonly least: Float64Array;
}

/** How many sums a word has: by n-grams and by its vector one for each aside, and the weight of its vector. */
const WORD_SUMS = 5;

/** What is made once for a reader. */
interface Prepared {
  readonly sieve: HashSieve;
  readonly words: (book: WordBook) => KnownWords;
  /** By number of a class n-gram and aside, what it adds. */
  readonly classes: Float64Array;
  /** By bits of the classes that are there, what `eachOfClasses` adds; not a number until it is asked for. */
  readonly together: Float64Array;
}
const preparedFor = oncePerBoth((reader: AsideReader, vectors: WordVectors): Prepared => {
  const sieve = sieveOf(reader.hashes);
  const classes = new Float64Array(CLASS_NGRAMS * ASIDES.length);
  for (let number = 0; number < CLASS_NGRAMS; number += 1)
    addNgram(
      classes.subarray(number * ASIDES.length, (number + 1) * ASIDES.length),
      classHash(number),
      CLASSES,
      reader,
    );
  const sums = summedVectors(reader, vectors);
  return {
    sieve,
    words: oncePer(
      (book: WordBook) =>
        new KnownWords(book, WORD_SUMS, (word) => knownWord(word, reader, vectors, sieve, sums)),
    ),
    classes,
    together: new Float64Array(ASIDES.length * (1 << CLASS_COUNT)).fill(Number.NaN),
  };
});

/** What the vector of each word adds to each aside, times the weight of the word. */
function summedVectors(
  { rest }: AsideReader,
  { hashes, weights, values, scale, dimensions }: WordVectors,
): Float64Array {
  const sums = new Float64Array(hashes.length * ASIDES.length);
  for (let row = 0; row < hashes.length; row += 1) {
    for (let at = 0; at < dimensions; at += 1) {
      const value = (values[row * dimensions + at] ?? 0) * scale * (weights[row] ?? 0);
      for (let k = 0; k < ASIDES.length; k += 1)
        sums[row * ASIDES.length + k] =
          (sums[row * ASIDES.length + k] ?? 0) + value * (rest[at * ASIDES.length + k] ?? 0);
    }
  }
  return sums;
}

/** @throws RangeError when the file is of another format or its parts do not fit together */
export function readAsides(file: AsidesFile, dimensions: number): AsideReader {
  if (file.format !== 2)
    throw new RangeError(`the file of asides is of format ${String(file.format)}, and 2 is read here`);
  const hashes = hashesOfSteps(file.hashes);
  const ngrams = new Int8Array(bytesFromBase64(file.ngrams).buffer);
  if (ngrams.length !== hashes.length * ASIDES.length)
    throw new RangeError('the weights of the asides do not fit their n-grams');
  if (file.rest.length !== (dimensions + ASIDE_MARKS) * ASIDES.length)
    throw new RangeError('the asides were trained with other vectors or marks; train them again');
  return {
    hashes,
    index: indexHashes(hashes),
    ngrams,
    scale: file.scale,
    rest: Float64Array.from(file.rest),
    offsets: Float64Array.from(file.offsets),
    least: Float64Array.from(file.least),
  };
}

function knownWord(
  word: string,
  reader: AsideReader,
  vectors: WordVectors,
  sieve: HashSieve,
  vectorSums: Float64Array,
): KnownWord {
  const hash = wordHash(word);
  const ngrams = new Float64Array(ASIDES.length);
  addNgram(ngrams, hash, 1, reader);
  const letters = letterHashes(word);
  const share = LETTERS / Math.sqrt(letters.length);
  for (const group of letters) if (mayHold(group, sieve)) addNgram(ngrams, group, share, reader);
  const row = placeOf(vectorHash(word), vectors);
  return {
    hash,
    classes: classesOf(word),
    sums: [
      ngrams[0] ?? 0,
      ngrams[1] ?? 0,
      row === -1 ? 0 : (vectorSums[2 * row] ?? 0),
      row === -1 ? 0 : (vectorSums[2 * row + 1] ?? 0),
      row === -1 ? 0 : (vectors.weights[row] ?? 0),
    ],
  };
}

function addNgram(sums: Float64Array, hash: number, value: number, reader: AsideReader): void {
  const place = placeOf(hash, reader);
  if (place === -1) return;
  for (let k = 0; k < ASIDES.length; k += 1)
    sums[k] = (sums[k] ?? 0) + value * reader.scale * (reader.ngrams[place * ASIDES.length + k] ?? 0);
}

/** Room for the classes of the words of one sentence. */
let room = new Int32Array(256);

/**
 * The log-odds of each aside, in the order of `ASIDES`. A word adds the same wherever it stands, so it is taken apart once
 * and not in every mail.
 *
 * @param words of which those from `first` on and before `end` are the sentence
 * @param text of the sentence, folded
 * @param prepared made of the reader and the vectors; whoever reads many sentences asks for it once
 */
export function asideScores(
  { book, numbers }: Words,
  first: number,
  end: number,
  text: string,
  reader: AsideReader,
  vectors: WordVectors,
  prepared = preparedFor(reader, vectors),
): Float64Array {
  const { sieve, classes, together } = prepared;
  const known = prepared.words(book);
  const length = end - first;
  if (length > room.length) room = new Int32Array(2 * length);
  const sums = new Float64Array(ASIDES.length);
  let [vector0, vector1, weight] = [0, 0, 0];
  let before = EDGE;
  for (let at = first; at < end; at += 1) {
    const number = known.known(numbers[at] ?? 0);
    const word = known.hashes[number] ?? 0;
    const place = WORD_SUMS * number;
    const pair = pairHash(before, word);
    if (mayHold(pair, sieve)) addNgram(sums, pair, 1, reader);
    sums[0] = (sums[0] ?? 0) + (known.sums[place] ?? 0);
    sums[1] = (sums[1] ?? 0) + (known.sums[place + 1] ?? 0);
    vector0 += known.sums[place + 2] ?? 0;
    vector1 += known.sums[place + 3] ?? 0;
    weight += known.sums[place + 4] ?? 0;
    before = word;
    room[at - first] = known.classes[number] ?? 0;
  }
  addNgram(sums, pairHash(before, EDGE), 1, reader);
  const share = 1 / Math.sqrt(length + 1);
  const mean = weight === 0 ? 0 : ASIDE_VECTORS / weight;
  const scores = reader.offsets.slice();
  scores[0] = (scores[0] ?? 0) + (sums[0] ?? 0) * share + vector0 * mean;
  scores[1] = (scores[1] ?? 0) + (sums[1] ?? 0) * share + vector1 * mean;
  const add = (number: number) => {
    scores[0] = (scores[0] ?? 0) + (classes[2 * number] ?? 0);
    scores[1] = (scores[1] ?? 0) + (classes[2 * number + 1] ?? 0);
  };
  const present = eachFollowing(room, length, add);
  if (Number.isNaN(together[2 * present])) {
    const [before0, before1] = scores;
    eachOfClasses(present, add);
    together[2 * present] = (scores[0] ?? 0) - (before0 ?? 0);
    together[2 * present + 1] = (scores[1] ?? 0) - (before1 ?? 0);
  } else {
    scores[0] = (scores[0] ?? 0) + (together[2 * present] ?? 0);
    scores[1] = (scores[1] ?? 0) + (together[2 * present + 1] ?? 0);
  }
  const marks = vectors.dimensions * ASIDES.length;
  eachMark(text, present, (mark) => {
    scores[0] = (scores[0] ?? 0) + (reader.rest[marks + mark * ASIDES.length] ?? 0);
    scores[1] = (scores[1] ?? 0) + (reader.rest[marks + mark * ASIDES.length + 1] ?? 0);
  });
  return scores;
}

/** A search for asides. It finds none where there is no reader. */
export function asideFinder(reader: AsideReader | undefined, vectors: WordVectors | undefined): FindAsides {
  if (reader === undefined || vectors === undefined) return () => [];
  const prepared = preparedFor(reader, vectors);
  return (placed, sentences) => {
    const found: FoundAside[] = [];
    for (const range of sentences) {
      const [first, end] = wordsIn(placed, range);
      if (first === end) continue;
      const text = placed.folded.slice(range.start, range.end);
      const scores = asideScores(placed, first, end, text, reader, vectors, prepared);
      ASIDES.forEach((aside, k) => {
        if ((scores[k] ?? 0) >= (reader.least[k] ?? 0)) found.push({ ...range, aside });
      });
    }
    return found;
  };
}
