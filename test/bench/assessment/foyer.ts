import { ranked } from '#libs/domain';
import type { Lane } from '#libs/domain';
import { crossValidate, examplesOf, fitDecision, judgedBy, prepare } from '#libs/training';
import type { Example, Folds, LabelledRecord, Phrase } from '#libs/training';

/** The one place where the benchmark meets Foyer's own way of training. */
export interface FoyerOnRecords {
  /** In the order of the records. */
  readonly examples: readonly Example[];
  /**
   * The lane of each row by models that never saw the row's fold, lane weights included: a fold's are fitted on the
   * judgements of the others.
   *
   * @param folds every row in exactly one
   */
  lanes(folds: Folds): Map<number, Lane>;
}

/** Reads the records once for all folds. What is shared between folds (which n-grams are common) never sees a label. */
export function foyerOn(
  records: readonly LabelledRecord[],
  phrases: readonly Phrase[],
  onProgress: (line: string) => void,
): FoyerOnRecords {
  const prepared = prepare(examplesOf(records, { version: 'bench' }), phrases);
  return {
    examples: prepared.examples.slice(0, prepared.records),
    lanes(folds) {
      const judged = judgedBy(prepared, crossValidate(prepared, folds, onProgress));
      const rowsOf = (name: string) => folds.get(name) ?? [];
      const lanes = new Map<number, Lane>();
      for (const name of folds.keys()) {
        const others = [...folds.keys()].filter((other) => other !== name).flatMap(rowsOf);
        const { weights } = fitDecision(others.flatMap((row) => judged[row] ?? []));
        for (const row of rowsOf(name)) {
          const [lane] = ranked(judged[row]!.lanes, weights);
          lanes.set(row, lane);
        }
      }
      return lanes;
    },
  };
}
