import { createHash } from 'node:crypto';
import type { WrittenScorer } from '#libs/domain';
import type { ScorerOptions, ToldSentence } from './sentence-scorer.ts';
import { fitScorer } from './sentence-scorer.ts';

/** How well a scorer finds what it has read nothing of the file of: what it would find where it takes so few others. */
export interface Bar {
  /** One in so many of the others may be taken. */
  readonly oneIn: number;
  /** What those are, as people read it. */
  readonly others: string;
}

/** Learns a scorer with a file of its own; the same sentences make the same file. Takes seconds. */
export function trainWritten(
  told: readonly ToldSentence[],
  options: ScorerOptions,
  { oneIn, others }: Bar,
): WrittenScorer {
  const { file, leftOut } = fitScorer(told, options);
  const scoresOf = (wanted: boolean) =>
    told
      .flatMap(({ own, record, isOne }, row) =>
        own && record === null && isOne === wanted ? [leftOut[row]!] : [],
      )
      .sort((a, b) => b - a);
  const alike = scoresOf(false);
  const ones = scoresOf(true);
  const bar = alike[Math.floor(alike.length / oneIn)] ?? 0;
  const found = ones.filter((score) => score > bar).length / ones.length;
  const content = {
    ...file,
    scores: { [`files left out: found where one in ${oneIn} of ${others} is taken`]: rounded(found) },
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { format: 1, version: hash.slice(0, 6), ...content };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
