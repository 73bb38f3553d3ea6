import { describe, expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { draggedSpan, draggedTime } from './drag.ts';

/** From 07:00 to 19:00. */
const DAY = dayOf([], []);

describe('a time that is dragged', () => {
  test.each([
    ['12:30', 7, '12:30'],
    ['12:30', 8, '12:45'],
    ['12:30', -23, '12:00'],
    ['12:40', 0, '12:45'],
    ['12:30', -9_999, '07:00'],
    ['12:30', 9_999, '19:00'],
  ])('%s by %i minutes is %s', (time, by, result) => {
    expect(draggedTime(time, by, DAY)).toBe(result);
  });

  test('ends before midnight where the line does not', () => {
    expect(draggedTime('21:00', 9_999, dayOf(['23:30'], []))).toBe('23:45');
  });
});

describe('focus hours that are dragged', () => {
  const span = { from: '09:30', to: '12:00' };
  test.each([
    ['whole', 60, '10:30', '13:00'],
    ['whole', 9_999, '16:30', '19:00'],
    ['whole', -9_999, '07:00', '09:30'],
    ['from', 30, '10:00', '12:00'],
    ['from', 9_999, '11:45', '12:00'],
    ['from', -9_999, '07:00', '12:00'],
    ['to', -30, '09:30', '11:30'],
    ['to', -9_999, '09:30', '09:45'],
    ['to', 9_999, '09:30', '19:00'],
  ] as const)('%s by %i minutes: %s to %s', (part, by, from, to) => {
    expect(draggedSpan(span, part, by, DAY)).toEqual({ from, to });
  });

  test('keep a length that is no whole number of steps, and an end that nobody holds', () => {
    const odd = { from: '09:10', to: '10:05' };
    expect(draggedSpan(odd, 'whole', 60, DAY)).toEqual({ from: '10:15', to: '11:10' });
    expect(draggedSpan(odd, 'from', 600, DAY)).toEqual({ from: '10:00', to: '10:05' });
    expect(draggedSpan(odd, 'to', -600, DAY)).toEqual({ from: '09:10', to: '09:15' });
  });
});
