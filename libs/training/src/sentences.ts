import { ACTS, SENTENCE_BLOCKS, actFeatures, kept, sentenceInput, sentenceRest } from '#libs/domain';
import type { Input, SentenceReading, SentenceVocabulary, WordVectors } from '#libs/domain';
import { ratedNgrams } from './dataset.ts';
import type { Example } from './dataset.ts';
import type { Independent, IndependentOptions } from './independent.ts';
import { answers, fitIndependent } from './independent.ts';
import type { Phrase } from './phrases.ts';
import { readingsOf } from './phrases.ts';

/** Least number of sentences that an n-gram must stand in to be kept, per block. */
const LEAST = { words: 3, letters: 6 };
/** Chosen on the first fold of corpus files alone, among six to twenty epochs and a few rates and pulls. */
const FITTING: IndependentOptions = { epochs: 8, rate: 0.25, decay: 0.0005, seed: 20261126 };

/** The n-grams of sentences that are common enough, with how rare each is. */
export function sentenceVocabularyOf(sentences: readonly SentenceReading[]): SentenceVocabulary {
  const texts = sentences.map(({ words }) => words.texts);
  return ratedNgrams(SENTENCE_BLOCKS, LEAST, texts.length, () => texts);
}

/** The sentences of the examples as numbers, made once for all folds, and sentences that stand by themselves. */
export interface PreparedSentences {
  readonly vocabulary: SentenceVocabulary;
  readonly width: number;
  /** By example, then by sentence. */
  readonly inputs: readonly (readonly Input[])[];
  readonly phrases: readonly Input[];
  /** Bits in the order of `ACTS`, one number a phrase. */
  readonly phraseActs: readonly number[];
}

/**
 * @param told the examples that make the vocabulary
 * @param examples all whose sentences are to be read
 */
export function prepareSentences(
  told: readonly Example[],
  examples: readonly Example[],
  phrases: readonly Phrase[],
  vectors: WordVectors,
): PreparedSentences {
  const alone = readingsOf(phrases, told);
  const vocabulary = sentenceVocabularyOf([...told.flatMap(({ reading }) => reading.sentences), ...alone]);
  const inputFrom = (sentence: SentenceReading) => kept(sentenceInput(sentence, vocabulary, vectors));
  return {
    vocabulary,
    width: vocabulary.hashes.length + sentenceRest(vectors.dimensions),
    inputs: examples.map(({ reading }) => reading.sentences.map(inputFrom)),
    phrases: alone.map(inputFrom),
    phraseActs: phrases.map(({ acts }) => acts),
  };
}

/** Fits the reader of sentences on the phrases and on the tagged sentences of the rows. */
export function fitSentences(
  { inputs, width, phrases, phraseActs }: PreparedSentences,
  examples: readonly Example[],
  rows: readonly number[],
): Independent {
  const told = rows.filter((row) => examples[row]!.acts !== null);
  return fitIndependent(
    [...told.flatMap((row) => inputs[row]!), ...phrases],
    Uint32Array.from([...told.flatMap((row) => [...examples[row]!.acts!]), ...phraseActs]),
    ACTS.length,
    width,
    FITTING,
  );
}

/** What a fitted reader says that the sentences of one row do; see `actFeatures`. */
export function actsOfRow(fitted: Independent, { inputs }: PreparedSentences, row: number): number[] {
  return actFeatures(inputs[row]!.map((input) => answers(fitted, input)));
}
