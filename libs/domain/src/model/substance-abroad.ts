import { isAddress } from '../message/sentences.ts';
import type { Observation } from '../signals/observe.ts';
import { isReadAbroad } from './other-languages.ts';
import type { SentenceScorer, WrittenScorer } from './sentence-scorer.ts';
import { readWrittenScorer, sentenceScore } from './sentence-scorer.ts';
import { wordsIn } from './words.ts';

/** A file of what brings something as it is written by `foyer train --substance`. */
export type SubstanceFile = WrittenScorer;

/** @throws RangeError when the file is of another format or its parts do not fit together */
export const readSubstance = (file: SubstanceFile): SentenceScorer => readWrittenScorer(file, 'substance');

/** The mean log-odds of sentences below which a message is less likely to bring something than the model says. */
const BELOW = -3.2;
/** How much what lacks weighs beside the odds of the model, and how much it may at most. */
const WEIGHT = 2;
const MOST = 4;
/** The model is never as sure as a probability of nought or one. */
const LEAST = 0.004;

/**
 * By how much the sentences of a message lower the log-odds that it brings something, in a language of which the model has
 * learned little: there it took stories, hopes and courtesies for news. The mean of all their words tells, since some
 * sentence of a story always reads like news.
 *
 * @returns 0 where they do not: where the language is not read for it, or a new file comes along, too
 */
export function substanceLacking(
  { language, placed, folded, sentences, novelty }: Observation,
  scorer: SentenceScorer | undefined,
): number {
  if (scorer === undefined || novelty.newAttachments > 0 || !isReadAbroad(language)) return 0;
  let sum = 0;
  let words = 0;
  for (const { start, end } of sentences) {
    const [first, last] = wordsIn(placed, { start, end });
    if (first === last || isAddress(folded.slice(start, end))) continue;
    sum += (last - first) * sentenceScore(placed, first, last, scorer);
    words += last - first;
  }
  if (words === 0) return 0;
  return Math.min(MOST, WEIGHT * Math.max(0, BELOW - sum / words));
}

/**
 * How likely a message brings something whose sentences do not.
 *
 * @param substance the probability that the model gives it
 * @param lacking the log-odds that are taken from it, as `substanceLacking` gives them
 */
export function withoutSubstance(substance: number, lacking: number): number {
  if (lacking === 0) return substance;
  const odds = (substance + LEAST) / (1 - substance + LEAST) / Math.exp(lacking);
  return odds / (1 + odds);
}
