import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { readingSeconds } from './reading-seconds.ts';

it('is 200 words a minute, 20 seconds to decide and 20 a new file', () => {
  expect(readingSeconds(0, 0)).toBe(20);
  expect(readingSeconds(200, 0)).toBe(80);
  expect(readingSeconds(1, 0)).toBe(21);
  expect(readingSeconds(100, 2)).toBe(90);
});

it('is whole and never falls with more words or files', () => {
  const count = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(count, count, (words, files) => {
      const seconds = readingSeconds(words, files);
      expect(Number.isInteger(seconds)).toBe(true);
      expect(readingSeconds(words + 1, files)).toBeGreaterThanOrEqual(seconds);
      expect(readingSeconds(words, files + 1)).toBe(seconds + 20);
    }),
  );
});
