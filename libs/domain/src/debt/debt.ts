import type { Debt } from '../assessment.ts';
import type { Contact, History, Instant } from '../contact/contact.ts';
import type { Message } from '../message/message.ts';
import { oncePer } from '../once-per.ts';
import type { Policy } from '../policy/policy.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { epochMs } from '../time/instant.ts';
import { instantIn } from '../time/zone.ts';
import { claimsOf, sinceOurWord } from './claims.ts';
import type { Claim } from './claims.ts';

/** Mail that says of itself that no person sent it. */
function isAutomatic({ headers }: Message): boolean {
  const submitted = headers?.['auto-submitted'];
  return submitted !== undefined && submitted.trim().toLowerCase() !== 'no';
}

/** The message as the contact that it is. */
const contactOf = oncePer((message: Message): Contact => {
  const { at, channel, subject, newText, attachments } = message;
  return {
    at,
    by: 'candidate',
    automatic: isAutomatic(message),
    channel,
    subject,
    text: newText,
    attachments,
  };
});

/** The contacts with the message among them, by its time. */
function withMessage(history: History, message: Message | null): History {
  if (message === null) return history;
  const { at } = message;
  const contact = contactOf(message);
  const later = history.findIndex((other) => epochMs(other.at) > epochMs(at));
  return later < 0 ? [...history, contact] : history.toSpliced(later, 0, contact);
}

function claimsAt(
  history: History,
  message: Message | null,
  policy: Policy,
  calendar: WorkingCalendar,
  nowMs: number,
): Claim[] {
  const known = withMessage(history, message).filter((contact) => epochMs(contact.at) <= nowMs);
  return claimsOf(known, policy, calendar);
}

/**
 * The reply that we owe this person at `now`, if any.
 *
 * Owed are: word that we promised for a day that is over, with no word by a person since; an answer to a direct
 * question after more than the aim in working days; word after an interview; any word by a person since their first
 * message that still waits for one. Following up never sets the clock back, and an automatic mail is never a word.
 *
 * @param history contacts oldest first, without `message`; those after `now` are left out
 * @param message the message under assessment; null where it deserves no answer by its kind (`not_candidate`)
 * @param now when the question is asked
 * @returns the first debt of: promise passed, question unanswered, no word after an interview, no word
 * @throws RangeError when a time is not an instant with offset
 * @source aims: policy file, `aims`
 */
export function debt(
  history: History,
  message: Message | null,
  policy: Policy,
  calendar: WorkingCalendar,
  now: Instant,
): Debt | null {
  const nowMs = epochMs(now);
  const claims = claimsAt(history, message, policy, calendar, nowMs);
  return claims.find(({ afterMs }) => afterMs < nowMs)?.debt ?? null;
}

/**
 * The first moment after `now` at which `debt` answers differently by the passing of time alone.
 *
 * @returns null where it never will
 * @throws RangeError when a time is not an instant with offset
 */
export function nextDebtAt(
  history: History,
  message: Message | null,
  policy: Policy,
  calendar: WorkingCalendar,
  now: Instant,
): Instant | null {
  const nowMs = epochMs(now);
  const claims = claimsAt(history, message, policy, calendar, nowMs);
  const owed = claims.findIndex(({ afterMs }) => afterMs < nowMs);
  const weightier = owed < 0 ? claims : claims.slice(0, owed);
  if (weightier.length === 0) return null;
  const next = Math.min(...weightier.map(({ afterMs }) => afterMs));
  return instantIn(next + 1, calendar.timeZone);
}

/**
 * Since when this person waits for a person here: their first message without a word of ours since, or the debt that
 * we are in where that is older.
 *
 * @param history contacts oldest first, without `message`
 * @param message the message under assessment; null where it deserves no answer by its kind
 * @param owed the debt, where it is known
 * @returns null where nothing waits
 */
export function waitingSince(
  history: History,
  message: Message | null,
  owed: Debt | null = null,
): Instant | null {
  const [first] = sinceOurWord(withMessage(history, message)).waiting;
  if (owed === null || first === undefined) return owed?.since ?? first?.at ?? null;
  return epochMs(owed.since) < epochMs(first.at) ? owed.since : first.at;
}
