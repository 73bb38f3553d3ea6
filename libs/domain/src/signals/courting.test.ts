import { describe, expect, it } from 'vitest';
import { seen } from './fixtures/seen.ts';

describe('a question whom somebody sees', () => {
  it('is courting where it is about their heart, and none where it is about applicants', () => {
    expect(seen('Are you seeing anyone?').has('romance')).toBeGreaterThan(0);
    expect(seen('When are you seeing people for the yard job?').has('romance')).toBe(0);
  });
});
