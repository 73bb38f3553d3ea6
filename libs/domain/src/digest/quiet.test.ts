import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../time/calendar.ts';
import { type Arrival, quiet } from './quiet.ts';

const arrival = (iso: string, parts: Partial<Arrival> = {}): Arrival => ({
  at: Date.parse(iso),
  readingSeconds: 60,
  folded: false,
  ...parts,
});

describe('what the hours between digests were worth', () => {
  it('counts a burst once, and nothing at night or on a Sunday', () => {
    const arrivals = [
      arrival('2026-11-22T10:00Z'),
      arrival('2026-11-23T03:00Z'),
      arrival('2026-11-23T09:30Z'),
      arrival('2026-11-23T09:33Z'),
      arrival('2026-11-23T09:37Z'),
      arrival('2026-11-23T09:42Z'),
      arrival('2026-11-23T16:59Z'),
      arrival('2026-11-23T17:00Z'),
    ];
    expect(quiet(arrivals, 1, defaultCalendar)).toMatchObject({
      arrivals: 8,
      calls: 3,
      ours: 1,
      interruptionsAvoided: 2,
    });
  });

  it('puts off only what was folded, in whole minutes', () => {
    const arrivals = [
      arrival('2026-11-23T10:00Z', { folded: true, readingSeconds: 89 }),
      arrival('2026-11-23T11:00Z', { folded: true, readingSeconds: 30 }),
      arrival('2026-11-23T12:00Z', { readingSeconds: 600 }),
    ];
    expect(quiet(arrivals, 0, defaultCalendar).minutesPutOff).toBe(1);
  });

  it('never claims more than there were messages, nor less than nothing', () => {
    const times = fc.array(fc.integer({ min: 0, max: 7 * 86_400_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 60 }), (list, ours) => {
        const arrivals = list
          .toSorted((a, b) => a - b)
          .map((at) => ({ at: Date.UTC(2026, 10, 23) + at, readingSeconds: 60, folded: false }));
        const found = quiet(arrivals, ours, defaultCalendar);
        expect(found.calls).toBeLessThanOrEqual(arrivals.length);
        expect(found.interruptionsAvoided).toBeGreaterThanOrEqual(0);
        expect(found.interruptionsAvoided).toBeLessThanOrEqual(arrivals.length);
      }),
    );
  });
});
