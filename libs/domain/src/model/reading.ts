import type { Rhythm } from '../assessment.ts';
import type { Message } from '../message/message.ts';
import type { Observation } from '../signals/observe.ts';
import { denseFeatures, rhythmFeatures } from './dense.ts';
import type { NgramCounts, TextBlock } from './hashes.ts';
import { letterNgrams, wordNgrams } from './hashes.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { readSentences } from './sentence-reading.ts';
import { modelWords } from './words.ts';

/** All that a model reads of one message, before any weight. */
export interface Reading {
  /** Words of the new text, for the mean of their vectors. */
  readonly words: readonly string[];
  /** Words of our last mail. */
  readonly ourWords: readonly string[];
  readonly ngrams: Readonly<Record<TextBlock, NgramCounts>>;
  /** Signals; the same length and order for every message. */
  readonly dense: readonly number[];
  readonly rhythm: readonly number[];
  /** The subject and the sentences. */
  readonly sentences: readonly SentenceReading[];
}

/** Turns an observation into what a model reads. */
export function readForModel(message: Message, observation: Observation, rhythm: Rhythm): Reading {
  const { names } = observation;
  const words = modelWords(observation.visible, names);
  const ourWords = modelWords(observation.stage.ourLast, names);
  return {
    words,
    ourWords,
    ngrams: {
      words: wordNgrams(words, 'words'),
      letters: letterNgrams(words),
      subject: wordNgrams(modelWords(observation.subject, names), 'subject'),
      ours: wordNgrams(ourWords, 'ours'),
    },
    dense: denseFeatures(message, observation),
    rhythm: rhythmFeatures(rhythm),
    sentences: readSentences(message, observation),
  };
}
