import { describe, expect, it } from 'vitest';
import { parseFrom, parseSmtpUrl } from './smtp-url.ts';

describe('SMTP_URL', () => {
  it.each([
    [
      'smtps://foyer%40b.example:p%2Fw@mail.b.example',
      { port: 465, security: 'tls', user: 'foyer@b.example' },
    ],
    ['smtp://foyer:pw@mail.b.example:2525', { port: 2525, security: 'starttls', password: 'pw' }],
    ['smtp://127.0.0.1:25', { security: 'none', user: null, password: null }],
    ['smtp://foyer:pw@localhost', { port: 587, security: 'none' }],
    ['smtp://relay.intern?tls=none', { security: 'none', user: null }],
    ['smtp://[::1]:25?tls=starttls', { host: '::1', security: 'starttls' }],
    ['smtps://a:b@mail.example?ca=/etc/ca.pem', { caFile: '/etc/ca.pem' }],
  ])('%s', (url, expected) => {
    expect(parseSmtpUrl(url)).toMatchObject(expected);
  });

  it.each([
    ['smtp://', /^SMTP_URL names no host/],
    ['http://mail.example', /^SMTP_URL must look like/],
    ['smtp://hush:secret@169.254.169.254', /^SMTP_URL names an address that no mail server has/],
    ['smtp://user@mail.example', /^SMTP_URL needs user and password, or neither/],
    ['smtp://u:secret@mail.example?tls=none', /^SMTP_URL would send the password in the clear/],
    ['smtps://u:secret@mail.example?tls=none', /^SMTP_URL is always protected/],
    ['smtp://u:secret@mail.example?tls=perhaps', /^SMTP_URL must have starttls or none/],
    ['smtp://u:secret@mail.example?pool=1', /^SMTP_URL knows the parameters tls and ca, not "pool"/],
    ['smtp://u:%zz@mail.example', /^SMTP_URL is not percent-encoded right/],
    ['smtp://u:secret@mail.example/inbox', /^SMTP_URL holds more than a server/],
    ['smtp://mail.example?ca=', /^SMTP_URL must name a file/],
  ])('%s is refused in one sentence without the password', (url, sentence) => {
    expect(() => parseSmtpUrl(url)).toThrow(
      expect.objectContaining({ code: 'setting-invalid', detail: expect.stringMatching(sentence) }),
    );
    expect(() => parseSmtpUrl(url)).not.toThrow(/secret/);
  });
});

describe('DIGEST_FROM', () => {
  it.each([
    ['foyer@b.example', { name: '', address: 'foyer@b.example' }],
    ['Foyer <foyer@b.example>', { name: 'Foyer', address: 'foyer@b.example' }],
    ['"Foyer, hiring" <foyer@b.example>', { name: 'Foyer, hiring', address: 'foyer@b.example' }],
  ])('%s', (value, expected) => {
    expect(parseFrom(value)).toEqual(expected);
  });

  it.each(['Foyer', 'a@b@c', 'Foyer <foyer>', 'a@b\r\nBcc: c@d'])('refuses %j', (value) => {
    expect(() => parseFrom(value)).toThrow(/DIGEST_FROM must be an address/);
  });
});
