import type { Assessment, Kind, Lane, Rhythm } from './assessment.ts';
import { isDoubtful } from './cadence/doubtful.ts';
import type { History, Instant } from './contact/contact.ts';
import { provenHistory } from './contact/in-our-name.ts';
import type { AssessmentContext } from './context.ts';
import { owing, waitingSince } from './debt/debt.ts';
import { newSince, noticesOf, wouldChange } from './explanation/around.ts';
import { reasonsFor } from './explanation/reasons.ts';
import { urgencyCauses } from './explanation/urgency-causes.ts';
import type { Message } from './message/message.ts';
import type { Decided } from './model/decision.ts';
import { decide } from './model/decision.ts';
import { readAsFirstContact } from './model/first-contact.ts';
import { judgeMessage } from './model/judge-message.ts';
import { merelyUnsettles, readAsPressing } from './model/pressing.ts';
import { mayBeDanger, pressingSentences } from './model/urgency.ts';
import { place } from './priority/place.ts';
import { readingSeconds } from './priority/reading-seconds.ts';
import { urgencyStands } from './priority/urgency-stands.ts';
import { riskAbroad } from './signals/abroad/abroad.ts';
import { isBareFollowUp, merelyAsks } from './signals/bare-follow-up.ts';
import { isEncrypted } from './signals/encrypted.ts';
import { isDaysAway } from './signals/days-away.ts';
import { isDistantOffer } from './signals/distant-offer.ts';
import { interviewTime } from './signals/interview-time.ts';
import { legalDeadline } from './signals/legal-deadline.ts';
import { isNear } from './signals/near-times.ts';
import { merelyConfirms } from './signals/merely-confirms.ts';
import { isOthersDay } from './signals/others-day.ts';
import { isPastDay } from './signals/past-day.ts';
import { pressesPlainly } from './signals/plain-press.ts';
import { writesForAnother } from './signals/for-another.ts';
import { sendsOwnResume } from './signals/own-resume.ts';
import { wordsOf } from './signals/novelty.ts';
import type { Risk } from './signals/risk.ts';
import { riskIn, riskOf } from './signals/risk.ts';
import type { Observation } from './signals/observe.ts';
import { sharesNewFile } from './signals/shared-file.ts';
import { isUnreadAddress } from './signals/unread-address.ts';
import { earliest } from './time/instant.ts';
import { selfEvident } from './self-evident.ts';
import { eitherOr, owedReason } from './wording/reasons.ts';

const PLAINLY_OTHER: Decided = { lane: 'other', second: 'empty', confidence: 1, unsure: false };

/** A recording that nobody wrote down may hold anything: somebody has to listen. */
const UNHEARD: Decided = { lane: 'empty', second: 'value_added', confidence: 0.5, unsure: true };

/**
 * What a message is, whether it can wait, where it is read and why.
 *
 * Pure: the same input gives the same assessment, and nothing is read but the arguments.
 *
 * @param message as received; `newText` is what the sender wrote this time
 * @param history contacts with this person before the message, oldest first; may be empty
 * @throws RangeError when a time is not an instant with offset
 */
export function assess(message: Message, history: History, context: AssessmentContext): Assessment {
  const proven = provenHistory(history);
  if (!proven.mayBeAnswered) return assessProven(message, proven.history, context, false);
  return assessProven(message, proven.history, { ...context, repliesVisible: false }, true);
}

/** @param mayBeAnswered whether something in our name may have been our answer: then nothing is folded for want of news */
function assessProven(
  message: Message,
  history: History,
  context: AssessmentContext,
  mayBeAnswered: boolean,
): Assessment {
  const { policy, calendar, now } = context;
  const {
    observation,
    rhythm,
    judged,
    urgency,
    decision,
    hint,
    dangerInSubject,
    crossing,
    crossesByOneSentence,
  } = judgeMessage(message, history, context);
  const { judgement, lanes, sentences } = judged;
  const risk =
    riskOf(observation) ?? riskAbroad(observation.abroad) ?? riskBehind(message.newText, observation);
  const danger =
    risk?.plain === true ||
    dangerInSubject ||
    hint?.likely === true ||
    (observation.has('danger') > 0 && urgency >= decision.urgentDoubtFrom);
  const evident = danger ? null : selfEvident(message, observation, history);
  const {
    lane,
    second,
    confidence,
    unsure: mayBeOther,
  } = evident !== null
    ? PLAINLY_OTHER
    : message.channel === 'voicemail' && observation.ownLength === 0
      ? UNHEARD
      : underDayRule(
          readAsFirstContact(
            readAsPressing(decide(lanes, urgency, decision), lanes, urgency, observation),
            judgement,
            lanes,
            observation,
          ),
          rhythm,
        );
  const doubtful =
    mayBeOther && !(lane === 'empty' && isBareFollowUp(observation, history, context.role?.title ?? null));
  const kind =
    evident?.kind ??
    (lane === 'other' ? likeliestKind(judgement.stage, observation, context.role !== null) : null);
  const namesHarm = danger || risk !== null || hint !== null || observation.has('danger') > 0;
  const mayHarm = namesHarm || mayBeDanger(judged);
  const isUnsettling = !mayHarm && merelyUnsettles(lane, urgency, observation);
  const canWait =
    (!mayHarm &&
      ((lane === 'value_added' && isDistantOffer(observation, pressingSentences(judged))) ||
        (kind === 'process' && merelyConfirms(observation)) ||
        isPastDay(observation) ||
        isOthersDay(observation))) ||
    (!namesHarm &&
      (lane === 'value_added' || lane === 'other') &&
      isDaysAway(observation, pressingSentences(judged)));
  const pressing =
    (urgency >= decision.urgentFrom && !canWait && !isUnsettling) ||
    legalDeadline(observation) !== null ||
    pressesPlainly(observation, { lane, kind }, message.at, calendar);
  const urgent = danger || (evident?.presses ?? pressing);
  const harmAt = urgent && !danger ? soonestHarm(observation) : null;
  const standing = urgencyStands({ urgent, danger, harmAt, receivedAt: message.at }, context);
  const urgentFor = harmAt === null ? [] : urgencyCauses(observation);
  const byRhythm =
    lane === 'excessive' && rhythm.exceeded !== null && rhythm.repliesVisible && judgement.manner < 0.5;
  const encrypted = isEncrypted(message, observation.ownLength);
  const unsure =
    doubtful ||
    (lane === 'empty' &&
      (mayHarm ||
        hint !== null ||
        encrypted ||
        mayBeAnswered ||
        mustNotBury(observation, context.role?.title ?? null) ||
        mayHoldMore(message, history))) ||
    // What crosses a boundary may be a threat: then it is not folded unread.
    (lane === 'excessive' && !urgent && hint !== null) ||
    // One sentence may be read wrongly, and who may come to harm is read like who harms.
    (lane === 'excessive' && crossesByOneSentence && rhythm.exceeded === null) ||
    (byRhythm && isDoubtful(rhythm, observation.stage.ourLast !== '', message, history, context));
  const answerable = kind === 'not_candidate' ? null : message;
  const { debt: owed, nextAt } = owing(history, answerable, policy, calendar, now);
  const waiting = waitingSince(history, answerable, owed, calendar) ?? message.at;
  const placed = place({
    lane,
    kind,
    urgent,
    harmIsPast: !standing.stands,
    danger,
    harmAt,
    unsure,
    rhythmOnly: byRhythm,
    owed: owed !== null,
    receivedAt: message.at,
    waitingSince: waiting,
  });
  const evidence =
    evident !== null
      ? [evident.reason]
      : reasonsFor({
          message,
          history,
          observation,
          sentences,
          rhythm,
          lane,
          kind,
          urgent: placed.section === 'today',
          danger,
          risk: risk?.plain === true ? risk : (hint ?? risk),
          crossing,
          harmAt,
          interviewAt: () => interviewTime(observation, message.at, calendar),
          byRhythm,
        });
  const between: readonly [Lane, Lane] | null = unsure ? [lane, second] : null;
  const asked =
    placed.section === 'owed' && owed !== null
      ? [{ code: `owed_${owed.because}`, text: owedReason(owed, now), quote: null, range: null }]
      : placed.section === 'decide' && between !== null
        ? [{ code: 'please_decide', text: eitherOr(between), quote: null, range: null }]
        : [];
  return {
    lane,
    kind,
    urgent,
    danger,
    harmAt,
    ...(urgentFor.length === 0 ? {} : { urgentFor }),
    unsure,
    between,
    confidence,
    owed,
    reasons: [...asked, ...evidence],
    newSince: newSince(lane, evidence, history, message.from.name),
    wouldChange: wouldChange(lane, second, evidence, rhythm, byRhythm, placed.section === 'today'),
    notices: noticesOf(observation, rhythm, encrypted, mayBeAnswered),
    rhythm,
    section: placed.section,
    priority: placed.priority,
    readingSeconds: readingSeconds(wordsOf(message.newText).length, observation.novelty.newAttachments),
    waitingSince: waiting,
    nextReviewAt: earliest(nextAt, standing.endsAt),
    policyVersion: policy.version,
    modelVersion: context.model.version,
  };
}

/** Nothing lifts the 24-hour rule: where the model finds something of value in one message too many, a person looks. */
function underDayRule(decided: Decided, { exceeded, repliesVisible }: Rhythm): Decided {
  if (decided.lane !== 'value_added' || exceeded !== '24_hours' || !repliesVisible) return decided;
  return { lane: 'excessive', second: 'value_added', confidence: 1 - decided.confidence, unsure: true };
}

/**
 * A message in a language that is read less well, one without a word to read or with nothing but a new file, hidden words or a
 * subject that does more than ask, or one that is too long to be read whole, is never folded away.
 */
function mustNotBury(observation: Observation, title: string | null): boolean {
  const { language, ownLength, subject, novelty, shown, unread } = observation;
  const isWordless =
    ownLength === 0 &&
    (subject.trim() === '' || novelty.newAttachments > 0 || shown.hidden || !merelyAsks(observation, title));
  return (language !== null && language !== 'English') || isWordless || unread.trim() !== '';
}

/** A file that lies elsewhere may hold anything, and what a machine tells of may be somebody's application. */
function mayHoldMore(message: Message, history: History): boolean {
  return (
    (message.channel === 'email' && isUnreadAddress(message.from.address)) || sharesNewFile(message, history)
  );
}

/** Risk in what is too long to be searched for anything else; machines write so much about other people. */
function riskBehind(newText: string, { unread, machine }: Observation): Risk | null {
  const risk = unread === '' || machine !== null ? null : riskIn(unread);
  const offset = newText.length - unread.length;
  return risk && { ...risk, start: risk.start + offset, end: risk.end + offset };
}

/** The soonest time named by the message or by us at which waiting does harm; null where none is near. */
function soonestHarm({ times }: Observation): Instant | null {
  const near = [times.due, times.named, times.ours]
    .filter((time) => time !== null)
    .filter(isNear)
    .sort((a, b) => a.hours - b.hours);
  return near[0]?.at ?? null;
}

/** @param isRoleKnown whether it is known which position the message is about */
function likeliestKind(
  stage: Readonly<Record<Kind, number>>,
  observation: Observation,
  isRoleKnown: boolean,
): Kind {
  if (stage.not_candidate >= stage.process && stage.not_candidate >= stage.application) {
    if (sendsOwnResume(observation)) return 'application';
    return isRoleKnown && writesForAnother(observation) ? 'process' : 'not_candidate';
  }
  return stage.process >= stage.application ? 'process' : 'application';
}
