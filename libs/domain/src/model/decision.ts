import type { Lane } from '../assessment.ts';
import type { LaneProbabilities } from './judgement.ts';

/** How probabilities become an answer. Fitted on records that the models judging them had not seen. */
export interface Decision {
  /** Each lane's probability is weighed by this before the highest wins: what a mistake costs is not the same. */
  readonly weights: Readonly<Record<Lane, number>>;
  /** Points of a rising line from the model's probability to how often it is right. */
  readonly calibration: readonly (readonly [number, number])[];
  /** A calibrated confidence below this is no answer. */
  readonly unsureBelow: number;
  /** A message is not folded away as empty where something of value has at least this probability. */
  readonly buryBelow: number;
  /** From this probability on it is urgent. */
  readonly urgentFrom: number;
  /** From this probability on an empty message is looked at, because it may be urgent. */
  readonly urgentDoubtFrom: number;
}

export interface Decided {
  readonly lane: Lane;
  /** The lane that came next. */
  readonly second: Lane;
  /** Calibrated probability that `lane` is right. */
  readonly confidence: number;
  readonly unsure: boolean;
}

/** Reads a rising line of points; before the first and after the last it is level. */
function calibrated(points: readonly (readonly [number, number])[], value: number): number {
  let [fromX, fromY] = points[0] ?? [0, value];
  if (value <= fromX) return fromY;
  for (const [toX, toY] of points) {
    if (value <= toX) return toX === fromX ? toY : fromY + ((toY - fromY) * (value - fromX)) / (toX - fromX);
    fromX = toX;
    fromY = toY;
  }
  return fromY;
}

/** Lanes from the most to the least likely once each is weighed. */
export function ranked(lanes: LaneProbabilities, weights: Decision['weights']): [Lane, Lane] {
  const order = (Object.keys(lanes) as Lane[]).sort((a, b) => lanes[b] * weights[b] - lanes[a] * weights[a]);
  return [order[0] ?? 'other', order[1] ?? 'empty'];
}

/**
 * The lane, how sure it is, and whether the reader is asked instead.
 *
 * @param urgent probability that waiting does harm
 */
export function decide(lanes: LaneProbabilities, urgent: number, decision: Decision): Decided {
  const [lane, second] = ranked(lanes, decision.weights);
  const confidence = calibrated(decision.calibration, lanes[lane]);
  const mayBury =
    lane === 'empty' &&
    (lanes.value_added >= decision.buryBelow ||
      (urgent >= decision.urgentDoubtFrom && urgent < decision.urgentFrom));
  return { lane, second, confidence, unsure: confidence < decision.unsureBelow || mayBury };
}

/** For judging by hand-set weights, where nothing was fitted. */
export const PLAIN_DECISION: Decision = {
  weights: { value_added: 1, empty: 1, excessive: 1, other: 1 },
  calibration: [
    [0, 0],
    [1, 1],
  ],
  unsureBelow: 0.5,
  buryBelow: 0.3,
  urgentFrom: 0.5,
  urgentDoubtFrom: 0.3,
};
