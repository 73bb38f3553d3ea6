import { describe, expect, test } from 'vitest';
import { buildInboxEntry } from '../../../../test/factories/inbox-entry.ts';
import type { InboxEntry } from '#libs/contract';
import type { NextDigest } from '../lib/wording.ts';
import { headlineOf as headlineWith } from './headline.ts';

const NONE = { today: 0, owed: 0, worth: 0, decide: 0, steps: 0, other: 0, nothing_new: 0, care: 0 };
const counts = (sections: Partial<typeof NONE>, readingSeconds = 0) => ({
  sections: { ...NONE, ...sections },
  total: 0,
  readingSeconds,
  complete: true,
});
const entries = (today: number, rest: number) => [
  ...Array.from({ length: today }, (_, at) =>
    buildInboxEntry({ id: `t${at}`, section: 'today', readingSeconds: 60 }),
  ),
  ...Array.from({ length: rest }, (_, at) =>
    buildInboxEntry({ id: `w${at}`, section: 'worth', readingSeconds: 75 }),
  ),
];

const headlineOf = (
  rows: InboxEntry[],
  counted: Parameters<typeof headlineWith>[1],
  complete: boolean,
  next: NextDigest | null = null,
) => headlineWith(rows, counted, complete, next);

describe('the headline', () => {
  test('names the people who need the reader today, and the rest below', () => {
    expect(headlineOf(entries(2, 12), counts({ today: 2, worth: 10, steps: 2 }), true)).toEqual({
      sentence: 'Two people need you today.',
      below: 'Twelve more take about 15 minutes.',
    });
    expect(headlineOf(entries(1, 0), counts({ today: 1 }), true)).toEqual({
      sentence: 'One person needs you today.',
      below: 'Nothing else is waiting.',
    });
  });

  test('says that nothing is pressing when only reading is left', () => {
    expect(headlineOf(entries(0, 14), counts({ worth: 14 }), true).sentence).toBe(
      'Nothing is pressing. Fourteen messages take about 18 minutes.',
    );
    expect(headlineOf(entries(0, 1), counts({ owed: 1 }), true).sentence).toBe(
      'Nothing is pressing. One message takes about a minute.',
    );
  });

  test('counts neither applications nor what is folded away', () => {
    expect(headlineOf([], counts({ other: 9, nothing_new: 8, care: 1 }), true)).toEqual({
      sentence: 'You are up to date.',
      below: null,
    });
  });

  test('takes the time of the server while the list is not read to its end', () => {
    expect(headlineOf(entries(1, 2), counts({ today: 1, worth: 900 }, 60 + 54_000), false).below).toBe(
      '900 more take about 15 hours.',
    );
  });

  test('says till when it is quiet, where a digest is planned', () => {
    const next = { time: '16:00', at: 'at 16:00' };
    const quiet = 'Nothing else will interrupt you before 16:00 unless it must.';
    expect(headlineOf(entries(2, 12), counts({ today: 2, worth: 12 }), true, next).below).toBe(
      `Twelve more take about 15 minutes. ${quiet}`,
    );
    expect(headlineOf(entries(1, 0), counts({ today: 1 }), true, next).below).toBe(
      `Nothing else is waiting. ${quiet}`,
    );
    expect(headlineOf(entries(0, 14), counts({ worth: 14 }), true, next).below).toBe(quiet);
    expect(headlineOf([], counts({}), true, next)).toEqual({
      sentence: 'You are up to date. Next digest at 16:00.',
      below: null,
    });
  });
});
