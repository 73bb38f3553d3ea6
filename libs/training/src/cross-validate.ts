import { seeded } from './boost.ts';
import type { Example } from './dataset.ts';
import { fitHeads, fitTrees, inputFor, opinionsOf } from './fit.ts';
import type { Acts, Fitted, Heads, Opinions, Prepared } from './fit.ts';
import type { Independent } from './independent.ts';
import { actsOfRow, fitSentences } from './sentences.ts';

/** What was fitted without one fold. */
export interface WithoutFold extends Fitted {
  /** The records of the fold. */
  readonly rows: readonly number[];
}

export interface CrossValidated {
  readonly models: readonly WithoutFold[];
  /** By row: what readers say that its sentences do that never saw the row's file. */
  readonly acts: Acts;
  /** By row: what linear heads say that never saw the row's file. */
  readonly opinions: ReadonlyMap<number, Opinions>;
}

/** Parts of the corpus that are left out in turn; records of one group stay together. */
export type Folds = ReadonlyMap<string, readonly number[]>;

/**
 * Folds of whole corpus files: what an author whom the model has never read would meet. Files are dealt, the largest
 * first, to the fold that holds the fewest records, so that the folds are of about one size.
 */
export function foldsByFile(examples: readonly Example[], count: number): Folds {
  const byFile = new Map<string, number[]>();
  examples.forEach(({ record }, row) => byFile.set(record.file, [...(byFile.get(record.file) ?? []), row]));
  const folds = Array.from({ length: Math.min(count, byFile.size) }, () => [] as number[]);
  const files = [...byFile].sort(([a, rows], [b, others]) => others.length - rows.length || (a < b ? -1 : 1));
  for (const [, rows] of files) {
    const smallest = folds.reduce((least, fold) => (fold.length < least.length ? fold : least));
    smallest.push(...rows);
  }
  return new Map(folds.map((rows, at) => [String(at + 1), rows]));
}

/** Folds of whole groups, dealt by a seed. */
export function foldsByGroup(examples: readonly Example[], count: number, seed: number): Folds {
  const random = seeded(seed);
  const foldOf = new Map<string, string>();
  const folds = new Map<string, number[]>();
  examples.forEach(({ record }, row) => {
    const group = record.group ?? record.id;
    const fold = foldOf.get(group) ?? String(Math.floor(random() * count));
    foldOf.set(group, fold);
    const held = folds.get(fold) ?? [];
    held.push(row);
    folds.set(fold, held);
  });
  return folds;
}

/** The folds with the examples without history, each in the fold of the record that it repeats. */
function withRepeated({ repeated }: Prepared, folds: Folds): Folds {
  return new Map(
    [...folds].map(([name, rows]) => [
      name,
      [
        ...rows,
        ...rows.flatMap((row) => {
          const again = repeated.get(row);
          return again === undefined ? [] : [again];
        }),
      ],
    ]),
  );
}

/**
 * What the sentences of every row do, by a reader that had not seen the row's fold.
 *
 * Heads that leave out a fold learn from these too, although the readers of their rows have read that fold: what a
 * reader says of other sentences carries nothing of its labels, and leaving out both would cost three times the fits.
 */
function readSentencesByFold({ examples, sentences }: Prepared, folds: Folds) {
  const acts = new Map<number, readonly number[]>();
  const readers = new Map<string, Independent>();
  for (const [left, rows] of folds) {
    const others = [...folds].flatMap(([name, held]) => (name === left ? [] : [...held]));
    const reader = fitSentences(sentences, examples, others);
    readers.set(left, reader);
    for (const row of rows) acts.set(row, actsOfRow(reader, sentences, row));
  }
  return { acts, readers };
}

/**
 * Cross-validates the whole stack, the reader of sentences and the trees included.
 *
 * For a fold that is left out, the trees learn from opinions of heads that had seen neither that fold nor the row's
 * own. Heads without two folds serve both, so n folds cost n (n - 1) / 2 + n fits of heads.
 *
 * @param ofRecords every record in exactly one
 */
export function crossValidate(
  prepared: Prepared,
  ofRecords: Folds,
  onProgress: (line: string) => void = () => undefined,
): CrossValidated {
  const folds = withRepeated(prepared, ofRecords);
  const names = [...folds.keys()].sort();
  const { acts, readers } = readSentencesByFold(prepared, folds);
  onProgress('readers of sentences');
  const single = new Map<number, Opinions>();
  const headsWithout = new Map<string, Heads>();
  /** By row, then by the fold that was left out besides its own. */
  const without = new Map<number, Map<string, Opinions>>();
  const rowsOutside = (left: readonly string[]) =>
    names.flatMap((name) => (left.includes(name) ? [] : [...folds.get(name)!]));
  names.forEach((first, at) => {
    const heads = fitHeads(prepared, rowsOutside([first]), acts);
    headsWithout.set(first, heads);
    for (const row of folds.get(first)!) single.set(row, opinionsOf(heads, inputFor(prepared, row, acts)));
    for (const second of names.slice(at + 1)) {
      const both = fitHeads(prepared, rowsOutside([first, second]), acts);
      for (const [own, other] of [
        [first, second],
        [second, first],
      ] as const) {
        for (const row of folds.get(own)!) {
          const held = without.get(row) ?? new Map<string, Opinions>();
          held.set(other, opinionsOf(both, inputFor(prepared, row, acts)));
          without.set(row, held);
        }
      }
    }
    onProgress(`heads without ${first}`);
  });
  const models: WithoutFold[] = [];
  for (const left of names) {
    const rows = rowsOutside([left]);
    const opinions = new Map(rows.map((row) => [row, without.get(row)!.get(left)!]));
    const trees = fitTrees(prepared, rows, opinions, acts);
    models.push({
      rows: ofRecords.get(left)!,
      sentences: readers.get(left)!,
      heads: headsWithout.get(left)!,
      trees,
    });
    onProgress(`trees without ${left}`);
  }
  return { models, acts, opinions: single };
}
