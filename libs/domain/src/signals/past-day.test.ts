import { expect, it } from 'vitest';
import { defaultCalendar } from '../time/calendar.ts';
import { observe } from './observe.ts';
import { isPastDay } from './past-day.ts';

/** Read on a Tuesday. */
function isPast(newText: string): boolean {
  const message = {
    at: '2026-11-24T09:00:00Z',
    channel: 'email' as const,
    from: { name: '', address: 'someone@post.example' },
    to: [],
    cc: [],
    subject: '',
    text: newText,
    newText,
    attachments: [],
  };
  return isPastDay(observe(message, [], defaultCalendar));
}

it.each([
  'I finished the welding course on Thursday, all three parts.',
  'We took down the old kiln on Wednesday and nothing cracked.',
])('lies behind the sender: %s', (text) => {
  expect(isPast(text)).toBe(true);
});

it.each([
  'I am free on Thursday.',
  'They made an offer, and I must answer on Thursday.',
  'I asked them to wait until Thursday.',
  'I finished the course. They want my answer by Thursday.',
  'I finished the course today.',
])('is still to come, or near: %s', (text) => {
  expect(isPast(text)).toBe(false);
});
