import type { Kind } from '../assessment.ts';
import type { History } from '../contact/contact.ts';
import { hasSetTerms, isHired } from '../signals/correspondence.ts';
import type { Observation } from '../signals/observe.ts';
import { isByStaff, isOfficeMail } from '../signals/office-mail.ts';
import { isOutsider } from '../signals/outsider.ts';
import { isAskedForReference } from '../signals/referee.ts';
import { saidInFurtherLanguages } from '../signals/said-in-further-languages.ts';
import { MANNER } from './dense.ts';
import type { Judgement } from './judgement.ts';

/** How far plain words are believed where the model has heard next to nothing like them. */
const PLAINLY = 0.9;
const HARDLY = 1 - PLAINLY;
const HALF = 0.5;

/** Where the model believes in a fault of manner and may be wrong. All of the corpus that recall a promise lie above. */
const DOUBTED = { from: 0.3, to: 0.8 };

/** Whether any words of a fault of manner stand in it, those that merely recall a promise left out. */
function saysManner({ evidence, folded }: Observation): boolean {
  return evidence.some(
    ({ concept, cue, start, end }) =>
      MANNER.includes(concept) && !(cue === 'guilt.duty' && folded.slice(start, end).endsWith('promised')),
  );
}

/** The same judgement of a message that is plainly of one kind. */
function ofKind(judgement: Judgement, kind: Kind): Judgement {
  const rest = HARDLY / 3;
  const stage = { follow_up: rest, application: rest, process: rest, not_candidate: rest, [kind]: PLAINLY };
  return { ...judgement, stage };
}

/**
 * The judgement of a message whose words or circumstances say plainly what the model has seen too little of: that the
 * sender is no candidate, was hired, gives a reference that we asked for, or, in a language that it has read little of,
 * withdraws, cannot come to an interview, has news, or merely asks. Manner is left as the model heard it, except that nobody is rude
 * for reminding us of a broken promise in words that hold nothing else.
 *
 * @param history contacts before the message, oldest first
 * @param isRoleKnown whether it is known which position the message is about
 * @param isPromiseBroken whether we promised word by a day that is over; asked for where it matters
 * @returns null where nothing is so plain
 */
export function judgePlainly(
  judgement: Judgement,
  observation: Observation,
  history: History,
  isRoleKnown: boolean,
  isPromiseBroken: () => boolean,
): Judgement | null {
  const { manner } = judgement;
  if (manner >= DOUBTED.from && manner < DOUBTED.to && !saysManner(observation) && isPromiseBroken())
    return { ...judgement, manner: HARDLY };
  if (isOutsider(observation) || hasSetTerms(history)) return ofKind(judgement, 'not_candidate');
  if (!isRoleKnown && isByStaff(observation, history)) return ofKind(judgement, 'not_candidate');
  const { stage, substance } = judgement;
  // What the model takes for a first mail has no harm to fear, and may well be one.
  if (
    stage.follow_up > stage.application &&
    substance < HALF &&
    isOfficeMail(observation, history, isRoleKnown)
  ) {
    const isDoubted = manner < DOUBTED.to && !saysManner(observation);
    return { ...ofKind(judgement, 'not_candidate'), manner: isDoubted ? Math.min(manner, HARDLY) : manner };
  }
  if (isAskedForReference(observation.stage) || isHired(history)) return ofKind(judgement, 'process');
  const said = saidInFurtherLanguages(observation);
  if (said === null) return null;
  if (said.withdraws) return ofKind(judgement, 'process');
  if (said.interviewChanges)
    return {
      ...ofKind(judgement, 'process'),
      urgent: said.isSoon ? Math.max(judgement.urgent, PLAINLY) : judgement.urgent,
    };
  if (said.hasNews) return { ...judgement, substance: Math.max(judgement.substance, PLAINLY) };
  return said.asksWhereItStands ? { ...judgement, substance: Math.min(judgement.substance, HARDLY) } : null;
}
