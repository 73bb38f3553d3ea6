import { expect, it } from 'vitest';
import { seen } from './fixtures/seen.ts';

it('takes a day of the weekend as said: who waits for an answer does not wait until Monday', () => {
  // The message comes on a Tuesday at nine.
  expect(seen('They want a yes by Saturday.').times.named?.at).toBe('2026-11-28T17:00:00+00:00');
  expect(seen('They want a yes by Friday.').times.named?.at).toBe('2026-11-27T17:00:00+00:00');
  expect(seen('They want a yes by noon on Saturday.').times.named?.hours).toBe(99);
});
