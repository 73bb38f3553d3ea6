import { expect, it } from 'vitest';
import { minutesWord, percent } from './numbers.ts';

it('rounds the ends of an interval away from each other', () => {
  expect([percent(0.0003, Math.floor), percent(0.0646, Math.ceil)]).toEqual(['0%', '6.5%']);
});

it('tells time to read in hours where nobody counts minutes', () => {
  expect([1, 9, 119, 120, 2140, 90_000].map(minutesWord)).toEqual([
    'a minute',
    '9 minutes',
    '119 minutes',
    '2 hours',
    '36 hours',
    '1,500 hours',
  ]);
});
