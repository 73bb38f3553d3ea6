import { expect, it } from 'vitest';
import { isDistantOffer } from './distant-offer.ts';
import { seen } from './fixtures/seen.ts';

// The messages come on Tuesday, 24 November, at nine.
it.each([
  'Halden made me an offer this morning and they want to hear by 9 December.',
  'Mercy West called with an offer this morning. They would like my answer Monday week.',
  'I have another offer, and must answer by 4 December.',
])('is an offer that leaves time: %s', (text) => {
  expect(isDistantOffer(seen(text))).toBe(true);
});

it.each([
  'Halden made me an offer this morning and they want to hear tomorrow by three.',
  'I have another offer, and must answer by Wednesday noon. Theirs starts on 4 January.',
  'Halden made me an offer this morning.',
  'I start my course on 4 January.',
])('is none, or leaves little: %s', (text) => {
  expect(isDistantOffer(seen(text))).toBe(false);
});
