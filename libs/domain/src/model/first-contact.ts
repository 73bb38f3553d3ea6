import type { Observation } from '../signals/observe.ts';
import type { Decided } from './decision.ts';
import type { Judgement, LaneProbabilities } from './judgement.ts';

/** From here on, of 17 messages of unknown senders that were read as of value 15 were applications, and none was of value. */
const PERHAPS_APPLICATION = 0.35;

/**
 * Value is weighed twice, so that none of it is folded. What is no follow-up is never folded either: where nothing is known of
 * the sender, a message that may well be an application, or is as likely no follow-up as of value, is read as that. A person
 * is asked where value is the likelier all the same.
 *
 * @source the labelling guide: a first application, however good or bad; the plain files of the corpus
 */
export function readAsFirstContact(
  decided: Decided,
  { stage }: Pick<Judgement, 'stage'>,
  lanes: LaneProbabilities,
  { stage: { known } }: Pick<Observation, 'stage'>,
): Decided {
  const mayBeFirst = stage.application >= PERHAPS_APPLICATION || lanes.other >= lanes.value_added;
  if (decided.lane !== 'value_added' || known || !mayBeFirst) return decided;
  const unsure = decided.unsure || lanes.value_added > lanes.other;
  return { lane: 'other', second: 'value_added', confidence: 1 - decided.confidence, unsure };
}
