import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '#libs/domain';
import { type DayRecord, daysOf } from './mailbox-days.ts';

const today = dayNumber('2026-11-24');
const record = (day: string, of: Partial<DayRecord> = {}): DayRecord => ({
  mailboxId: 1,
  day: `2026-11-${day}`,
  missing: 0,
  stillMissing: 0,
  setAside: 0,
  ...of,
});
const jobs = { id: 1, since: dayNumber('2026-11-18') };
const careers = { id: 2, since: dayNumber('2026-11-22') };
const states = (records: readonly DayRecord[], connected = [jobs]) =>
  daysOf(records, connected, today, 5).map(({ state }) => state);

describe('the days of reconciliation', () => {
  it('are as many as asked for, the last of them today', () => {
    const days = daysOf([], [jobs], today, 30);
    expect(days).toHaveLength(30);
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2026-10-26', isoDay(today)]);
  });

  it('are well, set aside or missing, as was recorded', () => {
    const records = [
      record('20'),
      record('21', { setAside: 1 }),
      record('22', { setAside: 2, missing: 3, stillMissing: 1 }),
      record('23'),
      record('24'),
    ];
    expect(states(records)).toEqual(['well', 'set_aside', 'missing', 'well', 'well']);
  });

  it('say that something was missing, also where it was fetched afterwards', () => {
    expect(daysOf([record('24', { missing: 2 })], [jobs], today, 1)).toEqual([
      { day: '2026-11-24', state: 'missing', missing: 2, stillMissing: 0, setAside: 0, notChecked: 0 },
    ]);
  });

  it('say that nobody looked', () => {
    expect(states([record('20'), record('22'), record('24')])).toEqual([
      'well',
      'not_checked',
      'well',
      'not_checked',
      'well',
    ]);
  });

  it('claim nothing for the time before the record, nor for today before its first check', () => {
    expect(states([record('22'), record('23')])).toEqual([
      'unrecorded',
      'unrecorded',
      'well',
      'well',
      'unrecorded',
    ]);
    expect(states([])).toEqual(Array.from({ length: 5 }, () => 'unrecorded'));
  });

  it('are the worst of all mailboxes, and expect none before the day after it was added', () => {
    const records = [
      record('20'),
      record('21'),
      record('22', { setAside: 1 }),
      record('23', { setAside: 1 }),
      record('24'),
      record('24', { mailboxId: 2, missing: 1, stillMissing: 1 }),
    ];
    const days = daysOf(records, [jobs, careers], today, 5);
    expect(days.map(({ state }) => state)).toEqual(['well', 'well', 'set_aside', 'not_checked', 'missing']);
    expect(days[3]).toMatchObject({ notChecked: 1, setAside: 1 });
  });

  it('keep what happened to a mailbox that was disconnected since', () => {
    expect(states([record('23', { mailboxId: 9, missing: 1 }), record('22')])[3]).toBe('missing');
  });

  it('count the record from days that are not shown as well', () => {
    expect(states([record('19'), record('24')])).toEqual([
      'not_checked',
      'not_checked',
      'not_checked',
      'not_checked',
      'well',
    ]);
  });
});
