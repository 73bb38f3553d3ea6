import type { TextRange } from '../assessment.ts';
import { isNear } from './near-times.ts';
import type { Observation } from './observe.ts';
import { sentenceAround } from './sentence-around.ts';

const OFFER = /^decision_change\.(offer(Dated)?|elsewhere)$/;

/**
 * Whether another offer is all that a message sets a time for, and that time is not near. That the offer came "this
 * morning" makes it no nearer; but somebody with two offers may have to answer one of them tomorrow.
 *
 * @param pressing the sentences that read like what cannot wait
 * @source the labelling guide: another offer with a date is of value, and urgent within 48 hours
 */
export function isDistantOffer(
  { folded, evidence, times }: Observation,
  pressing: readonly TextRange[],
): boolean {
  const offers = evidence.filter(({ cue }) => OFFER.test(cue));
  const last = times.due ?? times.named;
  if (offers.length === 0 || last === null || isNear(last)) return false;
  const { named, ours } = times;
  if (ours !== null && isNear(ours)) return false;
  if (named === null || !isNear(named)) return true;
  if (pressing.some((sentence) => holds(sentence, named) && !holds(sentence, last))) return false;
  const told = sentenceAround(folded, named.start, named.end);
  return offers.some(({ start, end }) => told.includes(folded.slice(start, end)));
}

const holds = (sentence: TextRange, time: TextRange) =>
  sentence.start <= time.start && time.end <= sentence.end;
