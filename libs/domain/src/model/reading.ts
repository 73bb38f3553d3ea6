import type { Rhythm } from '../assessment.ts';
import type { Message } from '../message/message.ts';
import type { Observation } from '../signals/observe.ts';
import { denseFeatures, rhythmFeatures } from './dense.ts';
import type { TextBlock } from './hashes.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { readSentences } from './sentence-reading.ts';
import type { Words } from './words.ts';
import { modelWords, wordsWithin } from './words.ts';

/** All that a model reads of one message, before any weight. */
export interface Reading {
  /** The words whose n-grams count, by block: those of the new text twice, of the subject and of our last mail. */
  readonly words: Readonly<Record<TextBlock, Words>>;
  /** Signals; the same length and order for every message. */
  readonly dense: readonly number[];
  readonly rhythm: readonly number[];
  /** The subject and the sentences. */
  readonly sentences: readonly SentenceReading[];
}

/** Turns an observation into what a model reads. */
export function readForModel(message: Message, observation: Observation, rhythm: Rhythm): Reading {
  const { names, folded, placed } = observation;
  const words = wordsWithin(placed, { start: 0, end: folded.length });
  return {
    words: {
      words,
      letters: words,
      subject: modelWords(observation.subject, names),
      ours: modelWords(observation.stage.ourLast, names),
    },
    dense: denseFeatures(message, observation),
    rhythm: rhythmFeatures(rhythm),
    sentences: readSentences(message, observation),
  };
}
