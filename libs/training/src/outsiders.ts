import { createHash } from 'node:crypto';
import type { OutsidersFile } from '#libs/domain';
import type { ScorerOptions, ToldSentence } from './sentence-scorer.ts';
import { fitScorer } from './sentence-scorer.ts';

const OPTIONS: ScorerOptions = {
  fitting: { epochs: 8, rate: 0.25, decay: 0.001, seed: 20261130 },
  ownTimes: 8,
  // What keeps the files that are shipped under 3 MB together.
  mostNgrams: 12_000,
};

/** Learns to tell mails of people who are no candidates; the same mails make the same file. Takes seconds. */
export function trainOutsiders(told: readonly ToldSentence[]): OutsidersFile {
  const { file, leftOut } = fitScorer(told, OPTIONS);
  const scoresOf = (wanted: boolean) =>
    told
      .flatMap(({ own, isOne }, row) => (own && isOne === wanted ? [leftOut[row]!] : []))
      .sort((a, b) => b - a);
  const candidates = scoresOf(false);
  const outsiders = scoresOf(true);
  const bar = candidates[Math.floor(candidates.length / 50)] ?? 0;
  const found = outsiders.filter((score) => score > bar).length / outsiders.length;
  const content = {
    ...file,
    scores: {
      'files left out: found where one candidate in fifty is taken': Math.round(found * 1000) / 1000,
    },
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { format: 1, version: hash.slice(0, 6), ...content };
}
