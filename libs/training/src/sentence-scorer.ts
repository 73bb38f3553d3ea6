import { hashSteps, stretchNgrams } from '#libs/domain';
import type { Input, ScorerFile } from '#libs/domain';
import type { Independent, IndependentOptions } from './independent.ts';
import { answers, fitIndependent } from './independent.ts';
import { base64 } from './model-file.ts';

/** A sentence, or a mail, that a scorer is learned from. */
export interface ToldSentence {
  readonly words: readonly string[];
  /** The words of the subject of a mail. */
  readonly heading?: readonly string[];
  /** Whether it does what is learned. */
  readonly isOne: boolean;
  /** The file that it is left out with. */
  readonly file: string;
  /** The record of the corpus in which it stands; null where it stands by itself. */
  readonly record: string | null;
  /** Whether it was written for this, and counts more than a sentence of the corpus. */
  readonly own: boolean;
}

export interface ScorerOptions {
  readonly fitting: IndependentOptions;
  /** How often one that does it, and what was written to be like one, is learned from. */
  readonly ownTimes: number;
  readonly mostNgrams: number;
}

/** Least number of sentences that an n-gram must stand in: of those that were written for this, or of the others. */
const LEAST = { own: 1, others: 8 };
const FOLDS = 3;

interface Prepared {
  readonly told: readonly ToldSentence[];
  readonly hashes: Int32Array;
  readonly inputs: readonly Input[];
  readonly options: ScorerOptions;
}

function prepare(told: readonly ToldSentence[], options: ScorerOptions): Prepared {
  const counts = { own: new Map<number, number>(), others: new Map<number, number>() };
  const ngrams = told.map(({ heading, words }) =>
    stretchNgrams(heading === undefined ? [words] : [heading, words]),
  );
  told.forEach(({ own }, row) => {
    const map = own ? counts.own : counts.others;
    for (const hash of new Set(ngrams[row]!.hashes)) map.set(hash, (map.get(hash) ?? 0) + 1);
  });
  const kept = new Set<number>();
  for (const [hash, times] of counts.own) if (times >= LEAST.own) kept.add(hash);
  for (const [hash, times] of counts.others) if (times >= LEAST.others) kept.add(hash);
  const hashes = Int32Array.from(kept).sort();
  const places = new Map(Array.from(hashes, (hash, at) => [hash, at] as const));
  return { told, hashes, inputs: ngrams.map((one) => inputOf(one, places)), options };
}

function inputOf(
  { hashes, values }: ReturnType<typeof stretchNgrams>,
  places: ReadonlyMap<number, number>,
): Input {
  const found = new Map<number, number>();
  hashes.forEach((hash, at) => {
    const place = places.get(hash);
    if (place !== undefined) found.set(place, (found.get(place) ?? 0) + values[at]!);
  });
  return {
    positions: Int32Array.from(found.keys()),
    values: Float32Array.from(found.values()),
    size: found.size,
  };
}

/** Fits on some of the sentences, and once more on what n-grams of it weigh most: the others are then told by these. */
function fit({ told, inputs, hashes, options }: Prepared, rows: readonly number[]): Independent {
  const { fitting, ownTimes, mostNgrams } = options;
  const counted = rows.flatMap((row) => Array.from({ length: told[row]!.own ? ownTimes : 1 }, () => row));
  const targets = counted.map((row) => (told[row]!.isOne ? 1 : 0));
  const fitTo = (read: (row: number) => Input, width: number) =>
    fitIndependent(counted.map(read), targets, 1, width, fitting);
  const { weights } = fitTo((row) => inputs[row]!, hashes.length);
  const kept = heaviest(weights, mostNgrams);
  const places = new Int32Array(hashes.length).fill(DROPPED);
  kept.forEach((place, at) => (places[place] = at));
  const pruned = new Map(rows.map((row) => [row, only(inputs[row]!, places)]));
  // Side by side, so that far more of them lie where a core reaches at once.
  const refitted = fitTo((row) => pruned.get(row)!, kept.length);
  const spread = new Float64Array(hashes.length);
  kept.forEach((place, at) => (spread[place] = refitted.weights[at]!));
  return { ...refitted, width: hashes.length, weights: spread };
}

/** The place of an n-gram that is left out. */
const DROPPED = -1;

/** The places of the weights that are kept, rising. */
function heaviest(weights: Float64Array, mostNgrams: number): number[] {
  return Array.from(weights.keys())
    .sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b)
    .slice(0, mostNgrams)
    .sort((a, b) => a - b);
}

/** @param places of those that are kept, by their own */
function only({ positions, values }: Input, places: Int32Array): Input {
  const at = [...positions.keys()].filter((number) => places[positions[number]!] !== DROPPED);
  return {
    positions: Int32Array.from(at, (number) => places[positions[number]!]!),
    values: Float32Array.from(at, (number) => values[number]!),
    size: at.length,
  };
}

/** By sentence, the log-odds as a fit says that had seen no sentence of its file. */
function leftOut(prepared: Prepared): number[] {
  const files = [...new Set(prepared.told.map(({ file }) => file))];
  const foldOf = (row: number) => {
    const { file } = prepared.told[row]!;
    // Phrases stand by themselves, and are most of all sentences.
    return file === 'phrases' ? row % FOLDS : files.indexOf(file) % FOLDS;
  };
  const rows = [...prepared.told.keys()];
  const scores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fitted = fit(
      prepared,
      rows.filter((row) => foldOf(row) !== fold),
    );
    for (const row of rows) {
      if (foldOf(row) !== fold) continue;
      const [share = 0] = answers(fitted, prepared.inputs[row]!);
      scores[row] = Math.log(share / (1 - share));
    }
  }
  return scores;
}

/** What was learned, and what readers said of each sentence that had seen none of its file. */
export interface FittedScorer {
  readonly file: ScorerFile;
  /** Log-odds by sentence. */
  readonly leftOut: readonly number[];
}

/** Learns to tell sentences; the same sentences make the same file. */
export function fitScorer(told: readonly ToldSentence[], options: ScorerOptions): FittedScorer {
  const prepared = prepare(told, options);
  const scores = leftOut(prepared);
  const { weights, offsets } = fit(prepared, [...told.keys()]);
  const kept = heaviest(weights, options.mostNgrams);
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return {
    file: {
      hashes: base64(hashSteps(Int32Array.from(kept, (at) => prepared.hashes[at]!))),
      ngrams: base64(Int8Array.from(kept, (at) => Math.round(weights[at]! / scale))),
      scale,
      offset: offsets[0]!,
    },
    leftOut: scores,
  };
}
