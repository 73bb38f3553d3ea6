import { assess, inputFromRecord } from '#libs/domain';
import type { LabelledRecord } from '#libs/training';
import { expect, it } from 'vitest';
import { assessRecord, judgement, measured, recordsIn } from './corpus.ts';

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
  const records = recordsIn(`everyday/${name}`);
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
    recordsIn(`everyday/${name}`),
  );
  const { substance: _, ...unread } = judgement.model;
  const unreadLane = (record: LabelledRecord) => {
    const { message, history, context } = inputFromRecord(record, { ...judgement, model: unread });
    return assess(message, history, context).lane;
  };
  const lane = (record: LabelledRecord) => assessRecord(record).lane;
  const taken = (laneOf: (record: LabelledRecord) => string, label: string) =>
    records.filter((record) => record.label === label && laneOf(record) === 'value_added').length;
  expect(taken(unreadLane, 'empty') - taken(lane, 'empty')).toBeGreaterThanOrEqual(5);
  expect(taken(unreadLane, 'value_added') - taken(lane, 'value_added')).toBeLessThanOrEqual(1);
});
