import { createHash } from 'node:crypto';
import type { HintsFile } from '#libs/domain';
import type { ScorerOptions, ToldSentence } from './sentence-scorer.ts';
import { fitScorer } from './sentence-scorer.ts';

const OPTIONS: ScorerOptions = {
  fitting: { epochs: 8, rate: 0.25, decay: 0.003, seed: 20261129 },
  ownTimes: 6,
  // What keeps the files that are shipped under 3 MB together.
  mostNgrams: 92_000,
};

/** Of so many records of the corpus one may hold a sentence that is wrongly taken for a hint, or that is doubtful. */
const ONE_IN = { likely: 175, perhaps: 40 };

/** The highest score of each record that holds no hint, falling. */
function highestByRecord(told: readonly ToldSentence[], scores: readonly number[]): number[] {
  const hinting = new Set(told.flatMap(({ isOne, record }) => (isOne && record !== null ? [record] : [])));
  const highest = new Map<string, number>();
  told.forEach(({ record }, row) => {
    if (record === null || hinting.has(record)) return;
    highest.set(record, Math.max(highest.get(record) ?? Number.NEGATIVE_INFINITY, scores[row]!));
  });
  return [...highest.values()].sort((a, b) => b - a);
}

/** Learns to tell hints; the same sentences make the same file. Takes a minute on one core. */
export function trainHints(told: readonly ToldSentence[]): HintsFile {
  const { file, leftOut: scores } = fitScorer(told, OPTIONS);
  const scoresOf = (wanted: (sentence: ToldSentence) => boolean) =>
    told.flatMap((sentence, row) => (wanted(sentence) ? [scores[row]!] : [])).sort((a, b) => b - a);
  const alike = scoresOf(({ own, isOne }) => own && !isOne);
  const hints = scoresOf(({ own, isOne }) => own && isOne);
  const harmless = highestByRecord(told, scores);
  const least = (oneIn: number) =>
    Math.ceil((harmless[Math.floor(harmless.length / oneIn)] ?? 0) * 100 + 1) / 100;
  const likely = least(ONE_IN.likely);
  const perhaps = least(ONE_IN.perhaps);
  const share = (sorted: readonly number[], from: number) =>
    Math.round((1000 * sorted.filter((score) => score >= from).length) / sorted.length) / 1000;
  const content = {
    ...file,
    likely,
    perhaps,
    scores: {
      'files left out: hints found': share(hints, likely),
      'files left out: hints found or asked about': share(hints, perhaps),
      'files left out: of sentences like hints, found': share(alike, likely),
      'files left out: of sentences like hints, found or asked about': share(alike, perhaps),
    },
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { format: 2, version: hash.slice(0, 6), ...content };
}
