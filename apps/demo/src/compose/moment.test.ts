import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  after,
  ago,
  day,
  internalDate,
  localTime,
  mailDate,
  resolveMoment,
  wallClock,
  whenFor,
} from './moment.ts';

const zones = fc.constantFrom('America/New_York', 'America/Chicago', 'Europe/Berlin', 'Asia/Kolkata', 'UTC');
const zeros = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true })
  .map((date) => date.getTime());

test('working days are working days, in order, and before the day of time zero', () => {
  fc.assert(
    fc.property(zeros, zones, fc.integer({ min: 1, max: 15 }), (zero, zone, days) => {
      const at = (n: number): Date => wallClock(resolveMoment(day(n, '09:14'), zero, zone, new Map()));
      const wall = at(days);
      expect([1, 2, 3, 4, 5]).toContain(wall.getUTCDay());
      expect([wall.getUTCHours(), wall.getUTCMinutes()]).toEqual([9, 14]);
      expect(at(days + 1).getTime()).toBeLessThan(wall.getTime());
      const zeroDay = wallClock(localTime(zero, zone)).toISOString().slice(0, 10);
      expect(wall.toISOString() < zeroDay).toBe(true);
    }),
  );
});

test('minutes before time zero and seconds after another message are exact', () => {
  const zero = Date.parse('2026-11-25T15:00:00Z');
  const earlier = resolveMoment(ago(90), zero, 'Europe/Berlin', new Map());
  expect(earlier).toEqual({ epochMs: Date.parse('2026-11-25T13:30:00Z'), offsetMinutes: 60 });
  const later = resolveMoment(after('a', 5), zero, 'America/New_York', new Map([['a', earlier]]));
  expect(later).toEqual({ epochMs: Date.parse('2026-11-25T13:30:05Z'), offsetMinutes: -300 });
  expect(() => resolveMoment(after('b', 5), zero, 'UTC', new Map())).toThrow(RangeError);
});

test('dates are written as RFC 5322 and IMAP want them, at the offset of the writer', () => {
  const time = localTime(Date.parse('2026-11-05T13:04:09Z'), 'Asia/Kolkata');
  expect(mailDate(time)).toBe('Thu, 5 Nov 2026 18:34:09 +0530');
  expect(internalDate(time)).toBe(' 5-Nov-2026 18:34:09 +0530');
});

test('a day that a writer names falls on a working day, in the writer’s language', () => {
  const time = localTime(Date.parse('2026-11-25T15:00:00Z'), 'America/New_York');
  const english = whenFor(time, time.epochMs, 'en-US', new Map([['a', time]]));
  expect([english.weekday(1), english.weekday(3), english.weekday(4)]).toEqual([
    'Thursday',
    'Monday',
    'Monday',
  ]);
  expect([english.date(3), english.fromZero(1), english.month(-35), english.of('a')]).toEqual([
    'November 30',
    'Thursday, November 26',
    'October',
    'November 25',
  ]);
  expect(whenFor(time, time.epochMs, 'de', new Map()).date(8)).toBe('3. Dezember');
});
