import { assess, inputFromRecord, judgeMessage } from '#libs/domain';
import { readAllCrossings } from '#libs/training';
import type { LabelledRecord } from '#libs/training';
import { expect, it } from 'vitest';
import { assessRecord, judgement, measured, recordsIn } from './corpus.ts';

/**
 * Mails in eight languages by writers who had read the labelling guide and nothing else, a half or a third of which crosses a
 * boundary in passing. How much a sentence weighs was chosen on the first two sets, the others were looked at afterwards; nothing
 * here may move to `libs/training/crossings`.
 */
const recordsOf = (name: string) => recordsIn(`crossings/${name}`);
const NAMES = ['in-passing', 'other-scenes', 'everyday-abroad', 'romance-languages', 'german-dutch-polish'];

it('hears more of what crosses a boundary in other languages than the model does, and little more that is harmless', () => {
  // Beside it the model by itself: what lacks substance is heard to cross fewer boundaries, too.
  const { crossings: _, substance: _also, ...unread } = judgement.model;
  const unreadLane = (record: LabelledRecord) => {
    const { message, history, context } = inputFromRecord(record, { ...judgement, model: unread });
    return assess(message, history, context).lane;
  };
  const heardBy = (laneOf: (record: LabelledRecord) => string) => {
    const heard = NAMES.flatMap(recordsOf).filter((record) => laneOf(record) === 'excessive');
    const rightly = heard.filter(({ label }) => label === 'excessive').length;
    return { rightly, wrongly: heard.length - rightly };
  };
  const [shipped, without] = [heardBy((record) => assessRecord(record).lane), heardBy(unreadLane)];
  expect(shipped.rightly - without.rightly).toBeGreaterThanOrEqual(28);
  expect(shipped.wrongly - without.wrongly).toBeLessThanOrEqual(7);
});

it.each([
  ['in-passing', 192, 0.8, 0.45],
  ['other-scenes', 112, 0.9, 0.4],
  ['everyday-abroad', 84, 0.85, 0.6],
  ['romance-languages', 70, 0.88, 0.45],
  ['german-dutch-polish', 70, 0.87, 0.6],
])('reads mails %s that cross boundaries calmly', (name, count, precision, recall) => {
  const records = recordsOf(name);
  const { lanes, buried } = measured(records);
  expect(records.length).toBe(count);
  expect(lanes.excessive.precision).toBeGreaterThanOrEqual(precision);
  expect(lanes.excessive.recall).toBeGreaterThanOrEqual(recall);
  expect(buried.rate).toBe(0);
});

it('listens to people, and to no machine', () => {
  const headers = {
    'list-id': '<news.paper.example>',
    'list-unsubscribe': '<https://paper.example>',
  };
  const inputs = recordsOf('everyday-abroad').map((record) => inputFromRecord(record, judgement));
  const heard = inputs.filter(
    ({ message, history, context }) => judgeMessage(message, history, context).crossing !== null,
  );
  expect(heard.length).toBeGreaterThan(20);
  for (const { message, history, context } of heard)
    expect(judgeMessage({ ...message, headers }, history, context).crossing).toBeNull();
});

it('has learned from none of them', () => {
  const learned = new Set([...readAllCrossings().values()].flat().map(({ text }) => text.toLowerCase()));
  for (const { message } of NAMES.flatMap(recordsOf))
    for (const sentence of message.text.split(/(?<=[.!?])\s+/))
      expect(learned.has(sentence.toLowerCase())).toBe(false);
});
