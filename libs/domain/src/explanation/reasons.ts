import type { Kind, Lane, Reason, Rhythm } from '../assessment.ts';
import type { History, Instant } from '../contact/contact.ts';
import { contactsOfWriter } from '../contact/names.ts';
import type { Message } from '../message/message.ts';
import type { Evidence } from '../signals/evidence.ts';
import type { InterviewTime } from '../signals/interview-time.ts';
import type { Observation } from '../signals/observe.ts';
import type { Risk } from '../signals/risk.ts';
import { epochMs } from '../time/instant.ts';
import {
  REASONS,
  addsToTalkOf,
  cannotMakeInterview,
  contactsInDays,
  dataRequestDue,
  deadlineOn,
  interviewNeeds,
  knowsOur,
  messagesIn24Hours,
  offerDue,
  offerElsewhereBy,
  toColleagues,
  yearsOfExperience,
} from '../wording/reasons.ts';
import type { ReadSentence } from '../model/sentence-reader.ts';
import { actReasons, isFalseInsult, likeliest, likelihoodOf } from './act-reasons.ts';
import { longestSentence, quoteAround, reasonOf } from './quote.ts';
import { PRESSING_CUES } from './urgency-causes.ts';

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
  readonly risk: Risk | null;
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
  readonly text: string | ((evidence: Evidence, grounds: Grounds) => string);
  /** Whether it applies; where left out it does. */
  readonly when?: (grounds: Grounds) => boolean;
}

const DAY_MS = 86_400_000;

function matched({ start, end }: Evidence, { observation }: Grounds): string {
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
const NUMBER =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|half|twice)\b/i;

function thingOfOurs(evidence: Evidence, grounds: Grounds): string {
  const thing = grounds.message.newText.slice(evidence.start, evidence.end).replace(/^\S+\s+/, '');
  return thing === '' ? REASONS.knowsOurWork : knowsOur(thing);
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
  { code: 'private_number', cues: /^private_life\.(contact|numberFrom)$/, text: REASONS.privateNumber },
  { code: 'private_life', cues: /^private_life\./, text: REASONS.privateLife },
  { code: 'romance', cues: /^romance\./, text: REASONS.personal },
  {
    code: 'going_round',
    cues: /^going_round\./,
    text: (_, { message }) => toColleagues(Math.max(2, message.to.length + message.cc.length - 1)),
  },
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
  { code: 'another_time', cues: /^scheduling\.(change|off|elsewhere)$/, text: REASONS.anotherTime },
  { code: 'feedback', cues: /^feedback\.ask$/, text: REASONS.feedback },
  { code: 'answer', cues: /^(answer|scheduling|acceptance|feedback)\./, text: REASONS.answersUs },
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

/** The first evidence for each way to give a reason, each way and each code once. */
function found(ways: readonly Ground[], grounds: Grounds): Reason[] {
  const reasons: Reason[] = [];
  for (const way of ways) {
    if (reasons.some(({ code }) => code === way.code) || way.when?.(grounds) === false) continue;
    const evidence = grounds.observation.evidence.find(({ cue }) => way.cues.test(cue));
    if (evidence === undefined) continue;
    const text = typeof way.text === 'string' ? way.text : way.text(evidence, grounds);
    reasons.push(reasonOf(way.code, text, evidence, grounds.message.newText));
  }
  return reasons;
}

/** Why it cannot wait. */
function urgentReason(grounds: Grounds): Reason {
  const { observation, harmAt, interviewAt, message, danger, risk } = grounds;
  const { newText } = message;
  const first = (cues: RegExp) => observation.evidence.find(({ cue }) => cues.test(cue)) ?? null;
  if (danger) return reasonOf('danger', REASONS.danger, risk ?? first(/^danger\./), newText);
  const { named, due } = observation.times;
  const time = due ?? named;
  const where = time === null ? null : { start: time.start, end: time.end };
  if (harmAt === null) {
    const pressing = likeliest(grounds.sentences, 'urgent')?.range ?? first(/^(soon|deadline)\./);
    return reasonOf('soon', REASONS.cannotWait, where ?? pressing, newText);
  }
  const hours = (epochMs(harmAt) - epochMs(message.at)) / 3_600_000;
  const offer = first(PRESSING_CUES.offer);
  if (offer !== null) return reasonOf('offer_due', offerDue(harmAt), where ?? offer, newText);
  const data = first(PRESSING_CUES.dataRequest);
  if (data !== null)
    return reasonOf('data_request_due', dataRequestDue(Math.max(0, Math.ceil(hours / 24))), data, newText);
  const access = first(PRESSING_CUES.access);
  if (access !== null) return reasonOf('access_soon', interviewNeeds(harmAt), access, newText);
  const change = first(PRESSING_CUES.change);
  if (change !== null)
    return reasonOf('interview_change', cannotMakeInterview(interviewAt()), change, newText);
  return reasonOf('deadline', deadlineOn(harmAt), where, newText);
}

/** The count that made it excessive, in days since the first contact that was counted. */
function rhythmReason({ rhythm, history, message }: Grounds): Reason {
  if (rhythm.exceeded === '24_hours') {
    return reasonOf('rhythm_24_hours', messagesIn24Hours(rhythm.contactsIn24Hours), null, '');
  }
  const now = epochMs(message.at);
  const since = rhythm.lastReplyAt === null ? Number.NEGATIVE_INFINITY : epochMs(rhythm.lastReplyAt);
  // Of those who share an address only this one's were counted.
  const counted = contactsOfWriter(history, message.from.name)
    .filter(({ by, automatic }) => by === 'candidate' && automatic !== true)
    .map(({ at }) => epochMs(at))
    .filter((at) => at <= now && at > since && now - at <= 14 * DAY_MS);
  const days = counted.length === 0 ? 14 : Math.max(1, Math.ceil((now - Math.min(...counted)) / DAY_MS));
  return reasonOf('rhythm_14_days', contactsInDays(rhythm.contactsIn14Days, days), null, '');
}

/** A reason where no cue fired: the model saw it in the words as a whole. */
function plainReason({ lane, kind, message, observation }: Grounds): Reason {
  const { newText } = message;
  if (lane === 'empty' && observation.ownLength === 0)
    return reasonOf('subject_only', REASONS.subjectOnly, null, newText);
  if (lane === 'empty' && message.channel === 'voicemail')
    return reasonOf('name_only', REASONS.nameOnly, null, newText);
  const text: Record<Lane, string> = {
    value_added: REASONS.somethingNew,
    empty: REASONS.nothingNew,
    excessive: REASONS.personal,
    other:
      kind === 'process'
        ? REASONS.answersUs
        : kind === 'application'
          ? REASONS.firstContact
          : REASONS.notCandidate,
  };
  const code: Record<Lane, string> = {
    value_added: 'something_new',
    empty: 'nothing_new',
    excessive: 'manner',
    other: kind ?? 'other',
  };
  return reasonOf(code[lane], text[lane], longestSentence(newText, observation.visible), newText);
}

/** Reasons by cues and by what sentences do, the likeliest first; each code once. */
function namedReasons(grounds: Grounds): Reason[] {
  const { lane, kind, sentences, message } = grounds;
  const byWords = found(groundsOf(lane, kind), grounds);
  const borneOut = byWords.filter((reason) => !isFalseInsult(reason, sentences));
  const byCues = borneOut.length === 0 ? byWords : borneOut;
  const byActs = actReasons(lane, kind, sentences, message.newText);
  const others = byActs.filter(({ code, range }) =>
    byCues.every((reason) => reason.code !== code && reason.range?.start !== range?.start),
  );
  return [...byCues, ...others]
    .map((reason) => ({ reason, likelihood: likelihoodOf(reason, lane, kind, sentences) }))
    .sort((a, b) => b.likelihood - a.likelihood)
    .map(({ reason }) => reason);
}

/** At most so many reasons, most important first. */
const MOST_REASONS = 5;

/**
 * The reasons for an assessment, most important first.
 *
 * @returns one to five; every quote stands at its range in the new text
 */
export function reasonsFor(grounds: Grounds): Reason[] {
  const reasons: Reason[] = [];
  if (grounds.urgent) reasons.push(urgentReason(grounds));
  if (grounds.byRhythm) reasons.push(rhythmReason(grounds));
  const named = grounds.byRhythm ? [] : namedReasons(grounds);
  reasons.push(...named);
  if (named.length === 0 && !grounds.byRhythm) reasons.push(plainReason(grounds));
  if (grounds.lane === 'value_added') {
    const ask = grounds.observation.evidence.find(({ concept }) => concept === 'considerate_ask');
    if (ask !== undefined)
      reasons.push(reasonOf('considerate_ask', 'Considerate ask', ask, grounds.message.newText));
  }
  return reasons.slice(0, MOST_REASONS);
}
