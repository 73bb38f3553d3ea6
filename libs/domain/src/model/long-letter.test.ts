import { describe, expect, it } from 'vitest';
import type { TextRange } from '../assessment.ts';
import type { Act } from './acts.ts';
import { ACTS } from './acts.ts';
import { PLAIN_DECISION } from './decision.ts';
import { besidesGist, decisionOn } from './long-letter.ts';
import type { ReadSentence } from './sentence-reader.ts';

/** A letter of sentences of as many words as given, each of which does one thing as surely as given. */
function letterOf(...told: readonly (readonly [words: number, act: Act, surely: number])[]) {
  let newText = '';
  const sentences = told.map(([words, act, surely]): ReadSentence => {
    const start = newText.length;
    newText += `${'word '.repeat(words).trim()}. `;
    const acts = Float64Array.from(ACTS, (name) => (name === act ? surely : 0));
    return { range: { start, end: newText.length - 1 }, acts };
  });
  const subject: ReadSentence = { range: null, acts: new Float64Array(ACTS.length) };
  const at = (place: number) => sentences[place]?.range as TextRange;
  return { at, besides: besidesGist(newText, [subject, ...sentences]) };
}

describe('what stands in a long letter besides its gist', () => {
  it('is nothing in a letter that is not long', () => {
    expect(letterOf([60, 'status', 0.9], [109, 'warmth', 0.1]).besides).toEqual([]);
  });

  it('is what does least, in the order of the letter', () => {
    const { at, besides } = letterOf(
      [60, 'warmth', 0.02],
      [20, 'change', 0.7],
      [70, 'guilt', 0.01],
      [20, 'status', 0.8],
    );
    expect(besides).toEqual([at(0), at(2)]);
  });

  it('are courtesies before anything else that is as sure', () => {
    const { at, besides } = letterOf([90, 'warmth', 0.6], [90, 'experience', 0.5]);
    expect(besides).toEqual([at(0)]);
  });

  it('is never all of it, however long its sentences are', () => {
    const { at, besides } = letterOf([200, 'status', 0.4], [200, 'ask', 0.6]);
    expect(besides).toEqual([at(0)]);
  });
});

it('a long letter is urgent where it is likelier, and never sooner than any message', () => {
  const urgentFrom = (words: number, ofAny: number) =>
    decisionOn('word '.repeat(words), { ...PLAIN_DECISION, urgentFrom: ofAny }).urgentFrom;
  expect([169, 170].map((words) => urgentFrom(words, 0.15))).toEqual([0.15, 0.25]);
  expect(urgentFrom(170, 0.4)).toBe(0.4);
});
