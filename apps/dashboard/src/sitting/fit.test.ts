import { describe, expect, test } from 'vitest';
import type { InboxEntry } from '#libs/contract';
import { buildInboxEntry } from '../../../../test/factories/inbox-entry.ts';
import { fitOf, idsOf } from './fit.ts';

const row = (
  id: string,
  section: InboxEntry['section'],
  readingSeconds: number,
  more: Partial<InboxEntry> = {},
) => buildInboxEntry({ id, section, readingSeconds, ...more });
const picked = (entries: InboxEntry[], minutes: number) => [...idsOf(fitOf(entries, minutes))];
const silent = (id: string, role: string) =>
  row(id, 'owed', 60, {
    role: { id: role, title: role, function: 'finance' },
    owed: { since: '2026-11-06T09:00:00Z', because: 'no_word', promisedBy: null, quote: null },
  });

describe('what fits the minutes', () => {
  test('stops at nine tenths of the time', () => {
    const entries = [1, 2, 3, 4, 5, 6].map((number) => row(String(number), 'worth', 60));
    expect(picked(entries, 5)).toEqual(['1', '2', '3', '4']);
  });

  test('a row that is too long gives way to the next of its section, and to no other section', () => {
    const entries = [
      row('1', 'worth', 120),
      row('2', 'worth', 400),
      row('3', 'worth', 60),
      row('4', 'decide', 20),
    ];
    expect(picked(entries, 5)).toEqual(['1', '3']);
  });

  test('today is always there, also when it alone takes longer', () => {
    const entries = [row('1', 'today', 400), row('2', 'today', 400), row('3', 'worth', 20)];
    expect(picked(entries, 5)).toEqual(['1', '2']);
  });

  test('people of one role to whom we owe the same word take the time of one message', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => silent(id, 'finance'));
    const { units } = fitOf([...seven, silent('h', 'nursing'), row('i', 'worth', 60)], 5);
    expect(units.map(({ entries, seconds }) => [entries.length, seconds])).toEqual([
      [7, 120],
      [1, 60],
      [1, 60],
    ]);
  });

  test('a question is each person’s own', () => {
    const asked = ['a', 'b'].map((id) =>
      row(id, 'owed', 60, {
        owed: {
          since: '2026-11-06T09:00:00Z',
          because: 'question_unanswered',
          promisedBy: null,
          quote: 'Pay?',
        },
      }),
    );
    expect(fitOf(asked, 20).units).toHaveLength(2);
  });
});
