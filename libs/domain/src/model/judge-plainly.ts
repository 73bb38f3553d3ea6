import type { History } from '../contact/contact.ts';
import { neverArrived } from '../signals/bounced.ts';
import { hasSetTerms, isHired } from '../signals/correspondence.ts';
import type { Observation } from '../signals/observe.ts';
import { isByStaff, isOfficeMail } from '../signals/office-mail.ts';
import { isOutsider } from '../signals/outsider.ts';
import { appliesFirst, withdraws } from '../signals/plain-step.ts';
import { isAskedForReference } from '../signals/referee.ts';
import { saidInFurtherLanguages } from '../signals/said-in-further-languages.ts';
import { plainAbroad } from './plain-abroad.ts';
import { faultsIn, plainManner } from './plain-manner.ts';
import { ofStage } from './plain-stage.ts';
import { plainSubstance } from './plain-substance.ts';
import type { Judgement } from './judgement.ts';
import { DOUBTED, HARDLY } from './plainly.ts';

const HALF = 0.5;

/**
 * The judgement of a message whose words or circumstances say plainly what the model has seen too little of: that the
 * sender is no candidate, was hired, gives a reference that we asked for, never reached us before or applies for the first
 * time, takes an application back, has what we found wanting, sends the same again, or, in a language that it has
 * read little of, withdraws, cannot come to an interview, has news, or merely asks. Manner is left as the model heard it but
 * for plain faults and what plainly is none: nobody is rude for reminding us of a broken promise, for greeting a family or
 * for telling somebody else's term, in words that hold nothing else.
 *
 * @param history contacts before the message, oldest first
 * @param isRoleKnown whether it is known which position the message is about
 * @param isPromiseBroken whether we promised word by a day that is over; asked for where it matters
 * @returns null where nothing is so plain
 */
export function judgePlainly(
  judgement: Judgement,
  observation: Observation,
  history: History,
  isRoleKnown: boolean,
  isPromiseBroken: () => boolean,
): Judgement | null {
  const manner = plainManner(judgement, observation, history, isPromiseBroken);
  const substance = plainSubstance(judgement.substance, observation, history);
  const isPlain = manner !== judgement.manner || substance !== judgement.substance;
  const heard = isPlain ? { ...judgement, manner, substance } : judgement;
  return inPlainWords(heard, observation, history, isRoleKnown) ?? (isPlain ? heard : null);
}

function inPlainWords(
  judgement: Judgement,
  observation: Observation,
  history: History,
  isRoleKnown: boolean,
): Judgement | null {
  if (isOutsider(observation) || hasSetTerms(history)) return ofStage(judgement, 'not_candidate');
  if (!isRoleKnown && isByStaff(observation, history)) return ofStage(judgement, 'not_candidate');
  const { manner, stage, substance } = judgement;
  // What the model takes for a first mail has no harm to fear, and may well be one.
  if (
    stage.follow_up > stage.application &&
    substance < HALF &&
    isOfficeMail(observation, history, isRoleKnown)
  ) {
    const isDoubted = manner < DOUBTED.to && faultsIn(observation).length === 0;
    return { ...ofStage(judgement, 'not_candidate'), manner: isDoubted ? Math.min(manner, HARDLY) : manner };
  }
  if (isAskedForReference(observation.stage) || isHired(history)) return ofStage(judgement, 'process');
  if (judgement.stage.not_candidate < DOUBTED.from) {
    if (withdraws(observation)) return ofStage(judgement, 'process');
    if (neverArrived(observation) || appliesFirst(observation)) return ofStage(judgement, 'application');
  }
  const said = saidInFurtherLanguages(observation);
  if (said === null) return null;
  return plainAbroad(judgement, said, observation);
}
