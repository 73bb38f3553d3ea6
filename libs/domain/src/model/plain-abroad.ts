import type { NearTimes } from '../signals/near-times.ts';
import type { Observation } from '../signals/observe.ts';
import type { SaidPlainly } from '../signals/said-in-further-languages.ts';
import type { Judgement } from './judgement.ts';
import { faultsIn } from './plain-manner.ts';
import { ofStage } from './plain-stage.ts';
import { HARDLY, PLAINLY } from './plainly.ts';

/** That there is something of value in words that nobody here can read: a person looks at it, whichever way. */
const UNLIKELY = 0.4;

/** @source the labelling guide: an offer that lapses within 48 hours is urgent */
const OFFER_LAPSES_WITHIN_HOURS = 48;

function within({ due, named }: NearTimes, hours: number): boolean {
  const last = due ?? named;
  return last !== null && last.hours <= hours;
}

/** That it is a fault of manner or none: a person looks at it. The model has heard no more of it than those words. */
const MAYBE = 0.4;

/**
 * The same judgement of what is plainly said in a language that the model has read little of. What may cross a boundary
 * and may not is asked about, and takes nothing from what else is said.
 *
 * @returns null where nothing is
 */
export function plainAbroad(
  judgement: Judgement,
  said: SaidPlainly,
  observation: Observation,
): Judgement | null {
  if (said.crosses || !said.mayCross) return plainlySaid(judgement, said, observation);
  const heard = { ...judgement, manner: MAYBE };
  return plainlySaid(heard, said, observation) ?? heard;
}

/** Whoever asks for what is their right is not rude for it: what the model hears then is the tone of the law. */
function asRight(judgement: Judgement, observation: Observation): Judgement {
  const isCivil = faultsIn(observation).length === 0;
  const manner = isCivil ? Math.min(judgement.manner, HARDLY) : judgement.manner;
  return { ...ofStage(judgement, 'process'), manner };
}

function plainlySaid(judgement: Judgement, said: SaidPlainly, observation: Observation): Judgement | null {
  const { stage, times, has } = observation;
  const isSoon = said.isSoon || within(times, OFFER_LAPSES_WITHIN_HOURS);
  const sooner = isSoon ? Math.max(judgement.urgent, PLAINLY) : judgement.urgent;
  if (said.crosses)
    return {
      ...judgement,
      manner: Math.max(judgement.manner, PLAINLY),
      // The day that an ultimatum names presses nobody but its sender.
      urgent: has('danger') > 0 ? judgement.urgent : Math.min(judgement.urgent, HARDLY),
    };
  if (said.withdraws) return ofStage(judgement, 'process');
  if (said.interviewChanges) return { ...ofStage(judgement, 'process'), urgent: sooner };
  if (said.dataRequest) return asRight(judgement, observation);
  if (said.mustAnswerOffer)
    return { ...judgement, substance: Math.max(judgement.substance, PLAINLY), urgent: sooner };
  if (said.isNoCandidate && !stage.known) return ofStage(judgement, 'not_candidate');
  if (said.answersUs && stage.theirTurn && stage.ourLast !== '') return ofStage(judgement, 'process');
  if (said.hasNews) return { ...judgement, substance: Math.max(judgement.substance, PLAINLY) };
  if (said.applies && !stage.known) return ofStage(judgement, 'application');
  if (!said.asksWhereItStands)
    return said.saysLittle ? { ...judgement, substance: Math.min(judgement.substance, UNLIKELY) } : null;
  const asking = stage.known ? judgement : ofStage(judgement, 'follow_up');
  return { ...asking, substance: Math.min(judgement.substance, HARDLY) };
}
