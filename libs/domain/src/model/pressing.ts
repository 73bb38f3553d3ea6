import type { Lane } from '../assessment.ts';
import { isNear } from '../signals/near-times.ts';
import type { Observation } from '../signals/observe.ts';
import type { Decided } from './decision.ts';
import type { LaneProbabilities } from './judgement.ts';

/** Of what is at least so likely to press and to be no follow-up, with files left out, 14 were none and three were. */
const PRESSING = 0.5;
const PERHAPS_OTHER = 0.25;
const OFFER = /^decision_change\.(offer|offerDated|elsewhere)$/;

/**
 * Few follow-ups press: an offer that lapses, and danger. What presses, names no offer and may as well be a step or
 * somebody else's matter is read as that; a person is still asked where the model is not sure. An empty message is a
 * step of nothing where no contact is known.
 *
 * @param urgent probability that waiting does harm
 */
export function readAsPressing(
  decided: Decided,
  lanes: LaneProbabilities,
  urgent: number,
  { evidence, subjectEvidence, stage }: Observation,
): Decided {
  const { lane } = decided;
  const isFollowUp = lane === 'value_added' || (lane === 'empty' && stage.known);
  if (!isFollowUp || urgent < PRESSING || lanes.other < PERHAPS_OTHER) return decided;
  const namesOffer = [...evidence, ...subjectEvidence].some(({ cue }) => OFFER.test(cue));
  return namesOffer ? decided : { ...decided, lane: 'other', second: lane };
}

/**
 * Whether a message crosses a boundary, is hardly believed to press, and names nothing near.
 *
 * @source the labelling guide, hard cases: unsettling attention without a sign of danger is not urgent
 */
export function merelyUnsettles(lane: Lane, urgent: number, observation: Observation): boolean {
  if (lane !== 'excessive' || urgent >= PRESSING || observation.has('soon') > 0) return false;
  const { due, named, ours } = observation.times;
  return [due, named, ours].every((time) => time === null || !isNear(time));
}
