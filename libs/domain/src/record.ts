import type { Contact } from './contact/contact.ts';
import { isOurWord } from './contact/our-word.ts';
import type { AssessmentContext } from './context.ts';
import type { Message } from './message/message.ts';
import { withoutHiddenText } from './message/hidden-text.ts';
import { newTextBesideOurs } from './message/answers-between.ts';
import { letterPassedOn } from './message/letter-passed-on.ts';
import { oncePer } from './once-per.ts';
import { wordsOfCaller } from './signals/phone-system.ts';
import type { Model } from './model/trained.ts';
import type { Role } from './policy/functions.ts';
import type { Policy } from './policy/policy.ts';
import { calendarAtOffsetOf } from './time/calendar.ts';
import type { WorkingCalendar } from './time/calendar.ts';
import type { HolidayRegion } from './time/holidays.ts';

/** A message as it was stored or recorded: everything of `Message` but the separated text. */
export type RecordedMessage = Omit<Message, 'newText'>;

/** What an assessment is made from: one message, what came before it, and the role. Never an answer. */
export interface AssessmentRecord {
  readonly role: Role | null;
  readonly history: readonly Contact[];
  readonly message: RecordedMessage;
}

/** What the circumstances add to a record; what is left out is taken from the message. */
export interface Circumstances {
  readonly policy: Policy;
  readonly model: Model;
  /** When the question is asked; the message's own time where left out. */
  readonly now?: string;
  readonly calendar?: WorkingCalendar;
  /** Whose public holidays the office keeps; nobody's where left out. `calendar` outranks it. */
  readonly holidayRegion?: HolidayRegion | null;
  readonly repliesVisible?: boolean;
}

export interface AssessmentInput {
  readonly message: Message;
  readonly history: readonly Contact[];
  readonly context: AssessmentContext;
}

/** What was hidden in an earlier message moves a later one as little as its own. */
const asSeen = oncePer((contact: Contact): Contact => {
  const text = withoutHiddenText(contact.text);
  return text === contact.text ? contact : { ...contact, text };
});

/**
 * The one way from a stored or recorded message to the arguments of `assess`, for the service and `foyer evaluate`.
 *
 * Copies the named fields and nothing else, so whatever stands beside them (a label) cannot reach the assessment.
 */
export function inputFromRecord(record: AssessmentRecord, circumstances: Circumstances): AssessmentInput {
  const { at, channel, to, cc, subject, attachments, headers } = record.message;
  const ours = record.history
    .filter(isOurWord)
    .toReversed()
    .map((contact) => contact.text);
  const theirs = record.history.filter(({ by }) => by === 'candidate').map((contact) => contact.text);
  const { from, text } = letterPassedOn(record.message, ours, theirs) ?? record.message;
  const written = newTextBesideOurs(text, subject, ours);
  const newText = channel === 'voicemail' ? wordsOfCaller(written) : written;
  const message = { at, channel, from, to, cc, subject, text, newText, attachments };
  return {
    message: headers === undefined ? message : { ...message, headers },
    history: record.history.map(asSeen),
    context: {
      now: circumstances.now ?? at,
      role: record.role,
      policy: circumstances.policy,
      model: circumstances.model,
      calendar: circumstances.calendar ?? calendarAtOffsetOf(at, circumstances.holidayRegion ?? null),
      repliesVisible: circumstances.repliesVisible ?? true,
    },
  };
}
