import { describe, expect, it } from 'vitest';
import type { Message } from '../message/message.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { isDeliveryReport } from './delivery-report.ts';
import { assessed } from './fixtures/assessed.ts';
import { observe } from './observe.ts';

function whole(message: Partial<Message>): Message {
  const text = message.text ?? 'Hello, this is Ada. I could not reach you by telephone.';
  return {
    at: '2026-03-02T09:00:00Z',
    channel: 'email',
    from: { name: 'Ada Person', address: 'ada@mail.example' },
    to: ['jobs@work.example'],
    cc: [],
    subject: 'My application',
    attachments: [],
    ...message,
    text,
    newText: text,
  };
}

function isReport(message: Partial<Message>): boolean {
  return isDeliveryReport(whole(message), observe(whole(message), [], defaultCalendar));
}

const assessedAlone = (message: Partial<Message>) => assessed(whole(message), []);

describe('what a mail server reports', () => {
  it.each<[string, Partial<Message>]>([
    [
      'a report by its type',
      { headers: { 'content-type': 'multipart/report; report-type=delivery-status' } },
    ],
    ['a read receipt', { headers: { 'content-type': 'Multipart/Report; boundary=b' } }],
    ['recipients that failed', { headers: { 'x-failed-recipients': 'ada@mail.example' } }],
    ['the server by its address', { from: { name: '', address: 'MAILER-DAEMON@mx.example' } }],
    ['the server by its name', { from: { name: 'Mail Delivery Subsystem', address: 'noreply@mx.example' } }],
    [
      'a postmaster who says so',
      { from: { name: '', address: 'postmaster@mx.example' }, text: 'Your message could not be delivered.' },
    ],
    [
      'Exchange by an address that nobody has',
      { from: { name: 'Microsoft Outlook', address: `MicrosoftExchange${'0f'.repeat(16)}@work.example` } },
    ],
    [
      'a postmaster who says so in German',
      { from: { name: '', address: 'postmaster@mx.example' }, subject: 'Unzustellbar: Ihr Gespräch' },
    ],
    [
      'a postmaster who says so in French',
      { from: { name: '', address: 'postmaster@mx.example' }, subject: 'Non remis : Votre entretien' },
    ],
    ['no path to answer to', { headers: { 'return-path': '<>' }, subject: 'failure notice' }],
  ])('is %s', (_, message) => {
    expect(isReport(message)).toBe(true);
  });

  it.each<[string, Partial<Message>]>([
    ['a person', {}],
    ['a person who answers one', { subject: 'Unzustellbar: Ihr Gespräch' }],
    ['a person with a domain of their own', { from: { name: 'Ada', address: 'postmaster@ada.example' } }],
    [
      'one who says that mail came back',
      { text: 'My last mail was returned to sender: could not be delivered.' },
    ],
    [
      'an automatic answer',
      { headers: { 'return-path': '<>' }, subject: 'Out of office', text: 'I am away.' },
    ],
    ['a voicemail', { channel: 'voicemail', from: { name: 'Mail Delivery System', address: '' } }],
  ])('is not %s', (_, message) => {
    expect(isReport(message)).toBe(false);
  });

  it('is nobody’s follow-up and not urgent, whatever it quotes', () => {
    const server = { name: 'Mail Delivery System', address: 'mailer-daemon@mx.example' };
    const quoted = 'Under Article 15 GDPR I ask for a copy of my data. The legal deadline ends tomorrow.';
    expect(assessedAlone({ text: quoted })).toMatchObject({ urgent: true });
    expect(assessedAlone({ from: server, text: quoted })).toMatchObject({
      lane: 'other',
      kind: 'not_candidate',
      urgent: false,
      unsure: false,
      reasons: [{ code: 'delivery_report' }],
    });
  });

  it('cannot wait where it returns our invitation to a meeting of tomorrow', () => {
    const server = { name: 'Mail Delivery System', address: 'mailer-daemon@mx.example' };
    const returned = (day: string) =>
      assessedAlone({
        from: server,
        subject: 'Undeliverable: Invitation',
        text: `Your message could not be delivered.\nSubject: Interview on ${day} at 10:00`,
      });
    expect(returned('3 March')).toMatchObject({
      lane: 'other',
      kind: 'not_candidate',
      urgent: true,
      section: 'today',
      reasons: [{ code: 'returned_invitation' }],
    });
    expect(returned('20 March')).toMatchObject({ urgent: false, reasons: [{ code: 'delivery_report' }] });
  });

  it('is not believed where somebody may come to harm', () => {
    const server = { name: 'Mail Delivery System', address: 'mailer-daemon@mx.example' };
    const text = 'I do not want to live any more. Tonight I will end my life.';
    expect(assessedAlone({ from: server, text })).toMatchObject({ urgent: true, danger: true });
  });
});
