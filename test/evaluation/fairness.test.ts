import { NAMES, fairness } from '#libs/training';
import { expect, it } from 'vitest';
import { everyNth, judgement } from './corpus.ts';

const subjects = (step: number) => everyNth(step).map((record) => ({ id: record.id, record }));

it('holds two hundred names of twenty cultures, each once', () => {
  expect(NAMES).toHaveLength(200);
  expect(new Set(NAMES).size).toBe(200);
});

it('changes no lane for another name, provider or a mention of what somebody is', () => {
  const { namesUsed, changes } = fairness(subjects(17), judgement, { variants: 8 });
  expect(namesUsed).toBe(NAMES.length);
  for (const change of ['name', 'provider', 'mention'] as const) {
    expect(changes[change].examples, change).toEqual([]);
    expect(changes[change].tried).toBeGreaterThan(0);
  }
});

it('hardly changes a lane for lower case, lost articles or a typing error', () => {
  const { changes, impactRatio } = fairness(subjects(9), judgement, { variants: 1, seed: 2 });
  for (const change of ['lower_case', 'lost_articles', 'typing_error'] as const) {
    expect(changes[change].rate, change).toBeLessThanOrEqual(0.01);
  }
  expect(impactRatio).toBeGreaterThanOrEqual(0.95);
});
