import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldsByFile, foldsByGroup, readCorpus, readPhrases } from '#libs/training';
import type { Folds, LabelledRecord } from '#libs/training';
import type { Bench, BenchResult, Row, Table } from '../bench.ts';
import { FOYER, curvePoints, verdictsOn } from './compare.ts';
import type { Verdicts } from './compare.ts';
import { curveSvg } from './curve.ts';
import type { CurvePoint } from './curve.ts';
import { foyerOn } from './foyer.ts';
import { leadInterval, macroF1, macroF1Interval } from './macro-f1.ts';
import type { Interval } from './macro-f1.ts';
import { findPeers } from './peers.ts';
import { speedRows } from './speed.ts';

const ROOT = new URL('../../../', import.meta.url);
const CURVE_FILE = new URL('docs/assessment-learning-curve.svg', ROOT);
const SEED = 7;

/** `folds` in each of the two ways; `sizes` are training records of the learning curve; `timed` records are for the speed. */
const FULL = {
  records: Number.POSITIVE_INFINITY,
  phrases: Number.POSITIVE_INFINITY,
  folds: 5,
  sizes: [400, 800, 1_600, 3_200],
  parts: 4,
  timed: Number.POSITIVE_INFINITY,
  evaluated: 1_000,
};
/** Numbers and no shares: what is learnt from grows, and the small run is to stay small. */
const SMALL = {
  records: 80,
  phrases: 120,
  folds: 2,
  sizes: [20, 35],
  parts: 2,
  timed: 5,
  evaluated: 5,
};

/** The lane by Foyer and by classifiers of text, each trained on the same records; and what an assessment costs. */
export const assessment: Bench = {
  name: 'assessment',
  summary: 'lanes by Foyer and by fastText, bogofilter, naive Bayes and logistic regression; speed',
  async run({ small }) {
    const size = small ? SMALL : FULL;
    if (!small) installPeers();
    const { peers, missing } = findPeers();
    for (const line of missing) say(line);
    const records = spread(readCorpus().records, size.records);
    const phrases = spread(readPhrases(), size.phrases);
    const foyer = foyerOn(records, phrases, say);
    const byGroup = foldsByGroup(foyer.examples, size.folds, SEED);
    const byFile = foldsByFile(foyer.examples, size.folds);
    const judge = (folds: Folds) => verdictsOn(records, folds, foyer.lanes(folds), peers, say);
    const unseenGroups = await judge(byGroup);
    const unseenFiles = await judge(byFile);
    const best = bestPeer(unseenGroups);
    const curve = new Map<string, CurvePoint[]>();
    for (const count of size.sizes) {
      const peer = peers.find(({ name }) => name === best);
      const points = await curvePoints(
        records,
        phrases,
        [...byGroup.values()][0] ?? [],
        count,
        size.parts,
        peer,
        say,
      );
      for (const [name, point] of points) curve.set(name, [...(curve.get(name) ?? []), point]);
    }
    if (!small) {
      writeFileSync(CURVE_FILE, curveSvg([...curve].map(([name, points]) => ({ name, points }))));
      say(`the learning curve is in ${fileURLToPath(CURVE_FILE)}`);
    }
    return {
      name: 'assessment',
      about: aboutOf(records.length, size.folds, missing),
      rows: modelRows(unseenGroups, unseenFiles),
      further: [
        { title: 'By corpus file, groups left out', rows: fileRows(records, unseenGroups) },
        { title: 'By corpus file, whole files left out', rows: fileRows(records, unseenFiles) },
        { title: 'Learning curve, groups left out', rows: curveRows(curve) },
        { title: 'Speed', rows: await speedRows(records.slice(0, size.timed), size.evaluated) },
      ],
    } satisfies BenchResult & { further: Table[] };
  },
};

/** So many of a list, evenly from its beginning to its end; all of it where it holds fewer. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]!);
}

/** On Debian as root; elsewhere it says what is missing and the comparison goes on without it. */
function installPeers(): void {
  const script = fileURLToPath(new URL('tools/provision.mjs', ROOT));
  spawnSync(process.execPath, [script, 'peers'], { stdio: ['ignore', 'inherit', 'inherit'] });
}

function aboutOf(records: number, folds: number, missing: readonly string[]): string {
  return [
    `Macro-F1 of the four lanes on ${records} records of the corpus, with 95% intervals (whole groups drawn 1,000 times).`,
    `"Groups left out": ${folds} folds drawn by a seed, near-identical records together; what unseen mail of the same kind would meet.`,
    `"Files left out": ${folds} folds of whole files; what an author whom nothing was learnt from would meet.`,
    'Every model learns from the same records and is given the same words (new text, subject, our last mail) and, where it does not say otherwise, the same counts of contacts.',
    'What they share between folds never sees a label: for Foyer which n-grams are common, for the peers nothing.',
    ...missing,
  ].join(' ');
}

function bestPeer(verdicts: Verdicts): string | undefined {
  const peers = [...verdicts].filter(([name]) => name !== FOYER);
  return peers.map(([name, own]) => ({ name, value: macroF1(own) })).sort((a, b) => b.value - a.value)[0]
    ?.name;
}

function modelRows(unseenGroups: Verdicts, unseenFiles: Verdicts): Row[] {
  return [...unseenGroups.keys()].map((model) => ({
    model,
    'groups left out': wordsOf(macroF1Interval(unseenGroups.get(model) ?? [])),
    'Foyer ahead by': leadOf(unseenGroups, model),
    'files left out': wordsOf(macroF1Interval(unseenFiles.get(model) ?? [])),
    'Foyer ahead there by': leadOf(unseenFiles, model),
  }));
}

function leadOf(verdicts: Verdicts, model: string): string {
  if (model === FOYER) return '';
  return wordsOf(leadInterval(verdicts.get(FOYER) ?? [], verdicts.get(model) ?? []));
}

function fileRows(records: readonly LabelledRecord[], verdicts: Verdicts): Row[] {
  const files = [...Map.groupBy(records.keys(), (row) => records[row]!.file)];
  return files
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([file, rows]) => ({
      file,
      records: rows.length,
      ...Object.fromEntries(
        [...verdicts].map(([model, own]) => {
          const here = rows.flatMap((row) => own[row] ?? []);
          return [model, model === FOYER ? wordsOf(macroF1Interval(here)) : macroF1(here).toFixed(3)];
        }),
      ),
    }));
}

function curveRows(curve: ReadonlyMap<string, readonly CurvePoint[]>): Row[] {
  const [first] = [...curve.values()];
  return (first ?? []).map(({ records }, at) => ({
    'training records': records,
    ...Object.fromEntries(
      [...curve].flatMap(([model, points]) => {
        const point = points[at];
        return point === undefined ? [] : [[model, wordsOf(point)]];
      }),
    ),
  }));
}

function wordsOf({ value, low, high }: Interval): string {
  return `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
