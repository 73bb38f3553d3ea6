import type { Kind, Lane, Reason, TextRange } from '../assessment.ts';
import { isAddress } from '../message/sentences.ts';
import type { Act } from '../model/acts.ts';
import { ACTS } from '../model/acts.ts';
import type { ReadSentence } from '../model/sentence-reader.ts';
import { REASONS } from '../wording/reasons.ts';
import { reasonOf } from './quote.ts';
import { verbose } from '../verbose.ts';

/** From this probability on a sentence is quoted for what it does. */
const QUOTED_FROM = 0.4;

/** A reason by what a sentence does; `code` as for the cues that show the same. */
interface ActReason {
  readonly act: Act;
  readonly code: string;
  readonly text: string;
}

const WORTH: readonly ActReason[] = [
  { act: 'experience', code: 'experience', text: REASONS.experienceInShort },
  { act: 'employer_knowledge', code: 'employer_knowledge', text: REASONS.knowsOurWork },
  { act: 'new_material', code: 'new_material', text: REASONS.newMaterial },
  { act: 'change', code: 'change', text: REASONS.change },
  { act: 'picks_up', code: 'picks_up', text: REASONS.picksUp },
  { act: 'referral', code: 'referral', text: REASONS.referral },
];
const NOTHING_NEW: readonly ActReason[] = [
  { act: 'status', code: 'status_question', text: REASONS.asksForUpdate },
  { act: 'warmth', code: 'generic_warmth', text: REASONS.fitsAnyEmployer },
  { act: 'repeated', code: 'same_again', text: REASONS.saidBefore },
];
const MANNER: readonly ActReason[] = [
  { act: 'danger', code: 'threat', text: REASONS.threat },
  { act: 'watched', code: 'watched', text: REASONS.watched },
  { act: 'turning_up', code: 'turning_up', text: REASONS.unannounced },
  { act: 'private_life', code: 'private_life', text: REASONS.privateLife },
  { act: 'romance', code: 'romance', text: REASONS.personal },
  { act: 'pressure', code: 'ultimatum', text: REASONS.ultimatum },
  { act: 'guilt', code: 'blame', text: REASONS.blame },
  { act: 'insult', code: 'insult', text: REASONS.insult },
  { act: 'after_no', code: 'after_no', text: REASONS.afterFinalNo },
  { act: 'going_round', code: 'going_round', text: REASONS.goingRound },
];
const STEPS: readonly ActReason[] = [
  { act: 'hiring_step', code: 'answer', text: REASONS.answersUs },
  { act: 'request', code: 'request', text: REASONS.asksForSomething },
];
const FIRST: readonly ActReason[] = [
  { act: 'application', code: 'first_contact', text: REASONS.firstContact },
];
const NOT_CANDIDATE: readonly ActReason[] = [
  { act: 'outsider', code: 'not_candidate', text: REASONS.notCandidate },
];

function waysOf(lane: Lane, kind: Kind | null): readonly ActReason[] {
  if (lane === 'value_added') return WORTH;
  if (lane === 'empty') return NOTHING_NEW;
  if (lane === 'excessive') return MANNER;
  return kind === 'process' ? STEPS : kind === 'application' ? FIRST : NOT_CANDIDATE;
}

function likelihood({ acts }: ReadSentence, act: Act): number {
  return acts[ACTS.indexOf(act)] ?? 0;
}

/** The sentence of the new text that does something with the highest probability. */
export function likeliest(
  sentences: readonly ReadSentence[],
  act: Act,
): { readonly range: TextRange; readonly likelihood: number } | null {
  let best: { range: TextRange; likelihood: number } | null = null;
  for (const sentence of sentences) {
    const share = likelihood(sentence, act);
    if (sentence.range !== null && share > (best?.likelihood ?? 0))
      best = { range: sentence.range, likelihood: share };
  }
  return best;
}

/** The words by which a sentence is quoted, without its last mark: evidence is never cut, a long sentence may be. */
export function beginningOf({ start, end }: TextRange): TextRange {
  return { start, end: Math.max(start + 1, Math.min(end - 1, start + 80)) };
}

/** Words by which feedback is asked for, folded. */
export const ASKS_FEEDBACK = verbose()`
  \b(
    feedback|what (i )?(could|should|might)|where i (fell short|went wrong)|next time|learn from
    |d(o|one) better|differently|told against|pointers?
  )\b
`;

/** Somebody's number at home, folded. */
export const PRIVATE_NUMBER = /\b(home|private|personal) ((tele)?phone|number|mobile|cell|landline|line)\b/;

/** What a sentence is told by where its words say more than the act: who rings somebody at home has not written to them. */
const PLAINER: readonly { instead: string; words: RegExp; code: string; text: string }[] = [
  { instead: 'request', words: ASKS_FEEDBACK, code: 'feedback', text: REASONS.feedback },
  {
    instead: 'going_round',
    words: PRIVATE_NUMBER,
    code: 'private_number',
    text: REASONS.privateNumber,
  },
];

/** The reasons for a lane that sentences give by what they do, each with its likeliest sentence. */
export function actReasons(
  lane: Lane,
  kind: Kind | null,
  sentences: readonly ReadSentence[],
  newText: string,
): Reason[] {
  const told = sentences.filter(
    ({ range }) => range !== null && !isAddress(newText.slice(range.start, range.end)),
  );
  return waysOf(lane, kind).flatMap(({ act, code, text }) => {
    const best = likeliest(told, act);
    if (best === null || best.likelihood < QUOTED_FROM) return [];
    const words = newText.slice(best.range.start, best.range.end).toLowerCase();
    const plainer = PLAINER.find((one) => one.instead === code && one.words.test(words));
    return [reasonOf(plainer?.code ?? code, plainer?.text ?? text, beginningOf(best.range), newText)];
  });
}

/** Below this probability a sentence does not insult, whatever word stands in it: "nobody" called back, and is one. */
const INSULTS_FROM = 0.1;

/** Whether a reason accuses of an insult where the sentence as a whole does not insult. */
export function isFalseInsult(reason: Reason, sentences: readonly ReadSentence[]): boolean {
  const around = sentenceAround(reason, sentences);
  return reason.code === 'insult' && around !== null && likelihood(around, 'insult') < INSULTS_FROM;
}

/** Below this probability a sentence does not do what a cue in it speaks of. */
export const BORNE_OUT_FROM = 0.1;

/**
 * Whether a cue speaks of something that its sentence does not do, while it does something else: "the work sample from
 * your posting" is material, and shows no knowledge of us.
 *
 * @param byActs reasons by what sentences do
 */
export function isOtherwiseMeant(
  reason: Reason,
  byActs: readonly Reason[],
  lane: Lane,
  kind: Kind | null,
  sentences: readonly ReadSentence[],
): boolean {
  const acts = waysOf(lane, kind).filter(({ code }) => code === reason.code);
  const around = sentenceAround(reason, sentences);
  if (around === null || acts.length === 0) return false;
  return (
    acts.every(({ act }) => likelihood(around, act) < BORNE_OUT_FROM) &&
    byActs.some(({ code, range }) => code !== reason.code && range?.start === reason.range?.start)
  );
}

/** The sentence of the new text that a reason quotes; null where nobody read it. */
function sentenceAround({ range }: Reason, sentences: readonly ReadSentence[]): ReadSentence | null {
  if (range === null) return null;
  const isAround = (own: TextRange | null) => own !== null && own.start < range.end && own.end > range.start;
  return sentences.find((sentence) => isAround(sentence.range)) ?? null;
}

/** How likely the sentence that a reason quotes does anything that speaks for the lane; 0.5 where nobody can say. */
export function likelihoodOf(
  reason: Reason,
  lane: Lane,
  kind: Kind | null,
  sentences: readonly ReadSentence[],
): number {
  const around = sentenceAround(reason, sentences);
  if (around === null) return 0.5;
  return Math.max(...waysOf(lane, kind).map(({ act }) => likelihood(around, act)));
}
