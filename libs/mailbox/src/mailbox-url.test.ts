import { FoyerError } from '#libs/platform';
import { describe, expect, it } from 'vitest';
import { parseMailboxUrl, writeMailboxUrl } from './mailbox-url.ts';

describe('parseMailboxUrl', () => {
  it('reads the shortest form', () => {
    expect(parseMailboxUrl('imaps://ada:pw@imap.example.org')).toEqual({
      host: 'imap.example.org',
      port: 993,
      security: 'tls',
      user: 'ada',
      password: 'pw',
      byToken: false,
      caFile: null,
      folder: null,
      sentFolder: null,
    });
  });

  it('decodes user, password and folder', () => {
    expect(
      parseMailboxUrl('imaps://ada%40example.org:p%2Fw%3A%C3%A4@Mail.Example.org:1993/Jobs%20in/2026'),
    ).toMatchObject({
      host: 'mail.example.org',
      port: 1993,
      user: 'ada@example.org',
      password: 'p/w:ä',
      folder: 'Jobs in/2026',
    });
  });

  it.each([
    ['imaps://ada:pw@imap.müller.example', 'imap.xn--mller-kva.example'],
    ['imaps://ada:pw@imap.m%C3%BCller.example', 'imap.xn--mller-kva.example'],
    ['imaps://ada:pw@ПОЧТА.example', 'xn--80a1acny.example'],
    ['imaps://ada:pw@[2001:DB8::1]', '2001:db8::1'],
    ['imaps://ada:pw@imap_1.example', 'imap_1.example'],
  ])('knows the host of %s as the name system does', (url, host) => {
    expect(parseMailboxUrl(url).host).toBe(host);
  });

  it('names the folder with our own mail', () => {
    expect(parseMailboxUrl('imaps://ada:pw@host.example/Jobs?sent=Raus%2F2026%20%26%20mehr')).toMatchObject({
      folder: 'Jobs',
      sentFolder: 'Raus/2026 & mehr',
    });
  });

  it('has no password where a token is used', () => {
    expect(parseMailboxUrl('imaps://ada%40example.org@host.example?auth=oauth2')).toMatchObject({
      user: 'ada@example.org',
      password: '',
      byToken: true,
    });
  });

  it('takes an @ in the user as it is', () => {
    expect(parseMailboxUrl('imaps://ada@example.org:pw@imap.example.org').user).toBe('ada@example.org');
  });

  it('asks for STARTTLS where nothing else is said', () => {
    expect(parseMailboxUrl('imap://ada:pw@host.example')).toMatchObject({ port: 143, security: 'starttls' });
    expect(parseMailboxUrl('imap://ada:pw@host.example?tls=starttls&ca=/etc/ca.pem')).toMatchObject({
      security: 'starttls',
      caFile: '/etc/ca.pem',
    });
  });

  it('reads what is written', () => {
    const password = 'p/w:ä @%#?';
    for (const [security, port] of [
      ['tls', 993],
      ['tls', 1993],
      ['starttls', 143],
    ] as const) {
      const server = { host: 'imap.example.org', port, security, user: 'ada+x@example.org' };
      expect(parseMailboxUrl(writeMailboxUrl(server, password))).toMatchObject({ ...server, password });
    }
  });

  it.each(['INBOX', 'inbox', 'Inbox'])('takes the folder %s for the one that is read anyway', (folder) => {
    expect(parseMailboxUrl(`imaps://ada:pw@mail.example/${folder}`).folder).toBeNull();
  });

  it.each(['127.0.0.1', '[::1]', 'localhost', 'demo.localhost'])(
    'allows no protection on loopback: %s',
    (host) => {
      expect(parseMailboxUrl(`imap://ada:pw@${host}:1143/INBOX?tls=none`).security).toBe('none');
    },
  );

  it.each([
    ['imap://ada:hush@mail.example?tls=none', 'on this machine only'],
    ['imap://ada:hush@mail.example?tls=yes', 'starttls or none'],
    ['imaps://ada:hush@mail.example?tls=none', 'imap://'],
    ['imaps://ada:hush@mail.example?verify=no', 'tls, ca, sent and auth'],
    ['imaps://ada:hush@mail.example?auth=oauth2', 'leave it out'],
    ['imaps://ada@mail.example?auth=none', 'only be oauth2'],
    ['imaps://ada:hush@mail.example?ca=', 'must name a file'],
    ['imaps://ada:hush@mail.example?sent=', 'must name a folder'],
    ['imaps://ada:hush@', 'imaps://user:password@host'],
    ['imaps://mail.example', 'User and password are missing'],
    ['imaps://ada@mail.example', 'User and password are missing'],
    ['imaps://ada:hush%zz@mail.example', '%25'],
    ['imaps://ada:hush@mail.example/#x', '%23'],
    ['https://ada:hush@mail.example', 'imaps:// or imap://'],
    ['ada:hush', 'imaps:// or imap://'],
    ['imaps://ada:hush@mail.example:port', 'percent-encoded'],
    ['imaps://ada:hush@169.254.169.254', 'link-local'],
    ['imaps://ada:hush@[fe80::1]', 'link-local'],
  ])('refuses %s and names the remedy, never the password', (url, remedy) => {
    let thrown: unknown;
    try {
      parseMailboxUrl(url);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(FoyerError);
    const error = thrown as FoyerError;
    expect(error.code).toBe('mailbox-url-invalid');
    expect(error.detail).toContain(remedy);
    expect(error.message).not.toContain('hush');
  });
});
