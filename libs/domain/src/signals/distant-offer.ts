import { isNear, soonest } from './near-times.ts';
import type { Observation } from './observe.ts';
import { isDone } from './past-day.ts';
import { sentenceAround } from './sentence-around.ts';

/** Named in words that no cue holds: "called with an offer". */
const NAMED = /\b(an|the|their|another|a (written|firm|formal|job|verbal)) offer\b/;
const OFFER = /^decision_change\.(offer(Dated)?|elsewhere)$/;

/**
 * Whether another offer is all that a message sets a time for, and that time is not near. That the offer came "this
 * morning" makes it no nearer.
 *
 * @source the labelling guide: another offer with a date is of value, and urgent within 48 hours
 */
export function isDistantOffer({ folded, evidence, times }: Observation): boolean {
  const offers = evidence.filter(({ cue }) => OFFER.test(cue));
  const { all, due, ours } = times;
  const named = soonest(all.filter((time) => !isDone(folded, time)));
  const last = due ?? named;
  if ((offers.length === 0 && !NAMED.test(folded)) || last === null || isNear(last)) return false;
  if (ours !== null && isNear(ours)) return false;
  if (named === null || !isNear(named)) return true;
  const told = sentenceAround(folded, named.start, named.end);
  return offers.some(({ start, end }) => told.includes(folded.slice(start, end)));
}
