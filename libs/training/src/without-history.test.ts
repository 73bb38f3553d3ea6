import { describe, expect, it } from 'vitest';
import { examplesOf, readCorpus } from './train.ts';
import { withoutHistory } from './without-history.ts';

const model = { version: 'test' };
const told = examplesOf(readCorpus().records.slice(0, 400), model);
const repeated = withoutHistory(told, model);

describe('follow-ups without their history', () => {
  it('are the same messages with the same label, read as those of a stranger', () => {
    expect(repeated.size).toBeGreaterThan(20);
    for (const [row, bare] of repeated) {
      const { record } = told[row]!;
      expect(record.history.length).toBeGreaterThan(0);
      expect(bare.record).toEqual({ ...record, history: [] });
      expect(bare.rhythm.contactsIn14Days).toBe(1);
      expect(bare.targets.lane).toBe(told[row]!.targets.lane);
    }
  });

  it('leave out what only the history makes: excess by number, and steps of hiring', () => {
    for (const [row] of repeated) {
      const { record, rhythm } = told[row]!;
      expect(record.label).not.toBe('other');
      if (record.label === 'excessive') expect(rhythm.exceeded).toBeNull();
    }
  });

  it('do not teach the reader of sentences the same sentences twice', () => {
    for (const bare of repeated.values()) expect(bare.acts).toBeNull();
  });
});
