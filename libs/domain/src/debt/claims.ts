import type { Debt, DebtCause } from '../assessment.ts';
import type { Contact, History, Instant } from '../contact/contact.ts';
import { isOurWord } from '../contact/our-word.ts';
import { oncePerBoth } from '../once-per.ts';
import type { Policy } from '../policy/policy.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { epochMs } from '../time/instant.ts';
import { afterWorkingDays } from '../time/working-time.ts';
import { instantIn } from '../time/zone.ts';
import { deferredUntilMs } from './deferral.ts';
import { findPromises } from './find-promises.ts';
import { isFinalNo } from './final-no.ts';
import { lastInterviewMs } from './interview.ts';
import { onlyThanks, takesLeave } from './leave-taking.ts';
import { findMovedDay, mayMoveDay } from './moved-day.ts';
import {
  mayBeOfOtherThings,
  mayOnlyAnswer,
  promisesReply,
  saysLittle,
  saysOnlyReceived,
} from './passing-word.ts';
import type { DatedPromise } from './promise.ts';
import { promisesUndatedWord } from './undated-word.ts';
import { asksThem, callsOff, onlyAsks } from './words-of-ours.ts';
import { asksBesides, deservesAnswer, directQuestion, isWithdrawal } from './words-of-theirs.ts';

const DAY_MS = 86_400_000;
const EPOCH = '1970-01-01T00:00:00Z';

/** A debt that holds from a moment on, as long as nobody here writes. */
export interface Claim {
  /** Epoch ms; owed at every later moment. */
  readonly afterMs: number;
  readonly debt: Debt;
}

/** Which cause is named where several hold: the one that is most plainly ours first. */
const RANK: readonly DebtCause[] = [
  'promise_passed',
  'question_unanswered',
  'no_word_after_interview',
  'no_word',
];

/** Our last word by a person and everything since; `word` is -1 where there was none. */
interface Since {
  readonly contacts: History;
  readonly word: number;
  readonly waiting: readonly Contact[];
  /** Questions before it of which our words since only took note. */
  readonly asked: readonly Contact[];
}

/**
 * What followed our last word, and what of it waits for an answer: of one who withdrew, what they wrote after that; of
 * one whom we turned down, what is more than a goodbye; of one whom we answered, what is more than thanks.
 */
export function sinceOurWord(contacts: History): Since {
  const word = contacts.findLastIndex(isOurWord);
  const from = Math.max(word, lastWithdrawal(contacts)) + 1;
  const waiting = contacts.slice(from).filter(deservesAnswer);
  const isPolite = hasEnded(contacts, word) ? takesLeave : word < 0 ? () => false : onlyThanks;
  return {
    contacts,
    word,
    waiting: waiting.filter((contact) => !isPolite(contact)),
    asked: hasEnded(contacts, word) ? [] : onlyNoted(contacts, word),
  };
}

/** Their questions before our last word that it only took note of, and those before it that the word before did. */
function onlyNoted(contacts: History, word: number): Contact[] {
  let from = word;
  while (from >= 0 && saysOnlyReceived(contacts[from]!))
    from = contacts.slice(0, from).findLastIndex(isOurWord);
  if (from === word) return [];
  return contacts
    .slice(from + 1, word)
    .filter((contact) => deservesAnswer(contact) && directQuestion(contact) !== null);
}

/** Whether our last word, or theirs after it, ended the matter. */
function hasEnded(contacts: History, word: number): boolean {
  const ours = contacts[word];
  return lastWithdrawal(contacts) > word || (ours !== undefined && isFinalNo(ours));
}

const lastWithdrawal = (contacts: History): number =>
  contacts.findLastIndex((contact) => contact.by === 'candidate' && isWithdrawal(contact));

/** Where our last word begins: two mails of ours within a day, with nothing of theirs between, are one word. */
function startOfWord({ contacts, word }: Pick<Since, 'contacts' | 'word'>): number {
  let start = word;
  const last = contacts[word];
  if (last === undefined) return contacts.length;
  for (let at = word - 1; at >= 0; at -= 1) {
    const contact = contacts[at]!;
    if (contact.by === 'candidate' || epochMs(last.at) - epochMs(contact.at) > DAY_MS) break;
    if (isOurWord(contact)) start = at;
  }
  return start;
}

const promisesIn = oncePerBoth((calendar: WorkingCalendar, { text, at }: Contact) =>
  findPromises(text, at, calendar),
);

const movedDayIn = oncePerBoth((calendar: WorkingCalendar, { text, at }: Contact) =>
  findMovedDay(text, at, calendar),
);

const mayMoveDayIn = oncePerBoth((calendar: WorkingCalendar, { text, at }: Contact) =>
  mayMoveDay(text, at, calendar),
);

/** What a word of ours promises, or the day to which it puts off what the word before it promised. */
function promisedAt(contacts: History, at: number, calendar: WorkingCalendar): readonly DatedPromise[] {
  const contact = contacts[at]!;
  const own = promisesIn(calendar, contact);
  if (own.length > 0 || !isOurWord(contact)) return own;
  const moved = movedDayIn(calendar, contact);
  if (moved.length === 0) return [];
  const before = contacts.slice(0, at).findLastIndex((other) => other.by === 'employer');
  // Asked for another day of theirs, we may tell that one.
  if (contacts.slice(before + 1, at).some(callsOff)) return [];
  return before >= 0 && promisedAt(contacts, before, calendar).length > 0 ? moved : [];
}

/**
 * Where our last word begins that was more than in passing; 0 where there was none. A question which they have answered
 * since, thanks, word that there is nothing to tell yet, and the answer to what they asked meanwhile leave what was
 * promised for a later day as it was, unless they name a new day themselves. What a machine of ours promised since the
 * word before is left as it was by any short word of other things.
 */
function startOfStandingWord(
  { contacts, word }: Pick<Since, 'contacts' | 'word'>,
  calendar: WorkingCalendar,
): number {
  const start = startOfWord({ contacts, word });
  const passing = contacts[start];
  const before = contacts.slice(0, start).findLastIndex(isOurWord);
  if (passing === undefined || start !== word) return start;
  if (promisedAt(contacts, start, calendar).length > 0) return start;
  if (mayMoveDayIn(calendar, passing)) return start;
  const isAnswered = contacts.slice(start + 1).some((contact) => contact.by === 'candidate');
  const theirs = contacts.slice(before + 1, start).filter((contact) => contact.by === 'candidate');
  const asked = theirs.filter(asksBesides);
  const isInPassing =
    (onlyAsks(passing) && isAnswered) ||
    saysLittle(passing) ||
    (asked.length > 0 && mayOnlyAnswer(passing, asked));
  if (isInPassing) return before < 0 ? 0 : startOfStandingWord({ contacts, word: before }, calendar);
  return mayBeOfOtherThings(passing, theirs) ? before + 1 : start;
}

/**
 * Promises that stand: those of our last word, or of the one that it left as it was, and those that a machine of ours
 * made since. "We answer every message within five days" is kept by any word that is more than thanks.
 */
function standingPromises(since: Since, calendar: WorkingCalendar): DatedPromise[] {
  const { contacts, word } = since;
  const last = contacts[word];
  const lastMs = epochMs(last?.at ?? contacts[0]?.at ?? EPOCH);
  const start = word < 0 ? 0 : startOfStandingWord(since, calendar);
  return contacts.slice(start).flatMap((contact, on) => {
    const isEarlier = start + on < word;
    if (contact.by !== 'employer' || (isEarlier && contact.unproven === true)) return [];
    const isReplied = isEarlier && contact.automatic === true && last !== undefined && !saysLittle(last);
    return promisedAt(contacts, start + on, calendar).filter(
      (promise) =>
        (epochMs(contact.at) >= lastMs - DAY_MS || epochMs(promise.dueAt) > lastMs) &&
        !(isReplied && promisesReply(promise)),
    );
  });
}

/** What a refusal itself promises, such as feedback by a day, unless they withdrew after it. */
function promisesOfTheNo({ contacts, word }: Since, calendar: WorkingCalendar): readonly DatedPromise[] {
  const ours = contacts[word];
  return ours === undefined || lastWithdrawal(contacts) > word ? [] : promisesIn(calendar, ours);
}

function promiseClaims(
  promises: readonly DatedPromise[],
  waiting: readonly Contact[],
  zone: string,
): Claim[] {
  return promises.map(({ dueAt, dueDay, quote }) => {
    const afterMs = epochMs(dueAt);
    const sinceMs = Math.min(afterMs, ...waiting.map((contact) => epochMs(contact.at)));
    const since = instantIn(sinceMs, zone);
    return { afterMs, debt: { since, because: 'promise_passed', promisedBy: dueDay, quote } };
  });
}

function questionClaims(since: Since, policy: Policy, calendar: WorkingCalendar): Claim[] {
  for (const contact of [...since.asked, ...since.waiting]) {
    const quote = directQuestion(contact);
    if (quote === null) continue;
    const afterMs = afterWorkingDays(epochMs(contact.at), policy.aims.questionWorkingDays, calendar);
    return [
      { afterMs, debt: { since: contact.at, because: 'question_unanswered', promisedBy: null, quote } },
    ];
  }
  return [];
}

function interviewClaims(since: Since, policy: Policy, calendar: WorkingCalendar): Claim[] {
  const { contacts, word } = since;
  const met = lastInterviewMs(contacts, calendar);
  const ours = contacts[word];
  const wordMs = ours === undefined ? Number.NEGATIVE_INFINITY : epochMs(ours.at);
  if (met === null || met < wordMs) return [];
  // Where we asked them for something after the interview, it is their turn until they answer.
  const isTheirTurn = ours !== undefined && met === wordMs && asksThem(ours) && since.waiting.length === 0;
  if (isTheirTurn) return [];
  const afterMs = met + policy.aims.afterInterviewDays * DAY_MS;
  const at = instantIn(met, calendar.timeZone);
  return [
    { afterMs, debt: { since: at, because: 'no_word_after_interview', promisedBy: null, quote: null } },
  ];
}

/** From when on nobody here has written: our last word where it said that another would follow, else their first message. */
function silentSince({ contacts, word, waiting }: Since, isOver: boolean): Instant | null {
  const ours = contacts[word];
  if (ours !== undefined && !isOver && promisesUndatedWord(ours) && (waiting.length > 0 || !asksThem(ours)))
    return ours.at;
  return waiting[0]?.at ?? null;
}

function silenceClaims(since: Since, policy: Policy, isOver: boolean): Claim[] {
  const at = silentSince(since, isOver);
  if (at === null) return [];
  const afterMs = epochMs(at) + policy.aims.silenceDays * DAY_MS;
  return [{ afterMs, debt: { since: at, because: 'no_word', promisedBy: null, quote: null } }];
}

/** What is owed without a promise is owed no earlier than they asked for. */
function deferred(claims: readonly Claim[], since: Since, calendar: WorkingCalendar): Claim[] {
  const untilMs = Math.max(
    ...since.contacts.slice(since.word + 1).map((contact) => deferredUntilMs(calendar, contact) ?? 0),
    0,
  );
  return claims.map((claim) => ({ ...claim, afterMs: Math.max(claim.afterMs, untilMs) }));
}

/**
 * Everything that we owe or shall owe this person if nobody here writes, the weightiest first.
 *
 * Any word of ours by a person settles what came before it, but one that only says that theirs has come leaves what they
 * asked in it, and one in passing leaves what we promised for a later day. A promise with a date takes the place of our aims for
 * silence: we said when. After a final no or a withdrawal only what they wrote since can wait, and what the no itself
 * promised, such as feedback by a day. A day that takes the place of one we promised is promised too. Who is
 * away, or asks for no answer before a day, is owed none before it unless we promised it.
 *
 * @param contacts oldest first
 */
export function claimsOf(contacts: History, policy: Policy, calendar: WorkingCalendar): Claim[] {
  const since = sinceOurWord(contacts);
  const isOver = hasEnded(contacts, since.word);
  const promises = isOver ? promisesOfTheNo(since, calendar) : standingPromises(since, calendar);
  const questions = questionClaims(since, policy, calendar);
  const silences =
    promises.length > 0
      ? []
      : [
          ...(isOver ? [] : interviewClaims(since, policy, calendar)),
          ...silenceClaims(since, policy, isOver),
        ];
  const claims = [
    ...promiseClaims(promises, since.waiting, calendar.timeZone),
    ...deferred([...questions, ...silences], since, calendar),
  ];
  const rank = ({ debt }: Claim) => RANK.indexOf(debt.because);
  return claims.sort((a, b) => rank(a) - rank(b) || a.afterMs - b.afterMs);
}
