import { expect, it } from 'vitest';
import { seen } from './fixtures/seen.ts';
import { isPastDay } from './past-day.ts';

const isPast = (text: string) => isPastDay(seen(text));

it.each([
  'I finished the welding course on Thursday, all three parts.',
  'We took down the old kiln on Wednesday and nothing cracked.',
  'Ta for Thursday and for the biscuit.',
  'Sorry if I sounded odd on the phone Wednesday.',
])('lies behind the sender: %s', (text) => {
  expect(isPast(text)).toBe(true);
});

it.each([
  'I am free on Thursday.',
  'Thanks for the news. Thursday is the day then.',
  'Thank you for inviting me, I will be there on Thursday.',
  'Thanks for the offer of Thursday, but I am abroad.',
  'Sorry about Thursday, my train does not run.',
  'They made an offer, and I must answer on Thursday.',
  'I asked them to wait until Thursday.',
  'I finished the course. They want my answer by Thursday.',
  'I finished the course today.',
])('is still to come, or near: %s', (text) => {
  expect(isPast(text)).toBe(false);
});
