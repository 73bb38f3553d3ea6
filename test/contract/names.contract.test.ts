import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { detectMailbox } from '#libs/mailbox';
import { dnsNames } from '../../libs/mailbox/src/detect/dns-names.ts';
import { httpsText } from '../../libs/mailbox/src/detect/https-text.ts';
import { greetsAsImap } from '../../libs/mailbox/src/detect/imap-greeting.ts';
import { runTool } from '../servers/child.ts';
import { type NameServer, startNameServer } from '../servers/index.ts';

const DOMAIN = 'harbourlight.example';
const FILE =
  '<clientConfig><emailProvider><incomingServer type="imap"><hostname>imap.harbourlight.example</hostname>' +
  '<port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer></emailProvider></clientConfig>';

describe('what a domain says of its mail, by a name server', () => {
  let server: NameServer;
  beforeAll(async () => {
    server = await startNameServer({
      srv: {
        [`_imaps._tcp.${DOMAIN}`]: [
          [10, 1, 993, 'second.harbourlight.example'],
          [1, 1, 1993, 'First.harbourlight.example'],
          [1, 9, 2993, 'heavy.harbourlight.example'],
        ],
        '_imaps._tcp.none.example': [[0, 0, 0, '']],
      },
      mx: {
        [DOMAIN]: [
          [20, 'b.example'],
          [10, 'A.example'],
        ],
        'none.example': [[0, '']],
      },
      broken: ['broken.example', '_imaps._tcp.broken.example'],
    });
  });
  afterAll(() => server.close());
  const names = () => dnsNames([server.address]);

  it('is in order of preference, in small letters', async () => {
    expect(await names().services(`_imaps._tcp.${DOMAIN}`)).toEqual([
      { host: 'heavy.harbourlight.example', port: 2993 },
      { host: 'first.harbourlight.example', port: 1993 },
      { host: 'second.harbourlight.example', port: 993 },
    ]);
    expect(await names().mailExchangers(DOMAIN)).toEqual(['a.example', 'b.example']);
  });

  it('is nothing where there is no such name, and where it says that there is no service', async () => {
    expect(await names().services('_imaps._tcp.nowhere.example')).toEqual([]);
    expect(await names().services('_imaps._tcp.none.example')).toEqual([]);
    expect(await names().mailExchangers('none.example')).toEqual([]);
    expect(await names().mailExchangers('_imaps._tcp.harbourlight.example')).toEqual([]);
  });

  it('is an error where the name server fails or is not there', async () => {
    await expect(names().mailExchangers('broken.example')).rejects.toMatchObject({
      code: 'mailbox-unreachable',
    });
    const silent = await startNameServer({});
    await silent.close();
    await expect(dnsNames([silent.address]).mailExchangers(DOMAIN)).rejects.toMatchObject({ retry: 'later' });
  });

  it('leads a mail address to its server', async () => {
    const nothing = {
      text: async () => null,
      greets: async () => false,
      resolve: async () => [{ address: '192.0.2.1' }],
    };
    const found = await detectMailbox(`jobs@${DOMAIN}`, { ...nothing, names: names() });
    expect(found.server).toMatchObject({ host: 'heavy.harbourlight.example', port: 2993, foundBy: 'srv' });
  });
});

describe('what a domain says under https', () => {
  let folder: string;
  let key: string;
  let cert: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'foyer-names-'));
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
    const kind = [
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ];
    const sites = [`DNS:${DOMAIN}`, `DNS:autoconfig.${DOMAIN}`, `DNS:imap.${DOMAIN}`].join(',');
    await runTool('openssl', [
      'req',
      ...kind,
      '-subj',
      '/CN=x',
      '-addext',
      `subjectAltName=${sites}`,
      ...files,
    ]);
    key = readFileSync(join(folder, 'key.pem'), 'utf8');
    cert = readFileSync(join(folder, 'cert.pem'), 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const here = async () => [{ address: '127.0.0.1' }];
  async function site(listener: RequestListener): Promise<{ port: number; asked: string[] }> {
    const asked: string[] = [];
    const server = createServer({ key, cert }, (request, response) => {
      asked.push(`${request.headers.host ?? ''} ${request.url ?? ''}`);
      listener(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return { port: (server.address() as AddressInfo).port, asked };
  }
  const get = (port: number, path = '/', host = DOMAIN) =>
    httpsText(`https://${host}:${port}${path}`, {
      signal: AbortSignal.timeout(5_000),
      resolve: here,
      ca: cert,
    });

  it('leads a mail address to its server, and hears nothing of the person', async () => {
    const { port, asked } = await site((request, response) => {
      if (request.url !== '/.well-known/autoconfig/mail/config-v1.1.xml') response.statusCode = 404;
      response.end(FILE);
    });
    const found = await detectMailbox(`jobs@${DOMAIN}`, {
      names: { services: async () => [], mailExchangers: async () => [] },
      resolve: here,
      greets: async () => false,
      text: (url, options) => {
        const at = new URL(url);
        at.port = String(port);
        return httpsText(at.href, { ...options, ca: cert });
      },
    });
    expect(found.server).toMatchObject({
      host: `imap.${DOMAIN}`,
      user: `jobs@${DOMAIN}`,
      foundBy: 'autoconfig',
    });
    expect(asked.length).toBe(2);
    for (const line of asked) expect(line).not.toContain('jobs');
  });

  it('follows two redirects under https, and no further', async () => {
    const { port } = await site((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('here');
      else response.writeHead(302, { location: `https://autoconfig.${DOMAIN}:${port}/${left - 1}` }).end();
    });
    expect(await get(port, '/2')).toBe('here');
    expect(await get(port, '/3')).toBeNull();
  });

  it.each([
    ['in the clear', 'http://harbourlight.example/x'],
    ['with a password', 'https://a:b@harbourlight.example/x'],
    ['to a metadata address', 'https://169.254.169.254/latest/meta-data'],
    ['to what is no address', 'https://'],
  ])('follows no redirect %s', async (_, location) => {
    const { port } = await site((__, response) => response.writeHead(301, { location }).end());
    expect(await get(port)).toBeNull();
  });

  it('is not fetched from where no such server may be', async () => {
    const options = {
      signal: AbortSignal.timeout(5_000),
      resolve: async () => [{ address: '169.254.169.254' }],
    };
    await expect(httpsText(`https://${DOMAIN}/`, options)).rejects.toMatchObject({
      code: 'mailbox-url-invalid',
    });
  });

  it('is not read beyond its size, nor beyond its time', async () => {
    const large = await site((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 0x20)));
      };
      response.on('drain', more);
      more();
    });
    expect(await get(large.port)).toBeNull();
    const silent = await site((_, response) => response.write('<'));
    await expect(
      httpsText(`https://${DOMAIN}:${silent.port}/`, {
        signal: AbortSignal.timeout(200),
        resolve: here,
        ca: cert,
      }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is not believed under a certificate of somebody else', async () => {
    const { port, asked } = await site((_, response) => response.end(FILE));
    await expect(get(port, '/', 'elsewhere.example')).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    await expect(
      httpsText(`https://${DOMAIN}:${port}/`, { signal: AbortSignal.timeout(5_000), resolve: here }),
    ).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['* OK ready\r\n', true],
    ['220 smtp.example ESMTP\r\n', false],
    ['* BYE busy\r\n', false],
    ['', false],
  ])('greets as %j: an IMAP server %s, and nothing is sent to it', async (greeting, isOne) => {
    const heard: Buffer[] = [];
    const server = createTlsServer({ key, cert }, (socket) => {
      socket.on('data', (data) => heard.push(data));
      socket.on('error', () => {});
      if (greeting === '') return socket.end();
      socket.write(greeting);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const options = { signal: AbortSignal.timeout(2_000), resolve: here, port, ca: cert };
    expect(await greetsAsImap(`imap.${DOMAIN}`, options)).toBe(isOne);
    expect(await greetsAsImap('imap.elsewhere.example', options)).toBe(false);
    expect(heard).toEqual([]);
  });
});
