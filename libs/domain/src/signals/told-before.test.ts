import { expect, it } from 'vitest';
import { seen } from './fixtures/seen.ts';
import { repeatsFigures } from './told-before.ts';

const sent = {
  at: '2026-11-20T09:00:00Z',
  by: 'candidate',
  channel: 'email',
  text: '12 years, two refineries. Costs down 14% in 2025.',
} as const;
const repeats = (text: string) => repeatsFigures(seen(text, [sent]));

it('is what the application said', () => {
  expect(repeats('As you will have seen from my resume, I cut costs by 14% in 2025.')).toBe(true);
  expect(repeats('Like I said, 12 years of it.')).toBe(true);
});

it.each([
  'As I said, 12 years. Since then I passed level 2, with 91%.',
  'As I said, the night shift suits me now.',
  'I cut costs by 14% in 2025.',
])('is more, or not said to be the same: %s', (text) => {
  expect(repeats(text)).toBe(false);
});
