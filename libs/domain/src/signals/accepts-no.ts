import type { Observation } from './observe.ts';

const ACCEPTS =
  /\b(i|we) (have |can |do |fully |quite |entirely |gladly |considered [^.!?\n]{0,40} and )*(accept|respect)\b[^.!?\n]{0,30}\b(it|this|that|decision|choice|outcome|answer|result)\b/;
/** What takes it back, or asks for more than a word on the why. */
const TAKES_BACK =
  /\b(but|however|yet|though|still|nevertheless|even so|all the same|reconsider|rethink|appeal|unless|until|(do not|don't|can't|cannot|never) (accept|respect)|(another|second|one more|last) (look|chance|try)|change (your|her|his|their) mind|not the end|for now|this time)\b/;

/**
 * Whether somebody whom we declined takes it as it is, in the first letter since: to ask then what may help elsewhere
 * is no pushing on.
 *
 * @source the labelling guide: one civil question for feedback after a no is a step of the process
 */
export function acceptsNo({ folded, stage }: Observation): boolean {
  const isFirstSince = stage.weDeclined && !stage.weSaidStop && stage.sinceNo === 0;
  return isFirstSince && ACCEPTS.test(folded) && !TAKES_BACK.test(folded);
}
