import { describe, expect, it, test } from 'vitest';
import type { ActionView } from '#libs/contract';
import { buildInboxEntry } from '../../../../test/factories/inbox-entry.ts';
import { Refused } from '../lib/api.ts';
import { isAlready, sentenceFor, whatHappened, whileWriting } from './conflict.ts';

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

const act = (parts: Partial<ActionView>): ActionView => ({
  id: '5',
  entryId: '1',
  messageId: 'message-1',
  at: until,
  by: 'Dale',
  state: null,
  until: null,
  lane: null,
  laneTakenBack: false,
  laneBefore: null,
  because: null,
  quote: null,
  note: null,
  noteTakenBack: false,
  debt: null,
  passesOn: false,
  assignee: null,
  ...parts,
});

describe('while an answer is being written', () => {
  const before = buildInboxEntry();
  const told = (change: Partial<typeof before>, ...acts: ActionView[]) =>
    whileWriting(before, { now: buildInboxEntry({ ...change, version: 2 }), acts }, new Date(until));

  it('it is told who settled or passed on the row, or that it has been answered', () => {
    const done = act({ state: 'done' });
    expect(told({ state: 'done' }, act({ note: 'Asked.' }), done)).toBe('Dale marked this as done.');
    expect(told({ assignee: vera }, act({ passesOn: true }))).toBe('Dale passed this to Vera.');
    expect(told({ state: 'done' })).toBe('We have answered this meanwhile.');
    // Opened again since, and answered then.
    expect(told({ state: 'done' }, act({ state: 'open' }), done)).toBe('We have answered this meanwhile.');
    expect(told({ state: 'done' }, act({ state: 'done', entryId: '2' }))).toBe(
      'We have answered this meanwhile.',
    );
  });
  it('nothing else disturbs', () => {
    expect(told({})).toBeNull();
    expect(told({ lane: 'empty' }, act({ lane: 'empty' }))).toBeNull();
    expect(told({}, act({ state: 'open' }), act({ state: 'done' }))).toBeNull();
  });
});

test('a change that did not happen is laid to whoever acted since, and to news where there are some', () => {
  const before = buildInboxEntry({ lastActionId: '4' });
  const told = (now: Partial<typeof before>) => {
    const entry = buildInboxEntry({ state: 'done', version: 2, ...now });
    const problem = { type: '', title: '', status: 409, code: 'conflict', changedBy: 'Dale', entry };
    return sentenceFor(new Refused(409, problem), before, 'Vera', new Date(until));
  };
  expect(told({ lastActionId: '5' })).toBe('Person 1: Dale marked this as done.');
  expect(told({ lastActionId: '4' })).toMatch(/^Person 1 has news/);
  expect(told({ lastActionId: '5', messageIds: ['message-2', 'message-1'] })).toMatch(/^Person 1 has news/);
});
