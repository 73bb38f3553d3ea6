import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestSentence, quoteAround } from './quote.ts';

it('is the sentence around the evidence', () => {
  const text = 'Hello there. I cut the queue to 12 minutes. Any news?';
  const range = quoteAround(text, { start: 15, end: 18 });
  expect(text.slice(range.start, range.end)).toBe('I cut the queue to 12 minutes.');
});

it.each([
  [
    'Numbers: in the last one we passed $1.1 million for the first time. Any news?',
    'passed',
    'Numbers: in the last one we passed $1.1 million for the first time.',
  ],
  ['I met Dr. Osei at 5.30 p.m. on the ward. Bye.', 'ward', 'I met Dr. Osei at 5.30 p.m. on the ward.'],
  ['Thanks. See www.example.org for the plan. Bye.', 'plan', 'See www.example.org for the plan.'],
  [
    'Over three winters I have run the night shelter at Dock Street,\nwith forty beds and two teams. Bye.',
    'forty',
    'Over three winters I have run the night shelter at Dock Street,\nwith forty beds and two teams.',
  ],
])('goes on over a number, an abbreviation and a wrapped line: %s', (text, word, sentence) => {
  const start = text.indexOf(word);
  const range = quoteAround(text, { start, end: start + word.length });
  expect(text.slice(range.start, range.end)).toBe(sentence);
});

it('ends with evidence that brings its full stop along', () => {
  const text = `Bye. In some months you lend yourselves $90,000. ${'A forecast of one page helped there. '.repeat(5)}`;
  const start = text.indexOf('$');
  const range = quoteAround(text, { start, end: start + '$90,000.'.length });
  expect(text.slice(range.start, range.end)).toBe('In some months you lend yourselves $90,000.');
  const inBrackets = quoteAround('Hello.\n(It cost $9.)\nBye.', { start: 16, end: 19 });
  expect(inBrackets).toEqual({ start: 7, end: 20 });
});

it('never cuts the evidence and never grows beyond two lines, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.nat(899), fc.nat(60), (text, from, size) => {
      fc.pre(from < text.length);
      const evidence = { start: from, end: Math.min(text.length, from + 1 + size) };
      const range = quoteAround(text, evidence);
      expect(range.start).toBeLessThanOrEqual(evidence.start);
      expect(range.end).toBeGreaterThanOrEqual(evidence.end);
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeLessThanOrEqual(text.length);
      expect(range.end - range.start).toBeLessThanOrEqual(165);
    }),
  );
});

it('falls back to the longest sentence of what may be used', () => {
  const text = 'Hi. Shall we talk about the kiln on Tuesday? Bye.';
  const range = longestSentence(text, text);
  expect(range === null ? null : text.slice(range.start, range.end)).toBe(
    'Shall we talk about the kiln on Tuesday',
  );
  expect(longestSentence('', '')).toBeNull();
});
