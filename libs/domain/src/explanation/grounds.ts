import type { Kind, Lane, Reason, Rhythm, TextRange } from '../assessment.ts';
import type { History, Instant } from '../contact/contact.ts';
import type { Message } from '../message/message.ts';
import type { ReadSentence } from '../model/sentence-reader.ts';
import type { Evidence } from '../signals/evidence.ts';
import type { InterviewTime } from '../signals/interview-time.ts';
import type { Observation } from '../signals/observe.ts';
import {
  REASONS,
  addsToTalkOf,
  knowsOur,
  offerElsewhereBy,
  toColleagues,
  yearsOfExperience,
} from '../wording/reasons.ts';
import { ASKS_FEEDBACK, PRIVATE_NUMBER } from './act-reasons.ts';
import { quoteAround, reasonOf } from './quote.ts';
import { verbose } from '../verbose.ts';

/** What the reasons are drawn from. */
export interface Grounds {
  readonly message: Message;
  readonly history: History;
  readonly observation: Observation;
  /** What the sentences do; empty where no model is trained. */
  readonly sentences: readonly ReadSentence[];
  readonly rhythm: Rhythm;
  readonly lane: Lane;
  readonly kind: Kind | null;
  readonly urgent: boolean;
  readonly danger: boolean;
  readonly risk: TextRange | null;
  /** A sentence that reads as if it crosses a boundary, in whatever way. */
  readonly crossing: TextRange | null;
  readonly harmAt: Instant | null;
  /** The interview that the message calls off or moves; asked where that is the reason, for it is a long search. */
  readonly interviewAt: () => InterviewTime | null;
  /** Whether the count of contacts, and not the manner, made it excessive. */
  readonly byRhythm: boolean;
}

/** One way to give a reason: which cues show it, and what it is called. */
interface Ground {
  readonly code: string;
  readonly cues: RegExp;
  /** What has to stand in the folded words that a cue found, where it finds more than the reason says. */
  readonly words?: RegExp;
  /** The same of the folded sentence around them. */
  readonly around?: RegExp;
  readonly text: string | ((evidence: Evidence, grounds: Grounds) => string);
  /** Whether it applies; where left out it does. */
  readonly when?: (grounds: Grounds) => boolean;
}

function matched({ start, end }: TextRange, { observation }: Grounds): string {
  return observation.folded.slice(start, end);
}

function yearsIn(evidence: Evidence, grounds: Grounds): string {
  const years = Number.parseInt(matched(evidence, grounds), 10);
  return /year|yr/.test(matched(evidence, grounds)) && years > 0 && years < 70
    ? yearsOfExperience(years)
    : experienceIn(evidence, grounds);
}

/** Numbers are promised only where the quote has one. */
function experienceIn(evidence: Evidence, { message: { newText } }: Grounds): string {
  const { start, end } = quoteAround(newText, evidence);
  return NUMBER.test(newText.slice(start, end)) ? REASONS.experience : REASONS.experienceInShort;
}

/** In English; in other languages it goes by digits. */
const NUMBER = verbose('i')`
  \d
  |\b(
    two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen
    |(twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|half|twice
  )\b
`;

function thingOfOurs(evidence: Evidence, grounds: Grounds): string {
  const thing = grounds.message.newText.slice(evidence.start, evidence.end).replace(/^\S+\s+/, '');
  // "Your line", "your posting": a word that everybody has one of is no knowledge by itself.
  return /^\p{Lu}|\S\s+\S/u.test(thing) ? knowsOur(thing) : REASONS.knowsOurWork;
}

function colleaguesWritten(_: Evidence, { message: { to, cc } }: Grounds): string {
  const colleagues = to.length + cc.length - 1;
  return colleagues < 2 ? REASONS.goingRound : toColleagues(colleagues);
}

const BROKEN = /\b(link|page|button|portal|form|upload|expired|new (one|code))\b/;
const ANOTHER = /\b(another|different|resched\w+|re-?arrange|move|postpone|push|swap|what else)\b/;
const NOT_COMING = verbose()`
  \b(
    can(no|')?t|cannot|canna|won't|unable|late|stuck|delayed|cancel\w*|called in|off for me|snowed|plow
    |flight|no buses|turn round|in the train
  )\b
`;

/** What is said of a time that was agreed; in other languages than English only that it is. */
function aboutTheTime(evidence: Evidence, grounds: Grounds): string {
  const words = matched(evidence, grounds);
  if (BROKEN.test(words)) return REASONS.ofOursBroken;
  if (ANOTHER.test(words)) return REASONS.anotherTime;
  return NOT_COMING.test(words) ? REASONS.mayNotCome : REASONS.appointment;
}

/** An answer is one only where we asked. */
export function stepOf({ observation: { stage } }: Grounds): string {
  return stage.weAsked ? REASONS.answersUs : REASONS.partOfStep;
}

const dated = ({ observation: { times } }: Grounds) => (times.due ?? times.named) !== null;

const WORTH: readonly Ground[] = [
  {
    code: 'offer_with_date',
    cues: /^decision_change\.(offer|offerDated)$/,
    when: dated,
    text: (_, { observation: { times } }) => offerElsewhereBy((times.due ?? times.named)?.at ?? ''),
  },
  { code: 'result', cues: /^result\.(change|changeInWords|percent|arrow|verb)$/, text: REASONS.newResult },
  { code: 'certificate', cues: /^new_material\.(credential|passed)$/, text: REASONS.certificate },
  { code: 'referral', cues: /^referral\./, text: REASONS.referral },
  { code: 'experience', cues: /^experience\.years/, text: yearsIn },
  { code: 'result', cues: /^result\.(quantity|money)$/, text: REASONS.newResult },
  {
    code: 'new_material',
    cues: /^new_material\.(sample|attached|link|updated|reference)$/,
    text: REASONS.newMaterial,
  },
  { code: 'change', cues: /^decision_change\.(?!offer$)/, text: REASONS.change },
  { code: 'employer_knowledge', cues: /^employer_knowledge\.yourThing$/, text: thingOfOurs },
  { code: 'employer_knowledge', cues: /^employer_knowledge\.(?!couldDo)/, text: REASONS.knowsOurWork },
  {
    code: 'picks_up',
    cues: /^picked_up\./,
    text: (_, { rhythm }) =>
      rhythm.lastReplyAt === null ? REASONS.picksUp : addsToTalkOf(rhythm.lastReplyAt),
  },
  { code: 'certificate', cues: /^new_material\.elsewhere$/, text: REASONS.newMaterial },
  { code: 'experience', cues: /^(experience|employer_knowledge)\./, text: experienceIn },
];

const NOTHING_NEW: readonly Ground[] = [
  { code: 'same_again', cues: /^same_again\./, text: REASONS.sameResume },
  {
    code: 'offer_without_date',
    cues: /^decision_change\.offer$/,
    when: (grounds) => !dated(grounds),
    text: REASONS.offerWithoutDate,
  },
  { code: 'status_question', cues: /^status_question\./, text: REASONS.asksForUpdate },
  { code: 'generic_warmth', cues: /^generic_warmth\./, text: REASONS.fitsAnyEmployer },
];

const MANNER: readonly Ground[] = [
  { code: 'threat', cues: /^threat\./, text: REASONS.threat },
  { code: 'watched', cues: /^watched\./, text: REASONS.watched },
  { code: 'turning_up', cues: /^turning_up\./, text: REASONS.unannounced },
  {
    code: 'private_number',
    cues: /^private_life\.(contact|numberFrom)$/,
    words: /number|\bnr\b|phone|mobile|\bcell\b|landline|whatsapp|\btext|\brang\b|\bcall|\bline\b|blue ticks/,
    text: REASONS.privateNumber,
  },
  { code: 'private_life', cues: /^private_life\./, text: REASONS.privateLife },
  { code: 'romance', cues: /^romance\./, text: REASONS.personal },
  // Who rings a colleague at home has not written to them.
  { code: 'private_number', cues: /^going_round\./, around: PRIVATE_NUMBER, text: REASONS.privateNumber },
  { code: 'going_round', cues: /^going_round\./, text: colleaguesWritten },
  { code: 'ultimatum', cues: /^pressure\./, text: REASONS.ultimatum },
  { code: 'blame', cues: /^guilt\./, text: REASONS.blame },
  { code: 'insult', cues: /^insult\./, text: REASONS.insult },
  { code: 'after_no', cues: /^after_no\./, text: REASONS.afterFinalNo },
];

const STEPS: readonly Ground[] = [
  { code: 'data_request', cues: /^data_request\./, text: REASONS.asksWhatWeHold },
  { code: 'withdrawal', cues: /^withdrawal\./, text: REASONS.withdraws },
  { code: 'accommodation', cues: /^accommodation\./, text: REASONS.accommodation },
  { code: 'documents', cues: /^documents\./, text: REASONS.documents },
  { code: 'another_time', cues: /^scheduling\.(change|off|elsewhere)$/, text: aboutTheTime },
  { code: 'feedback', cues: /^feedback\.ask$/, words: ASKS_FEEDBACK, text: REASONS.feedback },
  {
    code: 'takes_answer',
    cues: /^feedback\./,
    when: ({ observation: { stage } }) => stage.ourLast !== '',
    text: REASONS.takesAnswer,
  },
  { code: 'answer', cues: /^(answer|scheduling|acceptance)\./, text: (_, grounds) => stepOf(grounds) },
];

const NOT_CANDIDATE: readonly Ground[] = [
  {
    code: 'not_candidate',
    cues: /^(agency|vendor|machine|misdirected|colleague)\./,
    text: REASONS.notCandidate,
  },
];
const FIRST: readonly Ground[] = [
  { code: 'first_contact', cues: /^first_contact\./, text: REASONS.firstContact },
];

function groundsOf(lane: Lane, kind: Kind | null): readonly Ground[] {
  if (lane === 'value_added') return WORTH;
  if (lane === 'empty') return NOTHING_NEW;
  if (lane === 'excessive') return MANNER;
  return kind === 'process' ? STEPS : kind === 'application' ? FIRST : NOT_CANDIDATE;
}

/** The first evidence for each way to give a reason for the lane, each way and each code once. */
export function cueReasons(grounds: Grounds): Reason[] {
  const reasons: Reason[] = [];
  for (const way of groundsOf(grounds.lane, grounds.kind)) {
    if (reasons.some(({ code }) => code === way.code) || way.when?.(grounds) === false) continue;
    const evidence = grounds.observation.evidence.find(
      (one) =>
        way.cues.test(one.cue) &&
        (way.words?.test(matched(one, grounds)) ?? true) &&
        (way.around?.test(matched(quoteAround(grounds.message.newText, one), grounds)) ?? true),
    );
    if (evidence === undefined) continue;
    const text = typeof way.text === 'string' ? way.text : way.text(evidence, grounds);
    reasons.push(reasonOf(way.code, text, evidence, grounds.message.newText));
  }
  return reasons;
}

/** Which reasons say all that another says of the same words, and more. */
const SAYS_MORE: Readonly<Record<string, readonly string[]>> = {
  offer_with_date: ['offer_due'],
  change: ['offer_due', 'offer_with_date'],
  private_life: ['private_number'],
  going_round: ['private_number'],
  answer: STEPS.map(({ code }) => code).filter((code) => code !== 'answer'),
};

/** The reasons without those of which another says all, of the same words. */
export function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(
    ({ code, range }) =>
      !reasons.some(
        (other) => SAYS_MORE[code]?.includes(other.code) === true && other.range?.start === range?.start,
      ),
  );
}

const MANNER_CODES = new Set(['manner', ...MANNER.map(({ code }) => code)]);

/**
 * The reason that a mail or a hook gives: what is to be handled with care is told in Foyer alone, so why it cannot wait
 * goes before any manner.
 *
 * @returns undefined where there is no reason at all
 */
export function reasonOutside<R extends Pick<Reason, 'code'>>(reasons: readonly R[]): R | undefined {
  return reasons.find(({ code }) => !MANNER_CODES.has(code)) ?? reasons[0];
}
