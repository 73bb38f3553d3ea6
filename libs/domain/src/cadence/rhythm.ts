import type { Rhythm } from '../assessment.ts';
import type { History, Instant } from '../contact/contact.ts';
import type { JobFunction } from '../policy/functions.ts';
import type { Policy } from '../policy/policy.ts';
import { epochMs } from '../time/instant.ts';

const HOUR = 3_600_000;
const FORTNIGHT = 14 * 24 * HOUR;
const DAY = 24 * HOUR;

/**
 * How often this person has been in touch since a person here last answered, the present message included.
 *
 * Counts what a person wrote or did on any channel, applications and answers to us included. An automatic
 * acknowledgement of ours is no answer; an automatic mail of theirs is no contact. Time is elapsed time and both
 * windows are inclusive.
 *
 * @param history contacts oldest first; those after `messageAt` are left out
 * @param messageAt when the present message was written
 * @param jobFunction kind of work of the role, null where unknown: then the most patient limit holds
 * @param repliesVisible false where we may have answered unseen; copied into the result
 * @returns counts in contacts; `exceeded` names the 24-hour rule first because nothing lifts it
 * @throws RangeError when a time is not an instant with offset
 * @source limits: policy file, `contacts`; rules: the labelling guide, "Cadence"
 */
export function rhythm(
  history: History,
  messageAt: Instant,
  jobFunction: JobFunction | null,
  policy: Policy,
  repliesVisible: boolean,
): Rhythm {
  const now = epochMs(messageAt);
  let lastReplyAt: Instant | null = null;
  let counted: number[] = [];
  for (const contact of history) {
    const at = epochMs(contact.at);
    if (contact.automatic === true || at > now) continue;
    if (contact.by === 'candidate') counted.push(at);
    else {
      lastReplyAt = contact.at;
      counted = [];
    }
  }
  const within = (window: number) => 1 + counted.filter((at) => now - at <= window).length;
  const contactsIn14Days = within(FORTNIGHT);
  const contactsIn24Hours = within(DAY);
  const limit14Days =
    jobFunction === null ? policy.contactsIn14DaysUnknownRole : policy.contactsIn14Days[jobFunction];
  const limit24Hours = policy.contactsIn24Hours;
  const over14 = contactsIn14Days >= limit14Days;
  const exceeded = contactsIn24Hours >= limit24Hours ? '24_hours' : over14 ? '14_days' : null;
  return {
    contactsIn14Days,
    contactsIn24Hours,
    limit14Days,
    limit24Hours,
    exceeded,
    lastReplyAt,
    repliesVisible,
  };
}
