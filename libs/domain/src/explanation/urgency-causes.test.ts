import { describe, expect, it } from 'vitest';
import type { Message } from '../message/message.ts';
import { observe } from '../signals/observe.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { urgencyCauses } from './urgency-causes.ts';

function causesOf(newText: string): string[] {
  const message: Message = {
    at: '2026-05-20T09:00:00Z',
    channel: 'email',
    from: { name: 'Noor Haddad', address: 'haddad@example.com' },
    to: ['jobs@example.org'],
    cc: [],
    subject: 'Thursday',
    text: newText,
    newText,
    attachments: [],
  };
  return urgencyCauses(observe(message, [], defaultCalendar));
}

describe('what a message is urgent for', () => {
  it.each([
    ['I am ill and cannot make the interview tomorrow at 10:00.', ['interview']],
    [
      'The interview is tomorrow at 10:00 and I use a wheelchair. Is there a step-free entrance?',
      ['interview'],
    ],
    ['I have an offer from another company and must answer by tomorrow 17:00.', ['offer']],
    ['Under the GDPR you must answer my access request; the month ends tomorrow, 21 May.', ['legal']],
    ['The employment tribunal needs your statement no later than tomorrow, 17:00.', ['legal']],
    [
      'I have an offer from another company and must answer by Friday. I also cannot make the interview tomorrow.',
      ['interview', 'offer'],
    ],
    ['My phone is off until tomorrow, so please send the address of your office by mail.', []],
  ])('%s', (text, causes) => {
    expect(causesOf(text)).toEqual(causes);
  });
});
