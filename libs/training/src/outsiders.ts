import type { OutsidersFile } from '#libs/domain';
import type { ScorerOptions, ToldSentence } from './sentence-scorer.ts';
import { trainWritten } from './written-scorer.ts';

const OPTIONS: ScorerOptions = {
  fitting: { epochs: 8, rate: 0.25, decay: 0.001, seed: 20261130 },
  ownTimes: 8,
  // What keeps the files that are shipped under 3 MB together.
  mostNgrams: 12_000,
};

/** Learns to tell mails of people who are no candidates. */
export const trainOutsiders = (told: readonly ToldSentence[]): OutsidersFile =>
  trainWritten(told, OPTIONS, { oneIn: 50, others: 'candidates' });
