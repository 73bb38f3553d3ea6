import type { Assessment, Debt, Lane, Reason } from '../assessment.ts';
import type { Instant } from '../contact/contact.ts';
import type { IsoDay } from '../time/day.ts';
import { epochMs, offsetMinutesOf } from '../time/instant.ts';
import { instantIn, localTime } from '../time/zone.ts';
import { counted, spelledDay, spelledTime } from './day-words.ts';
import { questionTopic } from './question-topic.ts';

/** No reason is longer: it stands on one line of a row, beside the quote. */
export const REASON_LENGTH = 44;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Reasons without a number or date, by their place. A fact each, never an adjective about a person. */
export const REASONS = {
  danger: 'Someone may be at risk',
  newResult: 'New result since the résumé',
  experience: 'Experience, with years and numbers',
  experienceInShort: 'Concrete experience',
  knowsOurWork: 'Knows our work',
  newMaterial: 'New material',
  certificate: 'New certificate',
  change: 'A change that matters',
  referral: 'Named referral',
  picksUp: 'Adds to what we discussed',
  answersUs: 'Answers our question',
  documents: 'Sends documents we asked for',
  anotherTime: 'Proposes another time',
  mayNotCome: 'May be late or unable to come',
  ofOursBroken: 'Something of ours does not work',
  appointment: 'About an appointment',
  partOfStep: 'Part of a step we started',
  takesAnswer: 'Takes note of our answer',
  withdraws: 'Withdraws the application',
  feedback: 'Asks for feedback',
  asksWhatWeHold: 'Asks what we hold about them',
  accommodation: 'Asks for an adjustment',
  asksForSomething: 'Asks for something we can give',
  asksForUpdate: 'Asks for an update',
  sameResume: 'Same résumé again',
  saidBefore: 'Said before',
  fitsAnyEmployer: 'Warm, but fits any employer',
  subjectOnly: 'Subject only',
  nameOnly: 'Voicemail with a name only',
  unheard: 'Voicemail that only its recording tells',
  offerWithoutDate: 'Other offer, no date yet',
  nothingNew: 'Nothing new in the words',
  somethingNew: 'Something new in the words',
  privateNumber: 'Used a private number',
  privateLife: 'Reaches into private life',
  watched: 'Remark about being watched',
  unannounced: 'Says they will come by unannounced',
  afterFinalNo: 'Wrote again after a final no',
  threat: 'Contains a threat',
  ultimatum: 'Sets an ultimatum',
  insult: 'Contains an insult',
  blame: 'Lays blame on the reader',
  personal: 'Personal attention',
  wholeManner: 'Manner of the words as a whole',
  goingRound: 'Wrote to colleagues as well',
  cannotWait: 'May not wait until tomorrow',
  firstContact: 'A first contact',
  notCandidate: 'Not from a candidate',
  onlyThanks: 'Thanks us, and nothing else',
  deliveryReport: 'A mail server says what became of a message',
  returnedInvitation: 'An invitation of ours may not have arrived',
  automaticReply: 'A mail program answered by itself',
  calendarNotice: 'A calendar sent this',
  readReceipt: 'A mail program says that it was opened',
  booking: 'A booking service tells of a time',
} as const;

/** Cuts the variable words in the middle of a reason at a word, so that the whole keeps its length. */
function fitted(before: string, words: string, after = ''): string {
  const room = REASON_LENGTH - before.length - after.length;
  if (words.length <= room) return `${before}${words}${after}`;
  const cut = words.slice(0, room - 1);
  const atWord = cut.lastIndexOf(' ');
  return `${before}${atWord > 0 ? cut.slice(0, atWord) : cut}…${after}`;
}

/** @param answerAt local instant by which the other employer wants an answer */
export function offerDue(answerAt: Instant): string {
  return `Offer elsewhere, answer due ${spelledTime(answerAt)}`;
}

export function offerElsewhereBy(day: IsoDay): string {
  return `Offer elsewhere by ${spelledDay(day)}`;
}

/** @param time the interview's local instant, and whether its clock time is known; null where no date of it is */
export function cannotMakeInterview(time: { readonly at: Instant; readonly timed: boolean } | null): string {
  if (time === null) return 'Cannot make the interview';
  return `Cannot make the interview on ${time.timed ? spelledTime(time.at) : spelledDay(time.at)}`;
}

export function interviewNeeds(day: IsoDay): string {
  return `Interview on ${spelledDay(day)}, asks for access`;
}

export function dataRequestDue(daysLeft: number): string {
  return `Data request, ${counted(daysLeft, 'day')} left`;
}

export function deadlineOn(day: IsoDay): string {
  return `Needs an answer by ${spelledDay(day)}`;
}

function promisedNewsBy(day: IsoDay): string {
  return `We promised news by ${spelledDay(day)}`;
}

/** @param topic what was asked about, with its article: `the salary range`; null where it is not plain */
export function askedOn(topic: string | null, day: IsoDay): string {
  if (topic === null) return `Asked a question on ${spelledDay(day)}`;
  return fitted('Asked about ', topic, ` on ${spelledDay(day)}`);
}

function interviewedOn(day: IsoDay): string {
  return `Interviewed on ${spelledDay(day)}, no word since`;
}

function noWordInDays(days: number): string {
  return `No word from us in ${counted(days, 'day')}`;
}

/**
 * Calendar days, as a reader counts them and as the wait beside a reason is counted.
 *
 * @param timeZone on whose clock; that of `since` where it is not known
 */
export function daysSince(since: Instant, now: Instant, timeZone: string | null = null): number {
  const dayOf = (at: Instant) =>
    timeZone === null
      ? Math.floor((epochMs(at) + offsetMinutesOf(since) * MINUTE_MS) / DAY_MS)
      : localTime(epochMs(at), timeZone).day;
  return dayOf(now) - dayOf(since);
}

/**
 * Why we owe a reply: about us, in our words.
 *
 * @param timeZone on whose clock days are counted; that of whoever wrote where it is not known
 */
export function owedReason(debt: Debt, now: Instant, timeZone: string | null = null): string {
  switch (debt.because) {
    case 'promise_passed':
      return promisedNewsBy(debt.promisedBy ?? debt.since);
    case 'question_unanswered':
      return askedOn(debt.quote === null ? null : questionTopic(debt.quote), debt.since);
    case 'no_word_after_interview':
      return interviewedOn(debt.since);
    case 'no_word':
      return noWordInDays(Math.max(1, daysSince(debt.since, now, timeZone)));
  }
}

/**
 * Reasons as they read now: how long we have been silent grows from day to day, and what is left of a month shrinks, long
 * after the assessment was made. What we owed and owe no more is no reason.
 *
 * @param timeZone of the reader, whose days and times are named; those of whoever wrote where it is not known
 */
export function presentReasons<R extends Pick<Reason, 'code' | 'text'>>(
  reasons: readonly R[],
  { owed, harmAt }: Pick<Assessment, 'owed' | 'harmAt'>,
  now: Date,
  timeZone: string | null = null,
): R[] {
  const silence = owed === null ? null : owedReason(owedIn(owed, timeZone), now.toISOString(), timeZone);
  const standing = owed !== null ? reasons : reasons.filter(({ code }) => !code.startsWith('owed_'));
  return standing.map((reason) => {
    if (silence !== null && reason.code === `owed_${owed?.because}`) return { ...reason, text: silence };
    if (harmAt !== null && reason.code === 'data_request_due')
      return { ...reason, text: dataRequestReason(harmAt, now) };
    if (harmAt !== null && timeZone !== null)
      return { ...reason, text: onClockOf(timeZone, reason.text, harmAt) };
    return { ...reason };
  });
}

function owedIn(owed: Debt, timeZone: string | null): Debt {
  return timeZone === null ? owed : { ...owed, since: instantIn(epochMs(owed.since), timeZone) };
}

/** A time that was told on another clock; a day without a time is the same day everywhere. */
function onClockOf(timeZone: string, text: string, toldAt: Instant): string {
  return text.replace(spelledTime(toldAt), spelledTime(instantIn(epochMs(toldAt), timeZone)));
}

function dataRequestReason(dueAt: Instant, now: Date): string {
  const left = epochMs(dueAt) - now.getTime();
  return left < 0
    ? `Data request, was due on ${spelledDay(dueAt)}`
    : dataRequestDue(Math.ceil(left / DAY_MS));
}

export function yearsOfExperience(years: number): string {
  return `${counted(years, 'year')} of experience, concretely`;
}

/** @param what something of ours, as they named it: `Second Door report` */
export function knowsOur(what: string): string {
  return fitted('Knows our ', what);
}

export function addsToTalkOf(day: IsoDay): string {
  return `Adds to what we discussed on ${spelledDay(day)}`;
}

export function contactsInDays(contacts: number, days: number): string {
  return `${counted(contacts, 'contact')} in ${counted(days, 'day')}, no reply from us`;
}

export function messagesIn24Hours(messages: number): string {
  return `${counted(messages, 'message')} in 24 hours`;
}

export function toColleagues(colleagues: number): string {
  return `To ${counted(colleagues, 'colleague')} at once`;
}

const DECIDE: Readonly<Record<Lane, string>> = {
  value_added: 'worth reading',
  empty: 'nothing new',
  excessive: 'handle with care',
  other: 'no follow-up',
};

/** The question of a *Please decide* row: `Worth reading, or nothing new?` */
export function eitherOr([first, second]: readonly [Lane, Lane]): string {
  const question = `${DECIDE[first]}, or ${DECIDE[second]}?`;
  return question.charAt(0).toUpperCase() + question.slice(1);
}

/** `New since 12 Nov: an offer, with a date` */
export function newSinceWords(day: IsoDay, what: string): string {
  return `New since ${spelledDay(day)}: ${what}`;
}
