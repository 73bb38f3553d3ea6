import { acceptsNo } from '../signals/accepts-no.ts';
import type { Evidence } from '../signals/evidence.ts';
import { greetsFamily } from '../signals/greets-family.ts';
import type { Observation } from '../signals/observe.ts';
import { plainFault } from '../signals/plain-fault.ts';
import { MANNER } from './dense.ts';
import type { Judgement } from './judgement.ts';
import { DOUBTED, HARDLY, PLAINLY } from './plainly.ts';

/** Words of a fault of manner that stand in a message: those that merely recall a promise, or wish a family well, are none. */
export function faultsIn({ evidence, folded }: Observation): readonly Evidence[] {
  return evidence.filter(
    (found) =>
      MANNER.includes(found.concept) &&
      !(found.cue === 'guilt.duty' && folded.slice(found.start, found.end).endsWith('promised')) &&
      !greetsFamily(folded, found),
  );
}

/**
 * How likely a message crosses a boundary, where its words say so plainly or plainly do not: nobody is rude for reminding
 * us of a broken promise, or for greeting a family, in words that hold nothing else.
 *
 * @param isPromiseBroken whether we promised word by a day that is over; asked for where it matters
 * @returns a probability; as the model heard it where nothing is plain
 */
export function plainManner(
  { manner, stage }: Judgement,
  observation: Observation,
  isPromiseBroken: () => boolean,
): number {
  if (stage.not_candidate < DOUBTED.from && plainFault(observation) !== null)
    return Math.max(manner, PLAINLY);
  const faults = faultsIn(observation);
  if (faults.length > 0) {
    // What else the model hears in it may be a fault that has no words here.
    const isOnlyOurNo = faults.every(({ concept }) => concept === 'after_no');
    return isOnlyOurNo && acceptsNo(observation) ? Math.min(manner, HARDLY) : manner;
  }
  const greets = observation.evidence.some((found) => greetsFamily(observation.folded, found));
  const recalls = manner >= DOUBTED.from && manner < DOUBTED.to && isPromiseBroken();
  return greets || recalls ? Math.min(manner, HARDLY) : manner;
}
