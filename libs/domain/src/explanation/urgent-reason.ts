import type { Reason } from '../assessment.ts';
import { accessNeedIn } from '../signals/needs-access.ts';
import { epochMs } from '../time/instant.ts';
import {
  REASONS,
  cannotMakeInterview,
  dataRequestDue,
  deadlineOn,
  interviewNeeds,
  offerDue,
} from '../wording/reasons.ts';
import { likeliest } from './act-reasons.ts';
import type { Grounds } from './grounds.ts';
import { reasonOf } from './quote.ts';
import { PRESSING_CUES } from './urgency-causes.ts';

/** Why it cannot wait. */
export function urgentReason(grounds: Grounds): Reason {
  const { observation, harmAt, interviewAt, message, danger, risk } = grounds;
  const { newText } = message;
  const first = (cues: RegExp) => observation.evidence.find(({ cue }) => cues.test(cue)) ?? null;
  if (danger) return reasonOf('danger', REASONS.danger, risk ?? first(/^danger\./), newText);
  const { named, due } = observation.times;
  const time = due ?? named;
  const where = time === null ? null : { start: time.start, end: time.end };
  if (harmAt === null) {
    const pressing = likeliest(grounds.sentences, 'urgent')?.range ?? first(/^(soon|deadline)\./);
    return reasonOf('soon', REASONS.cannotWait, where ?? pressing, newText);
  }
  const hours = (epochMs(harmAt) - epochMs(message.at)) / 3_600_000;
  // Who is no candidate has no interview and no offer elsewhere.
  const isCandidate = grounds.kind !== 'not_candidate';
  const offer = isCandidate ? first(PRESSING_CUES.offer) : null;
  if (offer !== null) return reasonOf('offer_due', offerDue(harmAt), where ?? offer, newText);
  // Whoever writes for something else may speak of deleting a draft.
  const data = grounds.kind === null ? null : first(PRESSING_CUES.dataRequest);
  if (data !== null)
    return reasonOf('data_request_due', dataRequestDue(Math.max(0, Math.ceil(hours / 24))), data, newText);
  const access = isCandidate ? (first(PRESSING_CUES.access) ?? accessNeedIn(observation.folded)) : null;
  if (access !== null) return reasonOf('access_soon', interviewNeeds(harmAt), access, newText);
  const change = isCandidate ? first(PRESSING_CUES.change) : null;
  if (change !== null)
    return reasonOf('interview_change', cannotMakeInterview(interviewAt()), change, newText);
  return reasonOf('deadline', deadlineOn(harmAt), where, newText);
}
