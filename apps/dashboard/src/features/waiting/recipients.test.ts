import { expect, test } from 'vitest';
import type { WaitingPerson, WaitingRole, WeekView } from '#libs/contract';
import {
  chosenRole,
  includesWithin,
  recipientsOf,
  updateOf,
  usualPromise,
  withPresentWait,
} from './recipients.ts';

const person = (entryId: string, leftOut: WaitingPerson['leftOut'] = null): WaitingPerson => ({
  entryId,
  messageId: entryId,
  candidate: { id: entryId, name: entryId, address: `${entryId}@post.example` },
  version: 1,
  waitingSince: '2026-11-06T09:00:00Z',
  days: 18,
  followUps: 0,
  owed: null,
  reason: '',
  harmAt: null,
  leftOut,
});
const nobody = { people: 0, toAnswer: 0, undated: 0 };
const role = (id: string, owed: Partial<WaitingRole['owed']>): WaitingRole => ({
  role: { id, title: id, function: 'finance' },
  promise: null,
  longestDays: 18,
  longestSince: '2026-11-06T09:00:00Z',
  people: [],
  withinAim: [],
  nextCursor: null,
  owed: { ...nobody, ...owed },
  within: { people: 40, toAnswer: 30, undated: 30 },
  first: person('a'),
  stamp: '1',
});

test('an update goes to everybody but those who are left out, unless somebody is ticked or not', () => {
  const people = [person('a'), person('b', 'withdrew'), person('c', 'written_recently'), person('d')];
  const ids = (ticks: [string, boolean][]) =>
    recipientsOf(people, new Map(ticks)).map(({ entryId }) => entryId);
  expect(ids([])).toEqual(['a', 'd']);
  expect(
    ids([
      ['a', false],
      ['c', true],
    ]),
  ).toEqual(['c', 'd']);
});

test('an update is counted with those whom nobody has scrolled to, and with what the reader ticked', () => {
  const many = role('1', { people: 3_000, toAnswer: 2_900, undated: 100 });
  const promised = { since: '', because: 'promise_passed', promisedBy: '2026-11-13', quote: '' } as const;
  const known = [person('a'), person('b', 'withdrew'), { ...person('c'), owed: promised }];
  const counted = (withinAim: boolean, ...ticks: [string, boolean][]) =>
    updateOf(many, withinAim, known, new Map(ticks));
  expect(counted(false)).toEqual({ count: 2_900, undated: 100 });
  expect(counted(true)).toEqual({ count: 2_930, undated: 130 });
  expect(counted(false, ['a', false])).toEqual({ count: 2_899, undated: 99 });
  expect(counted(false, ['b', true])).toEqual({ count: 2_901, undated: 101 });
  expect(counted(false, ['c', false])).toEqual({ count: 2_899, undated: 100 });
  expect(counted(false, ['a', true], ['b', false])).toEqual({ count: 2_900, undated: 100 });
  expect([many, role('2', {})].map((one) => includesWithin(one, false))).toEqual([false, true]);
});

test('the role of the address is chosen, or the first to which an update is due', () => {
  const roles = [role('1', {}), role('2', { people: 1 })];
  expect(chosenRole(roles, '1')?.role?.id).toBe('1');
  expect(chosenRole(roles, undefined)?.role?.id).toBe('2');
  expect(chosenRole([], undefined)).toBeNull();
});

test('the day that is offered as a promise is a working day', () => {
  expect(usualPromise(new Date(2026, 10, 24))).toBe('2026-12-04');
  expect(usualPromise(new Date(2026, 10, 25))).toBe('2026-12-07');
});

test('the chart of the longest wait ends with the wait that stands above it', () => {
  const lanes = { value_added: 0, empty: 0, excessive: 0, other: 0 };
  const week = { week: '2026-11-16', answerDays: null, answers: 0, longestWaitDays: 10, followUps: 0, lanes };
  const weeks: WeekView[] = [week, { ...week, week: '2026-11-23', longestWaitDays: 15 }];
  expect(withPresentWait(weeks, 16).map(({ longestWaitDays }) => longestWaitDays)).toEqual([10, 16]);
  expect(withPresentWait([], 16)).toEqual([]);
});
