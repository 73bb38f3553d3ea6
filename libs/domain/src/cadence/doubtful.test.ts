import { describe, expect, it } from 'vitest';

import type { Contact } from '../contact/contact.ts';
import type { Message } from '../message/message.ts';
import { defaultPolicy } from '../policy/parse-policy.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { isDoubtful } from './doubtful.ts';
import { rhythm } from './rhythm.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-05-20T09:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW - hours * HOUR).toISOString();

function theirs(hours: number, text = `Is there news, ${hours}?`): Contact {
  return { at: hoursAgo(hours), by: 'candidate', channel: 'email', text };
}

function doubtful(history: Contact[], newText: string, quotesUs = false): boolean {
  const message: Message = {
    at: hoursAgo(0),
    channel: 'email',
    from: { name: 'Noor', address: 'noor@example.com' },
    to: ['jobs@example.org'],
    cc: [],
    subject: 'Application',
    text: newText,
    newText,
    attachments: [],
  };
  const role = { title: 'Clerk', function: 'hr' } as const;
  const context = { role, policy: defaultPolicy, calendar: defaultCalendar };
  const counted = rhythm(history, message.at, 'hr', defaultPolicy, true);
  expect(counted.exceeded).not.toBeNull();
  return isDoubtful(counted, quotesUs, message, history, context);
}

describe('a rhythm that is broken', () => {
  const four = [theirs(300), theirs(200), theirs(100)];

  it('is certain where nothing speaks against it', () => {
    expect(doubtful(four, 'Any update?')).toBe(false);
  });

  it('is not where the message shows an answer of ours that is not known', () => {
    expect(doubtful(four, 'Any update?', true)).toBe(true);
    expect(doubtful(four, 'Thank you for ringing me yesterday. Any update?')).toBe(true);
    expect(doubtful(four, 'Thank you for your call ten days ago. Any update?')).toBe(true);
    const five = [theirs(150), theirs(120), ...four.slice(2), theirs(60)];
    expect(doubtful(five, 'Thank you for your call ten days ago. Any update?')).toBe(false);
  });

  it('is not where only what was forgotten in a mail breaks it', () => {
    const fixed = [theirs(300), theirs(299, 'Sorry, I forgot to attach my CV.'), theirs(100)];
    expect(doubtful(fixed, 'Any update?')).toBe(true);
    expect(doubtful([theirs(400), ...fixed], 'That was the wrong file, this is the right one.')).toBe(true);
    expect(doubtful([...four, theirs(99, 'Sorry, the wrong file.')], 'Any update?')).toBe(false);
  });
});
