import type { Rhythm } from '../assessment.ts';
import type { Message } from '../message/message.ts';
import type { Concept } from '../signals/evidence.ts';
import { CONCEPTS } from '../signals/evidence.ts';
import { ALL_CUES } from '../signals/index.ts';
import type { Observation } from '../signals/observe.ts';

const CV = /cv|resum|résum|lebenslauf|curric|vitae|życiorys/i;
const PLAIN_FILE =
  /cv|resum|résum|lebenslauf|curric|vitae|życiorys|letter|anschreiben|lettre|carta|lettera|brief|list|image0/i;
const REPLY_SUBJECT = /^(re|aw|sv|antw|odp|rif|r)\s*:/;
const FORWARD_SUBJECT = /^(fwd?|wg|tr|vs|rv|i|pd|enc)\s*:/;

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

type Put = (name: string, value: number) => void;

function putCorrespondence(put: Put, observation: Observation): void {
  const { stage } = observation;
  const flags = {
    their_turn: stage.theirTurn,
    known: stage.known,
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
  };
  for (const [name, flag] of Object.entries(flags)) put(name, flag ? 1 : 0);
  put('earlier', Math.min(4, stage.earlierFromThem) / 4);
  put('replies', Math.min(3, stage.repliesOfOurs) / 3);
  put('since_no', Math.min(3, stage.sinceNo) / 3);
  put('since_no_any', stage.sinceNo > 0 ? 1 : 0);
}

function putMessage(put: Put, message: Message, observation: Observation): void {
  const { novelty, machine, subject, folded } = observation;
  put('new_share', novelty.newShare);
  put('new_words', Math.log1p(novelty.newWords) / 4);
  put('new_numbers', Math.min(5, novelty.newNumbers) / 5);
  put('new_files', Math.min(2, novelty.newAttachments) / 2);
  put('same_files', novelty.sameAttachments > 0 ? 1 : 0);
  put('length', Math.log1p(folded.length) / 6);
  put('short', folded.length < 80 ? 1 : 0);
  put('no_text', folded.length === 0 ? 1 : 0);
  put('machine', machine === 'machine' ? 1 : 0);
  put('list', machine === 'list' ? 1 : 0);
  put('several_recipients', observation.recipients > 1 ? 1 : 0);
  put('many_recipients', observation.recipients > 2 ? 1 : 0);
  put('copies', message.cc.length > 0 ? 1 : 0);
  put('questions', Math.min(3, occurrences(folded, '?')) / 3);
  put('exclamations', Math.min(4, occurrences(folded, '!')) / 4);
  put('reply_subject', REPLY_SUBJECT.test(subject) ? 1 : 0);
  put('forward_subject', FORWARD_SUBJECT.test(subject) ? 1 : 0);
  for (const channel of ['phone', 'voicemail', 'social', 'visit'])
    put(channel, message.channel === channel ? 1 : 0);
  put('file', message.attachments.length > 0 ? 1 : 0);
  put('cv_file', message.attachments.some((name) => CV.test(name)) ? 1 : 0);
  put('other_file', message.attachments.some((name) => !PLAIN_FILE.test(name)) ? 1 : 0);
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
    put(`has_${concept}`, times > 0 ? 1 : 0);
    put(`more_${concept}`, Math.min(3, times) / 3);
  }
  for (const concept of WHEN_ASKED) put(`turn_${concept}`, turn && observation.has(concept) > 0 ? 1 : 0);
  for (const concept of WHEN_UNKNOWN)
    put(`unknown_${concept}`, !stage.known && observation.has(concept) > 0 ? 1 : 0);
  for (const concept of AFTER_NO) put(`no_${concept}`, saidNo && observation.has(concept) > 0 ? 1 : 0);
}

function putCues(put: Put, observation: Observation): void {
  const inText = new Set(observation.evidence.map(({ cue }) => cue));
  const inSubject = new Set(observation.subjectEvidence.map(({ cue }) => cue));
  for (const { concept, cues } of ALL_CUES) {
    for (const name of Object.keys(cues)) {
      const cue = `${concept}.${name}`;
      put(`cue_${cue}`, inText.has(cue) ? 1 : 0);
      put(`subject_${cue}`, inSubject.has(cue) ? 1 : 0);
    }
  }
}

/**
 * The signals of one message as numbers, all between 0 and about 1.
 *
 * @returns names and values in the same order, which is the same for every message
 */
export function denseFeatures(
  message: Message,
  observation: Observation,
): { names: string[]; values: number[] } {
  const names: string[] = [];
  const values: number[] = [];
  const put: Put = (name, value) => {
    names.push(name);
    values.push(value);
  };
  putCorrespondence(put, observation);
  putMessage(put, message, observation);
  putConcepts(put, observation);
  putCues(put, observation);
  return { names, values };
}

/** What the rhythm adds where a head knows the lanes and not their factors. */
export function rhythmFeatures(rhythm: Rhythm): number[] {
  return [rhythm.exceeded === '14_days' ? 1 : 0, rhythm.exceeded === '24_hours' ? 1 : 0];
}
