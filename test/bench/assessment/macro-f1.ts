import { LANES } from '#libs/domain';
import type { Lane } from '#libs/domain';
import { seeded } from '#libs/training';

/** One judged record. */
export interface Verdict {
  readonly group: string;
  readonly label: Lane;
  readonly given: Lane;
}

/** A figure with the range that holds it in 95 of 100 samples. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const SIZE = LANES.length;
const SAMPLES = 1_000;
const SEED = 20261126;

/** Confusion of some records: label times lanes plus lane given. */
function confusionOf(verdicts: readonly Verdict[]): Float64Array {
  const counts = new Float64Array(SIZE * SIZE);
  for (const { label, given } of verdicts) {
    const at = LANES.indexOf(label) * SIZE + LANES.indexOf(given);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Mean F1 of the lanes that stand in a label or an answer. */
function macroF1Of(confusion: Float64Array): number {
  let sum = 0;
  let lanes = 0;
  for (let lane = 0; lane < SIZE; lane += 1) {
    let labelled = 0;
    let given = 0;
    for (let other = 0; other < SIZE; other += 1) {
      labelled += confusion[lane * SIZE + other] ?? 0;
      given += confusion[other * SIZE + lane] ?? 0;
    }
    if (labelled + given === 0) continue;
    sum += (2 * (confusion[lane * SIZE + lane] ?? 0)) / (labelled + given);
    lanes += 1;
  }
  return lanes === 0 ? 0 : sum / lanes;
}

export function macroF1(verdicts: readonly Verdict[]): number {
  return macroF1Of(confusionOf(verdicts));
}

/**
 * Macro-F1 with its 95% interval, by drawing whole groups with replacement: near-identical records are right or wrong
 * together, and drawn one by one they would make the interval too narrow.
 */
export function macroF1Interval(verdicts: readonly Verdict[]): Interval {
  return intervalOf(macroF1(verdicts), [verdicts], ([own = 0]) => own);
}

/** How far the first is ahead of the second on the same records, each sample drawn for both at once. */
export function leadInterval(first: readonly Verdict[], second: readonly Verdict[]): Interval {
  return intervalOf(macroF1(first) - macroF1(second), [first, second], ([a = 0, b = 0]) => a - b);
}

function intervalOf(
  value: number,
  judged: readonly (readonly Verdict[])[],
  figureOf: (figures: readonly number[]) => number,
): Interval {
  const names = [...new Set(judged[0]?.map(({ group }) => group))];
  const byGroup = judged.map((verdicts) => {
    const held = Map.groupBy(verdicts, ({ group }) => group);
    return names.map((name) => confusionOf(held.get(name) ?? []));
  });
  const random = seeded(SEED);
  const figures = Array.from({ length: SAMPLES }, () => {
    const drawn = names.map(() => Math.floor(random() * names.length));
    return figureOf(
      byGroup.map((groups) => {
        const total = new Float64Array(SIZE * SIZE);
        for (const group of drawn)
          groups[group]?.forEach((count, at) => (total[at] = (total[at] ?? 0) + count));
        return macroF1Of(total);
      }),
    );
  }).sort((a, b) => a - b);
  const at = (share: number) => figures[Math.floor(share * (SAMPLES - 1))] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
}
