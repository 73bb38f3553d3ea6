import { expect, it } from 'vitest';
import { isDaysAway } from './days-away.ts';
import { seen } from './fixtures/seen.ts';

const OURS = {
  at: '2026-11-20T09:00:00Z',
  by: 'employer',
  automatic: false,
  channel: 'email',
  subject: 'Assessment day',
  text: 'We invite you to the assessment day on 18 December.',
  attachments: [],
} as const;
const OF_TOMORROW = { ...OURS, text: 'We invite you to a talk on Wednesday 25 November at 10.' };

it.each([
  ['They want my signature by 9 December.', []],
  ['They want my signature by 9 December, before your own day.', [OURS]],
  ['Please see to it as soon as possible: I am deaf in one ear and need a loop.', [OURS]],
] as const)('comes early enough with the next digest: %s', (text, history) => {
  expect(isDaysAway(seen(text, history), [])).toBe(true);
});

it.each([
  ['They want my signature by Thursday.', []],
  ['They want my signature by 9 December, and they ring me tomorrow.', []],
  ['They want my signature by 9 December, and I am on my way to you.', []],
  ['I started there on 9 December last year.', []],
  ['Please see to it as soon as possible.', []],
  ['I am deaf in one ear and need a loop.', []],
  ['I am deaf in one ear and need a loop.', [OF_TOMORROW]],
  ['I am standing at the gate and nobody opens.', [OURS]],
  ['The test keeps crashing while the clock runs down. What shall I do?', [OURS]],
  ['My offer elsewhere runs out. Please tell me where I stand.', [OURS]],
  ['Mein Zug fällt aus, ich schaffe es nicht.', [OURS]],
] as const)('may press: %s', (text, history) => {
  expect(isDaysAway(seen(text, history), [])).toBe(false);
});

it('may press beside what is due days ahead', () => {
  const due = 'I must answer them by 9 December.';
  const text = `${due} The test keeps crashing.`;
  const sentence = { start: 0, end: due.length };
  expect(isDaysAway(seen(text), [sentence])).toBe(true);
  expect(isDaysAway(seen(text), [sentence, { start: due.length + 1, end: text.length }])).toBe(false);
});
