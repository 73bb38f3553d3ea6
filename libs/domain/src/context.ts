import type { Instant } from './contact/contact.ts';
import type { Model } from './model/trained.ts';
import type { Role } from './policy/functions.ts';
import type { Policy } from './policy/policy.ts';
import type { WorkingCalendar } from './time/calendar.ts';

/** Everything that an assessment depends on besides the message and its history. */
export interface AssessmentContext {
  readonly now: Instant;
  /** The position that the candidate writes about; null where it is not known. */
  readonly role: Role | null;
  readonly policy: Policy;
  readonly model: Model;
  readonly calendar: WorkingCalendar;
  /** Whether a reply of ours would have been seen (the Sent folder is read up to the message's time). */
  readonly repliesVisible: boolean;
}
