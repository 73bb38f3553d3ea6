import { expect, it } from 'vitest';
import { buildParsedMail } from '../../../test/factories/parsed-mail.ts';
import { employerOf } from './own-addresses.ts';
import { recordedContact, recordedMail } from './recorded-mail.ts';
import { senderOf } from './senders/sender.ts';

const AT = '2026-03-10T08:02:00-05:00';
const ours = employerOf(['jobs@harbourlight.example']);

it('a call that a telephone system passed on by machine is a contact of its caller', () => {
  const mail = buildParsedMail({
    from: { name: 'Voicemail', address: 'voicemail@harbourlight.example' },
    subject: 'New voicemail from ADA CRANE (+1 555 010 0123)',
    headers: { 'auto-submitted': 'auto-generated' },
    isAutomatic: true,
  });
  const sender = senderOf(mail, ours);
  expect(recordedContact(mail, sender, AT)).toMatchObject({ channel: 'voicemail', automatic: false });
  expect(recordedMail(mail, sender, AT)).toMatchObject({ from: { address: 'tel:+15550100123' } });
  expect(recordedMail(mail, sender, AT)).not.toHaveProperty('headers');
});

it('of a voicemail, what was said and not what the telephone system says of it', () => {
  const mail = buildParsedMail({
    from: { name: 'Voicemail', address: 'voicemail@harbourlight.example' },
    subject: 'New voicemail from +1 555 010 0123',
    text: 'You have a new voicemail.\n\nLength: 0:12\n\nTranscript:\nHi, it is Ada. Any news?',
  });
  const sender = senderOf(mail, ours);
  expect(recordedContact(mail, sender, AT).text).toBe('Hi, it is Ada. Any news?');
});

it('an automatic answer of a person is a machine’s', () => {
  const headers = { 'auto-submitted': 'auto-replied' };
  const mail = buildParsedMail({ headers, isAutomatic: true });
  const sender = senderOf(mail, ours);
  expect(recordedContact(mail, sender, AT)).toMatchObject({ automatic: true, name: 'Ada Crane' });
  expect(recordedMail(mail, sender, AT)).toMatchObject({ headers, from: mail.from });
});

it('of what a colleague passed on, the words of whom it is about', () => {
  const text =
    'For you.\n\n---------- Forwarded message ---------\nFrom: Sam Doe <sam@post.example>\nDate: Mon, 9 Mar 2026 at 17:02\nSubject: My application\nTo: Uwe Lang <uwe@harbourlight.example>\n\nIs there any update?';
  const mail = buildParsedMail({
    from: { name: 'Uwe Lang', address: 'uwe@harbourlight.example' },
    subject: 'Fwd: My application',
    text,
  });
  const sender = senderOf(mail, ours);
  expect(recordedContact(mail, sender, AT).text).toBe('Is there any update?');
  expect(recordedMail(mail, sender, AT)).toMatchObject({ from: { address: 'sam@post.example' } });
});

it('of what a colleague passed on, the words that `>` marks below headers without a mark of a forward', () => {
  const text =
    'For you.\n\n> Message du 10/03/26 14:22\n> De : "Sam Doe" <sam@post.example>\n> A : uwe@harbourlight.example\n> Objet : Poste\n>\n> Is there any update?';
  const mail = buildParsedMail({
    from: { name: 'Uwe Lang', address: 'uwe@harbourlight.example' },
    subject: 'TR: Poste',
    text,
  });
  const sender = senderOf(mail, ours);
  expect(sender.person).toEqual({ name: 'Sam Doe', address: 'sam@post.example' });
  expect(recordedContact(mail, sender, AT).text).toBe('Is there any update?');
});
