import type { History } from '../contact/contact.ts';
import { fold } from './evidence.ts';
import { applies, mayBeAboutAJob } from './job-words.ts';
import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

/** What only somebody asks about who works for us, or did. */
const OF_STAFF = verbose()`
  \b(
    pay ?stubs?|paychecks?|time ?sheets?|time ?cards?|401\(?k\)?|w-?2s?|p45|p60|jury (duty|service)
    |direct deposit|open enrol\w+|dental|health plan|payroll|leave (balance|request|form)|annual leave
    |vacation days|sick (note|leave|days)|my (last|final) (check|pay)|tuition (reimbursement|assistance)
    |pension|union rep|parking (permit|pass)|my (locker|badge)
  )\b
`;
const ASKS = /[?？]/;
/** As short as "Any news?": it names nothing, so it may well be about a job. */
const SHORT = 60;

/** To write "again" or "since" is no sign of having been in touch. */
const NO_SIGNS: ReadonlySet<string> = new Set([
  'earlier_contact.since',
  'earlier_contact.subject',
  'earlier_contact.elsewhere',
]);

/** Whether they say that they have been in touch. */
function saysEarlierContact({ evidence }: Observation): boolean {
  return evidence.some(
    ({ concept, cue }) => concept === 'same_again' || (concept === 'earlier_contact' && !NO_SIGNS.has(cue)),
  );
}

/**
 * Whether somebody asks what only staff ask about, and speaks of no application, now or before.
 *
 * @param history contacts before the message, oldest first
 */
export function isByStaff({ folded, subject, stage }: Observation, history: History): boolean {
  if (!OF_STAFF.test(folded) && !OF_STAFF.test(fold(subject))) return false;
  if (stage.weOffered || applies(folded) || applies(subject)) return false;
  return !history.some(({ text }) => applies(text));
}

/**
 * Whether a mail is of those that an office lives on, and from no candidate: by somebody of whom we know nothing, about no role
 * that we know of, and without one of the words that a mail about a job has.
 *
 * @param history contacts before the message, oldest first
 */
export function isOfficeMail(observation: Observation, history: History, isRoleKnown: boolean): boolean {
  const { folded, language, ownLength, stage, subject } = observation;
  if (isRoleKnown || stage.theirsQuoted) return false;
  if (history.some(({ by }) => by === 'candidate') || saysEarlierContact(observation)) return false;
  if (mayBeAboutAJob(folded, language) || mayBeAboutAJob(subject, language)) return false;
  return ownLength >= SHORT || !ASKS.test(folded);
}
