import { describe, expect, test } from 'vitest';
import { buildInboxEntry } from '../../../../test/factories/inbox-entry.ts';
import { progressOf } from './progress.ts';
import { parseFit } from './sitting-fit.ts';

const open = (...ids: string[]) => ids.map((id) => buildInboxEntry({ id, readingSeconds: 60 }));
const PICKED = {
  units: ['a', 'b', 'c'].map((id) => ({ key: id, entries: open(id), seconds: 60 })),
};

describe('progress', () => {
  test('begins with what was picked and its time', () => {
    expect(progressOf(10, PICKED, open('a', 'b', 'c', 'd'), new Map())).toMatchObject({
      picked: 3,
      pickedMinutes: 3,
      settled: 0,
      finished: false,
    });
  });

  test('ends when everything picked is settled or put off', () => {
    const outcomes = new Map([
      ['a', 'settled'],
      ['b', 'later'],
      ['c', 'settled'],
    ] as const);
    expect(progressOf(10, PICKED, open('d'), outcomes)).toMatchObject({
      settled: 2,
      later: 1,
      finished: true,
    });
  });

  test('does not count a row that moved to another place of the list: it is still to be read', () => {
    expect(progressOf(10, PICKED, open('a', 'd'), new Map([['a', 'settled']] as const)).finished).toBe(false);
  });

  test('is no end when others settled everything: the reader did nothing yet', () => {
    expect(progressOf(10, PICKED, [], new Map()).finished).toBe(false);
  });
});

test('the time of the address is whole minutes up to eight hours, or all', () => {
  expect(['10', '480', 'all'].map(parseFit)).toEqual([10, 480, null]);
  expect(['0', '481', '-5', '1.5', 'ten', '', null].map(parseFit)).toEqual(Array(7).fill(undefined));
});
