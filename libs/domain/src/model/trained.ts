import { ACTS } from './acts.ts';
import type { AsideReader } from './asides.ts';
import type { HintReader } from './hints.ts';
import type { SentenceScorer } from './sentence-scorer.ts';
import { bytesFromBase64 } from './base64.ts';
import { observe } from '../signals/observe.ts';
import type { IsWord } from '../signals/typing.ts';
import { defaultCalendar } from '../time/calendar.ts';
import type { Decision } from './decision.ts';
import { RHYTHM_LENGTH, denseFeatures } from './dense.ts';
import { indexHashes, placeOf } from './hash-index.ts';
import type { HeadName, InputWeights, Vocabulary, WordVectors } from './model.ts';
import { HEADS, HEAD_NAMES } from './model.ts';
import type { ByteRows, Input } from './rows.ts';
import { addByteRows, addRows, byteRows, ngramsIn } from './rows.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { sentenceRest } from './sentence-reader.ts';
import type { Trees, TreesFile } from './trees.ts';
import { softmax, readTrees } from './trees.ts';
import { vectorHash } from './vector-hash.ts';

/** A model file as it is written by `foyer train`: JSON, byte arrays in base64 and little-endian. */
export interface ModelFile {
  readonly format: 1;
  readonly version: string;
  readonly trainedAt: string;
  readonly corpus: { readonly hash: string; readonly records: number; readonly files: readonly string[] };
  readonly inputWeights: InputWeights;
  readonly vocabulary: {
    readonly hashes: string;
    readonly blocks: string;
    readonly idf: string;
    readonly idfScale: number;
  };
  readonly vectors: {
    readonly dimensions: number;
    readonly scale: number;
    readonly hashes: string;
    readonly weights: string;
    readonly values: string;
  };
  readonly sentences: SentencesFile;
  readonly heads: Readonly<Record<HeadName, HeadFile>>;
  readonly trees: Readonly<Record<HeadName, TreesFile>>;
  readonly decision: Decision;
  /** What cross-validation measured; for people, never read by the assessment. */
  readonly scores: Readonly<Record<string, number>>;
}

/** The reader of sentences: its n-grams, and weights as those of a head. */
export interface SentencesFile extends HeadFile {
  readonly hashes: string;
  readonly blocks: string;
  readonly idf: string;
  readonly idfScale: number;
}

/** Weights of one head: one byte for each n-gram and class, exact numbers for everything after the n-grams. */
export interface HeadFile {
  readonly ngrams: string;
  readonly ngramScale: number;
  readonly rest: readonly number[];
  readonly offsets: readonly number[];
}

/** The weights of all heads side by side, so that an input is gone through once for all of them. */
export interface Heads {
  /** Row by row: for each n-gram the classes of every head, in the order of `HEAD_NAMES` and `HEADS`. */
  readonly ngrams: ByteRows;
  /** The same for everything after the n-grams; 0 where a head does not read it. */
  readonly rest: Float32Array;
  readonly offsets: Float64Array;
}

/** A model ready for use. */
export interface TrainedModel {
  readonly inputWeights: InputWeights;
  readonly vocabulary: Vocabulary;
  readonly vectors: WordVectors;
  readonly sentences: SentenceReader;
  readonly heads: Heads;
  /** A second opinion of every head: boosted trees over the first opinions and the signals. */
  readonly trees: Readonly<Record<HeadName, Trees>>;
  readonly decision: Decision;
}

/** A trained model as data: written by `foyer train`, loaded once by composition, read by `assess`. */
export interface Model {
  /** Date and corpus hash, for example `2026-11-25-4f1c2a`. */
  readonly version: string;
  /** Absent where no model is trained: then hand-set weights judge. */
  readonly trained?: TrainedModel;
  /** Reads with the word vectors of `trained`; where it is absent, only the grammar finds asides. */
  readonly asides?: AsideReader;
  /** Where it is absent, only lists of words find who may come to harm. */
  readonly hints?: HintReader;
  /** Where it is absent, the model alone tells what crosses a boundary in other languages than English. */
  readonly crossings?: SentenceScorer;
  /** Where it is absent, the model alone tells what brings something in other languages than English. */
  readonly substance?: SentenceScorer;
  /** Tells mails of people who are no candidates. */
  readonly outsiders?: SentenceScorer;
}

/** Whether a word in lower case is among those that have a vector. */
export function isWordOf(words: Pick<WordVectors, 'hashes' | 'index'>): IsWord {
  return (word) => placeOf(vectorHash(word), words) !== -1;
}

const NOTHING = {
  at: '2026-01-01T00:00:00Z',
  channel: 'email',
  from: { name: '', address: '' },
  to: [],
  cc: [],
  subject: '',
  text: '',
  newText: '',
  attachments: [],
} as const;

/** How many signals this version reads. A model that was trained on others would take each for its neighbour. */
function signalCount(): number {
  return denseFeatures(NOTHING, observe(NOTHING, [], defaultCalendar)).length;
}

function words32(text: string): Int32Array {
  const bytes = bytesFromBase64(text);
  const view = new DataView(bytes.buffer);
  const words = new Int32Array(bytes.length / 4);
  for (let at = 0; at < words.length; at += 1) words[at] = view.getInt32(at * 4, true);
  return words;
}

function signed(text: string): Int8Array {
  return new Int8Array(bytesFromBase64(text).buffer);
}

/** @throws RangeError when the reader does not fit the acts or the signals of this version */
function readSentenceReader(file: SentencesFile, dimensions: number): SentenceReader {
  const hashes = words32(file.hashes);
  const bytes = signed(file.ngrams);
  const rest = Float32Array.from(file.rest);
  if (bytes.length !== hashes.length * ACTS.length || rest.length !== sentenceRest(dimensions) * ACTS.length)
    throw new RangeError('the reader of sentences was trained for other acts or signals; train it again');
  return {
    vocabulary: {
      hashes,
      blocks: bytesFromBase64(file.blocks),
      idf: bytesFromBase64(file.idf),
      idfScale: file.idfScale,
      index: indexHashes(hashes),
    },
    ngrams: byteRows(
      bytes,
      ACTS.map(() => file.ngramScale),
    ),
    rest,
    offsets: Float64Array.from(file.offsets),
  };
}

/** Where the classes of each head begin in a row of all heads, and where the last ends. */
const HEAD_STARTS: readonly number[] = HEAD_NAMES.reduce<number[]>(
  (starts, name) => [...starts, (starts.at(-1) ?? 0) + HEADS[name].length],
  [0],
);
const ALL_CLASSES = HEAD_STARTS.at(-1) ?? 0;

/** Puts the rows of one head, each of `classes` numbers, into those of all heads from column `start` on. */
function intoColumns(
  all: Int8Array | Float32Array,
  rows: ArrayLike<number>,
  start: number,
  classes: number,
): void {
  let from = 0;
  for (let row = start; from < rows.length; row += ALL_CLASSES)
    for (let column = 0; column < classes; column += 1) all[row + column] = rows[from++] ?? 0;
}

/**
 * @param known number of n-grams
 * @param width numbers after the n-grams, without the rhythm that the head `lane` alone reads
 * @throws RangeError when a head does not fit the n-grams or the signals
 */
function readHeads(files: Readonly<Record<HeadName, HeadFile>>, known: number, width: number): Heads {
  const ngrams = new Int8Array(known * ALL_CLASSES);
  const rest = new Float32Array((width + RHYTHM_LENGTH) * ALL_CLASSES);
  HEAD_NAMES.forEach((name, head) => {
    const classes = HEADS[name].length;
    const file = files[name];
    const bytes = signed(file.ngrams);
    if (bytes.length !== known * classes)
      throw new RangeError(`the model's head ${name} does not fit its vocabulary`);
    if (file.rest.length !== (width + (name === 'lane' ? RHYTHM_LENGTH : 0)) * classes)
      throw new RangeError('the model was trained on other signals than this version reads; train it again');
    const start = HEAD_STARTS[head] ?? 0;
    intoColumns(ngrams, bytes, start, classes);
    intoColumns(rest, file.rest, start, classes);
  });
  const scales = HEAD_NAMES.flatMap((name) => HEADS[name].map(() => files[name].ngramScale));
  return {
    ngrams: byteRows(ngrams, scales),
    rest,
    offsets: Float64Array.from(HEAD_NAMES.flatMap((name) => files[name].offsets)),
  };
}

/**
 * Makes a model file ready for use. Takes some 50 ms; done once.
 *
 * @throws RangeError when the file is of another format or its parts do not fit together
 */
export function readTrainedModel(file: ModelFile): TrainedModel {
  if (file.format !== 1)
    throw new RangeError(`the model file is of format ${String(file.format)}, and 1 is read here`);
  const hashes = words32(file.vocabulary.hashes);
  const vectorHashes = words32(file.vectors.hashes);
  const trees = {} as Record<HeadName, Trees>;
  for (const name of HEAD_NAMES) trees[name] = readTrees(file.trees[name]);
  return {
    inputWeights: file.inputWeights,
    vocabulary: {
      hashes,
      blocks: bytesFromBase64(file.vocabulary.blocks),
      idf: bytesFromBase64(file.vocabulary.idf),
      idfScale: file.vocabulary.idfScale,
      index: indexHashes(hashes),
    },
    vectors: {
      dimensions: file.vectors.dimensions,
      scale: file.vectors.scale,
      hashes: vectorHashes,
      weights: bytesFromBase64(file.vectors.weights),
      values: signed(file.vectors.values),
      index: indexHashes(vectorHashes),
    },
    sentences: readSentenceReader(file.sentences, file.vectors.dimensions),
    heads: readHeads(
      file.heads,
      hashes.length,
      2 * file.vectors.dimensions + signalCount() + 2 * ACTS.length,
    ),
    trees,
    decision: file.decision,
  };
}

/** Least probability that enters a logarithm. */
const LEAST = 1e-3;

/**
 * What the trees read: the logarithms of the heads' probabilities, then signals and rhythm.
 *
 * @param opinions probabilities of every head, in the order of `HEAD_NAMES`
 */
export function treeRow(
  opinions: readonly Float64Array[],
  dense: readonly number[],
  acts: readonly number[],
  rhythm: readonly number[],
): Float32Array {
  const row = new Float32Array(ALL_CLASSES + dense.length + acts.length + rhythm.length);
  let next = 0;
  for (const opinion of opinions) for (const share of opinion) row[next++] = Math.log(share + LEAST);
  for (const part of [dense, acts, rhythm])
    for (let at = 0; at < part.length; at += 1) row[next++] = part[at] ?? 0;
  return row;
}

/**
 * Probabilities of the classes of every head.
 *
 * @returns in the order of `HEAD_NAMES`, each in the order of `HEADS`
 */
export function probabilities({ ngrams, rest, offsets }: Heads, input: Input, known: number): Float64Array[] {
  const scores = offsets.slice();
  const split = ngramsIn(input, known);
  addByteRows(scores, ngrams, input, split);
  addRows(scores, rest, input, split, known);
  return HEAD_NAMES.map((_, head) => softmax(scores.subarray(HEAD_STARTS[head], HEAD_STARTS[head + 1])));
}
