import { describe, expect, it } from 'vitest';
import type { MailboxDay } from '#libs/contract';
import { mailboxFigureWords as words } from './mailbox-figures.ts';

const day = (of: Partial<MailboxDay> = {}): MailboxDay => ({
  day: '2026-11-19',
  state: 'well',
  missing: 0,
  stillMissing: 0,
  setAside: 0,
  notChecked: 0,
  ...of,
});

describe('the days in words', () => {
  it.each([
    [[day(), day()], 'Last 30 days. No day had a message missing or set aside.'],
    [
      [day({ setAside: 1 }), day({ setAside: 2 }), day()],
      'Last 30 days. Two days had a message set aside (dashed); none had a message missing.',
    ],
    [
      [day({ missing: 2 }), day()],
      'Last 30 days. One day had a message missing (filled), fetched the same day; none had one set aside.',
    ],
    [
      [day({ missing: 2, stillMissing: 1 }), day({ missing: 1, setAside: 1 })],
      'Last 30 days. Two days had a message missing (filled), on one of them not fetched by the last check; one had one set aside (dashed).',
    ],
    [
      [day({ notChecked: 1 }), day({ notChecked: 2 })],
      'Last 30 days. No day had a message missing or set aside. On two days a mailbox was not checked (hollow).',
    ],
  ])('say what the bars show', (days, said) => {
    expect(words.days(days, null)).toBe(said);
  });

  it('claim no more days than were recorded', () => {
    expect(words.days([day()], 'today')).toBe(
      'Recorded since today. No day had a message missing or set aside.',
    );
  });

  it('name each day’s own', () => {
    expect(words.day('19 Nov', day({ missing: 2, stillMissing: 1, setAside: 1, notChecked: 1 }))).toBe(
      '19 Nov: 2 missing, 1 not fetched by the last check; 1 set aside; 1 mailbox not checked',
    );
    expect(words.day('19 Nov', day({ state: 'unrecorded' }))).toBe('19 Nov: nothing recorded');
  });
});

describe('what was folded away wrongly, in words', () => {
  it.each([
    [
      { checked: 84, wrong: 1, yours: 84 },
      'You checked 84 random messages from “Nothing new” in 30 days. One was worth reading.',
    ],
    [
      { checked: 40, wrong: 0, yours: 12 },
      'You and your colleagues checked 40 random messages from “Nothing new” in 30 days. None was worth reading.',
    ],
    [
      { checked: 1, wrong: 1, yours: 0 },
      'Your colleagues checked 1 random message from “Nothing new” in 30 days. One was worth reading.',
    ],
    [
      { checked: 84, wrong: 3, yours: 84 },
      'You checked 84 random messages from “Nothing new” in 30 days. Three were worth reading.',
    ],
  ])('%o', (buried, said) => {
    expect(words.folded.sentence(buried)).toBe(said);
  });

  it('says where checks wait', () => {
    expect(words.folded.waiting(3, true, '16:00', true)).toBe('Three more checks wait in the 16:00 digest.');
    expect(words.folded.waiting(1, false, '12 Nov', false)).toBe('One check waits in the digest of 12 Nov.');
  });
});

it.each([
  [0.4, 'under 1 s'],
  [6, '6 s'],
  [5.2, '6 s'],
  [119.5, '120 s'],
  [121, '3 min'],
  [7_201, '3 h'],
  [86_400 * 3, '3 days'],
])('%f seconds are %s', (seconds, said) => {
  expect(words.speed.duration(seconds)).toBe(said);
});
