import { describe, expect, test } from 'vitest';
import {
  ago,
  arrival,
  clock,
  clocksIn,
  dayMonth,
  daysBetween,
  dueTime,
  hourMark,
  laterChoices,
  reasonHere,
  preferClock,
  waiting,
  wholeMinutes,
} from './dates.ts';

const NEW_YORK = { locale: 'en-GB', timeZone: 'America/New_York' };
/** Tuesday 24 November 2026, 10:30 in New York. */
const NOW = new Date('2026-11-24T15:30:00Z');

describe('days', () => {
  test('are those of the reader, not of UTC', () => {
    // 23:30 on the 23rd in New York is already the 24th in UTC.
    expect(daysBetween('2026-11-24T04:30:00Z', NOW, NEW_YORK)).toBe(1);
    expect(daysBetween('2026-11-24T05:30:00Z', NOW, NEW_YORK)).toBe(0);
  });

  test('count whole days over the end of summer time', () => {
    expect(daysBetween('2026-10-31T16:00:00Z', new Date('2026-11-02T15:00:00Z'), NEW_YORK)).toBe(2);
  });
});

describe('dates', () => {
  test('are spelled, with the year only where it is another', () => {
    expect(dayMonth('2026-11-13T12:00:00Z', NOW, NEW_YORK)).toBe('13 Nov');
    expect(dayMonth('2026-09-03T12:00:00Z', NOW, NEW_YORK)).toBe('3 Sep');
    expect(dayMonth('2025-11-13T12:00:00Z', NOW, NEW_YORK)).toBe('13 Nov 2025');
  });

  test('without a time are the same day everywhere', () => {
    expect(dayMonth('2026-11-13', NOW, NEW_YORK)).toBe('13 Nov');
    expect(dayMonth('2026-11-13', NOW, { timeZone: 'Pacific/Auckland' })).toBe('13 Nov');
  });

  test('count to 24 or to 12 as the locale does', () => {
    expect(clock('2026-11-24T13:51:00Z', NEW_YORK)).toBe('08:51');
    expect(clock('2026-11-24T19:05:00Z', { ...NEW_YORK, locale: 'en-US' })).toMatch(/^2:05\sPM$/);
  });

  test('counts as the reader chose, whatever the locale does', () => {
    try {
      preferClock('12');
      expect(clock('2026-11-24T19:05:00Z', NEW_YORK)).toMatch(/^2:05\spm$/i);
      preferClock('24');
      expect(clock('2026-11-24T05:05:00Z', { ...NEW_YORK, locale: 'en-US' })).toBe('00:05');
    } finally {
      preferClock('browser');
    }
  });

  test('in a sentence of ours and on a scale count as all the others do', () => {
    const due = 'Offer elsewhere, answer due 24 Nov 17:00';
    expect(clocksIn(due, NEW_YORK)).toBe(due);
    expect(clocksIn(due, { locale: 'en-US' })).toMatch(/^Offer elsewhere, answer due 24 Nov 5:00\sPM$/);
    expect(clocksIn('1:300 and 24:00 and 16:9', { locale: 'en-US' })).toBe('1:300 and 24:00 and 16:9');
    expect([0, 7, 24].map((hour) => hourMark(hour, NEW_YORK))).toEqual(['00', '07', '24']);
    const american = [0, 7, 12, 24].map((hour) => hourMark(hour, { locale: 'en-US' }).replace(/\s/u, ' '));
    expect(american).toEqual(['12 AM', '7 AM', '12 PM', '12 AM']);
  });

  test('that a reason names are told from where the reader stands while they are near', () => {
    const access = (harmAt: string | null) =>
      reasonHere('Interview on 24 Nov, asks for access', harmAt, NOW, NEW_YORK);
    expect(access('2026-11-24T09:00:00+01:00')).toBe('Interview today, asks for access');
    expect(access(null)).toBe('Interview on 24 Nov, asks for access');
    expect(access('2025-11-24T09:00:00+01:00')).toBe('Interview on 24 Nov, asks for access');
    const due = 'Offer elsewhere, answer due 1 Dec 17:00';
    const on = (now: string) => reasonHere(due, '2026-12-01T17:00:00-05:00', new Date(now), NEW_YORK);
    expect(on('2026-11-29T23:00:00-05:00')).toBe(due);
    expect(on('2026-11-30T00:30:00-05:00')).toBe('Offer elsewhere, answer due tomorrow 17:00');
    // The first of December already in UTC, the last of November for the reader.
    expect(on('2026-11-30T23:00:00-05:00')).toBe('Offer elsewhere, answer due tomorrow 17:00');
    expect(on('2026-12-01T23:00:00-05:00')).toBe('Offer elsewhere, answer due today 17:00');
    expect(on('2026-12-02T09:00:00-05:00')).toBe(due);
    // "21 Dec" holds the letters of "1 Dec".
    const other = reasonHere(
      'Needs an answer by 21 Dec',
      '2026-12-01T17:00:00-05:00',
      new Date('2026-12-01T12:00:00-05:00'),
      NEW_YORK,
    );
    expect(other).toBe('Needs an answer by 21 Dec');
  });

  test('that a reason names stand on the reader’s clock, and days without a time on nobody’s', () => {
    const due = (harmAt: string, spelled: string) =>
      reasonHere(`Offer elsewhere, answer due ${spelled}`, harmAt, NOW, NEW_YORK);
    // Tomorrow at five in Tokyo is three in the night of today.
    expect(due('2026-11-25T17:00:00+09:00', '25 Nov 17:00')).toBe(
      'Offer elsewhere, answer due tomorrow 03:00',
    );
    expect(due('2026-11-25T08:00:00+09:00', '25 Nov 08:00')).toBe('Offer elsewhere, answer due today 18:00');
    expect(due('2026-12-04T12:00:00+01:00', '4 Dec 12:00')).toBe('Offer elsewhere, answer due 4 Dec 06:00');
    expect(reasonHere('Needs an answer by 26 Nov', '2026-11-26T00:30:00+09:00', NOW, NEW_YORK)).toBe(
      'Needs an answer by 26 Nov',
    );
  });

  test('of arrival name today and yesterday', () => {
    expect(arrival('2026-11-24T13:51:00Z', NOW, NEW_YORK)).toBe('Today 08:51');
    expect(arrival('2026-11-23T22:20:00Z', NOW, NEW_YORK)).toBe('Yesterday 17:20');
    expect(arrival('2026-11-12T22:20:00Z', NOW, NEW_YORK)).toBe('12 Nov');
  });

  test('of a return name the day of the week when it is further off', () => {
    expect(dueTime('2026-11-24T21:00:00Z', NOW, NEW_YORK)).toBe('today 16:00');
    expect(dueTime('2026-11-25T14:00:00Z', NOW, NEW_YORK)).toBe('tomorrow 09:00');
    expect(dueTime('2026-12-01T14:00:00Z', NOW, NEW_YORK)).toBe('Tue 1 Dec, 09:00');
  });
});

describe('durations', () => {
  test('of waiting are told in days from the second day on', () => {
    expect(waiting('2026-11-24T13:51:00Z', NOW, NEW_YORK)).toBe('Since 08:51');
    expect(waiting('2026-11-23T13:51:00Z', NOW, NEW_YORK)).toBe('Since yesterday');
    expect(waiting('2026-11-12T13:51:00Z', NOW, NEW_YORK)).toBe('Waiting 12 days');
  });

  test('since a check grow from now to a date', () => {
    const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();
    expect(ago(minutesAgo(0.5), NOW, NEW_YORK)).toBe('just now');
    expect(ago(minutesAgo(2), NOW, NEW_YORK)).toBe('2 min ago');
    expect(ago(minutesAgo(185), NOW, NEW_YORK)).toBe('3 h ago');
    expect(ago(minutesAgo(60 * 24 * 3), NOW, NEW_YORK)).toBe('21 Nov');
  });

  test('of reading are whole minutes, never none', () => {
    expect([0, 20, 89, 90, 170].map(wholeMinutes)).toEqual([1, 1, 1, 2, 3]);
  });
});

describe('later', () => {
  const local = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

  test('offers this afternoon while it is an hour away', () => {
    expect(laterChoices(local(24, 15, 0)).map(({ id }) => id)).toContain('this-afternoon');
    expect(laterChoices(local(24, 15, 1)).map(({ id }) => id)).not.toContain('this-afternoon');
  });

  test('offers the next digest where it comes today', () => {
    const first = (digest: Date) => laterChoices(local(24, 10), digest.toISOString())[0];
    expect(first(local(24, 12, 30))).toEqual({ id: 'next-digest', at: local(24, 12, 30) });
    expect(first(local(24, 9))?.id).toBe('this-afternoon');
    expect(first(local(25, 9))?.id).toBe('this-afternoon');
  });

  test('never brings anything back on a weekend', () => {
    // Friday 27 November: the next working morning is Monday the 30th.
    const [next] = laterChoices(local(27, 17));
    expect(next?.at).toEqual(local(30, 9));
    for (let day = 1; day <= 28; day += 1) {
      const mornings = laterChoices(local(day, 17)).map(({ at }) => at.getDay());
      expect(mornings).not.toContain(0);
      expect(mornings).not.toContain(6);
    }
  });
});
