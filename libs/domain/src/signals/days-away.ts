import type { TextRange } from '../assessment.ts';
import { accessNeedIn } from './needs-access.ts';
import type { Observation } from './observe.ts';

/** Whoever reads of it in the next digest still has three days. */
const AWAY_HOURS = 96;

/**
 * Whether every time that is named is days away, and is what the message is about: something due by then, or what somebody
 * needs at a meeting of ours. The next digest comes early enough, however much the subject presses. Words that set no time of
 * their own may be of something that presses now, whatever our last mail named ("nobody opens at the gate"), and whatever else
 * is due.
 *
 * @param pressing the sentences that read like what cannot wait
 */
export function isDaysAway(
  { folded, evidence, times: { named, due, ours } }: Observation,
  pressing: readonly TextRange[],
): boolean {
  if (evidence.some(({ concept }) => concept === 'soon')) return false;
  if ([named, due, ours].some((time) => time !== null && time.hours <= AWAY_HOURS)) return false;
  if (due === null) return ours !== null && accessNeedIn(folded) !== null;
  return pressing.every(({ start, end }) => start <= due.start && due.end <= end);
}
