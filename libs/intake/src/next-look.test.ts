import { expect, it } from 'vitest';
import { nextLook } from './next-look.ts';

it('looks for new mail after every batch where that costs nothing, and for a tenth of the time where it does', () => {
  expect(nextLook(1_000, 1_002)).toBe(1_020);
  expect(nextLook(1_000, 1_400)).toBe(5_000);
});

it('keeps new mail waiting for five seconds at most', () => {
  expect(nextLook(1_000, 31_000)).toBe(36_000);
});
