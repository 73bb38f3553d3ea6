import { LANES } from '#libs/domain';
import type { Assessment, Lane } from '#libs/domain';
import type { Answer } from '../record.ts';

export type Given = Pick<Assessment, 'lane' | 'kind' | 'urgent' | 'unsure'>;

/** How well one class is found. A share of nothing is null, not 0 and not 1. */
export interface ClassMeasures {
  /** How many records have it by their label. */
  readonly records: number;
  /** How many were given it. */
  readonly given: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Null where neither label nor assessment has it. */
  readonly f1: number | null;
}

/** What an evaluation found against the labels; every share is from 0 to 1. */
export interface Measures {
  readonly records: number;
  readonly accuracy: number;
  /** Mean F1 of the lanes that stand in a label or an assessment. */
  readonly macroF1: number;
  readonly lanes: Readonly<Record<Lane, ClassMeasures>>;
  /** By label, then by the lane that was given. */
  readonly confusion: Readonly<Record<Lane, Readonly<Record<Lane, number>>>>;
  /** Of the records whose label and lane are `other`: how many have the right kind. */
  readonly kindAccuracy: number | null;
  readonly urgent: ClassMeasures;
  readonly buried: BuriedMeasures;
}

/** The costliest error: a message of value, or an urgent one, shown as empty and not urgent. */
export interface BuriedMeasures {
  /** How many records are of value or urgent. */
  readonly records: number;
  /** How many of them are buried; an unsure one is not, since it goes up and not down. */
  readonly count: number;
  readonly rate: number | null;
  /** The same with unsure ones counted as buried. */
  readonly rateUnsureIncluded: number | null;
}

export interface Pair {
  readonly answer: Answer;
  readonly given: Given;
}

/** @param pairs at least one */
export function measure(pairs: readonly Pair[]): Measures {
  const lanes = Object.fromEntries(
    LANES.map((lane) => [
      lane,
      measureClass(
        pairs,
        ({ answer }) => answer.label === lane,
        ({ given }) => given.lane === lane,
      ),
    ]),
  ) as Record<Lane, ClassMeasures>;
  const found = LANES.flatMap((lane) => lanes[lane].f1 ?? []);
  const others = pairs.filter(({ answer, given }) => answer.label === 'other' && given.lane === 'other');
  return {
    records: pairs.length,
    accuracy: count(pairs, isRight) / pairs.length,
    macroF1: found.reduce((sum, f1) => sum + f1, 0) / found.length,
    lanes,
    confusion: confusionOf(pairs),
    kindAccuracy: share(
      count(others, ({ answer, given }) => answer.kind === given.kind),
      others.length,
    ),
    urgent: measureClass(
      pairs,
      ({ answer }) => answer.urgent,
      ({ given }) => given.urgent,
    ),
    buried: buriedOf(pairs),
  };
}

function measureClass(
  pairs: readonly Pair[],
  has: (pair: Pair) => boolean,
  wasGiven: (pair: Pair) => boolean,
): ClassMeasures {
  const records = count(pairs, has);
  const given = count(pairs, wasGiven);
  const both = count(pairs, (pair) => has(pair) && wasGiven(pair));
  return {
    records,
    given,
    precision: share(both, given),
    recall: share(both, records),
    f1: share(2 * both, given + records),
  };
}

function confusionOf(pairs: readonly Pair[]): Measures['confusion'] {
  const rows = LANES.map((label) => {
    const labelled = pairs.filter(({ answer }) => answer.label === label);
    return [
      label,
      Object.fromEntries(LANES.map((lane) => [lane, count(labelled, ({ given }) => given.lane === lane)])),
    ];
  });
  return Object.fromEntries(rows) as Measures['confusion'];
}

function buriedOf(pairs: readonly Pair[]): BuriedMeasures {
  const weighty = pairs.filter(({ answer }) => answer.label === 'value_added' || answer.urgent);
  const low = weighty.filter(({ given }) => given.lane === 'empty' && !given.urgent);
  const buried = count(low, ({ given }) => !given.unsure);
  return {
    records: weighty.length,
    count: buried,
    rate: share(buried, weighty.length),
    rateUnsureIncluded: share(low.length, weighty.length),
  };
}

const isRight = ({ answer, given }: Pair): boolean => answer.label === given.lane;

function count(pairs: readonly Pair[], fits: (pair: Pair) => boolean): number {
  return pairs.filter(fits).length;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
