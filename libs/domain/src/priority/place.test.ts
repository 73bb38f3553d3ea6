import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LANES, SECTIONS } from '../assessment.ts';
import { epochMs, instantAt } from '../time/instant.ts';
import { place } from './place.ts';
import type { PlaceInput } from './place.ts';

const quiet: PlaceInput = {
  lane: 'empty',
  kind: null,
  urgent: false,
  harmIsPast: false,
  danger: false,
  harmAt: null,
  unsure: false,
  rhythmOnly: false,
  owed: false,
  receivedAt: '2026-11-23T09:00:00+00:00',
  waitingSince: '2026-11-20T09:00:00+00:00',
};

const instant = fc
  .tuple(fc.integer({ min: 0, max: 9_000_000_000_000 }), fc.integer({ min: -720, max: 840 }))
  .map(([ms, offset]) => instantAt(ms, offset));

const anyInput: fc.Arbitrary<PlaceInput> = fc
  .record({
    lane: fc.constantFrom(...LANES),
    otherKind: fc.constantFrom('application' as const, 'process' as const, 'not_candidate' as const),
    urgent: fc.boolean(),
    danger: fc.boolean(),
    harmAt: fc.option(instant),
    unsure: fc.boolean(),
    rhythmOnly: fc.boolean(),
    owed: fc.boolean(),
    receivedAt: instant,
    waitingSince: instant,
  })
  .map(({ otherKind, danger, urgent, harmAt, ...rest }) => ({
    ...rest,
    kind: rest.lane === 'other' ? otherKind : null,
    danger,
    urgent: urgent || danger,
    harmIsPast: false,
    harmAt: urgent || danger ? harmAt : null,
  }));

describe('the section', () => {
  it.each<[string, Partial<PlaceInput>, string]>([
    ['harm first, in any lane', { lane: 'excessive', urgent: true }, 'today'],
    [
      'harm that is past where it is without it',
      { lane: 'value_added', urgent: true, harmIsPast: true },
      'worth',
    ],
    ['harm that is past as our debt', { urgent: true, harmIsPast: true, owed: true }, 'owed'],
    ['harm that is past not under what is folded away', { urgent: true, harmIsPast: true }, 'today'],
    ['danger after any time', { urgent: true, harmIsPast: true, danger: true, owed: true }, 'today'],
    ['danger, whatever else is true', { lane: 'other', kind: 'not_candidate', danger: true }, 'today'],
    ['an empty follow-up after our debt is about us', { owed: true }, 'owed'],
    ['something new while we owe', { lane: 'value_added', owed: true }, 'owed'],
    ['a rhythm while we owe', { lane: 'excessive', rhythmOnly: true, owed: true }, 'owed'],
    ['a rhythm alone', { lane: 'excessive', rhythmOnly: true }, 'care'],
    ['a manner while we owe', { lane: 'excessive', owed: true }, 'care'],
    ['a manner that is not certain', { lane: 'excessive', owed: true, unsure: true }, 'decide'],
    ['something new', { lane: 'value_added' }, 'worth'],
    ['doubt', { lane: 'value_added', unsure: true }, 'decide'],
    ['a hiring step', { lane: 'other', kind: 'process' }, 'steps'],
    ['an application', { lane: 'other', kind: 'application' }, 'other'],
    ['an application that waited too long', { lane: 'other', kind: 'application', owed: true }, 'owed'],
    ['mail from nobody we owe', { lane: 'other', kind: 'not_candidate', owed: true }, 'other'],
    ['nothing new', {}, 'nothing_new'],
  ])('%s', (_case, change, section) => {
    expect(place({ ...quiet, ...change }).section).toBe(section);
  });
});

function urgentPriority(change: Partial<PlaceInput>): number {
  return place({ ...quiet, urgent: true, ...change }).priority;
}

describe('the order', () => {
  it('never puts an urgent message below one that is not', () => {
    fc.assert(
      fc.property(anyInput, anyInput, (a, b) => {
        const urgent = place({ ...a, urgent: true });
        const calm = place({ ...b, urgent: false, danger: false, harmAt: null });
        expect(urgent.priority).toBeGreaterThan(calm.priority);
      }),
    );
  });

  it('never puts something new or unsure below an empty one, unless we owe for the empty one', () => {
    const empty = { lane: 'empty' as const, kind: null, urgent: false, danger: false, harmAt: null };
    fc.assert(
      fc.property(anyInput, anyInput, fc.boolean(), (a, b, isNew) => {
        const above = place(isNew ? { ...a, lane: 'value_added', kind: null } : { ...a, unsure: true });
        const below = place({ ...b, ...empty, unsure: false, owed: false });
        expect(above.priority).toBeGreaterThan(below.priority);
      }),
    );
  });

  it('reads section by section, exactly in their order', () => {
    fc.assert(
      fc.property(anyInput, anyInput, (a, b) => {
        const [first, second] = [place(a), place(b)];
        fc.pre(SECTIONS.indexOf(first.section) < SECTIONS.indexOf(second.section));
        expect(first.priority).toBeGreaterThan(second.priority);
      }),
    );
  });

  it('keeps a rhythm-only excessive message in owed while we owe', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const owing = { ...input, lane: 'excessive' as const, kind: null, rhythmOnly: true, owed: true };
        expect(place({ ...owing, urgent: false, danger: false }).section).toBe('owed');
      }),
    );
  });

  it('reads the longer wait first, to the millisecond, in owed, worth and decide', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 1, max: 1_000_000_000 }), (input, ms) => {
        const { section, priority } = place(input);
        fc.pre(section === 'owed' || section === 'worth' || section === 'decide');
        const longer = instantAt(epochMs(input.waitingSince) - ms, 0);
        fc.pre(epochMs(longer) >= 0);
        expect(place({ ...input, waitingSince: longer }).priority).toBe(priority + ms);
      }),
    );
  });

  it('reads steps and other mail as they arrived, folded mail newest first', () => {
    const later = { receivedAt: '2026-11-23T09:00:00.001+00:00' };
    const rises = (input: PlaceInput) => place({ ...input, ...later }).priority - place(input).priority;
    expect(rises({ ...quiet, lane: 'other', kind: 'process' })).toBe(-1);
    expect(rises({ ...quiet, lane: 'other', kind: 'application' })).toBe(-1);
    expect(rises(quiet)).toBe(1);
    expect(rises({ ...quiet, lane: 'excessive' })).toBe(1);
  });

  it('in today reads danger first, then the soonest harm, then harm at an unknown hour', () => {
    const order = [
      urgentPriority({ danger: true, harmAt: '2026-11-25T09:00:00Z' }),
      urgentPriority({ danger: true }),
      urgentPriority({ harmAt: '2026-11-23T15:00:00Z' }),
      urgentPriority({ harmAt: '2026-11-24T15:00:00Z' }),
      urgentPriority({ receivedAt: '2026-11-22T09:00:00Z' }),
      urgentPriority({}),
    ];
    expect(order.toSorted((a, b) => b - a)).toEqual(order);
    expect(new Set(order).size).toBe(order.length);
  });

  it('never lowers a message by a new fact', () => {
    const urgency: fc.Arbitrary<Partial<PlaceInput>> = fc.constantFrom(
      { urgent: true },
      { urgent: true, danger: true },
    );
    fc.assert(
      fc.property(anyInput, urgency, (input, fact) => {
        expect(place({ ...input, ...fact }).priority).toBeGreaterThanOrEqual(place(input).priority);
      }),
    );
    fc.assert(
      fc.property(anyInput, (input) => {
        const empty = { ...input, lane: 'empty' as const, kind: null };
        expect(place({ ...empty, lane: 'value_added' }).priority).toBeGreaterThanOrEqual(
          place(empty).priority,
        );
      }),
    );
    fc.assert(
      fc.property(anyInput, instant, (input, harmAt) => {
        fc.pre(input.urgent && input.harmAt === null);
        expect(place({ ...input, harmAt }).priority).toBeGreaterThanOrEqual(place(input).priority);
      }),
    );
    fc.assert(
      fc.property(anyInput, (input) => {
        fc.pre(input.lane !== 'excessive' || input.rhythmOnly);
        expect(place({ ...input, owed: true }).priority).toBeGreaterThanOrEqual(
          place({ ...input, owed: false }).priority,
        );
      }),
    );
  });

  it('is a whole number that a double holds exactly', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { priority } = place(input);
        expect(Number.isSafeInteger(priority) && priority >= 0).toBe(true);
      }),
    );
  });
});
