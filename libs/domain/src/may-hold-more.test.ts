import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Contact } from './contact/contact.ts';
import type { Message } from './message/message.ts';
import { defaultPolicy } from './policy/parse-policy.ts';
import { defaultCalendar } from './time/calendar.ts';

const APPLIED: Contact = {
  at: '2026-03-02T09:00:00Z',
  by: 'candidate',
  channel: 'email',
  text: 'My résumé.',
};

function read(text: string, address = 'ada@mail.example', history = [APPLIED]) {
  const message: Message = {
    at: '2026-03-09T09:10:00Z',
    channel: 'email',
    from: { name: 'Ada Crane', address },
    to: ['jobs@work.example'],
    cc: [],
    subject: 'My application',
    attachments: [],
    text,
    newText: text,
  };
  const context = { policy: defaultPolicy, calendar: defaultCalendar, model: { version: 'by-rules' } };
  const { lane, unsure } = assess(message, history, {
    ...context,
    now: message.at,
    role: null,
    repliesVisible: true,
  });
  return { lane, unsure };
}

const ASKS = 'I am just checking in on my application. Is there any update?';
const folded = { lane: 'empty', unsure: false };
const asked = { lane: 'empty', unsure: true };

describe('mail that says nothing new', () => {
  it('is folded', () => {
    expect(read(ASKS)).toEqual(folded);
  });

  it.each([
    'https://www.dropbox.com/scl/fi/abc/Portfolio.pdf',
    'https://drive.google.com/file/d/1/view',
    'https://harbour-my.sharepoint.com/:b:/p/1',
    'https://we.tl/t-abc',
  ])('is asked about where a file lies behind a link: %s', (link) => {
    expect(read(`${ASKS}\n${link}`)).toEqual(asked);
    const sent = { ...APPLIED, text: `My résumé: ${link}` };
    expect(read(`${ASKS}\n${link}`, undefined, [sent])).toEqual(folded);
  });

  it.each(['https://notdropbox.com/a/b', 'https://dropbox.com.example/a', 'dropbox.com'])(
    'is folded with another address in it: %s',
    (link) => {
      expect(read(`${ASKS}\n${link}`)).toEqual(folded);
    },
  );

  it('is asked about where a machine tells of it, which may be somebody’s application', () => {
    expect(read(ASKS, 'forms-receipts-noreply@forms.example')).toEqual(asked);
  });
});
