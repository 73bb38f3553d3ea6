import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/parse-policy.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { urgencyStands } from './urgency-stands.ts';
import type { Urgency } from './urgency-stands.ts';

/** Wednesday evening; five working days later is the next Wednesday evening. */
const urgent: Urgency = {
  urgent: true,
  danger: false,
  harmAt: null,
  receivedAt: '2026-11-18T18:04:00Z',
};
const lastMoment = '2026-11-25T18:04:00+00:00';
const nextMoment = '2026-11-25T18:04:00.001+00:00';

function standing(change: Partial<Urgency>, now: string) {
  return urgencyStands({ ...urgent, ...change }, { policy: defaultPolicy, calendar: defaultCalendar, now });
}

describe('an urgency', () => {
  it('stands for the working days that a direct question may wait, and not a moment longer', () => {
    expect(standing({}, urgent.receivedAt)).toEqual({ stands: true, endsAt: nextMoment });
    expect(standing({}, lastMoment)).toEqual({ stands: true, endsAt: nextMoment });
    expect(standing({}, nextMoment)).toEqual({ stands: false, endsAt: null });
  });

  it('stands until its hour where that is later, and no longer for an hour that is past', () => {
    const harmAt = '2026-11-26T12:00:00Z';
    expect(standing({ harmAt }, nextMoment).stands).toBe(true);
    expect(standing({ harmAt }, '2026-11-26T12:00:01Z').stands).toBe(false);
    expect(standing({ harmAt: '2026-11-19T10:00:00Z' }, lastMoment).stands).toBe(true);
    expect(standing({ harmAt: '2026-11-19T10:00:00Z' }, nextMoment).stands).toBe(false);
  });

  it('goes by the aim of the policy', () => {
    const aims = { ...defaultPolicy.aims, questionWorkingDays: 1 };
    const context = {
      policy: { ...defaultPolicy, aims },
      calendar: defaultCalendar,
      now: '2026-11-20T09:00:00Z',
    };
    expect(urgencyStands(urgent, context).stands).toBe(false);
  });

  it('has no end where somebody may be in danger', () => {
    expect(standing({ danger: true }, '2027-11-18T18:04:00Z')).toEqual({ stands: true, endsAt: null });
  });

  it('that is none does not stand', () => {
    expect(standing({ urgent: false }, urgent.receivedAt)).toEqual({ stands: false, endsAt: null });
  });
});
