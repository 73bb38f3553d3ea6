import type { History } from '../contact/contact.ts';
import type { Observation } from '../signals/observe.ts';
import { saysNothingNew } from '../signals/says-nothing-new.ts';
import { sendsAgain } from '../signals/sent-again.ts';
import { isVagueOffer } from '../signals/vague-offer.ts';
import { mendsWhatWasWanting } from '../signals/wanting-mended.ts';
import { DOUBTED, HARDLY, PLAINLY } from './plainly.ts';

/**
 * How likely a follow-up brings something, where the correspondence shows it: what we found wanting is there now; or what
 * they sent comes again, they say that nothing is new, or another offer has no day, unless the model is sure of more.
 *
 * @param substance as the model heard it
 * @param history contacts before the message, oldest first
 */
export function plainSubstance(substance: number, observation: Observation, history: History): number {
  if (mendsWhatWasWanting(observation, history)) return Math.max(substance, PLAINLY);
  const isNothingNew =
    substance < DOUBTED.to &&
    (sendsAgain(observation, history) || saysNothingNew(observation) || isVagueOffer(observation));
  return isNothingNew ? Math.min(substance, HARDLY) : substance;
}
