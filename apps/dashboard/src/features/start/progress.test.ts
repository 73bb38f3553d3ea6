import { expect, test } from 'vitest';
import { type Step, nextStep, stepsDone } from './progress.ts';

const after = (states: ('paused' | 'live')[], ...confirmed: Step[]) =>
  nextStep(
    stepsDone(
      states.map((state) => ({ state })),
      new Set(confirmed),
    ),
  );

test('the set-up goes on where it was left', () => {
  expect(after([])).toBe('connect');
  expect(after(['paused'])).toBe('dry-run');
  expect(after(['live'])).toBe('times');
  expect(after(['paused'], 'dry-run')).toBe('times');
  expect(after(['live'], 'times')).toBe('roles');
  expect(after(['live'], 'times', 'roles')).toBe('roles');
  // Disconnected again: there is nothing to read.
  expect(after([], 'connect', 'dry-run')).toBe('connect');
});
