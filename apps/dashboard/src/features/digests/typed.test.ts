import { describe, expect, it } from 'vitest';
import { focusText, typedFocus, typedList, typedTime } from './typed.ts';

describe('what a person types', () => {
  it('is a list with commas', () => {
    expect(typedList(' 09:00, 12:30 ,,16:00 ')).toEqual(['09:00', '12:30', '16:00']);
    expect(typedTime('9:00')).toBe('09:00');
  });

  it('is a span of focus hours, with either dash', () => {
    const focus = typedFocus('9:00-11:30, 14:00 – 15:00', [1, 2]);
    expect(focus).toEqual([
      { days: [1, 2], from: '09:00', to: '11:30' },
      { days: [1, 2], from: '14:00', to: '15:00' },
    ]);
    expect(focusText(focus)).toBe('09:00-11:30, 14:00-15:00');
  });
});
