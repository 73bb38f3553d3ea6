import { expect, it } from 'vitest';
import { rhythm } from '../cadence/rhythm.ts';
import type { Contact } from '../contact/contact.ts';
import { contactsOfWriter } from '../contact/names.ts';
import type { Message } from '../message/message.ts';
import { defaultPolicy } from '../policy/parse-policy.ts';
import { observe } from '../signals/observe.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { reasonsFor } from './reasons.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-05-20T09:00:00Z');
const at = (hours: number) => new Date(NOW - hours * HOUR).toISOString();
const theirs = (hours: number, name = 'Noor Haddad'): Contact => ({
  at: at(hours),
  by: 'candidate',
  channel: 'email',
  name,
  text: `Is there news, ${hours}?`,
});
const ours = (hours: number): Contact => ({ at: at(hours), by: 'employer', channel: 'email', text: 'Soon.' });

/** The reasons of a message that only the count of contacts makes excessive. */
function byRhythm(history: readonly Contact[]): string[] {
  const message: Message = {
    at: at(0),
    channel: 'email',
    from: { name: 'Noor Haddad', address: 'haddad@example.com' },
    to: ['jobs@example.org'],
    cc: [],
    subject: 'Application',
    text: 'Any update?',
    newText: 'Any update?',
    attachments: [],
  };
  const own = contactsOfWriter(history, message.from.name);
  return reasonsFor({
    message,
    history,
    observation: observe(message, history, defaultCalendar),
    sentences: [],
    rhythm: rhythm(own, message.at, 'hr', defaultPolicy, true),
    lane: 'excessive',
    kind: null,
    urgent: false,
    danger: false,
    risk: null,
    harmAt: null,
    interviewAt: () => null,
    byRhythm: true,
  }).map(({ text }) => text);
}

it('a rhythm is told with the days since the first contact that counts', () => {
  expect(byRhythm([theirs(400), theirs(230), theirs(150), theirs(100)])).toEqual([
    '4 contacts in 10 days, no reply from us',
  ]);
  expect(byRhythm([theirs(300), ours(290), theirs(120), theirs(72), theirs(30)])).toEqual([
    '4 contacts in 5 days, no reply from us',
  ]);
});

it('a rhythm is told in messages where a day has too many', () => {
  expect(byRhythm([theirs(5), theirs(1)])).toEqual(['3 messages in 24 hours']);
});

it('a rhythm is told without what somebody else wrote from the same address', () => {
  expect(byRhythm([theirs(330, 'Karim Haddad'), theirs(120), theirs(72), theirs(30)])).toEqual([
    '4 contacts in 5 days, no reply from us',
  ]);
});
