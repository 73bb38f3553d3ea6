import type { History } from '../contact/contact.ts';
import { takesNo } from '../signals/accepts-no.ts';
import { bare } from '../signals/abroad/plain-words.ts';
import type { Evidence } from '../signals/evidence.ts';
import { asksFeedbackAgain } from '../signals/feedback-again.ts';
import { isHarmless } from '../signals/harmless/is-harmless.ts';
import { thanksForWelcome } from '../signals/harmless/thanks-for-welcome.ts';
import type { Observation } from '../signals/observe.ts';
import { isOthersTerm } from '../signals/others-term.ts';
import { plainFault } from '../signals/plain-fault.ts';
import { MANNER } from './dense.ts';
import type { Judgement } from './judgement.ts';
import { DOUBTED, HARDLY, PLAINLY } from './plainly.ts';

/** What is asked about: the model hears a fault for which nothing has words. */
const MAYBE = 0.4;

/** Whether it is warm thanks in a language in which the model has heard less of them than of courting. */
function isWarm(observation: Observation): boolean {
  if (observation.language === 'English' || observation.stage.weDeclined) return false;
  return thanksForWelcome(bare(observation.folded), observation);
}

/** Words of a fault of manner that stand in a message: those that merely recall a promise are none. */
function mannerWords({ evidence, folded, language }: Observation): readonly Evidence[] {
  return evidence.filter(({ concept, cue, start, end }) => {
    if (!MANNER.includes(concept)) return false;
    const words = folded.slice(start, end);
    // French abuse is Spanish and Italian for "with".
    if (words === 'con') return language === 'French';
    return !(cue === 'guilt.duty' && words.endsWith('promised'));
  });
}

/** Those of them that are not harmless where they stand. */
export function faultsIn(observation: Observation): readonly Evidence[] {
  return mannerWords(observation).filter((found) => !isHarmless(observation, found));
}

/**
 * How likely a message crosses a boundary, where its words say so plainly or plainly do not: nobody is rude for reminding
 * us of a broken promise, in words that are harmless where they stand, or for telling what term somebody else has set, where
 * nothing else is.
 *
 * @param history contacts before the message, oldest first
 * @param isPromiseBroken whether we promised word by a day that is over; asked for where it matters
 * @returns a probability; as the model heard it where nothing is plain
 */
export function plainManner(
  { manner, stage }: Judgement,
  observation: Observation,
  history: History,
  isPromiseBroken: () => boolean,
): number {
  const isFault = plainFault(observation) !== null || asksFeedbackAgain(observation, history);
  if (stage.not_candidate < DOUBTED.from && isFault) return Math.max(manner, PLAINLY);
  const words = mannerWords(observation);
  const faults = words.filter(
    (found) => !isHarmless(observation, found) && !isOthersTerm(observation, found),
  );
  // What else the model hears in it may be a fault that has no words here; in English it is no stranger to such letters.
  const isOnlyOurNo = faults.every(({ concept }) => concept === 'after_no');
  const isHeard = faults.length > 0 || observation.language !== 'English';
  if (isOnlyOurNo && isHeard && takesNo(observation)) return Math.min(manner, HARDLY);
  if (faults.length > 0) return manner;
  if (words.length === 0 && isWarm(observation)) return Math.min(manner, MAYBE);
  const isCleared = words.length > 0;
  const recalls = manner >= DOUBTED.from && manner < DOUBTED.to && isPromiseBroken();
  return isCleared || recalls ? Math.min(manner, HARDLY) : manner;
}
