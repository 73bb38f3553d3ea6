import { FLUENCY_PAIRS, NAMES, fairness } from '#libs/training';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assessRecord, everyNth, judgement } from './corpus.ts';

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

/** Written before the code that reads them, by people who did not know it. */
const outside = JSON.parse(readFileSync(new URL('outside/people.json', import.meta.url), 'utf8')) as {
  names: Readonly<Record<string, readonly string[]>>;
  mentions: readonly string[];
  providers: readonly string[];
  addresses: readonly string[];
};

it('changes no lane for the names, mentions and providers that outsiders thought of', () => {
  const names = Object.values(outside.names).flat();
  const { mentions, providers } = outside;
  const { namesUsed, changes } = fairness(subjects(23), judgement, {
    variants: 8,
    names,
    mentions,
    providers,
  });
  expect(namesUsed).toBe(new Set(names).size);
  for (const change of ['name', 'provider', 'mention'] as const)
    expect(changes[change].examples, change).toEqual([]);
});

it('changes no lane for a postal address above or below', () => {
  const moved: string[] = [];
  everyNth(47).forEach((record, at) => {
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
  const { changes, writers, brokenEnglish } = fairness(subjects(9), judgement, { variants: 1, seed: 2 });
  for (const change of ['lower_case', 'lost_articles', 'typing_error'] as const) {
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
