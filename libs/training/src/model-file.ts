import { ACTS, HEADS, HEAD_NAMES } from '#libs/domain';
import type {
  HeadFile,
  HeadName,
  InputWeights,
  ModelFile,
  SentenceVocabulary,
  SentencesFile,
  TreesFile,
  Vocabulary,
  WordVectors,
} from '#libs/domain';
import type { Boosted } from './boost.ts';
import type { Independent } from './independent.ts';
import type { Regression } from './logistic.ts';

export function base64(bytes: ArrayBufferView): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** 32-bit words, least significant byte first on every machine. */
export function base64Of32(words: Int32Array): string {
  const bytes = Buffer.alloc(words.length * 4);
  words.forEach((word, at) => bytes.writeInt32LE(word, at * 4));
  return bytes.toString('base64');
}

const SIGNIFICANT = 5;

function rounded(values: Float64Array): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(SIGNIFICANT)));
}

/** Writes weights: a byte for each of the n-grams, clipped beyond the 99.99th percentile of their sizes. */
function weightsFile(
  weights: Float64Array,
  offsets: Float64Array,
  ngramCount: number,
  classes: number,
): HeadFile {
  const ngrams = weights.slice(0, ngramCount * classes);
  const sizes = Float64Array.from(ngrams, Math.abs).sort();
  const most = sizes[Math.floor(sizes.length * 0.9999)] || 1;
  const scale = most / 127;
  const bytes = Int8Array.from(ngrams, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return {
    ngrams: base64(bytes),
    ngramScale: scale,
    rest: rounded(weights.slice(ngramCount * classes)),
    offsets: rounded(offsets),
  };
}

function headFile({ classes, weights, offsets }: Regression, ngramCount: number): HeadFile {
  return weightsFile(weights, offsets, ngramCount, classes);
}

function sentencesFile(vocabulary: SentenceVocabulary, { weights, offsets }: Independent): SentencesFile {
  return {
    hashes: base64Of32(vocabulary.hashes),
    blocks: base64(vocabulary.blocks),
    idf: base64(vocabulary.idf),
    idfScale: vocabulary.idfScale,
    ...weightsFile(weights, offsets, vocabulary.hashes.length, ACTS.length),
  };
}

/** Writes the trees of one head. */
function treesFile(boosted: Boosted): TreesFile {
  const all = boosted.trees.flat();
  const nodes = all.reduce((sum, tree) => sum + tree.features.length, 0);
  const features = Buffer.alloc(nodes * 2);
  const left = Buffer.alloc(nodes * 2);
  const numbers = Buffer.alloc(nodes * 4);
  let at = 0;
  for (const tree of all) {
    for (let node = 0; node < tree.features.length; node += 1) {
      features.writeInt16LE(tree.features[node]!, at * 2);
      left.writeInt16LE(tree.left[node]!, at * 2);
      numbers.writeFloatLE(tree.features[node]! < 0 ? tree.values[node]! : tree.thresholds[node]!, at * 4);
      at += 1;
    }
  }
  return {
    offsets: boosted.offsets.map((offset) => Number(offset.toPrecision(SIGNIFICANT))),
    sizes: all.map((tree) => tree.features.length),
    treesPerClass: boosted.trees[0]?.length ?? 0,
    features: features.toString('base64'),
    left: left.toString('base64'),
    numbers: numbers.toString('base64'),
  };
}

export interface ModelParts {
  readonly version: string;
  readonly trainedAt: string;
  readonly corpus: ModelFile['corpus'];
  readonly inputWeights: InputWeights;
  readonly vocabulary: Vocabulary;
  readonly vectors: WordVectors;
  readonly sentenceVocabulary: SentenceVocabulary;
  readonly sentences: Independent;
  readonly heads: Readonly<Record<HeadName, Regression>>;
  readonly trees: Readonly<Record<HeadName, Boosted>>;
  readonly decision: ModelFile['decision'];
  readonly scores: ModelFile['scores'];
}

/** The parts of a trained model as a file; the same parts make the same bytes. */
export function modelFileOf(parts: ModelParts): ModelFile {
  const { vocabulary, vectors } = parts;
  const heads = {} as Record<HeadName, HeadFile>;
  for (const name of HEAD_NAMES) {
    if (parts.heads[name].classes !== HEADS[name].length)
      throw new RangeError(`head ${name} has other classes`);
    heads[name] = headFile(parts.heads[name], vocabulary.hashes.length);
  }
  return {
    format: 1,
    version: parts.version,
    trainedAt: parts.trainedAt,
    corpus: parts.corpus,
    scores: parts.scores,
    decision: parts.decision,
    inputWeights: parts.inputWeights,
    vocabulary: {
      hashes: base64Of32(vocabulary.hashes),
      blocks: base64(vocabulary.blocks),
      idf: base64(vocabulary.idf),
      idfScale: vocabulary.idfScale,
    },
    vectors: {
      dimensions: vectors.dimensions,
      scale: vectors.scale,
      hashes: base64Of32(vectors.hashes),
      weights: base64(vectors.weights),
      values: base64(vectors.values),
    },
    sentences: sentencesFile(parts.sentenceVocabulary, parts.sentences),
    heads,
    trees: Object.fromEntries(HEAD_NAMES.map((name) => [name, treesFile(parts.trees[name])])) as Record<
      HeadName,
      TreesFile
    >,
  };
}
