import { readFileSync, readdirSync } from 'node:fs';
import { readRecords } from '#libs/training';
import { expect, it } from 'vitest';
import { measured } from './corpus.ts';

/**
 * Letters of 90 to 400 words by six writers who had read the labelling guide only. No model was trained on them; how long
 * a letter is that is judged by its gist as well was chosen on them, so what they measure is the better end.
 */
const FOLDER = new URL('letters/', import.meta.url);
const letters = readdirSync(FOLDER).flatMap((name) =>
  readRecords(readFileSync(new URL(name, FOLDER), 'utf8'), name),
);

it('reads long letters without burying any, and seldom hears in their stories what no sentence says', () => {
  const { macroF1, lanes, urgent, buried } = measured(letters);
  expect(letters.length).toBe(520);
  expect(macroF1).toBeGreaterThanOrEqual(0.885);
  expect(lanes.value_added.recall).toBeGreaterThanOrEqual(0.95);
  expect(lanes.excessive.precision).toBeGreaterThanOrEqual(0.8);
  expect(urgent.recall).toBeGreaterThanOrEqual(0.95);
  expect(urgent.precision).toBeGreaterThanOrEqual(0.55);
  expect(buried.rate).toBe(0);
});
