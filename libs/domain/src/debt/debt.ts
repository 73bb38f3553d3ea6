import type { Debt } from '../assessment.ts';
import type { History, Instant } from '../contact/contact.ts';
import type { Message } from '../message/message.ts';
import type { Policy } from '../policy/policy.ts';
import type { WorkingCalendar } from '../time/calendar.ts';

/**
 * The reply that we owe this person at `now`, if any.
 *
 * @param history contacts oldest first, without `message`
 * @param message the message under assessment; null where it deserves no answer by its kind (`not_candidate`)
 * @param now when the question is asked
 * @returns the first debt of: promise passed, question unanswered, no word after an interview, no word
 */
export function debt(
  _history: History,
  _message: Message | null,
  _policy: Policy,
  _calendar: WorkingCalendar,
  _now: Instant,
): Debt | null {
  return null;
}

/** The next instant at which `debt` answers differently by the passing of time alone; null where it never will. */
export function nextDebtAt(
  _history: History,
  _message: Message | null,
  _policy: Policy,
  _calendar: WorkingCalendar,
  _now: Instant,
): Instant | null {
  return null;
}

/** Since when this person waits for a person here; null where nothing of theirs waits for an answer. */
export function waitingSince(_history: History, _message: Message | null): Instant | null {
  return null;
}
