import { describe, expect, it } from 'vitest';

import { JOB_FUNCTIONS } from './functions.ts';
import { PolicyError, defaultPolicy, parsePolicy } from './parse-policy.ts';

type Editable = Record<string, unknown>;

function edited(change: (policy: Editable) => void): Editable {
  const copy = structuredClone(defaultPolicy) as unknown as Editable;
  change(copy);
  return copy;
}

function errorOf(value: unknown): PolicyError {
  try {
    parsePolicy(value);
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('the shipped policy', () => {
  it('is seven for five functions and the unknown role, four for the rest, three in a day', () => {
    const patient = JOB_FUNCTIONS.filter((name) => defaultPolicy.contactsIn14Days[name] === 7);
    expect(patient).toEqual(['sales', 'business_development', 'fundraising', 'pr', 'recruiting']);
    expect(JOB_FUNCTIONS.filter((name) => defaultPolicy.contactsIn14Days[name] === 4)).toHaveLength(15);
    expect(defaultPolicy.contactsIn14DaysUnknownRole).toBe(7);
    expect(defaultPolicy.contactsIn24Hours).toBe(3);
    expect(defaultPolicy.aims).toEqual({ silenceDays: 14, questionWorkingDays: 5, afterInterviewDays: 7 });
  });

  it('says where every number comes from', () => {
    const numbers = ['contactsIn14Days', 'contactsIn14DaysUnknownRole', 'contactsIn24Hours'];
    const aims = Object.keys(defaultPolicy.aims).map((name) => `aims.${name}`);
    expect(Object.keys(defaultPolicy.sources).toSorted()).toEqual([...numbers, ...aims].toSorted());
  });
});

describe('parsePolicy', () => {
  it('reads back what it wrote', () => {
    expect(parsePolicy(structuredClone(defaultPolicy))).toEqual(defaultPolicy);
    expect(parsePolicy(edited((policy) => delete policy['sources'])).sources).toEqual({});
  });

  it.each<[string, unknown, string]>([
    ['', null, 'must be an object'],
    ['', [], 'must be an object'],
    ['version', edited((policy) => delete policy['version']), 'is missing'],
    ['version', edited((policy) => (policy['version'] = 0)), 'whole number from 1'],
    ['since', edited((policy) => (policy['since'] = '2026-02-30')), 'must be a date'],
    ['contactsIn14Days', edited((policy) => delete policy['contactsIn14Days']), 'is missing'],
    [
      'contactsIn14Days.legal',
      edited((policy) => delete (policy['contactsIn14Days'] as Editable)['legal']),
      'is missing',
    ],
    [
      'contactsIn14Days.legal',
      edited((policy) => ((policy['contactsIn14Days'] as Editable)['legal'] = 1)),
      'whole number from 2',
    ],
    [
      'contactsIn14Days.sails',
      edited((policy) => ((policy['contactsIn14Days'] as Editable)['sails'] = 7)),
      'is not known',
    ],
    ['contactsIn24Hours', edited((policy) => (policy['contactsIn24Hours'] = 2.5)), 'whole number'],
    ['contactsIn24Hours', edited((policy) => (policy['contactsIn24Hours'] = '3')), 'whole number'],
    [
      'aims.silenceDays',
      edited((policy) => ((policy['aims'] as Editable)['silenceDays'] = Number.NaN)),
      'whole number',
    ],
    ['aims.silence', edited((policy) => ((policy['aims'] as Editable)['silence'] = 14)), 'is not known'],
    ['limits', edited((policy) => (policy['limits'] = {})), 'is not known'],
    ['sources.aims.silenceDays', edited((policy) => (policy['sources'] = { 'aims.silenceDays': 1 })), 'text'],
  ])('names %s at fault', (path, value, problem) => {
    const error = errorOf(value);
    expect(error.path).toBe(path);
    expect(error.message).toContain(problem);
    expect(error.message).toContain(path);
  });
});
