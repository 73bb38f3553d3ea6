import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer as createPlainServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TLSSocket, createSecureContext, createServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import { silentLog } from '#libs/platform';
import { testMailbox } from '../../libs/intake/src/mailbox-test.ts';
import { type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';

describe.skipIf(skipReason('dovecot'))('TLS that does not come about', () => {
  let dovecot: DovecotServer;
  let folder: string;

  beforeAll(async () => {
    dovecot = await startDovecot();
    folder = mkdtempSync(join(tmpdir(), 'foyer-tls-'));
  });
  afterAll(async () => {
    await dovecot?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const keyFile = () => join(dirname(dovecot.caFile), 'key.pem');
  const kept = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  /** What somebody is told who connects a mailbox so. */
  async function told(place: string, caFile: string | null = null) {
    const ca = caFile === null ? '' : `${place.includes('?') ? '&' : '?'}ca=${encodeURIComponent(caFile)}`;
    const url = place.replace('//', '//jobs:secret@') + ca;
    const { code, steps } = await testMailbox(url, silentLog, (options) =>
      connectMailbox(parseMailboxUrl(url), { ...options, times: { connect: 1_000 } }),
    );
    const { step, detail, remedy } = steps.find(({ outcome }) => outcome === 'failed') ?? {};
    return { code, step, detail, remedy };
  }

  it.each([
    ['nothing', () => ''],
    ['something else', () => 'This is no certificate.'],
    ['a damaged certificate', () => readFileSync(dovecot.caFile, 'utf8').replace(/\n.{20}/, '\n')],
    ['a key alone', () => readFileSync(keyFile(), 'utf8')],
  ])('a file for an own authority that holds %s is what is wrong', async (name, text) => {
    const file = kept(`${name.replaceAll(' ', '-')}.pem`, text());
    expect(await told(`imaps://localhost:${dovecot.tlsPort}`, file)).toMatchObject({
      code: 'mailbox-url-invalid',
      step: 'server',
      detail: expect.stringMatching(/ca= holds no certificate in PEM form/),
    });
  });

  it.each(['/dev/zero', '/dev/null', tmpdir()])(
    'a file for an own authority that is none: %s',
    async (file) => {
      expect(await told(`imaps://localhost:${dovecot.tlsPort}`, file)).toMatchObject({
        code: 'mailbox-url-invalid',
        detail: expect.stringMatching(/ca= cannot be read/),
      });
    },
  );

  it('a file may hold other things besides', async () => {
    const file = kept(
      'with-words.pem',
      `Our authority:\n${readFileSync(keyFile(), 'utf8')}\n${readFileSync(dovecot.caFile, 'utf8')}`,
    );
    expect(await told(`imaps://localhost:${dovecot.tlsPort}`, file)).toMatchObject({ code: null });
  });

  it('a file with the certificate of another authority is not asked for, since it is there', async () => {
    const other = await startDovecot();
    try {
      const found = await told(`imaps://localhost:${dovecot.tlsPort}`, other.caFile);
      expect(found).toMatchObject({ code: 'mailbox-certificate', step: 'certificate' });
      expect(found.detail).toMatch(/nor the file that you named .* We did not send the password/);
      expect(found.remedy).toMatch(/put that of its authority into the file/);
    } finally {
      await other.remove();
    }
  });

  it('a server whose TLS is too old', async () => {
    const server = createServer({
      cert: readFileSync(dovecot.caFile),
      key: readFileSync(keyFile()),
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'ALL:@SECLEVEL=0',
    });
    server.on('tlsClientError', () => {});
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const found = await told(`imaps://localhost:${port}`, dovecot.caFile);
      expect(found).toMatchObject({ code: 'mailbox-certificate', step: 'certificate' });
      expect(found.detail).toMatch(/only old kinds of TLS \(before 1\.2\).* We did not send the password/);
      expect(found.remedy).toMatch(/switch TLS 1\.2 or 1\.3 on/);
    } finally {
      server.close();
      await once(server, 'close');
    }
  });

  it('a certificate behind STARTTLS, where no password is taken before it', async () => {
    const cert = readFileSync(dovecot.caFile);
    const secureContext = createSecureContext({ cert, key: readFileSync(keyFile()) });
    const server = createPlainServer((socket) => {
      socket.on('error', () => {});
      socket.write('* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready\r\n');
      socket.once('data', (command) => {
        socket.write(`${command.toString().split(' ')[0]} OK begin\r\n`);
        new TLSSocket(socket, { isServer: true, secureContext }).on('error', () => {});
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const found = await told(`imap://localhost:${port}?tls=starttls`);
      expect(found).toMatchObject({ code: 'mailbox-certificate', step: 'certificate' });
      expect(found.detail).toMatch(/certificate .* We did not send the password/);
    } finally {
      server.close();
      await once(server, 'close');
    }
  });

  it('STARTTLS at a port for TLS, where both sides wait for the other one', async () => {
    const found = await told(`imap://localhost:${dovecot.tlsPort}?tls=starttls`, dovecot.caFile);
    expect(found).toMatchObject({ code: 'mailbox-unreachable', step: 'server' });
    expect(found.detail).toMatch(/holds the line .* and says nothing/);
    expect(found.remedy).toMatch(/\(993\) is silent like that: choose TLS/);
  });
});
