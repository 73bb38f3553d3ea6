import type { TextRange } from '../assessment.ts';
import type { Message } from '../message/message.ts';
import { blankedAt } from '../signals/blank.ts';
import type { Act } from './acts.ts';
import { ACTS } from './acts.ts';
import type { Decision } from './decision.ts';
import type { Judged } from './judge.ts';

/** What makes a message worth reading and does not make it press. */
const SUBSTANCE: readonly Act[] = [
  'experience',
  'employer_knowledge',
  'new_material',
  'picks_up',
  'referral',
];
const PRESSING: readonly Act[] = ['urgent', 'danger'];
const LIKELY = 0.5;
/**
 * What is left without its facts counts from here on: a fragment reads oddly, and odd texts are soon believed a little
 * urgent. Of 25 messages that nothing but the rest made urgent, with files left out, two were, and none of the eight in
 * which it stayed below this. From 0.3 on more would be right, and a fact in front would hide three times the urgency.
 */
const PLAINLY = 0.2;
/** A sentence that presses by itself, whatever the others say; some of politeness reach a third. */
const BY_ITSELF = 0.35;
/** Where no sentence presses more than this, the rest alone was not urgent either; one message in fifteen is read twice. */
const HARDLY = 0.05;
/**
 * From here on a sentence may hint at harm in words that no list holds ("I've worked out which floor is high enough").
 * Of 15 such sentences, written to avoid the words of `signals/risk.ts`, ten reach it, and of plain empty follow-ups
 * one in twenty, which a person is then asked about.
 */
const MAY_BE_DANGER = 0.06;

/** Whether a sentence of the message may say that somebody is in danger, as the reader of sentences hears it. */
export function mayBeDanger({ sentences }: Pick<Judged, 'sentences'>): boolean {
  return sentences.some(({ acts }) => does(['danger'], acts, MAY_BE_DANGER));
}

/**
 * How likely it is that a message cannot wait. Words of substance beside an urgent sentence make it a smaller part of
 * the whole, so what is left without them is judged by itself: a new fact does not send a message down.
 *
 * @param judged the message as a whole
 * @param judgeAgain how likely the message cannot wait without some of its sentences, which it is given in their order
 * @returns a probability, at least that of the whole message
 */
export function urgencyOf(
  message: Message,
  judged: Judged,
  decision: Decision,
  judgeAgain: (without: readonly TextRange[]) => number,
): number {
  const { urgent } = judged.judgement;
  if (urgent >= decision.urgentFrom || !judged.sentences.some(({ acts }) => does(PRESSING, acts, HARDLY)))
    return urgent;
  const facts = factsOf(judged);
  if (facts.length === 0 || blankedAt(message.newText, facts).trim() === '') return urgent;
  const alone = judgeAgain(facts);
  return alone < PLAINLY ? urgent : Math.max(urgent, alone);
}

function does(any: readonly Act[], acts: Float64Array, least: number): boolean {
  return any.some((act) => (acts[ACTS.indexOf(act)] ?? 0) >= least);
}

/** The sentences that press by themselves. */
export function pressingSentences({ sentences }: Pick<Judged, 'sentences'>): TextRange[] {
  return sentences.flatMap(({ range, acts }) =>
    range !== null && does(PRESSING, acts, BY_ITSELF) ? [range] : [],
  );
}

/** The sentences that show substance and do not press. */
function factsOf({ sentences }: Judged): TextRange[] {
  return sentences.flatMap(({ range, acts }) =>
    range === null || does(PRESSING, acts, LIKELY) || !does(SUBSTANCE, acts, LIKELY) ? [] : [range],
  );
}
