import { describe, expect, it } from 'vitest';
import { type FocusCase, heldBecause, waitsInFocus } from './break-through.ts';

const waits = (parts: Partial<FocusCase>) =>
  waitsInFocus({ danger: false, causes: ['offer'], heldInFocus: ['offer'], ...parts });

describe('what waits for the end of focus hours', () => {
  it('is urgent for something that was switched off', () => {
    expect(waits({})).toBe(true);
    expect(waits({ heldInFocus: ['interview', 'legal'] })).toBe(false);
  });

  it('is never danger, whatever else is off', () => {
    expect(waits({ danger: true, heldInFocus: ['interview', 'offer', 'legal'] })).toBe(false);
  });

  it('is not what is urgent for something unknown, or for one thing among others that may pass', () => {
    expect(waits({ causes: [], heldInFocus: ['interview', 'offer', 'legal'] })).toBe(false);
    expect(waits({ causes: ['offer', 'interview'] })).toBe(false);
    expect(waits({ causes: ['offer', 'interview'], heldInFocus: ['interview', 'offer'] })).toBe(true);
  });
});

it('what a digest has told is not told at once as well, danger apart', () => {
  const told = { used: 0, budget: 3, dayOff: false, told: true };
  expect(heldBecause({ ...told, danger: false })).toBe('told');
  expect(heldBecause({ ...told, danger: true })).toBeNull();
});
