import { describe, expect, it, test } from 'vitest';
import { isDoubling, isMisspelling } from './alike-words.ts';

test.each([
  ['wharehouse', 'warehouse', true],
  ['frontnd', 'frontend', true],
  ['recieptonist', 'receptionist', true],
  ['pfelgefachkraft', 'pflegefachkraft', true],
  ['warehouse', 'warehouse', false],
  ['waiter', 'writer', false],
  ['engineered', 'engineering', false],
  ['operative', 'cooperative', false],
])('%s is a slip for %s: %s', (written, meant, isSlip) => {
  expect(isMisspelling(written, meant)).toBe(isSlip);
});

describe('a consonant that is doubled, or not', () => {
  it.each([
    ['cheff', 'chef'],
    ['roffer', 'rofer'],
    ['aprentice', 'apprentice'],
  ])('%s is %s', (written, meant) => {
    expect(isDoubling(written, meant)).toBe(true);
  });

  it.each([
    ['pole', 'pool'],
    ['chef', 'chef'],
    ['baker', 'barker'],
    ['hal', 'hall'],
  ])('%s is not %s', (written, meant) => {
    expect(isDoubling(written, meant)).toBe(false);
  });
});
