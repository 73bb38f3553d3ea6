import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const REPORT = { 'content-type': 'multipart/report; report-type=delivery-status; boundary=b' };
const sent = (name: string, address: string, text: string, headers: Record<string, string> = {}) =>
  senderOf(buildParsedMail({ from: { name, address }, text, headers, isAutomatic: true }), employer);

describe('a report of a mail server', () => {
  it.each([
    [
      'Postfix',
      'Mail Delivery System',
      'MAILER-DAEMON@mx.harbourlight.example',
      'This is the mail system at host mx.harbourlight.example.\n\n<ada@mail.example>: host said: 550\n\nFinal-Recipient: rfc822; Ada@mail.example\nAction: failed',
      REPORT,
    ],
    [
      'a delay',
      'Mail Delivery System',
      'MAILER-DAEMON@mx.example',
      'Final-Recipient: rfc822;ada@mail.example\nAction: delayed',
      REPORT,
    ],
    [
      'Exchange',
      'Microsoft Outlook',
      'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@harbourlight.example',
      'Delivery has failed to these recipients or groups:\n\nAda Crane (ada@mail.example)<mailto:ada@mail.example>\nThe email address could not be found.',
      REPORT,
    ],
    [
      'Exchange Online',
      '',
      'postmaster@harbourlight.onmicrosoft.example',
      "Your message to ada@mail.example couldn't be delivered.",
      REPORT,
    ],
    [
      'Gmail',
      'Mail Delivery Subsystem',
      'mailer-daemon@googlemail.com',
      "Address not found\nYour message wasn't delivered to ada@mail.example because the address couldn't be found",
      { 'x-failed-recipients': 'ada@mail.example' },
    ],
    [
      'qmail',
      '',
      'MAILER-DAEMON@mx.example',
      'Hi. This is the qmail-send program at mx.example.\n\n<ada@mail.example>:\nSorry, no mailbox here by that name.',
      { 'return-path': '<>' },
    ],
  ])('is about whom it did not reach: %s', (_, name, address, text, headers) => {
    expect(sent(name, address, text, headers)).toEqual({
      person: { name: '', address: 'ada@mail.example' },
      channel: 'email',
      via: 'report',
    });
  });

  it.each([
    [
      'a receipt of the reader',
      'ada@mail.example',
      { 'content-type': 'multipart/report; report-type=disposition-notification' },
    ],
    ['a person', 'postmaster@mail.example', {}],
  ])('is none of %s', (_, address, headers) => {
    expect(
      sent('', address, 'Final-Recipient: rfc822; jobs@harbourlight.example, ask bo@mail.example', headers),
    ).toMatchObject({
      person: { address },
      via: 'from',
    });
  });
});
