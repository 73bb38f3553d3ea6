import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { earliest, epochMs, instantAt, offsetMinutesOf } from './instant.ts';

describe('instants', () => {
  it('read the offset as the writer had it', () => {
    expect(offsetMinutesOf('2026-05-20T09:00:00-05:00')).toBe(-300);
    expect(offsetMinutesOf('2026-05-20T09:00:00+05:45')).toBe(345);
    expect(offsetMinutesOf('2026-05-20T09:00:00Z')).toBe(0);
    expect(epochMs('1970-01-01T01:00:00+01:00')).toBe(0);
    expect(epochMs('2026-05-20T09:00-05:00')).toBe(epochMs('2026-05-20T14:00:00.000Z'));
  });

  it.each([
    '',
    'soon',
    '2026-05-20',
    '2026-05-20T09:00:00',
    '2026-13-20T09:00:00Z',
    '2026-05-20T09:00:00+5:00',
  ])('refuse %j', (text) => {
    expect(() => epochMs(text)).toThrow(RangeError);
  });

  it('are written and read back without loss', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -60_000_000_000_000, max: 200_000_000_000_000 }),
        fc.integer({ min: -840, max: 840 }),
        (ms, offset) => {
          const at = instantAt(ms, offset);
          expect(epochMs(at)).toBe(ms);
          expect(offsetMinutesOf(at)).toBe(offset);
        },
      ),
    );
  });
});

it('finds the earliest of some moments, whatever their clocks', () => {
  const [first, second] = ['2026-05-20T09:00:00+02:00', '2026-05-20T08:00:00Z'];
  expect(earliest(second, null, first)).toBe(first);
  expect(earliest(null)).toBeNull();
});
