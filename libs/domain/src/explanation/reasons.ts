import type { Lane, Reason } from '../assessment.ts';
import { contactsOfWriter } from '../contact/names.ts';
import { epochMs } from '../time/instant.ts';
import { isAddress } from '../message/sentences.ts';
import { REASONS, contactsInDays, messagesIn24Hours } from '../wording/reasons.ts';
import {
  BORNE_OUT_FROM,
  actReasons,
  beginningOf,
  isFalseInsult,
  isOtherwiseMeant,
  likelihoodOf,
} from './act-reasons.ts';
import { type Grounds, cueReasons, stepOf, withoutRepeats } from './grounds.ts';
import { longestSentence, reasonOf } from './quote.ts';
import { urgentReason } from './urgent-reason.ts';

const DAY_MS = 86_400_000;

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
function plainReason(grounds: Grounds): Reason {
  const { lane, kind, message, observation, crossing } = grounds;
  const { newText } = message;
  if (message.channel === 'voicemail' && observation.ownLength === 0)
    return reasonOf('unheard', REASONS.unheard, null, newText);
  if (lane === 'empty' && observation.ownLength === 0)
    return reasonOf('subject_only', REASONS.subjectOnly, null, newText);
  if (lane === 'empty' && message.channel === 'voicemail')
    return reasonOf('name_only', REASONS.nameOnly, null, newText);
  const text: Record<Lane, string> = {
    value_added: REASONS.somethingNew,
    empty: REASONS.nothingNew,
    excessive: REASONS.wholeManner,
    other:
      kind === 'process'
        ? stepOf(grounds)
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
  const quoted =
    lane === 'excessive' && crossing !== null
      ? beginningOf(crossing)
      : longestSentence(newText, observation.visible);
  return reasonOf(code[lane], text[lane], quoted, newText);
}

/** Whether a reason says no more than its lane: it stands behind whatever says more. */
function isVague({ text }: Reason): boolean {
  return text === REASONS.partOfStep || text === REASONS.takesAnswer;
}

/** Reasons by cues and by what sentences do, the likeliest first; each code once. */
function namedReasons(grounds: Grounds): Reason[] {
  const { lane, kind, sentences, message } = grounds;
  const byWords = cueReasons(grounds);
  const byActs = actReasons(lane, kind, sentences, message.newText).map((reason) =>
    reason.code === 'answer' ? { ...reason, text: stepOf(grounds) } : reason,
  );
  const borneOut = byWords.filter(
    (reason) =>
      !isAddress(reason.quote ?? '') &&
      !isFalseInsult(reason, sentences) &&
      !isOtherwiseMeant(reason, byActs, lane, kind, sentences),
  );
  const byCues = borneOut.length === 0 && byActs.length === 0 ? byWords : borneOut;
  const others = byActs.filter(({ code, range }) =>
    byCues.every((reason) => reason.code !== code && reason.range?.start !== range?.start),
  );
  const named = [...byCues, ...others].map((reason) => ({
    reason,
    likelihood: likelihoodOf(reason, lane, kind, sentences),
  }));
  // Beside words that do cross a boundary nobody is accused of a greeting.
  const isAccused = lane === 'excessive' && named.some(({ likelihood }) => likelihood >= BORNE_OUT_FROM);
  return named
    .filter(({ likelihood }) => !isAccused || likelihood >= BORNE_OUT_FROM)
    .sort((a, b) => Number(isVague(a.reason)) - Number(isVague(b.reason)) || b.likelihood - a.likelihood)
    .map(({ reason }) => reason);
}

/** Reasons for a date or a hurry in the words that nothing else tells of. */
const HURRY = new Set(['deadline', 'soon']);

/** At most so many reasons, most important first. */
const MOST_REASONS = 5;

/**
 * The reasons for an assessment, most important first.
 *
 * @returns one to five; every quote stands at its range in the new text
 */
export function reasonsFor(grounds: Grounds): Reason[] {
  const reasons: Reason[] = [];
  const urgent = grounds.urgent ? urgentReason(grounds) : null;
  const named = grounds.byRhythm ? [] : namedReasons(grounds);
  // A threat for tomorrow is told as a threat, not as something that needs an answer by tomorrow.
  const mannerFirst = grounds.lane === 'excessive' && named.length > 0 && HURRY.has(urgent?.code ?? '');
  if (urgent !== null && !mannerFirst) reasons.push(urgent);
  if (grounds.byRhythm) reasons.push(rhythmReason(grounds));
  reasons.push(...named);
  if (urgent !== null && mannerFirst) reasons.splice(1, 0, urgent);
  if (named.length === 0 && !grounds.byRhythm) reasons.push(plainReason(grounds));
  if (grounds.lane === 'value_added') {
    const ask = grounds.observation.evidence.find(({ concept }) => concept === 'considerate_ask');
    if (ask !== undefined)
      reasons.push(reasonOf('considerate_ask', 'Considerate ask', ask, grounds.message.newText));
  }
  return withoutRepeats(reasons).slice(0, MOST_REASONS);
}
