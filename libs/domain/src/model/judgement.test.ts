import { describe, expect, it } from 'vitest';
import { QUIET_RHYTHM } from '../../../../test/factories/rhythm.ts';
import { PLAIN_DECISION, decide } from './decision.ts';
import { combine } from './judgement.ts';
import type { Judgement } from './judgement.ts';

const followUp: Judgement = {
  manner: 0.1,
  stage: { follow_up: 0.8, application: 0.1, process: 0.1, not_candidate: 0 },
  substance: 0.5,
  urgent: 0,
};
describe('the lanes that follow from factors and a count', () => {
  it('are manner first, then other mail, then substance', () => {
    const { value_added, empty, excessive, other } = combine(followUp, QUIET_RHYTHM);
    expect([value_added, empty, excessive, other].map((share) => share.toFixed(2))).toEqual([
      '0.36',
      '0.36',
      '0.10',
      '0.18',
    ]);
  });

  it('leave substance its lane where the 14-day rule is broken, and not where the 24-hour rule is', () => {
    const over14 = combine(followUp, { ...QUIET_RHYTHM, exceeded: '14_days' });
    expect([over14.value_added, over14.empty]).toEqual([expect.closeTo(0.36), 0]);
    expect(over14.excessive).toBeCloseTo(0.46);
    const over24 = combine(followUp, { ...QUIET_RHYTHM, exceeded: '24_hours' });
    expect([over24.value_added, over24.empty]).toEqual([0, 0]);
    expect(over24.excessive).toBeCloseTo(0.82);
  });

  it('do not go by a count where a reply of ours may have gone unseen', () => {
    const unseen = combine(followUp, { ...QUIET_RHYTHM, exceeded: '24_hours', repliesVisible: false });
    expect(unseen).toEqual(combine(followUp, QUIET_RHYTHM));
  });
});

describe('the decision', () => {
  const lanes = { value_added: 0.1, empty: 0.8, excessive: 0.05, other: 0.05 };

  it('is not sure of an empty message where value or urgency is likely enough', () => {
    const asked = { ...PLAIN_DECISION, buryBelow: 0.2, urgentDoubtFrom: 0.3, urgentFrom: 0.5 };
    expect(decide(lanes, 0, asked)).toEqual({
      lane: 'empty',
      second: 'value_added',
      confidence: 0.8,
      unsure: false,
    });
    expect(decide({ ...lanes, value_added: 0.2, empty: 0.7 }, 0, asked).unsure).toBe(true);
    expect(decide(lanes, 0.3, asked).unsure).toBe(true);
    // What is urgent is not folded away, so nobody has to be asked.
    expect(decide(lanes, 0.5, asked).unsure).toBe(false);
  });

  it('weighs the lanes, and is not sure where it is seldom right', () => {
    const weighed = { ...PLAIN_DECISION, weights: { ...PLAIN_DECISION.weights, value_added: 9 } };
    expect(decide(lanes, 0, weighed)).toMatchObject({ lane: 'value_added', second: 'empty', unsure: true });
  });
});
