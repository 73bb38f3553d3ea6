import { MEETING } from './meeting-words.ts';
import type { Observation } from './observe.ts';

/** From the morning of one day to the evening of the next. */
const TOMORROW_HOURS = 33;

/**
 * Whether what a mail server could not deliver invites somebody to a meeting of today or tomorrow: they do not know of it,
 * and have to be reached another way.
 *
 * @param report what is seen in the report
 */
export function returnsInvitation({ folded, subject, times }: Observation): boolean {
  const isNear = [times.named, times.ours].some(
    (time) => time !== null && time.hours > 0 && time.hours <= TOMORROW_HOURS,
  );
  return isNear && (MEETING.test(folded) || MEETING.test(subject));
}
