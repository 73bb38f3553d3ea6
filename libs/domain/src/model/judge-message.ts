import type { Rhythm } from '../assessment.ts';
import { rhythm as countRhythm } from '../cadence/rhythm.ts';
import type { History } from '../contact/contact.ts';
import { contactsOfWriter } from '../contact/names.ts';
import type { AssessmentContext } from '../context.ts';
import { owing } from '../debt/debt.ts';
import type { Message } from '../message/message.ts';
import { observe, observePart } from '../signals/observe.ts';
import type { Observation } from '../signals/observe.ts';
import type { Hint } from '../signals/hint.ts';
import { merelyAsks } from '../signals/bare-follow-up.ts';
import { subjectNamesDanger } from '../signals/subject-danger.ts';
import { asideFinder } from './asides.ts';
import { bringsNothing } from './brings-nothing.ts';
import type { Crossing } from './crossings.ts';
import { crossingIn, withCrossing } from './crossings.ts';
import type { Decision } from './decision.ts';
import { PLAIN_DECISION } from './decision.ts';
import type { Judged } from './judge.ts';
import { judge, judgeUrgency, judgeWithGist } from './judge.ts';
import { judgePlainly } from './judge-plainly.ts';
import { hintFinder, unlessHinting } from './hints.ts';
import { combine } from './judgement.ts';
import { besidesGist, decisionOn } from './long-letter.ts';
import { DOUBTED } from './plainly.ts';
import { isAboutHiring, outsiderIn, withOutsider } from './outsiders.ts';
import { bringsOnlyTheSame } from './told-again.ts';
import { substanceLacking, withoutSubstance } from './substance-abroad.ts';
import { isWordOf } from './trained.ts';
import { urgencyOf } from './urgency.ts';

/** From here on the model says that a boundary is crossed, as an error of that kind counts twice. */
const SAYS_SO_FROM = 2 / 3;

/** What is seen in a message, and what a model believes about it, before any of it is an answer. */
export interface JudgedMessage {
  readonly observation: Observation;
  readonly rhythm: Rhythm;
  readonly judged: Judged;
  /** How likely it is that the message cannot wait, see `urgencyOf`. */
  readonly urgency: number;
  /** How these probabilities become an answer. */
  readonly decision: Decision;
  /** A sentence of a person that may tell of somebody who may come to harm. */
  readonly hint: Hint | null;
  /** Whether the subject by itself tells of one. */
  readonly dangerInSubject: boolean;
  /** A sentence that reads as if it crosses a boundary, in another language than English. */
  readonly crossing: Crossing | null;
  /** Whether the model by itself would not say that the message crosses one. */
  readonly crossesByOneSentence: boolean;
}

/**
 * Reads a message in its correspondence and judges it: for the assessment, and for whoever chooses how probabilities
 * become answers.
 *
 * @throws RangeError when a time is not an instant with offset
 */
export function judgeMessage(
  message: Message,
  history: History,
  { policy, calendar, role, model, repliesVisible }: AssessmentContext,
): JudgedMessage {
  const isWord = model.trained === undefined ? undefined : isWordOf(model.trained.vectors);
  const findHint = hintFinder(model.hints);
  const findAsides = unlessHinting(asideFinder(model.asides, model.trained?.vectors), findHint);
  const observation = observe(message, history, calendar, isWord, findAsides);
  const own = contactsOfWriter(history, message.from.name);
  const rhythm = countRhythm(own, message.at, role?.function ?? null, policy, repliesVisible);
  const whole = judge(message, observation, rhythm, model);
  const besides = besidesGist(observation.visible, whole.sentences);
  const byModel =
    besides.length === 0
      ? whole
      : judgeWithGist(message, observePart(observation, besides, message, calendar), rhythm, model, whole);
  const isDoubted =
    byModel.judgement.substance > DOUBTED.from &&
    (bringsNothing(observation, byModel.sentences) ||
      bringsOnlyTheSame(observation, byModel.sentences, history));
  // Machines write so much about other people.
  const isByPerson = observation.machine === null;
  const crossing = isByPerson ? crossingIn(observation, model.crossings) : null;
  const { manner: asHeard } = byModel.judgement;
  const manner = crossing === null ? asHeard : withCrossing(asHeard, crossing);
  const lacking = isByPerson ? substanceLacking(observation, model.substance) : 0;
  const isHeardAnew = isDoubted || crossing !== null || lacking > 0;
  const substance = isDoubted ? DOUBTED.from : withoutSubstance(byModel.judgement.substance, lacking);
  const heard = isHeardAnew ? { ...byModel.judgement, manner, substance } : byModel.judgement;
  const said = judgePlainly(
    heard,
    observation,
    history,
    role !== null,
    () => owing(history, message, policy, calendar, message.at).debt?.because === 'promise_passed',
  );
  const plainly = said ?? (heard === byModel.judgement ? null : heard);
  const asWritten =
    plainly === null ? byModel : { ...byModel, judgement: plainly, lanes: combine(plainly, rhythm) };
  // Whoever writes about a post of ours, or merely asks, writes as candidates do.
  const mayBeOutsider =
    isByPerson && role === null && !isAboutHiring(observation) && !merelyAsks(observation, null);
  const judged = mayBeOutsider
    ? withOutsider(asWritten, outsiderIn(observation, model.outsiders))
    : asWritten;
  const decision = decisionOn(observation.visible, model.trained?.decision ?? PLAIN_DECISION);
  const urgency = urgencyOf(message, judged, decision, (without) =>
    judgeUrgency(message, observePart(observation, without, message, calendar), rhythm, model, judged),
  );
  const hint = isByPerson ? findHint(observation.placed, observation.sentences) : null;
  const dangerInSubject = subjectNamesDanger(message.subject, observation, findHint);
  const crossesByOneSentence = crossing !== null && asHeard < SAYS_SO_FROM;
  return {
    observation,
    rhythm,
    judged,
    urgency,
    decision,
    hint,
    dangerInSubject,
    crossing,
    crossesByOneSentence,
  };
}
