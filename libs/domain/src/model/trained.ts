import { ACTS } from './acts.ts';
import { bytesFromBase64 } from './base64.ts';
import { observe } from '../signals/observe.ts';
import { defaultCalendar } from '../time/calendar.ts';
import type { Decision } from './decision.ts';
import { denseFeatures } from './dense.ts';
import { hashText } from './hashes.ts';
import type { HeadName, Input, InputWeights, Vocabulary, WordVectors } from './model.ts';
import { HEADS, HEAD_NAMES } from './model.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { sentenceRest } from './sentence-reader.ts';
import type { Trees, TreesFile } from './trees.ts';
import { normalised, readTrees } from './trees.ts';

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

/** The reader of sentences: its word pairs, and weights as those of a head. */
export interface SentencesFile extends HeadFile {
  readonly hashes: string;
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

export interface Head {
  readonly classes: number;
  readonly ngrams: Int8Array;
  readonly ngramScale: number;
  readonly rest: Float64Array;
  readonly offsets: Float64Array;
}

/** A model ready for use. */
export interface TrainedModel {
  readonly inputWeights: InputWeights;
  readonly vocabulary: Vocabulary;
  readonly vectors: WordVectors;
  readonly sentences: SentenceReader;
  readonly heads: Readonly<Record<HeadName, Head>>;
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
}

const VECTOR_SEED = 0x9747b28c;

/** Hash by which a word is found among the vectors. */
export function vectorHash(word: string): number {
  return hashText(word, VECTOR_SEED);
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
  return denseFeatures(NOTHING, observe(NOTHING, [], defaultCalendar)).values.length;
}

function words32(text: string): Uint32Array {
  const bytes = bytesFromBase64(text);
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true));
}

function signed(text: string): Int8Array {
  return new Int8Array(bytesFromBase64(text).buffer);
}

/** @throws RangeError when the reader does not fit the acts or the signals of this version */
function readSentenceReader(file: SentencesFile, dimensions: number): SentenceReader {
  const hashes = words32(file.hashes);
  const ngrams = signed(file.ngrams);
  const rest = Float64Array.from(file.rest);
  if (ngrams.length !== hashes.length * ACTS.length || rest.length !== sentenceRest(dimensions) * ACTS.length)
    throw new RangeError('the reader of sentences was trained for other acts or signals; train it again');
  return {
    vocabulary: {
      hashes,
      idf: bytesFromBase64(file.idf),
      idfScale: file.idfScale,
      index: indexOf(hashes),
    },
    ngrams,
    ngramScale: file.ngramScale,
    rest,
    offsets: Float64Array.from(file.offsets),
  };
}

function indexOf(hashes: Uint32Array): ReadonlyMap<number, number> {
  return new Map(Array.from(hashes, (hash, at) => [hash, at]));
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
  const signals = signalCount();
  const heads = {} as Record<HeadName, Head>;
  const trees = {} as Record<HeadName, Trees>;
  for (const name of HEAD_NAMES) {
    const head = file.heads[name];
    const classes = HEADS[name].length;
    const ngrams = signed(head.ngrams);
    if (ngrams.length !== hashes.length * classes)
      throw new RangeError(`the model's head ${name} does not fit its vocabulary`);
    const rest =
      (2 * file.vectors.dimensions + signals + 2 * ACTS.length + (name === 'lane' ? 2 : 0)) * classes;
    if (head.rest.length !== rest) {
      throw new RangeError('the model was trained on other signals than this version reads; train it again');
    }
    trees[name] = readTrees(file.trees[name]);
    heads[name] = {
      classes,
      ngrams,
      ngramScale: head.ngramScale,
      rest: Float64Array.from(head.rest),
      offsets: Float64Array.from(head.offsets),
    };
  }
  return {
    inputWeights: file.inputWeights,
    vocabulary: {
      hashes,
      blocks: bytesFromBase64(file.vocabulary.blocks),
      idf: bytesFromBase64(file.vocabulary.idf),
      idfScale: file.vocabulary.idfScale,
      index: indexOf(hashes),
    },
    vectors: {
      dimensions: file.vectors.dimensions,
      scale: file.vectors.scale,
      hashes: vectorHashes,
      weights: bytesFromBase64(file.vectors.weights),
      values: signed(file.vectors.values),
      index: indexOf(vectorHashes),
    },
    sentences: readSentenceReader(file.sentences, file.vectors.dimensions),
    heads,
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
  const row: number[] = [];
  for (const opinion of opinions) for (const share of opinion) row.push(Math.log(share + LEAST));
  return Float32Array.from([...row, ...dense, ...acts, ...rhythm]);
}

/** Probabilities of a head's classes, in the order of `HEADS`. */
export function probabilities(head: Head, input: Input, ngramCount: number): Float64Array {
  const { classes, ngrams, ngramScale, rest, offsets } = head;
  const scores = Float64Array.from(offsets);
  const { positions, values } = input;
  // Two loops, each over one kind of array: a single one, reading from both, takes four times as long.
  let at = 0;
  for (; at < positions.length && (positions[at] ?? 0) < ngramCount; at += 1) {
    const base = (positions[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (let k = 0; k < classes; k += 1)
      scores[k] = (scores[k] ?? 0) + value * ((ngrams[base + k] ?? 0) * ngramScale);
  }
  for (; at < positions.length; at += 1) {
    const base = ((positions[at] ?? 0) - ngramCount) * classes;
    const value = values[at] ?? 0;
    for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] ?? 0) + value * (rest[base + k] ?? 0);
  }
  return normalised(scores);
}
