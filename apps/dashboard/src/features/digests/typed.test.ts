import { describe, expect, it } from 'vitest';
import { typedTime } from '../../lib/typed-clock.ts';
import { focusText, timesText, typedFocus, typedList } from './typed.ts';

const AMERICAN = { locale: 'en-US' };
const BRITISH = { locale: 'en-GB' };

describe('what a person types', () => {
  it('is a list with commas', () => {
    expect(typedList(' 09:00, 12:30 ,,16:00 ')).toEqual(['09:00', '12:30', '16:00']);
  });

  it('is a span of focus hours, with either dash', () => {
    const focus = typedFocus('9:00-11:30, 14:00 – 15:00', [1, 2]);
    expect(focus).toEqual([
      { days: [1, 2], from: '09:00', to: '11:30' },
      { days: [1, 2], from: '14:00', to: '15:00' },
    ]);
    expect(focusText(focus, BRITISH)).toBe('09:00-11:30, 14:00-15:00');
  });

  it('counts to twelve where the reader does, and is read back the same', () => {
    const times = ['00:30', '09:00', '12:30', '16:00'];
    const text = timesText(times, AMERICAN);
    expect(text).toMatch(/^12:30\sAM, 9:00\sAM, 12:30\sPM, 4:00\sPM$/);
    expect(typedList(text).map(typedTime)).toEqual(times);
    const focus = [{ days: [1], from: '09:00', to: '13:00' }];
    expect(typedFocus(focusText(focus, AMERICAN), [1])).toEqual(focus);
  });

  it('stays as the server has it where the words for the halves of a day would not be read back', () => {
    expect(timesText(['16:00'], { locale: 'ko-KR' })).toBe('16:00');
  });
});
