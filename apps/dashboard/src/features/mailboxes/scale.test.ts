import { expect, it } from 'vitest';
import { scaleFor } from './scale.ts';

it.each([
  [0.004, 0.01],
  [0.0646, 0.1],
  [0.1, 0.1],
  [0.1001, 0.2],
  [0.975, 1],
  [1, 1],
])('an interval up to %f is drawn up to %f', (high, scale) => {
  expect(scaleFor(high)).toBe(scale);
});
