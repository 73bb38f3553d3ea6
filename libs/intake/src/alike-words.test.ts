import { expect, test } from 'vitest';
import { isMisspelling } from './alike-words.ts';

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
