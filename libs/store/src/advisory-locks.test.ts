import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADVISORY_LOCKS } from './advisory-locks.ts';

const numbers = Object.values(ADVISORY_LOCKS);

test('every advisory lock has a number of its own', () => {
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('nobody locks by a number that is not among them', () => {
  const root = new URL('../../../', import.meta.url).pathname;
  const elsewhere = globSync('{libs,apps}/**/*.ts', { cwd: root }).filter(
    (file) =>
      !file.includes('advisory-locks') &&
      /7_?041_?5\d\d|advisory_\w*lock\w*\(\d/.test(readFileSync(`${root}${file}`, 'utf8')),
  );
  expect(elsewhere).toEqual([]);
});
