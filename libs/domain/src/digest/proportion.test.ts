import { describe, expect, it } from 'vitest';
import { proportion } from './proportion.ts';

const percent = (value: number) => Math.round(value * 1000) / 10;

/** A small generator of our own, so that the month is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Month {
  readonly rate: number;
  /** How much likelier a wrong one is in the morning than later on. */
  readonly lean: number;
  readonly foldedADay: number;
  readonly answered: number;
}

/**
 * One month as the product samples it: three digests a day draw three of what was folded and not asked about yet, and
 * a person answers some of them.
 */
function liveThrough(month: Month, random: () => number) {
  const folded: boolean[] = [];
  const unasked: boolean[] = [];
  const found = { wrong: 0, checked: 0 };
  for (let slot = 0; slot < 22 * 3; slot += 1) {
    const rate = Math.min(1, month.rate * (slot % 3 === 0 ? month.lean : 1));
    for (let index = 0; index < month.foldedADay / 3; index += 1) {
      const isWrong = random() < rate;
      folded.push(isWrong);
      unasked.push(isWrong);
    }
    for (let pick = 0; pick < 3 && unasked.length > 0; pick += 1) {
      const [isWrong] = unasked.splice(Math.floor(random() * unasked.length), 1);
      if (random() >= month.answered) continue;
      found.checked += 1;
      if (isWrong === true) found.wrong += 1;
    }
  }
  return { truth: folded.filter(Boolean).length / folded.length, ...found };
}

describe('the interval of a share', () => {
  it.each([
    [1, 84, 0, 6.5],
    [0, 84, 0, 4.3],
    [0, 40, 0, 8.8],
    [0, 1, 0, 97.5],
    [5, 10, 18.7, 81.3],
    [10, 10, 69.2, 100],
    [0, 0, 0, 100],
  ])('%i of %i: %f%% to %f%%', (hits, checked, low, high) => {
    const found = proportion(hits, checked);
    expect([percent(found.low), percent(found.high)]).toEqual([low, high]);
  });

  it('stays within its bounds for many', () => {
    const found = proportion(30, 20_000);
    expect(found.low).toBeGreaterThan(0.001);
    expect(found.high).toBeLessThan(0.0022);
  });

  it.each([
    { rate: 0.002, lean: 1, foldedADay: 45, answered: 1 },
    { rate: 0.01, lean: 2, foldedADay: 30, answered: 0.4 },
    { rate: 0.05, lean: 3, foldedADay: 60, answered: 0.7 },
    { rate: 0.2, lean: 1, foldedADay: 15, answered: 1 },
  ])('covers what really happened in a month: %o', (month) => {
    const random = chance(20_261_126);
    let covered = 0;
    const months = 400;
    for (let index = 0; index < months; index += 1) {
      const { truth, wrong, checked } = liveThrough(month, random);
      const { low, high } = proportion(wrong, checked);
      if (low <= truth && truth <= high) covered += 1;
    }
    expect(covered / months).toBeGreaterThanOrEqual(0.9);
  });
});
