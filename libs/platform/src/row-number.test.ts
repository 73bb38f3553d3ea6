import { expect, test } from 'vitest';
import { rowNumberOf } from './row-number.ts';

test.each([
  ['1', 1],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ['0', null],
  ['-1', null],
  ['01', null],
  ['1.5', null],
  ['1e3', null],
  [' 1', null],
  ['1\n', null],
  ['', null],
  ['１', null],
  ['99999999999999999', null],
])('%j names row %s', (id, row) => {
  expect(rowNumberOf(id)).toBe(row);
});
