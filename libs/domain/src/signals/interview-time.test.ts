import { expect, it } from 'vitest';
import { defaultCalendar } from '../time/calendar.ts';
import { interviewTime } from './interview-time.ts';
import { observe } from './observe.ts';

/** Wednesday morning. */
const AT = '2026-11-25T08:30:00+00:00';

function timeIn(newText: string, invitation = ''): string | null {
  const email = { channel: 'email' as const, subject: '', cc: [], attachments: [] };
  const message = {
    ...email,
    at: AT,
    from: { name: 'Omar Farouk', address: 'omar@post.example' },
    to: [],
    text: newText,
    newText,
  };
  const ours = {
    by: 'employer' as const,
    channel: 'email' as const,
    at: '2026-11-23T10:00:00+00:00',
    subject: 'Your interview',
    text: invitation,
  };
  const time = interviewTime(
    observe(message, invitation === '' ? [] : [ours], defaultCalendar),
    AT,
    defaultCalendar,
  );
  return time === null ? null : time.at.slice(0, time.timed ? 16 : 10);
}

it.each([
  [
    'My daughter was taken into hospital this morning and I cannot come to the interview tomorrow at nine. Could we move it to later in the week?',
    '2026-11-26T09:00',
  ],
  [
    'I sent the form on Monday. I am unable to attend the interview on Thursday at 14:00.',
    '2026-11-26T14:00',
  ],
  ['Could we postpone my interview on Friday at ten to Monday at three?', '2026-11-27T10:00'],
  ["Could you move tomorrow's interview to Friday at 3pm?", '2026-11-26'],
  [
    'I am stuck at work tomorrow. Instead of Thursday at 9:30 could we do Friday at 11:00?',
    '2026-11-26T09:30',
  ],
  ['About the interview: could we do Friday instead of Thursday?', '2026-11-26'],
  ['Could we reschedule my interview from Thursday to Friday at noon?', '2026-11-26'],
  ['Tomorrow at nine I cannot come to the interview, could we do Friday at ten?', '2026-11-26T09:00'],
  ['I have been ill since Monday, so I cannot make tomorrow at two.', '2026-11-26T14:00'],
  ['My bus was cancelled this morning, so I will be late for the 10:30 interview.', '2026-11-25T10:30'],
  ['Leider kann ich zum Vorstellungsgespräch morgen um neun nicht kommen.', '2026-11-26T09:00'],
])('the time of the interview, and no other that is named: %s', (text, at) => {
  expect(timeIn(text)).toBe(at);
});

it('takes the clock time from our invitation where the message names the day alone', () => {
  const invitation = 'We would like to invite you to an interview on Thursday 26 November at 9:00.';
  expect(timeIn('I am so sorry, I cannot come to the interview tomorrow.', invitation)).toBe(
    '2026-11-26T09:00',
  );
  expect(timeIn('I am ill. Could we move the interview to Friday at ten?', invitation)).toBe(
    '2026-11-26T09:00',
  );
});

it('is not known where no date of it is named, however many others are', () => {
  expect(timeIn('I cannot come to the interview, I am so sorry.')).toBeNull();
  expect(timeIn('I was taken ill this morning. I cannot come to the interview.')).toBeNull();
  expect(timeIn('Could we move the interview to Friday at ten?')).toBeNull();
  expect(timeIn('My certificate arrives tomorrow at nine.')).toBeNull();
});
