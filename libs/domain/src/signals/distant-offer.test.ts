import { expect, it } from 'vitest';
import { isDistantOffer } from './distant-offer.ts';
import { seen } from './fixtures/seen.ts';

const FAR = 'I have an offer from another employer and must answer by 9 December.';

it.each([FAR, 'Another firm offered me a post this morning, and I must answer by 9 December.'])(
  'is all that a time is set for: %s',
  (text) => {
    expect(isDistantOffer(seen(text), [{ start: 0, end: text.length }])).toBe(true);
  },
);

it('is none beside another that presses', () => {
  const near = 'A hospital offered me nights too, and they close the paper tomorrow at 3 pm.';
  const text = `${FAR} ${near}`;
  const sentence = { start: FAR.length + 1, end: text.length };
  expect(isDistantOffer(seen(text), [sentence])).toBe(false);
  expect(isDistantOffer(seen(text), [])).toBe(true);
});

it('is one beside the day on which it came', () => {
  const text = `Another firm offered me a post this morning. ${FAR}`;
  expect(isDistantOffer(seen(text), [])).toBe(true);
});
