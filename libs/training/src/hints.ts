import { createHash } from 'node:crypto';
import { hashSteps, hintNgrams } from '#libs/domain';
import type { HintsFile, Input } from '#libs/domain';
import type { HintSentence } from './hint-sentences.ts';
import type { Independent, IndependentOptions } from './independent.ts';
import { answers, fitIndependent } from './independent.ts';
import { base64 } from './model-file.ts';

const FITTING: IndependentOptions = { epochs: 8, rate: 0.25, decay: 0.004, seed: 20261129 };
/** How often a hint, and what was written to be like one, is learned from. */
const OWN_TIMES = 6;
/** Least number of sentences that an n-gram must stand in: of those, or of the others. */
const LEAST = { own: 1, others: 8 };
/** What keeps the file under 350 KB. */
const MOST_NGRAMS = 110_000;
const FOLDS = 3;

/** Of so many records of the corpus one may hold a sentence that is wrongly taken for a hint, or that is doubtful. */
const ONE_IN = { likely: 200, perhaps: 80 };

interface Prepared {
  readonly told: readonly HintSentence[];
  readonly hashes: Int32Array;
  readonly inputs: readonly Input[];
}

function prepare(told: readonly HintSentence[]): Prepared {
  const counts = { own: new Map<number, number>(), others: new Map<number, number>() };
  const ngrams = told.map(({ words }) => hintNgrams(words));
  told.forEach(({ own }, row) => {
    const map = own ? counts.own : counts.others;
    for (const hash of new Set(ngrams[row]!.hashes)) map.set(hash, (map.get(hash) ?? 0) + 1);
  });
  const kept = new Set<number>();
  for (const [hash, times] of counts.own) if (times >= LEAST.own) kept.add(hash);
  for (const [hash, times] of counts.others) if (times >= LEAST.others) kept.add(hash);
  const hashes = Int32Array.from(kept).sort();
  const places = new Map(Array.from(hashes, (hash, at) => [hash, at] as const));
  return { told, hashes, inputs: ngrams.map((one) => inputOf(one, places)) };
}

function inputOf(
  { hashes, values }: ReturnType<typeof hintNgrams>,
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
function fit({ told, inputs, hashes }: Prepared, rows: readonly number[]): Independent {
  const counted = rows.flatMap((row) => Array.from({ length: told[row]!.own ? OWN_TIMES : 1 }, () => row));
  const targets = counted.map((row) => (told[row]!.isHint ? 1 : 0));
  const fitTo = (read: (row: number) => Input) =>
    fitIndependent(counted.map(read), targets, 1, hashes.length, FITTING);
  const { weights } = fitTo((row) => inputs[row]!);
  const isKept = new Uint8Array(hashes.length);
  for (const place of heaviest(weights)) isKept[place] = 1;
  const pruned = new Map(rows.map((row) => [row, only(inputs[row]!, isKept)]));
  return fitTo((row) => pruned.get(row)!);
}

/** The places of the weights that are kept, rising. */
function heaviest(weights: Float64Array): number[] {
  return Array.from(weights.keys())
    .sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b)
    .slice(0, MOST_NGRAMS)
    .sort((a, b) => a - b);
}

function only({ positions, values }: Input, isKept: Uint8Array): Input {
  const at = [...positions.keys()].filter((number) => isKept[positions[number]!] === 1);
  return {
    positions: Int32Array.from(at, (number) => positions[number]!),
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

/** The highest score of each record that holds no hint, falling. */
function highestByRecord(told: readonly HintSentence[], scores: readonly number[]): number[] {
  const hinting = new Set(told.flatMap(({ isHint, record }) => (isHint && record !== null ? [record] : [])));
  const highest = new Map<string, number>();
  told.forEach(({ record }, row) => {
    if (record === null || hinting.has(record)) return;
    highest.set(record, Math.max(highest.get(record) ?? Number.NEGATIVE_INFINITY, scores[row]!));
  });
  return [...highest.values()].sort((a, b) => b - a);
}

/** Learns to tell hints; the same sentences make the same file. Takes a minute on one core. */
export function trainHints(told: readonly HintSentence[]): HintsFile {
  const prepared = prepare(told);
  const scores = leftOut(prepared);
  const scoresOf = (wanted: (sentence: HintSentence) => boolean) =>
    told.flatMap((sentence, row) => (wanted(sentence) ? [scores[row]!] : [])).sort((a, b) => b - a);
  const alike = scoresOf(({ own, isHint }) => own && !isHint);
  const hints = scoresOf(({ own, isHint }) => own && isHint);
  const harmless = highestByRecord(told, scores);
  const least = (oneIn: number) =>
    Math.ceil((harmless[Math.floor(harmless.length / oneIn)] ?? 0) * 100 + 1) / 100;
  const likely = least(ONE_IN.likely);
  const perhaps = least(ONE_IN.perhaps);
  const share = (sorted: readonly number[], from: number) =>
    Math.round((1000 * sorted.filter((score) => score >= from).length) / sorted.length) / 1000;
  const { weights, offsets } = fit(prepared, [...told.keys()]);
  const kept = heaviest(weights);
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const content = {
    hashes: base64(hashSteps(Int32Array.from(kept, (at) => prepared.hashes[at]!))),
    ngrams: base64(Int8Array.from(kept, (at) => Math.round(weights[at]! / scale))),
    scale,
    offset: offsets[0]!,
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
