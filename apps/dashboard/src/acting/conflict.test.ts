import { describe, expect, it, test } from 'vitest';
import { buildInboxEntry } from '../../../../test/factories/inbox-entry.ts';
import { isAlready, whatHappened } from './conflict.ts';

const until = '2026-11-25T14:00:00.000Z';
const vera = { id: '3', name: 'Vera' };

describe('what somebody else did to a row', () => {
  const before = buildInboxEntry();
  it.each([
    ['Dale marked this as done.', { state: 'done' as const }],
    ['Dale moved this to Nothing new.', { lane: 'empty' as const, laneSetBy: 'Dale' }],
    ['Dale passed this to Vera.', { assignee: vera }],
    ['Dale wrote something down about this.', {}],
  ])('is said as it was: %s', (sentence, change) => {
    const now = buildInboxEntry({ ...change, version: 2 });
    expect(whatHappened({ before, now, who: 'Dale' }, new Date(until))).toBe(sentence);
  });
  it('is said of a row that was given back, and of one put off', () => {
    const held = buildInboxEntry({ assignee: vera });
    expect(whatHappened({ before: held, now: before, who: 'Dale' }, new Date(until))).toBe(
      'Dale gave this back to everybody.',
    );
    const later = buildInboxEntry({ state: 'later', until });
    expect(whatHappened({ before, now: later, who: 'Dale' }, new Date(until))).toMatch(
      /^Dale put this off until/,
    );
  });
});

test('a row that is already what one wants is no conflict; one that differs in anything is', () => {
  const done = buildInboxEntry({ state: 'done' });
  expect(isAlready(done, { state: 'done' })).toBe(true);
  expect(isAlready(done, { lane: 'empty' })).toBe(false);
  const later = buildInboxEntry({ state: 'later', until });
  expect(isAlready(later, { state: 'later', until })).toBe(true);
  expect(isAlready(later, { state: 'later', until: '2026-11-26T14:00:00.000Z' })).toBe(false);
  const moved = buildInboxEntry({ lane: 'empty', laneSetBy: 'Dale', assignee: vera });
  expect(isAlready(moved, { lane: 'empty' })).toBe(true);
  expect(isAlready({ ...moved, laneSetBy: null }, { lane: 'empty' })).toBe(false);
  expect(isAlready(moved, { assigneeId: vera.id })).toBe(true);
  expect(isAlready(moved, { assigneeId: null })).toBe(false);
  expect(isAlready(done, { note: 'Asked on the phone.' })).toBe(false);
  // Words why are somebody's own, and would be lost.
  expect(isAlready(moved, { lane: 'empty', because: 'We knew this.' })).toBe(false);
});
