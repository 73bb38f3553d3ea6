import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUIET_RHYTHM } from '../../../../test/factories/rhythm.ts';

import type { Contact } from '../contact/contact.ts';
import { defaultPolicy } from '../policy/parse-policy.ts';
import { epochMs, instantAt } from '../time/instant.ts';
import { rhythm } from './rhythm.ts';

const HOUR = 3_600_000;
const NOW = '2026-05-20T09:00:00-05:00';

function theirs(at: string, automatic = false): Contact {
  return { at, by: 'candidate', channel: 'email', text: 'Any news?', automatic };
}
function ours(at: string, automatic = false): Contact {
  return { at, by: 'employer', channel: 'email', text: 'Thank you.', automatic };
}
function hoursBefore(hours: number, extraMs = 0): string {
  return instantAt(epochMs(NOW) - hours * HOUR - extraMs, -300);
}

describe('rhythm', () => {
  it('counts the present message alone when nothing is known', () => {
    expect(rhythm([], NOW, 'engineering', defaultPolicy, true)).toEqual(QUIET_RHYTHM);
  });

  it('includes a contact exactly 14 days old and leaves out one a millisecond older', () => {
    expect(rhythm([theirs(hoursBefore(336))], NOW, 'hr', defaultPolicy, true).contactsIn14Days).toBe(2);
    expect(rhythm([theirs(hoursBefore(336, 1))], NOW, 'hr', defaultPolicy, true).contactsIn14Days).toBe(1);
  });

  it('includes a contact exactly 24 hours old and leaves out one a millisecond older', () => {
    const day = [theirs(hoursBefore(24)), theirs(hoursBefore(2))];
    const more = [theirs(hoursBefore(24, 1)), theirs(hoursBefore(2))];
    expect(rhythm(day, NOW, 'sales', defaultPolicy, true).exceeded).toBe('24_hours');
    expect(rhythm(more, NOW, 'sales', defaultPolicy, true).exceeded).toBeNull();
  });

  it('measures elapsed time across offsets, not the dates as written', () => {
    // 03:00 at +09:00 on the 20th is 18:00 UTC on the 19th: 20 hours before 09:00 at -05:00.
    const history = [theirs('2026-05-20T03:00:00+09:00'), theirs(hoursBefore(1))];
    expect(rhythm(history, NOW, 'hr', defaultPolicy, true).contactsIn24Hours).toBe(3);
  });

  it('is patient where persistence is part of the job, and where the role is unknown', () => {
    const four = [300, 200, 100].map((hours) => theirs(hoursBefore(hours)));
    const seven = [330, 300, 250, 200, 150, 100].map((hours) => theirs(hoursBefore(hours)));
    for (const name of ['sales', 'business_development', 'fundraising', 'pr', 'recruiting', null] as const) {
      expect(rhythm(four, NOW, name, defaultPolicy, true).exceeded).toBeNull();
      expect(rhythm(seven, NOW, name, defaultPolicy, true).exceeded).toBe('14_days');
    }
    expect(rhythm(four, NOW, 'marketing', defaultPolicy, true).exceeded).toBe('14_days');
  });

  it('begins again at a reply by a person, never at an automatic one', () => {
    const before = [300, 200, 100].map((hours) => theirs(hoursBefore(hours)));
    const answered = rhythm([...before, ours(hoursBefore(50))], NOW, 'hr', defaultPolicy, true);
    expect(answered).toMatchObject({ contactsIn14Days: 1, exceeded: null, lastReplyAt: hoursBefore(50) });
    const receipted = rhythm([...before, ours(hoursBefore(50), true)], NOW, 'hr', defaultPolicy, true);
    expect(receipted).toMatchObject({ contactsIn14Days: 4, exceeded: '14_days', lastReplyAt: null });
  });

  it('does not count their automatic mail, nor what came after the message', () => {
    const history = [theirs(hoursBefore(3), true), theirs(hoursBefore(-1))];
    expect(rhythm(history, NOW, 'hr', defaultPolicy, true).contactsIn24Hours).toBe(1);
  });

  it('names the 24-hour rule where both are broken', () => {
    const history = [100, 80, 5, 1].map((hours) => theirs(hoursBefore(hours)));
    expect(rhythm(history, NOW, 'hr', defaultPolicy, false)).toMatchObject({
      exceeded: '24_hours',
      contactsIn14Days: 5,
      repliesVisible: false,
    });
  });

  it('counts what a plain recount by hand finds, for any history', () => {
    const contact = fc.record({
      hours: fc.integer({ min: 0, max: 500 }),
      by: fc.constantFrom('candidate' as const, 'employer' as const),
      automatic: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 30 }), (contacts) => {
        const ordered = contacts.toSorted((a, b) => b.hours - a.hours);
        const history = ordered.map(({ hours, by, automatic }) =>
          by === 'candidate' ? theirs(hoursBefore(hours), automatic) : ours(hoursBefore(hours), automatic),
        );
        const reset = ordered.findLastIndex((entry) => entry.by === 'employer' && !entry.automatic);
        const since = ordered
          .slice(reset + 1)
          .filter((entry) => entry.by === 'candidate' && !entry.automatic);
        const found = rhythm(history, NOW, 'other', defaultPolicy, true);
        expect(found.contactsIn14Days).toBe(1 + since.filter((entry) => entry.hours <= 336).length);
        expect(found.contactsIn24Hours).toBe(1 + since.filter((entry) => entry.hours <= 24).length);
        expect(found.contactsIn24Hours).toBeLessThanOrEqual(found.contactsIn14Days);
        expect(found.exceeded !== null).toBe(found.contactsIn14Days >= 4 || found.contactsIn24Hours >= 3);
      }),
    );
  });
});
