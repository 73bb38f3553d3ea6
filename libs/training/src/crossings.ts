import { createHash } from 'node:crypto';
import type { CrossingsFile } from '#libs/domain';
import type { ScorerOptions, ToldSentence } from './sentence-scorer.ts';
import { fitScorer } from './sentence-scorer.ts';

const OPTIONS: ScorerOptions = {
  fitting: { epochs: 8, rate: 0.25, decay: 0.001, seed: 20261130 },
  ownTimes: 3,
  // What keeps the four files that are shipped under 3 MB.
  mostNgrams: 26_000,
};

/** Learns to tell what crosses a boundary in other languages than English; the same sentences make the same file. Takes seconds. */
export function trainCrossings(told: readonly ToldSentence[]): CrossingsFile {
  const { file, leftOut } = fitScorer(told, OPTIONS);
  const scoresOf = (wanted: boolean) =>
    told
      .flatMap(({ own, record, isOne }, row) =>
        own && record === null && isOne === wanted ? [leftOut[row]!] : [],
      )
      .sort((a, b) => b - a);
  const alike = scoresOf(false);
  const crossings = scoresOf(true);
  const bar = alike[Math.floor(alike.length / 50)] ?? 0;
  const found = crossings.filter((score) => score > bar).length / crossings.length;
  const content = {
    ...file,
    scores: {
      'files left out: found where one harmless sentence in fifty is taken': Math.round(found * 1000) / 1000,
    },
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { format: 1, version: hash.slice(0, 6), ...content };
}
