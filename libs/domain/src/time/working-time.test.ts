import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { calendarAtOffsetOf, defaultCalendar } from './calendar.ts';
import type { WorkingCalendar } from './calendar.ts';
import { dayNumber, isoDay } from './day.ts';
import { epochMs } from './instant.ts';
import {
  addWorkingDays,
  afterWorkingDays,
  endOfWeek,
  endOfWork,
  isWorkingDay,
  startOfWeek,
  workingDayFrom,
  workingDayUntil,
} from './working-time.ts';
import { instantIn } from './zone.ts';

const newYork: WorkingCalendar = {
  ...defaultCalendar,
  timeZone: 'America/New_York',
  holidays: ['2026-11-26', '2026-12-25'],
};
const telAviv: WorkingCalendar = { ...defaultCalendar, workingDays: [7, 1, 2, 3, 4] };

function on(day: string, step: (number: number) => number): string {
  return isoDay(step(dayNumber(day)));
}

describe('working days', () => {
  it('pass over weekends and holidays', () => {
    expect(on('2026-11-25', (day) => addWorkingDays(day, 1, newYork))).toBe('2026-11-27');
    expect(on('2026-11-25', (day) => addWorkingDays(day, 10, newYork))).toBe('2026-12-10');
    expect(on('2026-11-21', (day) => addWorkingDays(day, 1, newYork))).toBe('2026-11-23');
    expect(on('2026-11-21', (day) => workingDayFrom(day, newYork))).toBe('2026-11-23');
    expect(on('2026-11-21', (day) => workingDayUntil(day, newYork))).toBe('2026-11-20');
  });

  it('pass over the public holidays of a region', () => {
    const german: WorkingCalendar = { ...defaultCalendar, region: 'DE' };
    expect(on('2026-04-02', (day) => addWorkingDays(day, 1, german))).toBe('2026-04-07');
    expect(on('2026-12-31', (day) => addWorkingDays(day, 1, german))).toBe('2027-01-04');
    expect(on('2026-04-02', (day) => addWorkingDays(day, 1, defaultCalendar))).toBe('2026-04-03');
  });

  it('end the week on its last, wherever the week begins', () => {
    expect(on('2026-11-23', (day) => endOfWeek(day, newYork))).toBe('2026-11-27');
    expect(on('2026-12-21', (day) => endOfWeek(day, newYork))).toBe('2026-12-24');
    expect(on('2026-11-22', (day) => startOfWeek(day, newYork))).toBe('2026-11-16');
    expect(on('2026-11-22', (day) => startOfWeek(day, telAviv))).toBe('2026-11-22');
    expect(on('2026-11-22', (day) => endOfWeek(day, telAviv))).toBe('2026-11-26');
  });

  it('never hang on a calendar without any', () => {
    const closed = { ...defaultCalendar, workingDays: [] };
    expect(on('2026-11-23', (day) => addWorkingDays(day, 3, closed))).toBe('2026-11-26');
  });

  it('are as many as were added', () => {
    const day = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2027-12-01') });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, count) => {
        const reached = addWorkingDays(from, count, newYork);
        let worked = 0;
        for (let each = from + 1; each <= reached; each += 1) worked += isWorkingDay(each, newYork) ? 1 : 0;
        expect(worked).toBe(count);
      }),
    );
  });
});

describe('working time', () => {
  it('has gone by at the same time of day, or at the end of work when it began on a rest day', () => {
    const after = (at: string, days: number) =>
      instantIn(afterWorkingDays(epochMs(at), days, newYork), newYork.timeZone);
    expect(after('2026-11-23T10:15:00-05:00', 5)).toBe('2026-12-01T10:15:00-05:00');
    expect(after('2026-11-22T10:15:00-05:00', 5)).toBe('2026-11-30T17:00:00-05:00');
    expect(after('2026-10-30T10:15:00-04:00', 1)).toBe('2026-11-02T10:15:00-05:00');
  });

  it('ends on the next working day where the day is none', () => {
    expect(instantIn(endOfWork(dayNumber('2026-11-26'), newYork), newYork.timeZone)).toBe(
      '2026-11-27T17:00:00-05:00',
    );
  });
});

it('a calendar can be taken from the clock of a message', () => {
  expect(calendarAtOffsetOf('2026-11-23T10:00:00+05:30', null).timeZone).toBe('+05:30');
  expect(calendarAtOffsetOf('2026-11-23T10:00:00Z', null).timeZone).toBe('UTC');
});
