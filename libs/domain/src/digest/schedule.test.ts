import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DigestSchedule,
  defaultSchedule,
  focusBetween,
  focusEnd,
  nextSlot,
  slotsBetween,
} from './schedule.ts';

const HOUR_MS = 3_600_000;
const QUARTER_MS = HOUR_MS / 4;
const YEAR = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };

/** Both hemispheres, half and three-quarter hours, both sides of the date line, and clocks that never change. */
const ZONES = [
  'America/New_York',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Pacific/Honolulu',
  'Africa/Casablanca',
];

/** What a wall clock in the zone shows, by another way than the code under test. */
function wallClock(zone: string): (ms: number) => { key: string; weekday: string } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  });
  return (ms) => {
    const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    return {
      key: `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`,
      weekday: part('weekday'),
    };
  };
}

const schedule = (parts: Partial<DigestSchedule> = {}): DigestSchedule => ({
  ...defaultSchedule('Europe/Berlin'),
  ...parts,
});
const at = (iso: string) => Date.parse(iso);
const keys = (slots: readonly { key: string }[]) => slots.map(({ key }) => key);

describe('a year of slots', () => {
  it.each(ZONES)('%s: each local time of each working day once, on the clock of the place', (timeZone) => {
    const slots = slotsBetween(defaultSchedule(timeZone), YEAR.from, YEAR.to);
    const shown = wallClock(timeZone);
    const expected: string[] = [];
    for (let ms = YEAR.from + QUARTER_MS; ms <= YEAR.to; ms += QUARTER_MS) {
      const { key, weekday } = shown(ms);
      const isTime = ['09:00', '12:30', '16:00'].includes(key.slice(11));
      if (isTime && weekday !== 'Sat' && weekday !== 'Sun') expected.push(key);
    }
    expect(keys(slots)).toEqual([...new Set(expected)]);
    for (const slot of slots) expect(shown(slot.at).key).toBe(slot.key);
  });

  it.each(ZONES)('%s: the same slots however the year is cut', (timeZone) => {
    const whole = keys(slotsBetween(defaultSchedule(timeZone), YEAR.from, YEAR.to));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: YEAR.from, max: YEAR.to }), { maxLength: 30 }), (cuts) => {
        const ends = [...cuts.toSorted((a, b) => a - b), YEAR.to];
        const pieces = ends.map((end, index) =>
          slotsBetween(defaultSchedule(timeZone), index === 0 ? YEAR.from : (ends[index - 1] ?? 0), end),
        );
        expect(keys(pieces.flat())).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });
});

describe('when clocks change', () => {
  it('a time that is skipped is taken once, an hour later on the clock', () => {
    const slots = slotsBetween(
      schedule({ times: ['02:30', '03:30'], workingDays: [7] }),
      at('2026-03-28T12:00Z'),
      at('2026-03-29T12:00Z'),
    );
    expect(slots).toEqual([
      { key: '2026-03-29T02:30', at: at('2026-03-29T01:30Z'), dueAt: at('2026-03-29T01:30Z') },
    ]);
  });

  it('a time that comes twice is taken once, the first time', () => {
    const slots = slotsBetween(
      schedule({ times: ['02:30'], workingDays: [7] }),
      at('2026-10-24T12:00Z'),
      at('2026-10-25T12:00Z'),
    );
    expect(slots.map((slot) => slot.at)).toEqual([at('2026-10-25T00:30Z')]);
  });
});

describe('days without digests', () => {
  it.each([
    ['US', '2026-11-26', 'Thanksgiving'],
    ['US', '2026-07-03', 'Independence Day kept on Friday'],
    ['GB-ENG', '2026-12-28', 'Boxing Day kept on Monday'],
    ['GB-ENG', '2027-12-27', 'Christmas Day kept on Monday'],
    ['GB-ENG', '2027-12-28', 'Boxing Day kept on Tuesday'],
    ['DE', '2026-05-14', 'Ascension'],
    ['FR', '2026-07-14', 'the national day'],
    ['IE', '2026-02-02', 'St Brigid'],
    ['NL', '2026-04-27', "King's Day"],
    ['PL', '2026-06-04', 'Corpus Christi'],
    ['US', '2021-12-31', 'New Year kept in the year before'],
  ] as const)('%s %s: %s', (region, day, _name) => {
    const span = [at(`${day}T00:00Z`), at(`${day}T23:59Z`)] as const;
    expect(slotsBetween(schedule({ timeZone: 'UTC', region }), ...span)).toEqual([]);
    expect(slotsBetween(schedule({ timeZone: 'UTC' }), ...span)).toHaveLength(3);
  });

  it('days off of the person', () => {
    const off = schedule({ daysOff: ['2026-11-24'] });
    expect(keys(slotsBetween(off, at('2026-11-23T20:00Z'), at('2026-11-25T08:30Z')))).toEqual([
      '2026-11-25T09:00',
    ]);
  });

  it('the next slot is found over a long rest, and not at all without times', () => {
    const rest = Array.from({ length: 60 }, (_, day) =>
      new Date(at('2026-11-23T00:00Z') + day * 24 * HOUR_MS).toISOString().slice(0, 10),
    );
    expect(nextSlot(schedule({ daysOff: rest }), at('2026-11-23T00:00Z'))?.key).toBe('2027-01-22T09:00');
    expect(nextSlot(schedule({ times: [] }), at('2026-11-23T00:00Z'))).toBeNull();
    expect(nextSlot(schedule({ workingDays: [] }), at('2026-11-23T00:00Z'))).toBeNull();
  });
});

describe('focus hours', () => {
  const focused = schedule({
    focus: [
      { days: [2], from: '08:30', to: '10:00' },
      { days: [2, 3], from: '10:00', to: '11:15' },
    ],
  });

  it('hold a slot back to their end, joined where they meet', () => {
    const [first] = slotsBetween(focused, at('2026-11-24T05:00Z'), at('2026-11-24T09:00Z'));
    expect(first).toEqual({
      key: '2026-11-24T09:00',
      at: at('2026-11-24T08:00Z'),
      dueAt: at('2026-11-24T10:15Z'),
    });
  });

  it('begin with their first minute and end before their last', () => {
    expect(focusEnd(focused, at('2026-11-24T07:29:59Z'))).toBeNull();
    expect(focusEnd(focused, at('2026-11-24T07:30:00Z'))).toBe(at('2026-11-24T10:15Z'));
    expect(focusEnd(focused, at('2026-11-24T10:15:00Z'))).toBeNull();
  });

  it('rest on days off, and keep to the clock when it changes', () => {
    const everyDay = schedule({
      workingDays: [1, 2, 3, 4, 5, 6, 7],
      daysOff: ['2026-03-30'],
      focus: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '10:00', to: '11:00' }],
    });
    const spans = focusBetween(everyDay, at('2026-03-28T00:00Z'), at('2026-03-31T22:00Z'));
    expect(spans.map(({ start }) => new Date(start).toISOString().slice(5, 16))).toEqual([
      '03-28T09:00',
      '03-29T08:00',
      '03-31T08:00',
    ]);
  });
});
