import { expect, it } from 'vitest';
import { readBackRoundMs } from './read-back-rounds.ts';

/** How often the bell has rung when mail has been read back for so long. */
function ringsWithin(ms: number): number {
  let rings = 0;
  for (let at = readBackRoundMs(0); at <= ms; at += readBackRoundMs(at)) rings += 1;
  return rings;
}

it('rings for mail that is read back after half a minute, and ever more seldom', () => {
  expect(readBackRoundMs(0)).toBe(30_000);
  expect(ringsWithin(60_000)).toBe(2);
  // In rounds of one length it would have been twenty.
  expect(ringsWithin(10 * 60_000)).toBe(7);
});

it('never leaves what was read back without an assessment for more than five minutes', () => {
  expect(readBackRoundMs(24 * 60 * 60_000)).toBe(5 * 60_000);
});
