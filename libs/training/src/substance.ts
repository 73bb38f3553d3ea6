import type { SubstanceFile } from '#libs/domain';
import type { ScorerOptions, ToldSentence } from './sentence-scorer.ts';
import { trainWritten } from './written-scorer.ts';

const OPTIONS: ScorerOptions = {
  fitting: { epochs: 8, rate: 0.25, decay: 0.001, seed: 20261130 },
  ownTimes: 2,
  // What keeps the files that are shipped under 3 MB together.
  mostNgrams: 20_000,
};

/** Learns to tell what brings something in other languages than English. */
export const trainSubstance = (told: readonly ToldSentence[]): SubstanceFile =>
  trainWritten(told, OPTIONS, { oneIn: 10, others: 'sentences that bring nothing' });
