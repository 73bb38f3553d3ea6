import { readFileSync } from 'node:fs';
import { readRecords } from '#libs/training';
import { expect, it } from 'vitest';
import { measured } from './corpus.ts';

/** Everyday mail, half of it near a boundary of the labelling guide, by two writers who had read nothing else. */
it.each([
  ['english', 130, { macroF1: 0.95, valueRecall: 0.95, excessivePrecision: 0.95, urgentPrecision: 0.7 }],
  [
    'seven-languages',
    140,
    { macroF1: 0.84, valueRecall: 0.9, excessivePrecision: 0.9, urgentPrecision: 0.7 },
  ],
])('reads everyday mail: %s', (name, count, aims) => {
  const file = readFileSync(new URL(`everyday/${name}.jsonl`, import.meta.url), 'utf8');
  const records = readRecords(file, name);
  const { macroF1, lanes, urgent, buried } = measured(records);
  expect(records.length).toBe(count);
  expect(macroF1).toBeGreaterThanOrEqual(aims.macroF1);
  expect(lanes.value_added.recall).toBeGreaterThanOrEqual(aims.valueRecall);
  expect(lanes.excessive.precision).toBeGreaterThanOrEqual(aims.excessivePrecision);
  expect(urgent.recall).toBe(1);
  expect(urgent.precision).toBeGreaterThanOrEqual(aims.urgentPrecision);
  expect(buried.rate).toBe(0);
});
