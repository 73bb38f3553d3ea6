import { describe, expect, it } from 'vitest';
import { typedTime } from '../../lib/typed-clock.ts';
import { daysText, focusText, timesText, typedDays, typedFocus, typedList } from './typed.ts';

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

  it('is a span of focus hours in other ways of writing', () => {
    expect(typedFocus('9 to 11.30; 14h-15h30', [1])).toEqual([
      { days: [1], from: '09:00', to: '11:30' },
      { days: [1], from: '14:00', to: '15:30' },
    ]);
  });

  it('is days, and all days of a time, read back as such', () => {
    const days = typedDays('2026-11-30, 2026-12-30 to 2027-01-02; 2026-12-24');
    expect(days).toEqual([
      '2026-11-30',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2026-12-24',
    ]);
    expect(daysText(days.toSorted())).toBe('2026-11-30, 2026-12-24, 2026-12-30 to 2027-01-02');
    for (const none of [
      '2026-12-31 to 2026-12-24',
      '2026-01-01 to 2029-01-01',
      '24 December',
      '2026-02-30',
      '2026-11-28 to 2026-11-31',
      '2026-02-30 to 2026-03-04',
      '2026-13-01 to 2026-13-04',
    ])
      expect(typedDays(none)).toEqual([none]);
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
