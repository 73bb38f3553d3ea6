import { describe, expect, test } from 'vitest';
import { dayOf, nextTime, placeOf } from './day.ts';

describe('the day line', () => {
  test('shows a working day, and grows for what lies outside', () => {
    expect(dayOf(['09:00', '16:00'], [])).toEqual({ from: 7, to: 19, hours: [7, 9, 11, 13, 15, 17, 19] });
    expect(dayOf(['05:30'], [{ from: '19:00', to: '22:15' }])).toMatchObject({ from: 5, to: 23 });
    expect(dayOf(['', '9'], [{ from: '', to: '' }])).toMatchObject({ from: 7, to: 19 });
  });

  test('places times in percent', () => {
    const day = dayOf([], []);
    expect([placeOf('07:00', day), placeOf('13:00', day), placeOf('19:00', day)]).toEqual([0, 50, 100]);
  });

  test('proposes a time after the last one', () => {
    expect(nextTime(['09:00', '12:30', '16:00'])).toBe('18:00');
    expect(nextTime(['23:30'])).toBe('23:00');
    expect(nextTime([])).toBe('09:00');
  });
});
