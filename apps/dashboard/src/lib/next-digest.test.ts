import { describe, expect, test } from 'vitest';
import { cameThroughToday } from './break-throughs-query.ts';
import { nextDigestOf } from './next-digest.ts';
import { queueWords, shellWords } from './wording.ts';

const NEW_YORK = { locale: 'en-GB', timeZone: 'America/New_York' };
/** Friday 27 November 2026, 10:30 in New York. */
const NOW = new Date('2026-11-27T15:30:00Z');
const next = (at: string | null) => nextDigestOf(at, NOW, NEW_YORK);

describe('the next digest', () => {
  test('is named with its day where that is not today, by the reader’s calendar', () => {
    expect(next('2026-11-27T21:00:00Z')).toEqual({ time: '16:00', at: 'at 16:00' });
    // Already the 28th in New York, and half past midnight there.
    expect(next('2026-11-28T05:30:00Z')).toEqual({ time: 'tomorrow 00:30', at: 'tomorrow at 00:30' });
    expect(next('2026-11-30T14:00:00Z')).toEqual({ time: 'Monday 09:00', at: 'on Monday at 09:00' });
    expect(next('2026-12-03T14:00:00Z')?.time).toBe('Thursday 09:00');
    // A week on the name of the day would be today's.
    expect(next('2026-12-04T14:00:00Z')).toEqual({ time: '4 Dec 09:00', at: 'on 4 Dec at 09:00' });
  });

  test('is none without a plan, and none that has passed', () => {
    expect(next(null)).toBeNull();
    expect(next('2026-11-27T15:30:00Z')).toBeNull();
  });
});

test('the sentences of the queue name it, and are whole without', () => {
  const { fold, empty, harm } = queueWords;
  const monday = next('2026-11-30T14:00:00Z');
  expect(fold.line(10, monday)).toBe(
    'Your ten minutes end about here. Everything below can wait until Monday 09:00.',
  );
  expect(fold.line(10, null)).toBe('Your ten minutes end about here. Everything below can wait.');
  expect(empty('629 of 629', monday)).toBe(
    'Nothing to read. 629 of 629 accounted for; next digest on Monday at 09:00.',
  );
  expect(empty('629 of 629', null)).toBe('Nothing to read. 629 of 629 accounted for.');
  expect(monday && harm(monday)).toBe('waiting until Monday 09:00 would do harm');
});

test('what came through today is what interrupted today, not what waited for a digest', () => {
  const through = (at: string, held: 'budget' | null = null) => ({ at, held });
  const now = new Date(2026, 10, 27, 10, 30);
  const on = (day: number) => new Date(2026, 10, day, 8, 51).toISOString();
  expect(cameThroughToday([through(on(27)), through(on(27), 'budget'), through(on(26))], now)).toBe(1);
  expect([0, 1, 2].map(shellWords.cameThrough)).toEqual([
    '0 came through today',
    '1 came through today',
    '2 came through today',
  ]);
});
