import { expect, it } from 'vitest';
import { seen } from './fixtures/seen.ts';
import { isOthersTerm } from './others-term.ts';

const isTheirs = (text: string) => {
  const observation = seen(text);
  const pressure = observation.evidence.filter(({ concept }) => concept === 'pressure');
  return pressure.length > 0 && pressure.every((found) => isOthersTerm(observation, found));
};

it.each([
  'The contract must be with them by Friday, or it will go to the second on their list.',
  'The bank wants my signature by noon, otherwise the post goes to the other man, they tell me.',
])('is a term that others set: %s', (text) => {
  expect(isTheirs(text)).toBe(true);
});

it.each([
  'The other place wants me. Call me by noon, or I tell them how you treat people.',
  'They want an answer by Friday, so you decide by Thursday or I go to the press.',
  'By tomorrow noon, or I call the director.',
])("is the sender's own: %s", (text) => {
  expect(isTheirs(text)).toBe(false);
});
