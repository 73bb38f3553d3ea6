import type { TextRange } from '../assessment.ts';
import { ACTS } from './acts.ts';
import type { HashIndex } from './hash-index.ts';
import type { TextBlock } from './hashes.ts';
import type { WordVectors } from './model.ts';
import { meanVector } from './model.ts';
import type { ByteRows, Input } from './rows.ts';
import { InputParts, addByteRows, addRows, ngramsIn } from './rows.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { CUE_NAMES, PLACE_LENGTH } from './sentence-reading.ts';
import { addTfIdf } from './tf-idf.ts';

/** The texts of a sentence that are read for n-grams; a block's number is its place here. */
export const SENTENCE_BLOCKS = ['words', 'letters'] as const satisfies readonly TextBlock[];

/** The word pairs and groups of letters that the sentence reader knows, by hash, with how rare each is. */
export interface SentenceVocabulary {
  readonly hashes: Int32Array;
  /** The block that each belongs to. */
  readonly blocks: Uint8Array;
  /** Inverse document frequency, one byte each, scaled by `idfScale`. */
  readonly idf: Uint8Array;
  readonly idfScale: number;
  readonly index: HashIndex;
}

/** A reader that says of each sentence how likely it does each of the acts. */
export interface SentenceReader {
  readonly vocabulary: SentenceVocabulary;
  /** A row of weights, one an act, for each n-gram. */
  readonly ngrams: ByteRows;
  /** The same for everything after the n-grams. */
  readonly rest: Float32Array;
  readonly offsets: Float64Array;
}

/** A sentence with how likely it does each act, in the order of `ACTS`. */
export interface ReadSentence {
  /** Where it stands in the new text; null for the subject. */
  readonly range: TextRange | null;
  readonly acts: Float64Array;
}

/** How strongly each kind of input of a sentence enters; chosen on one fold of corpus files. */
const NGRAMS: Readonly<Record<(typeof SENTENCE_BLOCKS)[number], number>> = { words: 1, letters: 0.5 };
const VECTORS = 0.25;
const CUES = 0.6;
const PLACE = 0.4;

const PARTS = new InputParts();

/** How much of a sentence's input comes after the n-grams. */
export function sentenceRest(dimensions: number): number {
  return dimensions + CUE_NAMES.length + PLACE_LENGTH;
}

/**
 * The input of the reader: n-grams, the mean vector of the words, cues, place.
 *
 * @returns in room that the next call takes again, see `kept`
 */
export function sentenceInput(
  sentence: SentenceReading,
  vocabulary: SentenceVocabulary,
  vectors: WordVectors,
): Input {
  PARTS.begin();
  SENTENCE_BLOCKS.forEach((block, number) => {
    addTfIdf(block, sentence.words, vocabulary, PARTS, NGRAMS[block], number);
  });
  let next = vocabulary.hashes.length;
  PARTS.addAll(next, meanVector(sentence.words, vectors), VECTORS);
  next += vectors.dimensions;
  for (const cue of sentence.cues) PARTS.add(next + cue, CUES);
  next += CUE_NAMES.length;
  PARTS.addAll(next, sentence.place, PLACE);
  return PARTS;
}

/** How likely a sentence does each act, in the order of `ACTS`. */
export function actsOf({ ngrams, rest, offsets, vocabulary }: SentenceReader, input: Input): Float64Array {
  const scores = offsets.slice();
  const known = vocabulary.hashes.length;
  const split = ngramsIn(input, known);
  addByteRows(scores, ngrams, input, split);
  addRows(scores, rest, input, split, known);
  for (let act = 0; act < scores.length; act += 1) scores[act] = 1 / (1 + Math.exp(-(scores[act] ?? 0)));
  return scores;
}

/**
 * What a message does, from what its sentences do: for each act the likeliest sentence, and how many do it.
 *
 * @param acts one a sentence, the subject first
 */
export function actFeatures(acts: readonly Float64Array[]): number[] {
  const features: number[] = [];
  for (let act = 0; act < ACTS.length; act += 1) {
    let most = 0;
    let sum = 0;
    for (const sentence of acts) {
      const share = sentence[act] ?? 0;
      if (share > most) most = share;
      sum += share;
    }
    features.push(most, Math.min(4, sum) / 4);
  }
  return features;
}
