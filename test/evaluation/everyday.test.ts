import { readFileSync } from 'node:fs';
import { assess, inputFromRecord } from '#libs/domain';
import { readRecords } from '#libs/training';
import { expect, it } from 'vitest';
import { judgement, measured } from './corpus.ts';

/** Everyday mail by four writers who had read the labelling guide and nothing else, in the first two sets half near a boundary. */
it.each([
  [
    'english',
    130,
    { macroF1: 0.95, valueRecall: 0.95, excessivePrecision: 0.95, urgentPrecision: 0.7, urgentRecall: 1 },
  ],
  [
    'seven-languages',
    140,
    { macroF1: 0.84, valueRecall: 0.9, excessivePrecision: 0.9, urgentPrecision: 0.7, urgentRecall: 1 },
  ],
  [
    'hr-offices-abroad',
    140,
    { macroF1: 0.86, valueRecall: 0.9, excessivePrecision: 0.9, urgentPrecision: 0.7, urgentRecall: 0.9 },
  ],
  [
    'small-firms-abroad',
    140,
    { macroF1: 0.86, valueRecall: 0.9, excessivePrecision: 0.9, urgentPrecision: 0.7, urgentRecall: 0.9 },
  ],
])('reads everyday mail: %s', (name, count, aims) => {
  const file = readFileSync(new URL(`everyday/${name}.jsonl`, import.meta.url), 'utf8');
  const records = readRecords(file, name);
  const { macroF1, lanes, urgent, buried } = measured(records);
  expect(records.length).toBe(count);
  expect(macroF1).toBeGreaterThanOrEqual(aims.macroF1);
  expect(lanes.value_added.recall).toBeGreaterThanOrEqual(aims.valueRecall);
  expect(lanes.excessive.precision).toBeGreaterThanOrEqual(aims.excessivePrecision);
  expect(urgent.recall).toBeGreaterThanOrEqual(aims.urgentRecall);
  expect(urgent.precision).toBeGreaterThanOrEqual(aims.urgentPrecision);
  expect(buried.rate).toBe(0);
});

it('takes fewer mails in other languages that bring nothing for worth reading by what their sentences lack', () => {
  const records = ['seven-languages', 'hr-offices-abroad', 'small-firms-abroad'].flatMap((name) =>
    readRecords(readFileSync(new URL(`everyday/${name}.jsonl`, import.meta.url), 'utf8'), name),
  );
  const { substance: _, ...unread } = judgement.model;
  const taken = (model: typeof judgement.model, label: string) =>
    records.filter((record) => {
      const { message, history, context } = inputFromRecord(record, { ...judgement, model });
      return record.label === label && assess(message, history, context).lane === 'value_added';
    }).length;
  expect(taken(unread, 'empty') - taken(judgement.model, 'empty')).toBeGreaterThanOrEqual(5);
  expect(taken(unread, 'value_added') - taken(judgement.model, 'value_added')).toBeLessThanOrEqual(1);
});
