import type { Observation } from '../signals/observe.ts';
import type { Act } from './acts.ts';
import { ACTS } from './acts.ts';
import { lengthOf } from './long-letter.ts';
import type { ReadSentence } from './sentence-reader.ts';

/** What a sentence does that brings something. */
export const BRINGS: readonly Act[] = [
  'experience',
  'employer_knowledge',
  'new_material',
  'change',
  'picks_up',
  'referral',
];
const BRINGING = BRINGS.map((act) => ACTS.indexOf(act));
const HARDLY_HEARD = 0.3;
/** In fewer words the reader of sentences misses half of what is brought, in other languages than English above all. */
const LEAST_WORDS = 110;

/** Whether a sentence may bring something, by how likely it does each act. */
export function mayBring(acts: Float64Array): boolean {
  return BRINGING.some((place) => (acts[place] ?? 0) >= HARDLY_HEARD);
}

/**
 * Whether no sentence of a letter brings anything. The more words of stories and courtesies there are, and words of other
 * languages that a model does not know, the likelier it takes a letter for one that is worth reading. Of 142 letters of
 * so many words that were taken so, in thirteen sets by as many writers, 15 held no such sentence; one of those was worth
 * reading.
 *
 * @param sentences as the reader of sentences heard them; empty where there is none
 */
export function bringsNothing(observation: Observation, sentences: readonly ReadSentence[]): boolean {
  const { visible, novelty } = observation;
  if (novelty.newAttachments > 0 || sentences.length === 0) return false;
  if (lengthOf(visible) < LEAST_WORDS) return false;
  return !sentences.some(({ acts }) => mayBring(acts));
}
