import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { History } from '../contact/contact.ts';
import type { Message } from '../message/message.ts';
import { defaultPolicy } from '../policy/parse-policy.ts';
import { defaultCalendar } from '../time/calendar.ts';

const applied = { at: '2026-03-02T09:00:00Z', by: 'candidate', channel: 'email', text: 'CV' } as const;
const acknowledged = {
  at: '2026-03-02T09:00:05Z',
  by: 'employer',
  automatic: true,
  channel: 'email',
  text: 'We have received your application.',
} as const;

function read(text: string, history: History = [applied, acknowledged], name = 'Ada Person') {
  const message: Message = {
    at: '2026-03-02T09:10:00Z',
    channel: 'email',
    from: { name, address: 'ada@mail.example' },
    to: ['jobs@work.example'],
    cc: [],
    subject: 'Re: Your application',
    attachments: [],
    text,
    newText: text,
  };
  const model = { version: 'by-rules' };
  const context = { policy: defaultPolicy, calendar: defaultCalendar, now: message.at, model };
  return assess(message, history, { ...context, role: null, repliesVisible: true });
}

describe('a message of nothing but thanks', () => {
  it.each([
    'Thank you so much, have a lovely weekend!',
    'Danke schön, schönes Wochenende!\n\nLG Ada',
    'Brilliant, ta very much!',
    'Merci pour votre réponse rapide. Bonne soirée',
    '¡Gracias y buen fin de semana!',
    'Grazie infinite, buona serata',
    'Hartelijk bedankt, groetjes',
    'Dziękuję za odpowiedź, pozdrawiam',
    'Muito obrigada, boa tarde 😊',
    'Teşekkürler, iyi haftalar',
    'Thanks, I look forward to hearing from you.',
    'Hello, thanks! Three weeks is fine, I will wait to hear. Ada',
    'Thank you. I understand it may take some weeks and will be patient.',
    'Many thanks, no rush at all.',
  ])('to our acknowledgement is a part of the step, and nothing to decide: %s', (text) => {
    const { lane, kind, unsure, reasons } = read(text);
    expect({ lane, kind, unsure }).toEqual({ lane: 'other', kind: 'process', unsure: false });
    expect(reasons).toEqual([
      { code: 'thanks', text: 'Thanks us, and nothing else', quote: null, range: null },
    ]);
  });

  it.each([
    'Thanks for nothing.',
    'Thanks for letting me wait.',
    'Thank you, I look forward to hearing when it starts.',
    'Thanks. I will wait outside for your reply.',
    'Merci de me répondre.',
    'Gracias. ¿Hay novedades?',
    'Danke! Gibt es schon etwas Neues',
    'Thanks, I have my HGV licence since May.',
    'Good day to you, dear team',
  ])('is none with anything else in it: %s', (text) => {
    expect(read(text).reasons.map(({ code }) => code)).not.toContain('thanks');
  });

  it('is a follow-up where we have written nothing that it answers', () => {
    expect(read('Thanks!', [applied]).reasons.map(({ code }) => code)).not.toContain('thanks');
    expect(read('Thanks!', []).reasons.map(({ code }) => code)).not.toContain('thanks');
  });
});
