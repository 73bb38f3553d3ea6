import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayNumber, daysInMonth, easterSunday, existsDay, isoDay, monthOf, weekdayOf } from './day.ts';

describe('days', () => {
  it('are counted and written back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        fc.pre(isoDay(day).length === 10);
        expect(dayNumber(isoDay(day))).toBe(day);
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
    expect(weekdayOf(dayNumber('2026-11-23'))).toBe(1);
    expect(monthOf(dayNumber('2026-11-23'))).toEqual({ year: 2026, month: 11, day: 23 });
  });

  it.each(['', '2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '2026-11-23T00:00:00Z'])(
    'refuse %j',
    (text) => {
      expect(() => dayNumber(text)).toThrow(RangeError);
    },
  );

  it('know short months and leap years', () => {
    expect([daysInMonth(2026, 2), daysInMonth(2028, 2), daysInMonth(2100, 2), daysInMonth(2026, 12)]).toEqual(
      [28, 29, 28, 31],
    );
    expect([
      existsDay(2026, 2, 29),
      existsDay(2028, 2, 29),
      existsDay(2026, 13, 1),
      existsDay(2026, 1, 0),
    ]).toEqual([false, true, false, false]);
  });

  it('know Easter', () => {
    const found = [2000, 2008, 2011, 2024, 2026, 2027, 2038].map((year) => isoDay(easterSunday(year)));
    expect(found).toEqual([
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2024-03-31',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
  });
});
