import { expect, test } from 'vitest';
import { notFilledIn } from './tokens.ts';

test('what stands in braces and is none of the words that are filled in is found, each once', () => {
  expect(notFilledIn('Dear {first name},\n\nby {promised day} or {our day}.')).toEqual([]);
  expect(notFilledIn('Dear {First name}, {frist name}, {frist name} and {first name}')).toEqual([
    '{First name}',
    '{frist name}',
  ]);
  expect(notFilledIn('Dear {first name,\n\nuntil our day}.')).toEqual(['{first name,', '}']);
  expect(notFilledIn('{{first name}}')).toEqual(['{', '}']);
});
