import type { Instant } from '../contact/contact.ts';
import type { AssessmentContext } from '../context.ts';
import { epochMs } from '../time/instant.ts';
import { afterWorkingDays } from '../time/working-time.ts';
import { instantIn } from '../time/zone.ts';

/** An urgency as the message makes it, whenever that is read. */
export interface Urgency {
  readonly urgent: boolean;
  readonly danger: boolean;
  /** When waiting does harm; null where not urgent or not known. */
  readonly harmAt: Instant | null;
  /** When the message came. */
  readonly receivedAt: Instant;
}

/** Whether an urgency still asks for today, and when that changes by itself. */
export interface Standing {
  readonly stands: boolean;
  /** The first moment after `now` at which it stands no longer; null where that moment is past or never comes. */
  readonly endsAt: Instant | null;
}

/**
 * Whether waiting until the next digest still does harm.
 *
 * What was urgent when it came is so no longer when the harm is done: a whole month that is read back on the first day
 * would fill *Needs you today* with interviews of last month, the oldest in front. It stands for as many working days as
 * a direct question may wait, at least until its hour where one is known, so that whoever was away for some days still
 * finds it first; from then on it is what we owe. Danger to somebody has no end.
 *
 * @returns an urgency that is none does not stand
 * @throws RangeError when a time is not an instant with offset
 * @source design, section 2: "waiting until 16:00 would do harm"; policy file, `aims.questionWorkingDays`
 */
export function urgencyStands(
  { urgent, danger, harmAt, receivedAt }: Urgency,
  { policy, calendar, now }: Pick<AssessmentContext, 'policy' | 'calendar' | 'now'>,
): Standing {
  if (danger || !urgent) return { stands: danger, endsAt: null };
  const answeredBy = afterWorkingDays(epochMs(receivedAt), policy.aims.questionWorkingDays, calendar);
  const lastMs = Math.max(answeredBy, harmAt === null ? answeredBy : epochMs(harmAt));
  const stands = epochMs(now) <= lastMs;
  return { stands, endsAt: stands ? instantIn(lastMs + 1, calendar.timeZone) : null };
}
