import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { hashSteps, hashesOfSteps } from './hash-steps.ts';

const written = (hashes: readonly number[]) =>
  Buffer.from(hashSteps(Int32Array.from(hashes))).toString('base64');

it.each([[[]], [[0]], [[-2147483648, -2147483647, -5, 0, 1, 300, 70_000, 20_000_000, 2147483647]]])(
  'hashes are read back as they were written: %j',
  (hashes) => {
    expect(Array.from(hashesOfSteps(written(hashes)))).toEqual(hashes);
  },
);

it('hashes that do not rise are refused', () => {
  expect(() => written([1, 1])).toThrow(/hash 2 does not rise/);
  expect(() => written([3, 5, 4])).toThrow(/hash 3 does not rise/);
});

it('what is cut off is refused', () => {
  expect(() => hashesOfSteps(Buffer.alloc(5).toString('base64'))).toThrow(/cut off/);
  expect(() => hashesOfSteps('###')).toThrow(RangeError);
});
