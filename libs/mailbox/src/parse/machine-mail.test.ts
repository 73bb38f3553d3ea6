import { describe, expect, it } from 'vitest';
import { parseMail } from './parse-mail.ts';

const message = (body: string, headers = '') =>
  parseMail(Buffer.from(`From: a@b.example\r\nSubject: Hello\r\n${headers}\r\n${body}`));

describe('parseMail, a report on a message', () => {
  const report = (reportType: string, first: string, last: string) =>
    message(
      `--b\r\n${first}\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n` +
        `Final-Recipient: rfc822; ada@mail.example\r\nAction: failed\r\n--b\r\n${last}\r\n--b--\r\n`,
      `References: <first@mail.example>\r\nContent-Type: multipart/${reportType}; boundary="b"\r\n`,
    );
  const plain = 'Content-Type: text/plain\r\n\r\nUnknown.';
  const ours = 'From: jobs@harbour.example\r\nMessage-ID:\r\n <ours@harbour.example>\r\nSubject: Hello';
  const both =
    'Content-Type: multipart/alternative; boundary="c"\r\n\r\n--c\r\nContent-Type: text/plain\r\n\r\nUnknown.\r\n' +
    '--c\r\nContent-Type: text/html\r\n\r\n<p>Unknown.</p>\r\n--c--';

  it.each([
    ['Postfix', plain, `Content-Type: message/rfc822\r\n\r\n${ours}\r\n\r\nMessage-ID: <no@mail.example>`],
    ['headers alone', plain, `Content-Type: text/rfc822-headers\r\n\r\n${ours}`],
    ['Exchange', both, `Content-Type: message/rfc822\r\n\r\n${ours}\r\n\r\nHello.`],
  ])('refers to that message: %s', async (_name, first, last) => {
    const mail = await report('report; report-type=delivery-status', first, last);
    expect(mail.references).toEqual(['<first@mail.example>', '<ours@harbour.example>']);
    expect(mail.text).toMatch(/^Action: failed$/m);
  });

  it('refers to nothing where the message has no id before its body', async () => {
    const mail = await report(
      'report',
      plain,
      'Content-Type: message/rfc822\r\n\r\nSubject: a\r\n\r\nMessage-ID: <b@c>',
    );
    expect(mail.references).toEqual(['<first@mail.example>']);
  });

  it('is none where somebody attached a message', async () => {
    const mail = await report('mixed', plain, `Content-Type: message/rfc822\r\n\r\n${ours}\r\n\r\nHello.`);
    expect(mail.references).toEqual(['<first@mail.example>']);
  });
});

describe('parseMail, sent by a machine', () => {
  it.each([
    ['Auto-Submitted: no', false],
    ['Auto-Submitted: auto-generated', true],
    ['Precedence: bulk', true],
    ['Precedence: list', true],
    ['Precedence: auto_reply', true],
    ['Precedence: first-class', false],
    ['X-Autoreply: yes', true],
    ['X-Autorespond: away', true],
    ['Return-Path: <>', true],
    ['Return-Path: <a@b.example>', false],
    ['List-Unsubscribe: <https://b.example>', false],
  ])('%s: %s', async (header, expected) => {
    expect((await message('Hello', `${header}\r\n`)).isAutomatic).toBe(expected);
  });

  it('is not what a group passes on that is ours', async () => {
    const group =
      'To: Jobs <jobs@harbour.example>\r\nPrecedence: list\r\nList-ID: <jobs.harbour.example>\r\n';
    expect((await message('Hello', group)).isAutomatic).toBe(false);
    const another = group.replace('jobs@harbour', 'ada@mail');
    expect((await message('Hello', another)).isAutomatic).toBe(true);
    expect((await message('Hello', `${group}Auto-Submitted: auto-replied\r\n`)).isAutomatic).toBe(true);
  });

  it.each([
    ['mailer-daemon@b.example', true],
    [`MicrosoftExchange${'0f'.repeat(16)}@b.example`, true],
    ['microsoftexchange@b.example', false],
  ])('%s: %s', async (from, expected) => {
    const mail = await parseMail(Buffer.from(`From: ${from}\r\nSubject: Undeliverable: Hello\r\n\r\nHello`));
    expect(mail.isAutomatic).toBe(expected);
  });
});
