import { describe, expect, it } from 'vitest';
import { type DetectionWays, detectMailbox } from './detect-mailbox.ts';

const unreachable = async () => {
  throw Object.assign(new Error('none'), { code: 'mailbox-unreachable' });
};
/** A world with nothing in it, and what a test adds. */
const world = (
  has: Partial<DetectionWays> & { mx?: string[]; srv?: Record<string, [string, number]> } = {},
) => ({
  names: {
    services: async (name: string) => {
      const [host, port] = has.srv?.[name] ?? [];
      return host === undefined || port === undefined ? [] : [{ host, port }];
    },
    mailExchangers: async () => has.mx ?? [],
  },
  resolve: async () => [{ address: '192.0.2.1' }],
  text: async () => null,
  greets: async () => false,
  ...has,
});
const FILE =
  '<clientConfig><emailProvider><incomingServer type="imap"><hostname>mail.example.net</hostname><port>993</port>' +
  '<socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer></emailProvider></clientConfig>';

describe('the server of a mail address', () => {
  it.each([
    ['jobs@gmail.com', 'imap.gmail.com', ['oauth2', 'app_password'], 'google'],
    ['jobs@outlook.de', 'outlook.office365.com', ['oauth2'], 'microsoft'],
    ['jobs@hotmail.co.uk', 'outlook.office365.com', ['oauth2'], 'microsoft'],
    ['jobs@yahoo.fr', 'imap.mail.yahoo.com', ['app_password'], null],
    ['jobs@windowslive.com', 'outlook.office365.com', ['oauth2'], 'microsoft'],
    ['jobs@fastmail.com', 'imap.fastmail.com', ['app_password'], null],
    ['jobs@gmx.de', 'imap.gmx.net', ['password'], null],
    ['jobs@web.de', 'imap.web.de', ['password'], null],
    ['jobs@zoho.eu', 'imap.zoho.eu', ['password'], null],
  ])('is known without asking anybody: %s', async (address, host, signIn, tokenProvider) => {
    const names = { services: unreachable, mailExchangers: unreachable };
    const { server } = await detectMailbox(address, { names, text: unreachable, greets: unreachable });
    expect(server).toMatchObject({ host, port: 993, security: 'tls', user: address, signIn, tokenProvider });
  });

  it.each([
    ['jobs@icloud.com', 'imap.mail.me.com'],
    ['jobs@yahoo.co.jp', 'imap.mail.yahoo.co.jp'],
  ])('signs in by the name alone: %s', async (address, host) => {
    expect((await detectMailbox(address)).server).toMatchObject({ user: 'jobs', host });
  });

  it('is none where a provider has no IMAP, with what can be done', async () => {
    expect(await detectMailbox('jobs@proton.me')).toMatchObject({
      server: null,
      provider: 'Proton',
      advice: expect.stringContaining('Bridge'),
    });
  });

  it.each([
    [['aspmx.l.google.com', 'alt1.aspmx.l.google.com'], 'Google', 'imap.gmail.com'],
    [['harbourlight-example.mail.protection.outlook.com'], 'Microsoft', 'outlook.office365.com'],
    [['in1-smtp.messagingengine.com'], 'Fastmail', 'imap.fastmail.com'],
    [['mx.zoho.eu'], 'Zoho', 'imappro.zoho.eu'],
  ])('is where the mail of a hosted domain arrives: %s', async (mx, provider, host) => {
    const found = await detectMailbox('jobs@harbourlight.example', world({ mx, text: async () => FILE }));
    expect(found).toMatchObject({
      provider,
      server: { host, user: 'jobs@harbourlight.example', foundBy: 'mx' },
    });
  });

  it('is what the domain publishes: a file before records, records before a guess', async () => {
    const srv: Record<string, [string, number]> = {
      '_imaps._tcp.harbourlight.example': ['imap.harbourlight.example', 1993],
    };
    const ask = (has: Parameters<typeof world>[0]) => detectMailbox('jobs@harbourlight.example', world(has));
    const greets = async (host: string) => host.startsWith('mail.');
    expect((await ask({ text: async () => FILE, srv, greets })).server).toMatchObject({
      host: 'mail.example.net',
      foundBy: 'autoconfig',
      elsewhere: false,
    });
    expect((await ask({ srv, greets })).server).toMatchObject({
      port: 1993,
      foundBy: 'srv',
      elsewhere: false,
    });
    expect((await ask({ greets })).server).toMatchObject({
      host: 'mail.harbourlight.example',
      foundBy: 'greeting',
    });
    expect(await ask({})).toMatchObject({
      server: null,
      advice: expect.stringContaining('harbourlight.example'),
    });
  });

  it('is the next of several where the preferred one is known no more', async () => {
    const at = (host: string) => ({ host: `${host}.harbourlight.example`, port: 993 });
    const names = { services: async () => [at('old'), at('imap')], mailExchangers: async () => [] };
    const resolve = async (host: string) => (host.startsWith('old') ? [] : [{ address: '192.0.2.1' }]);
    const found = await detectMailbox('jobs@harbourlight.example', world({ names, resolve }));
    expect(found.server).toMatchObject({ host: 'imap.harbourlight.example', security: 'tls' });
  });

  it('is to be looked at where nothing but the name system says so', async () => {
    const srv: Record<string, [string, number]> = {
      '_imap._tcp.harbourlight.example': ['mail.elsewhere.example', 143],
    };
    const found = await detectMailbox('jobs@harbourlight.example', world({ srv }));
    expect(found.server).toMatchObject({ security: 'starttls', elsewhere: true });
    expect(found.advice).toContain('mail.elsewhere.example');
  });

  it.each(['169.254.169.254', 'fe80::1', '100.100.100.200'])(
    'is never at %s, also behind a name',
    async (address) => {
      const has = { resolve: async () => [{ address }], text: async () => FILE };
      const srv: Record<string, [string, number]> = {
        '_imaps._tcp.harbourlight.example': ['imap.harbourlight.example', 993],
      };
      expect((await detectMailbox('jobs@harbourlight.example', world({ ...has, srv }))).server).toBeNull();
    },
  );

  it('is not known either way while the name system does not answer', async () => {
    const names = { services: unreachable, mailExchangers: unreachable };
    await expect(detectMailbox('jobs@harbourlight.example', world({ names }))).rejects.toMatchObject({
      code: 'mailbox-unreachable',
    });
    const slow = {
      services: () => new Promise<never>(() => {}),
      mailExchangers: () => new Promise<never>(() => {}),
    };
    await expect(
      detectMailbox('jobs@harbourlight.example', { ...world({ names: slow }), limitMs: 20 }),
    ).rejects.toMatchObject({ code: 'mailbox-unreachable', retry: 'later' });
    // A file is an answer all the same.
    const found = await detectMailbox('jobs@harbourlight.example', world({ names, text: async () => FILE }));
    expect(found.server?.foundBy).toBe('autoconfig');
  });
});
