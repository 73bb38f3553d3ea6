import type { TextRange } from '../assessment.ts';
import { isAddress } from '../message/sentences.ts';
import type { Observation } from '../signals/observe.ts';
import { isReadAbroad } from './other-languages.ts';
import type { SentenceScorer, WrittenScorer } from './sentence-scorer.ts';
import { readWrittenScorer, sentenceScore } from './sentence-scorer.ts';
import { wordsIn } from './words.ts';

/** A file of crossings as it is written by `foyer train --crossings`. */
export type CrossingsFile = WrittenScorer;

/** @throws RangeError when the file is of another format or its parts do not fit together */
export const readCrossings = (file: CrossingsFile): SentenceScorer => readWrittenScorer(file, 'crossings');

/** How much the log-odds of a sentence weigh beside those of the whole message. */
const WEIGHT = 1.5;
/** In a letter of many sentences one that merely seems to cross a boundary is likelier than in a mail of five. */
const FEW_SENTENCES = 5;
const BY_LENGTH = 0.5;
/** The model is never as sure as a probability of nought or one. */
const LEAST = 1e-4;

/** A sentence that reads as if it crosses a boundary. */
export interface Crossing extends TextRange {
  /** By how much its log-odds lie above those at which it says nothing. */
  readonly beyond: number;
}

/**
 * The sentence that most reads as if it crosses a boundary, in a language of which the model has learned little: of what
 * crosses one there it heard three in ten.
 *
 * @returns null where none does, or the language is not read for it
 */
export function crossingIn(
  { language, placed, folded, sentences }: Observation,
  scorer: SentenceScorer | undefined,
): Crossing | null {
  if (scorer === undefined || !isReadAbroad(language)) return null;
  let highest = BY_LENGTH * Math.log(Math.max(1, sentences.length / FEW_SENTENCES));
  const least = highest;
  let found: Crossing | null = null;
  for (const { start, end } of sentences) {
    const [first, last] = wordsIn(placed, { start, end });
    if (first === last || isAddress(folded.slice(start, end))) continue;
    const score = sentenceScore(placed, first, last, scorer);
    if (score <= highest) continue;
    highest = score;
    found = { start, end, beyond: score - least };
  }
  return found;
}

/**
 * How likely a message crosses a boundary of which one sentence reads so.
 *
 * @param manner the probability that the model gives the whole of it
 * @returns at least as much
 */
export function withCrossing(manner: number, { beyond }: Crossing): number {
  const odds = (manner + LEAST) / (1 - manner + LEAST);
  return Math.max(manner, 1 / (1 + Math.exp(-WEIGHT * beyond) / odds));
}
