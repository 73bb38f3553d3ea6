import type { Debt } from '../assessment.ts';
import { contactOf } from '../contact/contact-of.ts';
import type { History, Instant } from '../contact/contact.ts';
import type { Message } from '../message/message.ts';
import type { Policy } from '../policy/policy.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { epochMs } from '../time/instant.ts';
import { instantIn } from '../time/zone.ts';
import { claimsOf, sinceOurWord } from './claims.ts';
import { withUnseenWords } from './unseen-word.ts';

/** The contacts with the message among them, by its time. */
function withMessage(history: History, message: Message | null): History {
  if (message === null) return history;
  const { at } = message;
  const contact = contactOf(message);
  const later = history.findIndex((other) => epochMs(other.at) > epochMs(at));
  return later < 0 ? [...history, contact] : history.toSpliced(later, 0, contact);
}

/** What we owe a person at a moment, and when that changes by itself. */
export interface Owing {
  /** The first of: promise passed, question unanswered, no word after an interview, no word; null where none is. */
  readonly debt: Debt | null;
  /** The first moment after `now` at which `debt` is another by the passing of time alone; null where it never is. */
  readonly nextAt: Instant | null;
}

/**
 * The reply that we owe this person at `now`, if any, and the next that we shall owe.
 *
 * Owed are: word that we promised for a day that is over, with no word by a person since; an answer to a direct
 * question after more than the aim in working days; word after an interview; any word by a person since their first
 * message that still waits for one. Following up never sets the clock back, and an automatic mail is never a word.
 *
 * @param history contacts oldest first, without `message`; those after `now` are left out
 * @param message the message under assessment; null where it deserves no answer by its kind (`not_candidate`)
 * @param now when the question is asked
 * @throws RangeError when a time is not an instant with offset
 * @source aims: policy file, `aims`
 */
export function owing(
  history: History,
  message: Message | null,
  policy: Policy,
  calendar: WorkingCalendar,
  now: Instant,
): Owing {
  const nowMs = epochMs(now);
  const contacts = withMessage(history, message).filter((contact) => epochMs(contact.at) <= nowMs);
  const known = withUnseenWords(contacts, calendar);
  const claims = claimsOf(known, policy, calendar);
  const owed = claims.findIndex(({ afterMs }) => afterMs < nowMs);
  const weightier = owed < 0 ? claims : claims.slice(0, owed);
  const nextMs = Math.min(...weightier.map(({ afterMs }) => afterMs));
  return {
    debt: claims[owed]?.debt ?? null,
    nextAt: weightier.length === 0 ? null : instantIn(nextMs + 1, calendar.timeZone),
  };
}

/**
 * Since when this person waits for a person here: their first message without a word of ours since, or the debt that
 * we are in where that is older.
 *
 * @param history contacts oldest first, without `message`
 * @param message the message under assessment; null where it deserves no answer by its kind
 * @param owed the debt, where there is one
 * @param calendar whose days they mean who thank us for a call that nobody wrote down
 * @returns null where nothing waits
 */
export function waitingSince(
  history: History,
  message: Message | null,
  owed: Debt | null,
  calendar: WorkingCalendar,
): Instant | null {
  const contacts = withUnseenWords(withMessage(history, message), calendar);
  const { asked, waiting } = sinceOurWord(contacts);
  const [first] = [...asked, ...waiting];
  if (owed === null || first === undefined) return owed?.since ?? first?.at ?? null;
  return epochMs(owed.since) < epochMs(first.at) ? owed.since : first.at;
}
