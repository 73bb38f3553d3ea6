import { readFileSync, readdirSync } from 'node:fs';
import { readLetters, readRecords } from '#libs/training';
import { expect, it } from 'vitest';
import { measured } from './corpus.ts';

/**
 * Letters by eight more writers who had read the labelling guide only, 426 of 486 not in English. What makes other languages
 * hard was looked for in most of them, so what they measure since is the better end. Of 295 the readers of hints and of
 * crossings have learned what is harmless, and nothing else has learned of any.
 */
const FOLDER = new URL('further-letters/', import.meta.url);
const letters = [
  ...readLetters(),
  ...readdirSync(FOLDER).flatMap((name) => readRecords(readFileSync(new URL(name, FOLDER), 'utf8'), name)),
];

it('reads letters in seven other languages without burying any, and lets nothing wait that cannot', () => {
  const abroad = letters.filter(({ file }) => file !== 'one-sentence-apart');
  const { macroF1, lanes, urgent, buried } = measured(abroad);
  expect(letters.length).toBe(486);
  expect(macroF1).toBeGreaterThanOrEqual(0.84);
  expect(lanes.value_added.recall).toBeGreaterThanOrEqual(0.9);
  expect(lanes.excessive.precision).toBeGreaterThanOrEqual(0.88);
  expect(urgent.recall).toBe(1);
  expect(buried.rate).toBe(0);
});

it('reads long letters that one sentence decides nearly as well', () => {
  const apart = letters.filter(({ file }) => file === 'one-sentence-apart');
  const { macroF1, urgent } = measured(apart);
  expect(apart.length).toBe(90);
  expect(macroF1).toBeGreaterThanOrEqual(0.86);
  expect(urgent.recall).toBe(1);
});
