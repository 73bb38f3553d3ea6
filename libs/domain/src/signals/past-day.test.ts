import { expect, it } from 'vitest';
import { seen } from './fixtures/seen.ts';
import { isPastDay } from './past-day.ts';

const isPast = (text: string) => isPastDay(seen(text));

it.each([
  'I finished the welding course on Thursday, all three parts.',
  'We took down the old kiln on Wednesday and nothing cracked.',
  'On Thursday you asked how I would begin, and I gave a poor answer.',
  'I finished the course today.',
  'I tried it this morning with my own class, and it held until the bell.',
  'I got my card on Wednesday. I tested it today.',
])('lies behind the sender: %s', (text) => {
  expect(isPast(text)).toBe(true);
});

it.each([
  'I am free on Thursday.',
  'They made an offer, and I must answer on Thursday.',
  'I asked them to wait until Thursday.',
  'I finished the course. They want my answer by Thursday.',
  'They offered me a place today, and want to hear right away.',
  'They made an offer that lapses today.',
  'On Thursday they want my answer.',
  'My other contract has to be signed today.',
  'It should get finished on Thursday.',
  'I finished the course today. I start there tomorrow unless you call.',
])('is still to come, or near: %s', (text) => {
  expect(isPast(text)).toBe(false);
});
