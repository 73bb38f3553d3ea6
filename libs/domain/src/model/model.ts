import { type HashIndex, placeOf } from './hash-index.ts';
import { TEXT_BLOCKS } from './hashes.ts';
import type { TextBlock } from './hashes.ts';
import { oncePerBoth } from '../once-per.ts';
import type { Reading } from './reading.ts';
import type { Input } from './rows.ts';
import { InputParts } from './rows.ts';
import { addTfIdf } from './tf-idf.ts';
import { vectorHash } from './vector-hash.ts';
import type { WordBook } from './word-book.ts';
import { withRoom } from './word-book.ts';
import type { Words } from './words.ts';

/** What a head decides, with its classes in the order of its weights. */
export const HEADS = {
  stage: ['follow_up', 'application', 'process', 'not_candidate'],
  substance: ['no', 'yes'],
  manner: ['no', 'yes'],
  urgent: ['no', 'yes'],
  lane: ['value_added', 'empty', 'excessive', 'other'],
} as const;
export type HeadName = keyof typeof HEADS;
export const HEAD_NAMES = Object.keys(HEADS) as HeadName[];

/** Words whose vectors a model holds, by hash. Vectors are rows of `dimensions` bytes, scaled by `scale`. */
export interface WordVectors {
  readonly dimensions: number;
  readonly scale: number;
  readonly hashes: Int32Array;
  /** How much a word counts in a mean, one byte each: rare words more than common ones. */
  readonly weights: Uint8Array;
  readonly values: Int8Array;
  readonly index: HashIndex;
}

/** The n-grams that a model knows, by hash, with how rare each is. */
export interface Vocabulary {
  readonly hashes: Int32Array;
  readonly blocks: Uint8Array;
  /** Inverse document frequency, one byte each, scaled by `idfScale`. */
  readonly idf: Uint8Array;
  readonly idfScale: number;
  readonly index: HashIndex;
}

/** How strongly each kind of input enters; chosen by cross-validation. */
export interface InputWeights {
  readonly vectors: number;
  readonly ourVectors: number;
  readonly dense: number;
  readonly acts: number;
}

const BLOCK_NUMBER: Readonly<Record<TextBlock, number>> = { words: 0, letters: 1, subject: 2, ours: 3 };

const PARTS = new InputParts();

const UNASKED = -2;

/** The rows of vectors of the words of a book, each looked for once. */
class VectorRows {
  private readonly book: WordBook;
  private readonly vectors: WordVectors;
  private rows = new Int32Array(0);

  constructor(vectors: WordVectors, book: WordBook) {
    this.book = book;
    this.vectors = vectors;
  }

  /** @returns -1 where the word has no vector */
  rowOf(number: number): number {
    const held = this.rows[number] ?? UNASKED;
    if (held !== UNASKED) return held;
    this.rows = withRoom(this.rows, number, UNASKED);
    return (this.rows[number] = placeOf(vectorHash(this.book.texts[number] ?? ''), this.vectors));
  }
}
const rowsOf = oncePerBoth((vectors: WordVectors, book: WordBook) => new VectorRows(vectors, book));

/** The weighted mean of the vectors of words. */
export function meanVector({ book, numbers }: Words, vectors: WordVectors): number[] {
  const { dimensions, weights, values, scale } = vectors;
  const known = rowsOf(vectors, book);
  const rows: number[] = [];
  let total = 0;
  for (const number of numbers) {
    const row = known.rowOf(number);
    if (row === -1) continue;
    rows.push(row);
    total += weights[row] ?? 0;
  }
  // Where nothing has weight, every sum is 0.
  const divisor = total === 0 ? 1 : total;
  return summedRows(rows, weights, values, dimensions).map((sum) => (sum * scale) / divisor);
}

/** Columns that are summed up in one pass, see `addByteRows`. */
const STRIP = 8;

/** The sum of rows of bytes, each times its weight: whole numbers, so exact in any order. */
function summedRows(
  rows: readonly number[],
  weights: Uint8Array,
  values: Int8Array,
  width: number,
): number[] {
  const sums: number[] = [];
  let column = 0;
  for (; column + STRIP <= width; column += STRIP) {
    let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
    let [sum4, sum5, sum6, sum7] = [0, 0, 0, 0];
    for (const row of rows) {
      const weight = weights[row] ?? 0;
      const at = row * width + column;
      sum0 += Math.imul(weight, values[at] ?? 0);
      sum1 += Math.imul(weight, values[at + 1] ?? 0);
      sum2 += Math.imul(weight, values[at + 2] ?? 0);
      sum3 += Math.imul(weight, values[at + 3] ?? 0);
      sum4 += Math.imul(weight, values[at + 4] ?? 0);
      sum5 += Math.imul(weight, values[at + 5] ?? 0);
      sum6 += Math.imul(weight, values[at + 6] ?? 0);
      sum7 += Math.imul(weight, values[at + 7] ?? 0);
    }
    sums.push(sum0, sum1, sum2, sum3, sum4, sum5, sum6, sum7);
  }
  for (; column < width; column += 1) {
    let sum = 0;
    for (const row of rows) sum += Math.imul(weights[row] ?? 0, values[row * width + column] ?? 0);
    sums.push(sum);
  }
  return sums;
}

/**
 * The input of the heads: n-grams, then the mean vectors of the new text and of our last mail, then signals, then
 * what the sentences do, then the rhythm (which the head `lane` alone reads; it has no weight elsewhere).
 *
 * @param acts see `actFeatures`
 * @returns in room that the next call takes again, see `kept`
 */
export function inputOf(
  reading: Reading,
  acts: readonly number[],
  vocabulary: Vocabulary,
  vectors: WordVectors,
  weights: InputWeights,
): Input {
  PARTS.begin();
  for (const block of TEXT_BLOCKS)
    addTfIdf(block, reading.words[block], vocabulary, PARTS, 1, BLOCK_NUMBER[block]);
  let next = vocabulary.hashes.length;
  const add = (part: ArrayLike<number>, weight: number) => {
    PARTS.addAll(next, part, weight);
    next += part.length;
  };
  add(meanVector(reading.words.words, vectors), weights.vectors);
  add(meanVector(reading.words.ours, vectors), weights.ourVectors);
  add(reading.dense, weights.dense);
  add(acts, weights.acts);
  add(reading.rhythm, 1);
  return PARTS;
}
