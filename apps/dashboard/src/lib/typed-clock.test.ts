import { expect, test } from 'vitest';
import { isTime, steppedTime, timeText, typedTime } from './typed-clock.ts';

test('a time is read on either clock, whatever blanks are in it', () => {
  const read = {
    '9:00': '09:00',
    '9': '09:00',
    '9.30': '09:30',
    '16h': '16:00',
    '16h05': '16:05',
    '16:30': '16:30',
    ' 9 am ': '09:00',
    '9:00 AM': '09:00',
    '12:30 p.m.': '12:30',
    '12 AM': '00:00',
    '4:05\u202FPM': '16:05',
  };
  expect(Object.keys(read).map(typedTime)).toEqual(Object.values(read));
  expect(Object.values(read).every(isTime)).toBe(true);
  for (const none of ['13 pm', '24:00', '9:5', 'noon', '']) expect(isTime(typedTime(none))).toBe(false);
});

test('it is written on the clock of the reader, so that it is read back the same', () => {
  for (const time of ['00:00', '09:00', '12:30', '16:00'])
    for (const locale of ['en-US', 'en-GB', 'ko-KR'])
      expect(typedTime(timeText(time, { locale }))).toBe(time);
  expect(timeText('16:00', { locale: 'en-US' })).toBe('4:00\u00A0PM');
  expect(timeText('16:00', { locale: 'en-GB' })).toBe('16:00');
  // Its words for the halves of a day would not be read back.
  expect(timeText('16:00', { locale: 'ko-KR' })).toBe('16:00');
  expect(timeText('', { locale: 'en-US' })).toBe('');
});

test('it is moved by quarters of an hour, and not out of its day', () => {
  expect(steppedTime('09:00', 1)).toBe('09:15');
  expect(steppedTime('09:00', -1)).toBe('08:45');
  expect([steppedTime('09:10', 1), steppedTime('09:10', -1)]).toEqual(['09:15', '09:00']);
  expect([steppedTime('23:50', 1), steppedTime('23:45', 1), steppedTime('00:00', -1)]).toEqual([
    '23:50',
    '23:45',
    '00:00',
  ]);
});
