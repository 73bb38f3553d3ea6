import { expect, test } from 'vitest';
import { z } from 'zod';
import { plainError } from './plain-error.ts';
import { Day } from './primitives.ts';

test.each([
  [z.string().max(4_000), 'x'.repeat(4_001), 'must have at most 4000 characters'],
  [z.string().min(8), 'x', 'must have at least 8 characters'],
  [z.string().min(1), '', 'must not be empty'],
  [z.array(z.string()).max(12), Array(13).fill('09:00'), 'must have at most 12 entries'],
  [z.array(z.string()).min(1), [], 'must not be empty'],
  [z.number().max(5), 7, 'must be at most 5'],
  [z.number().min(1), 0, 'must be at least 1'],
  [z.string(), undefined, 'is missing'],
  [z.string(), 5, 'must be a text'],
  [z.number().int(), 1.5, 'must be a whole number'],
  [z.coerce.number(), 'x', 'must be a number'],
  [z.enum(['phone', 'visit']), 'fax', 'must be one of phone, visit'],
  [z.iso.datetime(), 'now', 'must be a time such as 2026-11-30T09:00:00Z'],
  [z.strictObject({}), { a: 1, b: 2 }, 'must not have a, b'],
  [z.union([z.string(), z.number()]), null, 'is none of what it may be'],
  // Where there are words of ours, these stand.
  [z.string().max(4, { error: 'is too long for a door plate' }), 'xxxxx', 'is too long for a door plate'],
])('what is wrong is said in plain words', (schema, value, words) => {
  const { error } = schema.safeParse(value, { error: plainError });
  expect(error?.issues.map(({ message }) => message)).toEqual([words]);
});

test('a day that is none is told once', () => {
  const issues = (value: string) => Day.safeParse(value).error?.issues.length;
  expect(issues('2026-99-99')).toBe(1);
  expect(issues('0000-01-01')).toBe(1);
});
