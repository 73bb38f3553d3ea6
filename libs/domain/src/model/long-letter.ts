import type { TextRange } from '../assessment.ts';
import type { Act } from './acts.ts';
import { ACTS } from './acts.ts';
import type { Decision } from './decision.ts';
import type { ReadSentence } from './sentence-reader.ts';

/**
 * A letter from here on is long, and a gist no longer. One in a hundred and fifty records of the corpus is as long, so that
 * a model has learned little of such letters. Chosen on 585 by seven writers, among 130 and 170 words, and 40 to 120.
 */
const LONG_WORDS = 170;
const GIST_WORDS = 40;

/** What fills letters: it tells a long one from another less than anything else that a sentence does. */
const FILLS: ReadonlySet<Act> = new Set(['warmth', 'vague', 'repeated']);
const FILLS_COUNT = 0.5;

/** How surely a sentence does something. */
function doing(acts: Float64Array): number {
  return Math.max(...ACTS.map((act, at) => (acts[at] ?? 0) * (FILLS.has(act) ? FILLS_COUNT : 1)));
}

/**
 * A long letter is urgent from here on at least. Among so many sentences one seems to press now and then: of 628 letters by nine
 * writers the model gave 20 others between 0.15 and 0.25, and one that was urgent not less than 0.25.
 */
const URGENT_FROM = 0.25;

/** How probabilities become an answer for a letter: as for any message, unless it is long. */
export function decisionOn(visible: string, decision: Decision): Decision {
  const isLong = lengthOf(visible) >= LONG_WORDS;
  return isLong && decision.urgentFrom < URGENT_FROM ? { ...decision, urgentFrom: URGENT_FROM } : decision;
}

/** How many words a letter has, numbers and marks between blanks among them. */
export const lengthOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/**
 * The sentences of a long letter besides its gist: all but those that most surely do something. Chance words of stories
 * and courtesies add up to what no sentence of them says.
 *
 * @param visible what a reader sees of the new text, place for place
 * @param sentences as the reader of sentences heard them, in their order
 * @returns in their order; empty where the letter is not long, or is all gist
 */
export function besidesGist(visible: string, sentences: readonly ReadSentence[]): TextRange[] {
  if (lengthOf(visible) < LONG_WORDS) return [];
  const told = sentences.flatMap(({ range, acts }) =>
    range === null
      ? []
      : [{ range, doing: doing(acts), words: lengthOf(visible.slice(range.start, range.end)) }],
  );
  let words = 0;
  const gist = new Set<TextRange>();
  for (const sentence of told.toSorted((a, b) => b.doing - a.doing)) {
    words += sentence.words;
    if (words > GIST_WORDS && gist.size > 0) break;
    gist.add(sentence.range);
  }
  return told.map(({ range }) => range).filter((range) => !gist.has(range));
}
