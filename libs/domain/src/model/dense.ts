import type { Rhythm } from '../assessment.ts';
import type { Message } from '../message/message.ts';
import type { Concept } from '../signals/evidence.ts';
import { CONCEPTS } from '../signals/evidence.ts';
import type { Observation } from '../signals/observe.ts';
import { CUE_NAMES, CUE_NUMBERS } from './sentence-reading.ts';
import { verbose } from '../verbose.ts';

const CV = /cv|resum|résum|lebenslauf|curric|vitae|życiorys/i;
const PLAIN_FILE =
  /cv|resum|résum|lebenslauf|curric|vitae|życiorys|letter|anschreiben|lettre|carta|lettera|brief|list|image0/i;
const REPLY_SUBJECT = /^(re|aw|sv|antw|odp|rif|r)\s*:/;
const FORWARD_SUBJECT = /^(fwd?|wg|tr|vs|rv|i|pd|enc)\s*:/;

/** A reply to an automatic acknowledgement. */
const RECEIPT = verbose()`
  ^(re|aw|sv|antw|odp|r)\s*:\s*(
    thank|thanks|we (have )?(received|got|have your)|got it|message received|received|application received
    |automatic|auto|confirmation|danke|merci|gracias|grazie|bedankt|dziekujemy|obrigad|eingang
    |your application has
  )
`;

/** Concepts that mean something else when it is the sender's turn to answer us. */
const WHEN_ASKED: readonly Concept[] = [
  'answer',
  'scheduling',
  'documents',
  'acceptance',
  'feedback',
  'status_question',
  'earlier_contact',
  'accommodation',
  'experience',
  'result',
  'new_material',
  'decision_change',
];
/** Concepts that mean something else where no earlier contact is known. */
const WHEN_UNKNOWN: readonly Concept[] = [
  'earlier_contact',
  'first_contact',
  'status_question',
  'picked_up',
  'scheduling',
  'same_again',
];
/** Concepts that mean something else after we said no. */
const AFTER_NO: readonly Concept[] = [
  'feedback',
  'after_no',
  'status_question',
  'new_material',
  'experience',
];

type Put = (value: number) => void;

function putCorrespondence(put: Put, message: Message, observation: Observation): void {
  const { stage, echo } = observation;
  const hours = stage.hoursSinceOurs;
  const flags = {
    their_turn: stage.theirTurn,
    known: stage.known,
    theirs_quoted: stage.theirsQuoted,
    we_asked: stage.weAsked,
    we_invited: stage.weInvited,
    we_offered: stage.weOffered,
    we_declined: stage.weDeclined,
    we_said_stop: stage.weSaidStop,
    we_said_wait: stage.weSaidWait,
    has_reply: stage.ourLast !== '',
    turn_asked: stage.theirTurn && stage.weAsked,
    turn_invited: stage.theirTurn && stage.weInvited,
    turn_offered: stage.theirTurn && stage.weOffered,
    turn_declined: stage.theirTurn && stage.weDeclined,
    none_earlier: stage.earlierFromThem === 0,
    said_no: stage.weDeclined || stage.weSaidStop,
    closed: stage.weClosed,
    closed_wrote: stage.weClosed && stage.sinceNo > 0,
    asked_lately: stage.weAskedLately,
    asked_lately_file: stage.weAskedLately && message.attachments.length > 0,
    asked_lately_echo: stage.weAskedLately && echo.words + echo.numbers + echo.files > 0,
    asked_lately_papers: stage.weAskedLately && stage.weAskedPapers,
    to_receipt: RECEIPT.test(observation.subject),
    to_receipt_short: RECEIPT.test(observation.subject) && observation.ownLength < 60,
    turn_papers: stage.theirTurn && stage.weAskedPapers,
    turn_time: stage.theirTurn && stage.weAskedTime,
    turn_answer: stage.theirTurn && stage.weAskedAnswer,
    turn_papers_sent: stage.theirTurn && stage.weAskedPapers && message.attachments.length > 0,
    turn_echo: stage.theirTurn && echo.words + echo.numbers > 0,
    turn_only_wait: stage.theirTurn && stage.weSaidWait && !stage.weAsked,
    turn_no_question: stage.theirTurn && !observation.folded.includes('?'),
    turn_question: stage.theirTurn && observation.folded.includes('?'),
    answered_soon: stage.theirTurn && hours !== null && hours <= 72,
    answered_late: stage.theirTurn && hours !== null && hours > 24 * 7,
  };
  for (const flag of Object.values(flags)) put(flag ? 1 : 0);
  put(Math.min(4, stage.earlierFromThem) / 4);
  put(Math.min(3, stage.repliesOfOurs) / 3);
  put(Math.min(3, stage.sinceNo) / 3);
  put(hours === null ? 0 : Math.log1p(hours) / 7);
  put(Math.min(5, echo.words) / 5);
  put(Math.min(1, 2 * echo.share));
  put(Math.min(3, echo.numbers) / 3);
  put(Math.min(2, echo.files) / 2);
  put(stage.theirTurn ? Math.min(1, 2 * echo.share) : 0);
  put(stage.sinceNo > 0 ? 1 : 0);
}

function putMessage(put: Put, message: Message, observation: Observation): void {
  const { novelty, machine, subject, folded, ownLength } = observation;

  put(novelty.newShare);
  put(Math.log1p(novelty.newWords) / 4);
  put(Math.min(5, novelty.newNumbers) / 5);
  put(Math.min(2, novelty.newAttachments) / 2);
  put(novelty.sameAttachments > 0 ? 1 : 0);
  put(Math.log1p(ownLength) / 6);
  put(ownLength < 80 ? 1 : 0);
  put(ownLength === 0 ? 1 : 0);
  put(machine === 'machine' ? 1 : 0);
  put(machine === 'list' ? 1 : 0);
  put(observation.recipients > 1 ? 1 : 0);
  put(observation.recipients > 2 ? 1 : 0);
  put(message.cc.length > 0 ? 1 : 0);
  put(Math.min(3, occurrences(folded, '?')) / 3);
  put(Math.min(4, occurrences(folded, '!')) / 4);
  put(REPLY_SUBJECT.test(subject) ? 1 : 0);
  put(FORWARD_SUBJECT.test(subject) ? 1 : 0);
  for (const channel of ['phone', 'voicemail', 'social', 'visit']) put(message.channel === channel ? 1 : 0);
  put(message.attachments.length > 0 ? 1 : 0);
  put(message.attachments.some((name) => CV.test(name)) ? 1 : 0);
  put(message.attachments.some((name) => !PLAIN_FILE.test(name)) ? 1 : 0);
}

/** How near the times are that the message and our last mail name, and what they are named with. */
function putTimes(put: Put, observation: Observation): void {
  const { named, due, ours } = observation.times;
  const within = (time: { readonly hours: number } | null, hours: number) =>
    time !== null && time.hours <= hours;
  const cues = new Set([...observation.evidence, ...observation.subjectEvidence].map(({ cue }) => cue));
  const near = within(named, 50) || within(ours, 50);
  const offer =
    cues.has('decision_change.offer') ||
    cues.has('decision_change.offerDated') ||
    cues.has('decision_change.elsewhere');
  const flags = {
    named_14: within(named, 14),
    named_32: within(named, 32),
    named_50: within(named, 50),
    named_later: named !== null && named.hours > 72,
    due_32: within(due, 32),
    due_50: within(due, 50),
    due_later: due !== null && due.hours > 72,
    ours_14: within(ours, 14),
    ours_32: within(ours, 32),
    ours_50: within(ours, 50),
    ours_later: ours !== null && ours.hours > 72,
    near_offer: within(named, 50) && offer,
    due_offer: within(due, 50) && offer,
    near_change: near && (cues.has('scheduling.change') || cues.has('scheduling.off')),
    near_interview: near && (cues.has('scheduling.interview') || cues.has('scheduling.subject')),
    near_access: near && observation.has('accommodation') > 0,
    near_deadline: near && observation.has('deadline') > 0,
    near_data: near && observation.has('data_request') > 0,
    near_documents: near && observation.has('documents') > 0,
    near_status: near && observation.has('status_question') > 0,
    near_question: near && observation.folded.includes('?'),
    no_time: named === null && ours === null,
  };
  for (const flag of Object.values(flags)) put(flag ? 1 : 0);
}

function occurrences(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0 && times < 8; at = text.indexOf(mark, at + 1)) times += 1;
  return times;
}

function putConcepts(put: Put, observation: Observation): void {
  const { stage } = observation;
  const turn = stage.theirTurn && stage.ourLast !== '';
  const saidNo = stage.weDeclined || stage.weSaidStop || stage.sinceNo > 0;
  for (const concept of CONCEPTS) {
    const times = observation.has(concept);
    put(times > 0 ? 1 : 0);
    put(Math.min(3, times) / 3);
  }
  for (const concept of WHEN_ASKED) put(turn && observation.has(concept) > 0 ? 1 : 0);
  for (const concept of WHEN_UNKNOWN) put(!stage.known && observation.has(concept) > 0 ? 1 : 0);
  for (const concept of AFTER_NO) put(saidNo && observation.has(concept) > 0 ? 1 : 0);
}

/** Faults of manner. */
export const MANNER: readonly Concept[] = [
  'threat',
  'watched',
  'turning_up',
  'private_life',
  'romance',
  'going_round',
  'pressure',
  'guilt',
  'insult',
  'after_no',
];
const SUBSTANCE: readonly Concept[] = [
  'experience',
  'result',
  'employer_knowledge',
  'new_material',
  'decision_change',
  'picked_up',
  'referral',
];
const STEP: readonly Concept[] = [
  'answer',
  'scheduling',
  'documents',
  'withdrawal',
  'acceptance',
  'accommodation',
  'feedback',
  'data_request',
];
const OUTSIDER: readonly Concept[] = ['vendor', 'agency', 'machine', 'colleague', 'misdirected'];

/** How many kinds of evidence point one way, and how many pieces. */
function putTotals(put: Put, observation: Observation): void {
  for (const concepts of [MANNER, SUBSTANCE, STEP, OUTSIDER]) {
    const kinds = concepts.filter((concept) => observation.has(concept) > 0).length;
    const pieces = concepts.reduce((sum, concept) => sum + Math.min(4, observation.has(concept)), 0);
    put(kinds);
    put(Math.log1p(pieces));
    put(kinds === 0 ? 1 : 0);
    put(kinds >= 2 ? 1 : 0);
    put(Math.min(1, (40 * pieces) / Math.max(80, observation.ownLength)));
  }
}

/** Whether each cue stands in the text, and whether in the subject, in the order of `ALL_CUES`; most do in neither. */
function addCues(values: number[], { evidence, subjectEvidence }: Observation): void {
  const first = values.length;
  for (let at = 0; at < 2 * CUE_NAMES.length; at += 1) values.push(0);
  for (const { cue } of evidence) values[first + 2 * (CUE_NUMBERS.get(cue) ?? 0)] = 1;
  for (const { cue } of subjectEvidence) values[first + 2 * (CUE_NUMBERS.get(cue) ?? 0) + 1] = 1;
}

/**
 * The signals of one message as numbers, all between 0 and about 1.
 *
 * @returns the same length and order for every message
 */
export function denseFeatures(message: Message, observation: Observation): number[] {
  const values: number[] = [];
  const put: Put = (value) => {
    values.push(value);
  };
  putCorrespondence(put, message, observation);
  putMessage(put, message, observation);
  putTimes(put, observation);
  putConcepts(put, observation);
  putTotals(put, observation);
  addCues(values, observation);
  return values;
}

export const RHYTHM_LENGTH = 2;

/** What the rhythm adds where a head knows the lanes and not their factors. */
export function rhythmFeatures(rhythm: Rhythm): number[] {
  return [rhythm.exceeded === '14_days' ? 1 : 0, rhythm.exceeded === '24_hours' ? 1 : 0];
}
