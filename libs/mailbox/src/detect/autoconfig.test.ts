import { describe, expect, it } from 'vitest';
import { autoconfigUrls, readAutoconfig } from './autoconfig.ts';
import { readEmailAddress } from './email-address.ts';

const address = readEmailAddress('jobs@Bücher.example');

const server = (fields: Record<string, string>, type = 'imap') =>
  `<incomingServer type="${type}">${Object.entries({
    hostname: 'mail.example.net',
    port: '993',
    socketType: 'SSL',
    username: '%EMAILADDRESS%',
    authentication: 'password-cleartext',
    ...fields,
  })
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</incomingServer>`;
const file = (...servers: string[]) =>
  `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="x"><domain>x</domain>${servers.join('')}` +
  '<outgoingServer type="smtp"><hostname>smtp.example.net</hostname></outgoingServer></emailProvider></clientConfig>';
const read = (...servers: string[]) => readAutoconfig(file(...servers), address);

describe('settings that a domain publishes for mail programs', () => {
  it('are looked for where Thunderbird looks, under https', () => {
    expect(autoconfigUrls(address.domain)).toEqual([
      'https://autoconfig.xn--bcher-kva.example/mail/config-v1.1.xml',
      'https://xn--bcher-kva.example/.well-known/autoconfig/mail/config-v1.1.xml',
    ]);
  });

  it('name a server, a user and a way to sign in', () => {
    expect(read(server({}, 'pop3'), server({}))).toEqual({
      host: 'mail.example.net',
      port: 993,
      security: 'tls',
      user: 'jobs@xn--bcher-kva.example',
      signIn: ['password'],
    });
    expect(read(server({ hostname: 'imap.%EMAILDOMAIN%', username: '%EMAILLOCALPART%' }))).toMatchObject({
      host: 'imap.xn--bcher-kva.example',
      user: 'jobs',
    });
    expect(read(server({ authentication: 'OAuth2' }))?.signIn).toEqual(['oauth2']);
  });

  it('are best where TLS comes first', () => {
    expect(read(server({ socketType: 'STARTTLS', port: '143' }), server({}))?.security).toBe('tls');
    expect(read(server({ socketType: 'STARTTLS', port: '143' }))).toMatchObject({
      security: 'starttls',
      port: 143,
    });
  });

  it.each([
    ['a server in the clear', { socketType: 'plain', port: '143' }],
    ['a way to sign in that we do not know', { authentication: 'GSSAPI' }],
    ['a port that is none', { port: '99999' }],
    ['a host that is none', { hostname: 'a b' }],
    ['a host with a user in it', { hostname: 'x@y.example' }],
    ['a user with a line break', { username: 'a&#10;b' }],
    ['a placeholder that we do not know', { hostname: 'imap.%REALHOSTNAME%' }],
  ])('are of no use: %s', (_, fields) => {
    expect(read(server(fields))).toBeNull();
  });

  it('are not any other document', () => {
    expect(readAutoconfig('<html><body/></html>', address)).toBeNull();
    expect(readAutoconfig('', address)).toBeNull();
  });
});

describe('a mail address', () => {
  it.each(["pat.o'brien@x.example", 'jobs+nurse@x.example', 'Jobs@X.example.', ' jörg@müller.example '])(
    'is: %s',
    (value) => expect(readEmailAddress(value).domain).toMatch(/^(?:x|xn--mller-kva)\.example$/),
  );

  it.each([
    'jobs',
    'jobs@',
    '@x.example',
    'jobs@localhost',
    'jobs@127.0.0.1',
    'a b@x.example',
    'jobs@x.example/',
    'jobs@x@y.example',
    'jobs@[::1]',
    'Jobs <jobs@x.example>',
    'imaps://jobs:pw@x.example',
  ])('is not: %s', (value) => {
    expect(() => readEmailAddress(value)).toThrow(expect.objectContaining({ code: 'mailbox-url-invalid' }));
  });
});
