import { FLUENCY_PAIRS, NAMES, WRITING, fairness } from '#libs/training';
import { expect, it } from 'vitest';
import { assessRecord, everyNth, judgement } from './corpus.ts';
import { outside } from './outside/people.ts';

/** What is about the person; the rest is about the writing. `npm run bench -- whole-corpus` tries both on every record. */
const PERSON = ['name', 'provider', 'mention'] as const;

const subjects = (step: number) => everyNth(step).map((record) => ({ id: record.id, record }));

it('holds two hundred names of twenty cultures, each once', () => {
  expect(NAMES).toHaveLength(200);
  expect(new Set(NAMES).size).toBe(200);
});

it('changes no lane for another name, provider or a mention of what somebody is', () => {
  const { namesUsed, changes } = fairness(subjects(61), judgement, { variants: 8, only: PERSON });
  expect(namesUsed).toBe(NAMES.length);
  for (const change of PERSON) {
    expect(changes[change].examples, change).toEqual([]);
    expect(changes[change].tried).toBeGreaterThan(0);
  }
});

it('changes no lane for the names, mentions and providers that outsiders thought of', () => {
  const { names, mentions, providers } = outside;
  const { namesUsed, changes } = fairness(subjects(89), judgement, {
    variants: 8,
    only: PERSON,
    names,
    mentions,
    providers,
  });
  expect(namesUsed).toBe(new Set(names).size);
  for (const change of PERSON) expect(changes[change].examples, change).toEqual([]);
});

it('changes no lane for a postal address above or below', () => {
  const moved: string[] = [];
  everyNth(71).forEach((record, at) => {
    const address = outside.addresses[at % outside.addresses.length]!;
    const { lane } = assessRecord(record);
    const { text } = record.message;
    for (const changed of [`${address}\n\n${text}`, `${text}\n\n${address}`]) {
      const after = assessRecord({ ...record, message: { ...record.message, text: changed } });
      if (after.lane !== lane) moved.push(`${record.id}: ${address}: ${lane} to ${after.lane}`);
    }
  });
  expect(moved).toEqual([]);
});

it('hardly changes a lane for lower case, lost articles or a typing error', () => {
  const { changes, writers, brokenEnglish } = fairness(subjects(23), judgement, {
    variants: 1,
    seed: 2,
    only: WRITING,
  });
  for (const change of WRITING) {
    expect(changes[change].rate, change).toBeLessThanOrEqual(0.01);
  }
  expect(brokenEnglish.ratio).toBeGreaterThanOrEqual(0.95);
  expect(writers.pairs).toBe(FLUENCY_PAIRS.length);
  expect(writers.ratio, JSON.stringify(writers.lost)).toBeGreaterThanOrEqual(0.95);
});

it('holds more than sixty pairs, and every figure of a fluent text stands in the other as well', () => {
  expect(FLUENCY_PAIRS.length).toBeGreaterThanOrEqual(60);
  for (const { fluent, plain } of FLUENCY_PAIRS) {
    const figures = (text: string) => new Set(text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g));
    for (const figure of figures(fluent)) expect(figures(plain), plain).toContain(figure);
    expect(plain).not.toBe(fluent);
  }
});
