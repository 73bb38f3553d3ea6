import type { UrgencyCause } from '../assessment.ts';
import { legalDeadline } from '../signals/legal-deadline.ts';
import type { Observation } from '../signals/observe.ts';

/** Cues of what cannot wait, each where a time is near. */
export const PRESSING_CUES = {
  offer: /^decision_change\.(offer|offerDated)$/,
  dataRequest: /^data_request\./,
  access: /^accommodation\./,
  change: /^scheduling\.(change|off|elsewhere)$/,
};

/**
 * Everything a message with a near time may be urgent for. The reader is told one reason; whoever does not want to be
 * interrupted for that one may want to be for another.
 *
 * @returns each cause once; empty where the evidence names none of them
 */
export function urgencyCauses(observation: Observation): UrgencyCause[] {
  const shows = (cues: RegExp) => observation.evidence.some(({ cue }) => cues.test(cue));
  const causes: UrgencyCause[] = [];
  if (shows(PRESSING_CUES.access) || shows(PRESSING_CUES.change)) causes.push('interview');
  if (shows(PRESSING_CUES.offer)) causes.push('offer');
  if (shows(PRESSING_CUES.dataRequest) || legalDeadline(observation) !== null) causes.push('legal');
  return causes;
}
