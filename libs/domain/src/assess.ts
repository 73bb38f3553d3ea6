import type { Assessment, Kind, Lane } from './assessment.ts';
import { rhythm as countRhythm } from './cadence/rhythm.ts';
import type { History } from './contact/contact.ts';
import type { AssessmentContext } from './context.ts';
import { debt, nextDebtAt, waitingSince } from './debt/debt.ts';
import { reasonsFor } from './explanation/reasons.ts';
import type { Message } from './message/message.ts';
import { judge } from './model/judge.ts';
import type { LaneProbabilities } from './model/judgement.ts';
import { place } from './priority/place.ts';
import { readingSeconds } from './priority/reading-seconds.ts';
import { wordsOf } from './signals/novelty.ts';
import { observe } from './signals/observe.ts';

const UNSURE_BELOW = 0.55;

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
  const { policy, calendar, now, repliesVisible } = context;
  const observation = observe(message, history);
  const rhythm = countRhythm(history, message.at, context.role?.function ?? null, policy, repliesVisible);
  const { judgement, lanes } = judge(message, observation, rhythm, context.model);
  const [lane, second] = ranked(lanes);
  const kind = lane === 'other' ? likeliestKind(judgement.stage) : null;
  const confidence = lanes[lane];
  const unsure = confidence < UNSURE_BELOW;
  const danger = observation.has('danger') > 0;
  const urgent = danger || judgement.urgent >= 0.5;
  const byRhythm =
    lane === 'excessive' && rhythm.exceeded !== null && rhythm.repliesVisible && judgement.manner < 0.5;
  const fromNobody = kind === 'not_candidate';
  const owed = debt(history, fromNobody ? null : message, policy, calendar, now);
  const waiting = waitingSince(history, fromNobody ? null : message) ?? message.at;
  const placed = place({
    lane,
    kind,
    urgent,
    danger,
    harmAt: null,
    unsure,
    rhythmOnly: byRhythm,
    owed: owed !== null,
    receivedAt: message.at,
    waitingSince: waiting,
  });
  return {
    lane,
    kind,
    urgent,
    danger,
    harmAt: null,
    unsure,
    between: unsure ? [lane, second] : null,
    confidence,
    owed,
    reasons: reasonsFor(lane, kind, urgent, rhythm, byRhythm, observation, message.newText),
    newSince: null,
    wouldChange: null,
    notices: [],
    rhythm,
    section: placed.section,
    priority: placed.priority,
    readingSeconds: readingSeconds(wordsOf(message.newText).length, observation.novelty.newAttachments),
    waitingSince: waiting,
    nextReviewAt: nextDebtAt(history, fromNobody ? null : message, policy, calendar, now),
    policyVersion: policy.version,
    modelVersion: context.model.version,
  };
}

function ranked(lanes: LaneProbabilities): [Lane, Lane] {
  const order = (Object.keys(lanes) as Lane[]).sort((a, b) => lanes[b] - lanes[a]);
  return [order[0] ?? 'other', order[1] ?? 'empty'];
}

function likeliestKind(stage: Readonly<Record<Kind, number>>): Kind {
  if (stage.not_candidate >= stage.process && stage.not_candidate >= stage.application)
    return 'not_candidate';
  return stage.process >= stage.application ? 'process' : 'application';
}
