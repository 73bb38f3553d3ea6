import type { Lane } from '#libs/domain';
import { seeded } from '#libs/training';
import type { Folds, LabelledRecord, Phrase } from '#libs/training';
import type { CurvePoint } from './curve.ts';
import { foyerOn } from './foyer.ts';
import { macroF1Interval } from './macro-f1.ts';
import type { Verdict } from './macro-f1.ts';
import type { Peer, Split } from './peer.ts';
import { groupOf } from './peer.ts';
import { peerRecordsOf } from './peer-records.ts';

export const FOYER = 'Foyer';

/** By model: its verdict on every record, in the order of the records. */
export type Verdicts = ReadonlyMap<string, readonly Verdict[]>;

/** Judges every record by every model, each trained on the other folds. */
export async function verdictsOn(
  records: readonly LabelledRecord[],
  folds: Folds,
  foyerLanes: ReadonlyMap<number, Lane>,
  peers: readonly Peer[],
  onProgress: (line: string) => void,
): Promise<Verdicts> {
  const verdicts = new Map<string, readonly Verdict[]>([[FOYER, verdictsOf(records, foyerLanes)]]);
  const peerRecords = peerRecordsOf(records);
  const splits = splitsOf(folds);
  for (const peer of peers) {
    const answers = await peer.predict(peerRecords, splits);
    const lanes = new Map(
      splits.flatMap(({ test }, at) => test.map((row, place) => [row, answers[at]![place]!] as const)),
    );
    verdicts.set(peer.name, verdictsOf(records, lanes));
    onProgress(peer.name);
  }
  return verdicts;
}

function splitsOf(folds: Folds): Split[] {
  return [...folds].map(([name, test]) => ({
    test,
    train: [...folds].flatMap(([other, rows]) => (other === name ? [] : rows)),
  }));
}

function verdictsOf(records: readonly LabelledRecord[], lanes: ReadonlyMap<number, Lane>): Verdict[] {
  return records.flatMap((record, row) => {
    const given = lanes.get(row);
    return given === undefined ? [] : [{ group: groupOf(record), label: record.label, given }];
  });
}

/**
 * One point of each learning curve: the same test rows, judged after training on so many of the others, whole groups
 * drawn by a seed so that each size holds the smaller ones.
 *
 * @param parts of the training rows, that Foyer fits its trees and lane weights by; two or more
 */
export async function curvePoints(
  records: readonly LabelledRecord[],
  phrases: readonly Phrase[],
  test: readonly number[],
  size: number,
  parts: number,
  peer: Peer | undefined,
  onProgress: (line: string) => void,
): Promise<Map<string, CurvePoint>> {
  const held = new Set(test);
  const train = drawn(
    [...records.keys()].filter((row) => !held.has(row)),
    (row) => groupOf(records[row]!),
    size,
  );
  const chosen = [...test, ...train].map((row) => records[row]!);
  const tested = [...test.keys()];
  const learnt = train.map((_, at) => test.length + at);
  const foyer = foyerOn(chosen, phrases, onProgress);
  const dealt = partsOf(learnt, parts, (row) => groupOf(chosen[row]!));
  const lanes = foyer.lanes(new Map([['tested', tested], ...dealt]));
  const points = new Map<string, CurvePoint>();
  const add = (name: string, given: ReadonlyMap<number, Lane>) => {
    const own = new Map(tested.flatMap((row) => (given.has(row) ? [[row, given.get(row)!]] : [])));
    points.set(name, { records: learnt.length, ...macroF1Interval(verdictsOf(chosen, own)) });
  };
  add(FOYER, lanes);
  if (peer !== undefined) {
    const [answers = []] = await peer.predict(peerRecordsOf(chosen), [{ train: learnt, test: tested }]);
    add(peer.name, new Map(tested.map((row, at) => [row, answers[at]!])));
  }
  return points;
}

/** Whole groups in an order drawn by a seed, until there are so many rows. */
function drawn(rows: readonly number[], group: (row: number) => string, size: number): number[] {
  const random = seeded(3);
  const groups = [...Map.groupBy(rows, group).values()]
    .map((own) => ({ own, place: random() }))
    .sort((a, b) => a.place - b.place);
  const chosen: number[] = [];
  for (const { own } of groups) {
    if (chosen.length >= size) break;
    chosen.push(...own);
  }
  return chosen;
}

function partsOf(
  rows: readonly number[],
  count: number,
  group: (row: number) => string,
): [string, number[]][] {
  const parts = Array.from({ length: count }, (_, at): [string, number[]] => [`part ${at + 1}`, []]);
  [...Map.groupBy(rows, group).values()].forEach((own, at) => parts[at % count]![1].push(...own));
  return parts;
}
