import { createHash } from 'node:crypto';
import {
  ASIDES,
  ASIDE_MARKS,
  ASIDE_VECTORS,
  asideNgrams,
  classesOf,
  eachMark,
  hashSteps,
  meanVector,
  mustBeHeard,
  listed,
} from '#libs/domain';
import type { Aside, AsideSentence, AsidesFile, Input, WordVectors } from '#libs/domain';
import type { ToldSentence } from './aside-sentences.ts';
import type { Independent, IndependentOptions } from './independent.ts';
import { answers, fitIndependent } from './independent.ts';
import { base64 } from './model-file.ts';

const FITTING: IndependentOptions = {
  epochs: 8,
  rate: 0.25,
  decay: 0.0005,
  seed: 20261127,
};
/** How often a sentence that was written for this is learned from. */
const OWN_TIMES = 6;
/** Least number of sentences that an n-gram must stand in: of those written for this, or of the others. */
const LEAST = { own: 2, others: 12 };
/** What keeps the file under 150 KB. */
const MOST_NGRAMS = 20_000;
const FOLDS = 3;

/**
 * Sentences of each sort of which one may wrongly be taken for an aside, those that do nothing anyway not counted. Words to
 * software are rarer than mentions, and what is taken for them is told to the reader. With one in 250
 * taken for a mention a feat and a child's seizure were among them.
 */
const ONE_IN: Readonly<Record<Aside, Readonly<Record<'corpus' | 'phrases' | 'nearMisses', number>>>> = {
  to_software: { corpus: 10_000, phrases: 3_333, nearMisses: 80 },
  about_self: { corpus: 500, phrases: 500, nearMisses: 60 },
};

export interface PreparedAsides {
  readonly told: readonly ToldSentence[];
  readonly hashes: Int32Array;
  readonly inputs: readonly Input[];
  readonly width: number;
  readonly dimensions: number;
}

/** The sentences as numbers. */
export function prepareAsides(told: readonly ToldSentence[], vectors: WordVectors): PreparedAsides {
  const counts = { own: new Map<number, number>(), others: new Map<number, number>() };
  for (const { words, own } of told) {
    const map = own ? counts.own : counts.others;
    for (const hash of new Set(asideNgrams(words).hashes)) map.set(hash, (map.get(hash) ?? 0) + 1);
  }
  const kept = new Set<number>();
  for (const [hash, times] of counts.own) if (times >= LEAST.own) kept.add(hash);
  for (const [hash, times] of counts.others) if (times >= LEAST.others) kept.add(hash);
  const hashes = Int32Array.from(kept).sort();
  const places = new Map(Array.from(hashes, (hash, at) => [hash, at] as const));
  const { dimensions } = vectors;
  return {
    told,
    hashes,
    dimensions,
    width: hashes.length + dimensions + ASIDE_MARKS,
    inputs: told.map((sentence) => inputOf(sentence, places, vectors)),
  };
}

function inputOf(
  { words, text }: AsideSentence,
  places: ReadonlyMap<number, number>,
  vectors: WordVectors,
): Input {
  const found = new Map<number, number>();
  const { hashes, values } = asideNgrams(words);
  hashes.forEach((hash, at) => {
    const place = places.get(hash);
    if (place !== undefined) found.set(place, (found.get(place) ?? 0) + values[at]!);
  });
  meanVector(listed(words), vectors).forEach((value, at) => {
    if (value !== 0) found.set(places.size + at, value * ASIDE_VECTORS);
  });
  const present = words.reduce((bits, word) => bits | classesOf(word), 0);
  eachMark(text, present, (mark) => found.set(places.size + vectors.dimensions + mark, 1));
  return {
    positions: Int32Array.from(found.keys()),
    values: Float32Array.from(found.values()),
    size: found.size,
  };
}

/** Fits on some of the sentences. */
export function fitAsides({ told, inputs, width }: PreparedAsides, rows: readonly number[]): Independent {
  const counted = rows.flatMap((row) => Array.from({ length: told[row]!.own ? OWN_TIMES : 1 }, () => row));
  return fitIndependent(
    counted.map((row) => inputs[row]!),
    counted.map((row) => told[row]!.told),
    ASIDES.length,
    width,
    FITTING,
  );
}

/** By sentence, the log-odds of each aside as a fit says that had seen no sentence of its kind. */
export function leftOut(prepared: PreparedAsides): Float64Array[] {
  const kinds = [...new Set(prepared.told.map(({ kind }) => kind))];
  const foldOf = (row: number) => {
    const { kind } = prepared.told[row]!;
    // Phrases stand by themselves; one kind of them is most of all sentences.
    return kind === 'phrases' ? row % FOLDS : kinds.indexOf(kind) % FOLDS;
  };
  const rows = [...prepared.told.keys()];
  const scores: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fitted = fitAsides(
      prepared,
      rows.filter((row) => foldOf(row) !== fold),
    );
    for (const row of rows)
      if (foldOf(row) === fold)
        scores[row] = answers(fitted, prepared.inputs[row]!).map((share) => Math.log(share / (1 - share)));
  }
  return scores;
}

/** Whether a sentence may be taken for an aside at all: of a subject, only that it speaks to software is asked. */
function mayBe(aside: Aside, { text, isSubject }: ToldSentence): boolean {
  return !(isSubject && aside === 'about_self') && !mustBeHeard(aside, text);
}

/** The least log-odds at which few enough sentences of others are taken for an aside, and what is found with it. */
function leastFor(
  aside: Aside,
  number: number,
  told: readonly ToldSentence[],
  scores: readonly Float64Array[],
): { readonly least: number; readonly scores: Record<string, number> } {
  const scoresOf = (wanted: (sentence: ToldSentence) => boolean) =>
    told
      .flatMap((sentence, row) => {
        if (!wanted(sentence)) return [];
        return [mayBe(aside, sentence) ? scores[row]![number]! : Number.NEGATIVE_INFINITY];
      })
      .sort((a, b) => b - a);
  const corpus = scoresOf(({ own, kind, idle }) => !own && kind !== 'phrases' && !idle);
  const phrases = scoresOf(({ kind, idle }) => kind === 'phrases' && !idle);
  const nearMisses = scoresOf((sentence) => sentence.own && sentence.told === 0);
  const positive = scoresOf((sentence) => sentence.told === 1 << number);
  const beyond = (sorted: readonly number[], oneIn: number) => sorted[Math.floor(sorted.length / oneIn)] ?? 0;
  const highest = Math.max(
    beyond(corpus, ONE_IN[aside].corpus),
    beyond(phrases, ONE_IN[aside].phrases),
    beyond(nearMisses, ONE_IN[aside].nearMisses),
  );
  const least = Math.ceil(highest * 100 + 1) / 100;
  const found = (sorted: readonly number[]) => sorted.filter((score) => score >= least).length;
  const share = (sorted: readonly number[]) => Math.round((1000 * found(sorted)) / sorted.length) / 1000;
  return {
    least,
    scores: {
      [`${aside}: recall`]: share(positive),
      [`${aside}: taken wrongly in the corpus`]: found(corpus),
      [`${aside}: in the phrases`]: found(phrases),
      [`${aside}: of the near misses`]: found(nearMisses),
    },
  };
}

const SIGNIFICANT = 5;

/** Learns to tell asides; the same sentences and vectors make the same file. Takes half a minute on one core. */
export function trainAsides(told: readonly ToldSentence[], vectors: WordVectors): AsidesFile {
  const prepared = prepareAsides(told, vectors);
  const scores = leftOut(prepared);
  const chosen = ASIDES.map((aside, number) => leastFor(aside, number, told, scores));
  const { weights, offsets } = fitAsides(prepared, [...told.keys()]);
  const known = prepared.hashes.length;
  const largest = Float64Array.from({ length: known }, (_, at) =>
    Math.max(...ASIDES.map((_aside, k) => Math.abs(weights[at * ASIDES.length + k]!))),
  );
  const kept = Array.from(largest.keys())
    .sort((a, b) => largest[b]! - largest[a]! || a - b)
    .slice(0, MOST_NGRAMS)
    .sort((a, b) => a - b);
  const scale = largest.reduce((most, size) => Math.max(most, size), 0) / 127;
  const ngrams = Int8Array.from(
    kept.flatMap((at) => ASIDES.map((_, k) => Math.round(weights[at * ASIDES.length + k]! / scale))),
  );
  const rounded = (values: Float64Array) =>
    Array.from(values, (value) => Number(value.toPrecision(SIGNIFICANT)));
  const content = {
    hashes: base64(hashSteps(Int32Array.from(kept, (at) => prepared.hashes[at]!))),
    ngrams: base64(ngrams),
    scale,
    rest: rounded(weights.slice(known * ASIDES.length)),
    offsets: rounded(offsets),
    least: chosen.map(({ least }) => least),
    scores: Object.assign({}, ...chosen.map(({ scores: measured }) => measured)) as Record<string, number>,
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { format: 2, version: hash.slice(0, 6), ...content };
}
