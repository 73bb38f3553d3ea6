import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../signals/evidence.ts';
import { modelWords, placedWords, wordsWithin } from './words.ts';

const NAMES = new Set(['mira']);
/** What the words of a text are, as an expression says it: slowly, and without leaving anything out. */
const TOKENS = /\p{L}+(?:'\p{L}+)?|\p{N}+|[?!]|\p{Extended_Pictographic}/gu;

const texts = fc
  .array(
    fc.constantFrom(...Array.from("abzéł中ß\u0301  \n''-.,?!1½٣😀©"), '20', '\ud83d', "don't", 'hi', 'dear'),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('the words that a model sees', () => {
  it('are those that stand in the text, in any script', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { texts: words, starts } = placedWords(text, NAMES);
        const tokens = Array.from(text.matchAll(TOKENS)).filter(([token]) => token !== 'a');
        expect(starts).toEqual(tokens.map(({ index }) => index));
        expect(words).toEqual(tokens.map(([token]) => (/^[0-9]/.test(token) ? '0' : token)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are without a form of address, articles, numbers and names', () => {
    expect(modelWords('Dear Dr Okafor, Mira met the 14 of you?', NAMES).texts).toEqual([
      'met',
      '0',
      'of',
      'you',
      '?',
    ]);
  });

  it('are the same for a sentence in its text and by itself', () => {
    const text = fold('We met on Monday. Hello Sam, I am back!');
    const range = { start: 18, end: text.length };
    const alone = modelWords(text.slice(range.start, range.end), NAMES);
    expect(wordsWithin(placedWords(text, NAMES), range)).toEqual(alone);
    expect(alone.texts).toEqual(['i', 'am', 'back', '!']);
  });
});
