import { expect, it } from 'vitest';
import { percent } from './numbers.ts';

it('rounds the ends of an interval away from each other', () => {
  expect([percent(0.0003, Math.floor), percent(0.0646, Math.ceil)]).toEqual(['0%', '6.5%']);
});
