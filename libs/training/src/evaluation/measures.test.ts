import type { Kind, Lane } from '#libs/domain';
import { describe, expect, it } from 'vitest';
import { type Pair, measure } from './measures.ts';

const pair = (
  label: Lane,
  lane: Lane,
  extra: { urgent?: [boolean, boolean]; unsure?: boolean; kinds?: [Kind, Kind] } = {},
): Pair => ({
  answer: { label, kind: extra.kinds?.[0] ?? null, urgent: extra.urgent?.[0] ?? false },
  given: {
    lane,
    kind: extra.kinds?.[1] ?? null,
    urgent: extra.urgent?.[1] ?? false,
    unsure: extra.unsure ?? false,
  },
});

describe('measure', () => {
  // Worked out by hand: value_added 2 of 3 found and 2 of 2 given right; empty 2 of 2 found, 2 of 3 given right.
  const pairs = [
    pair('value_added', 'value_added'),
    pair('value_added', 'value_added', { urgent: [true, true] }),
    pair('value_added', 'empty'),
    pair('empty', 'empty'),
    pair('empty', 'empty', { urgent: [true, false] }),
    pair('other', 'other', { kinds: ['process', 'process'] }),
    pair('other', 'other', { kinds: ['process', 'application'], urgent: [false, true] }),
  ];
  const measures = measure(pairs);

  it('measures each lane', () => {
    expect(measures.lanes.value_added).toEqual({
      records: 3,
      given: 2,
      precision: 1,
      recall: 2 / 3,
      f1: 0.8,
    });
    expect(measures.lanes.empty).toEqual({ records: 2, given: 3, precision: 2 / 3, recall: 1, f1: 0.8 });
    expect(measures.accuracy).toBe(6 / 7);
    expect(measures.confusion.value_added).toEqual({ value_added: 2, empty: 1, excessive: 0, other: 0 });
  });

  it('takes the mean over the lanes that occur', () => {
    expect(measures.lanes.excessive).toEqual({
      records: 0,
      given: 0,
      precision: null,
      recall: null,
      f1: null,
    });
    expect(measures.macroF1).toBeCloseTo((0.8 + 0.8 + 1) / 3, 12);
  });

  it('counts a lane that is only given, never labelled, as a lane that fails', () => {
    expect(measure([pair('empty', 'empty'), pair('empty', 'excessive')]).macroF1).toBeCloseTo(2 / 3 / 2, 12);
  });

  it('measures urgency apart from lanes, and kinds within other', () => {
    expect(measures.urgent).toMatchObject({ records: 2, given: 2, precision: 0.5, recall: 0.5 });
    expect(measures.kindAccuracy).toBe(0.5);
  });

  it('calls a message of value or an urgent one buried where it is shown as empty and not urgent', () => {
    expect(measures.buried).toEqual({ records: 4, count: 2, rate: 0.5, rateUnsureIncluded: 0.5 });
    const unsure = measure([
      pair('value_added', 'empty', { unsure: true }),
      pair('value_added', 'value_added'),
    ]);
    expect(unsure.buried).toEqual({ records: 2, count: 0, rate: 0, rateUnsureIncluded: 0.5 });
  });
});
