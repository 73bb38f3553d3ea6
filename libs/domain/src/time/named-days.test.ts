import { expect, it } from 'vitest';
import { defaultCalendar } from './calendar.ts';
import { namedDays } from './named-days.ts';

/** A Tuesday. */
const WRITTEN = '2026-11-17T10:00:00-05:00';
const read = (text: string) => namedDays(text, WRITTEN, { ...defaultCalendar, timeZone: 'America/New_York' });

it('names days to come in the words of the writer', () => {
  expect(read('The opera asks me to sign by December 7; I am away until after 10 December.')).toEqual([
    { day: '2026-12-07', quote: 'by December 7' },
    { day: '2026-12-11', quote: expect.stringContaining('after 10 December') },
  ]);
});

it('leaves out today, what is over, and how long something takes', () => {
  expect(read('I wrote on 2 November and since Monday I wait. It takes three weeks. Call me today.')).toEqual(
    [],
  );
});

it('names a day once', () => {
  expect(read('Tomorrow, as I said: tomorrow at five.').map(({ day }) => day)).toEqual(['2026-11-18']);
});
