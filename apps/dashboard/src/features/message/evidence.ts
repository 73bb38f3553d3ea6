import type { AssessmentView } from '#libs/contract';
import type { NumberedRange } from './paragraphs.ts';

type Reason = AssessmentView['reasons'][number];

/** A reason with the number under which its words are marked; null where it is not about words. */
export interface Evidence {
  readonly number: number | null;
  readonly reason: Reason;
}

/** Numbers the reasons that quote the message, in the order in which their words stand there. */
export function numberEvidence(reasons: readonly Reason[]): Evidence[] {
  const quoting = reasons
    .filter((reason) => reason.range !== null)
    .toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
  return [
    ...quoting.map((reason, index) => ({ number: index + 1, reason })),
    ...reasons.filter((reason) => reason.range === null).map((reason) => ({ number: null, reason })),
  ];
}

export function rangesOf(evidence: readonly Evidence[]): NumberedRange[] {
  return evidence.flatMap(({ number, reason }) =>
    number === null || reason.range === null ? [] : [{ number, ...reason.range }],
  );
}
