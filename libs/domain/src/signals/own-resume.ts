import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

const OWN = verbose()`
  \b(my|mein(en)?|mon|mi|il mio|mijn|moje|moj|o meu|meu|mitt|mit|ozgecmisim) ?
  (own |full |new |updated |current )?(resume|cv|curriculum|curriculo|lebenslauf|zyciorys)\b
`;

/** Whether somebody whom nobody here knows sends or names a résumé of their own, and no agency speaks. */
export function sendsOwnResume(observation: Observation): boolean {
  return !observation.stage.known && observation.has('agency') === 0 && OWN.test(observation.folded);
}
