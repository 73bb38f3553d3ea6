import { assess, inputFromRecord, judgeMessage, outsiderIn } from '#libs/domain';
import { readAllOutsiders } from '#libs/training';
import type { LabelledRecord } from '#libs/training';
import { expect, it } from 'vitest';
import { assessRecord, judgement, measured, recordsIn } from './corpus.ts';

/**
 * What reaches the mailbox of a small HR office, by three writers who had read the labelling guide only: half of it by people who
 * are no candidates and follow up like them. How much the reader of outsiders counts was chosen with the first two in view;
 * nothing here may move to `libs/training/outsiders`.
 */
const NAMES = ['look-alikes', 'shared-mailbox', 'office-manager'];
const everybody = NAMES.flatMap((name) => recordsIn(`who-writes/${name}`));

const { outsiders: _, ...unread } = judgement.model;
function laneOf(record: LabelledRecord, model: typeof judgement.model, role: LabelledRecord['role']): string {
  if (model === judgement.model && role === record.role) return assessRecord(record).lane;
  const { message, history, context } = inputFromRecord({ ...record, role }, { ...judgement, model });
  return assess(message, history, context).lane;
}
const rightAndWrong = (records: readonly LabelledRecord[], role?: null) => {
  const right = (model: typeof judgement.model) =>
    new Set(records.filter((record) => laneOf(record, model, role ?? record.role) === record.label));
  const [before, since] = [right(unread), right(judgement.model)];
  return {
    gained: records.filter((record) => since.has(record) && !before.has(record)).length,
    lost: records.filter((record) => before.has(record) && !since.has(record)).length,
  };
};

it.each([
  ['look-alikes', 0.78],
  ['shared-mailbox', 0.85],
  ['office-manager', 0.87],
])('leaves people who are no candidates alone: %s', (name, macroF1) => {
  const { lanes, urgent, buried, ...all } = measured(recordsIn(`who-writes/${name}`));
  expect(all.macroF1).toBeGreaterThanOrEqual(macroF1);
  expect(lanes.other.precision).toBeGreaterThanOrEqual(0.95);
  expect(urgent.recall).toBe(1);
  expect(buried.rate).toBe(0);
});

it('tells them by their words, and hardly takes a candidate for one of them', () => {
  const { gained, lost } = rightAndWrong(everybody);
  expect(everybody.length).toBe(350);
  expect(gained).toBeGreaterThanOrEqual(40);
  expect(lost).toBeLessThanOrEqual(1);
});

it('seldom takes a candidate for one of them where no role is known', () => {
  const candidates = ['english', 'seven-languages']
    .flatMap((name) => recordsIn(`everyday/${name}`))
    .filter(({ kind }) => kind !== 'not_candidate');
  const { lost } = rightAndWrong(candidates, null);
  expect(candidates.length).toBe(244);
  expect(lost).toBeLessThanOrEqual(3);
});

it('raises the odds of nearly all of them by their words, and leaves most candidates as they are', () => {
  const candidates = ['english', 'seven-languages'].flatMap((name) => recordsIn(`everyday/${name}`));
  const raised = (records: readonly LabelledRecord[], isCandidate: boolean) => {
    const own = records.filter(({ kind }) => (kind === 'not_candidate') !== isCandidate);
    const odds = own.map((record) => {
      const { message, history, context } = inputFromRecord(record, judgement);
      return outsiderIn(judgeMessage(message, history, context).observation, judgement.model.outsiders);
    });
    return odds.filter((by) => by > 0).length / own.length;
  };
  expect(raised(everybody, false)).toBeGreaterThanOrEqual(0.9);
  expect(raised(candidates, true)).toBeLessThan(0.5);
});

it('has learned from none of them', () => {
  const learned = new Set([...readAllOutsiders().values()].flat().map(({ text }) => text.toLowerCase()));
  for (const { message } of everybody) expect(learned.has(message.text.toLowerCase())).toBe(false);
});
