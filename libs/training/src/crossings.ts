import type { CrossingsFile } from '#libs/domain';
import type { ScorerOptions, ToldSentence } from './sentence-scorer.ts';
import { trainWritten } from './written-scorer.ts';

const OPTIONS: ScorerOptions = {
  fitting: { epochs: 8, rate: 0.25, decay: 0.001, seed: 20261130 },
  ownTimes: 3,
  // What keeps the files that are shipped under 3 MB together.
  mostNgrams: 26_000,
};

/** Learns to tell what crosses a boundary in other languages than English. */
export const trainCrossings = (told: readonly ToldSentence[]): CrossingsFile =>
  trainWritten(told, OPTIONS, { oneIn: 50, others: 'harmless sentences' });
