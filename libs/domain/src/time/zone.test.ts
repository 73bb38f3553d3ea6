import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { defaultCalendar } from './calendar.ts';
import { dayNumber } from './day.ts';
import { epochMs } from './instant.ts';
import { epochMsOfLocal, instantIn, localTime, writersZone, zoneOffsetMinutes } from './zone.ts';

const ZONES = [
  'UTC',
  '+05:45',
  '-03:30',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Casablanca',
];

function local(day: string, minute: number, zone: string): string {
  return instantIn(epochMsOfLocal(dayNumber(day), minute, zone), zone);
}

describe('zones', () => {
  it('are read on both sides of a change of clocks', () => {
    expect(zoneOffsetMinutes(epochMs('2026-11-01T05:59:59Z'), 'America/New_York')).toBe(-240);
    expect(zoneOffsetMinutes(epochMs('2026-11-01T06:00:00Z'), 'America/New_York')).toBe(-300);
    expect(zoneOffsetMinutes(0, '-03:30')).toBe(-210);
    expect(() => zoneOffsetMinutes(0, 'Mars/Olympus')).toThrow(RangeError);
  });

  it('resolve a time that clocks skip or repeat', () => {
    expect(local('2026-03-29', 90, 'Europe/London')).toBe('2026-03-29T02:30:00+01:00');
    expect(local('2026-10-25', 90, 'Europe/London')).toBe('2026-10-25T01:30:00+01:00');
    expect(local('2026-10-25', 180, 'Europe/London')).toBe('2026-10-25T03:00:00+00:00');
  });

  it('show what was written, in every zone', () => {
    const day = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2035-01-01') });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...ZONES), (date, minute, zone) => {
        const ms = epochMsOfLocal(date, minute, zone);
        const shown = localTime(ms, zone);
        const isSkipped = shown.minuteOfDay !== minute;
        // Only where clocks go forward, and then by as much as they went.
        if (isSkipped) expect(zoneOffsetMinutes(ms - 7_200_000, zone)).not.toBe(zoneOffsetMinutes(ms, zone));
        else expect(shown).toEqual({ day: date, minuteOfDay: minute });
        expect(epochMs(instantIn(ms, zone))).toBe(ms);
      }),
    );
  });

  it('are the writer’s, widened where the writer’s clock agrees with the employer’s or says nothing', () => {
    const calendar = { ...defaultCalendar, timeZone: 'America/New_York' };
    const zone = (at: string) => writersZone(at, epochMs(at), calendar);
    expect(zone('2026-07-01T09:00:00-04:00')).toBe('America/New_York');
    expect(zone('2026-12-01T09:00:00-05:00')).toBe('America/New_York');
    expect(zone('2026-07-01T09:00:00Z')).toBe('America/New_York');
    expect(zone('2026-07-01T09:00:00+09:00')).toBe('+09:00');
  });
});
