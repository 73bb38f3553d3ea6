import { readFileSync } from 'node:fs';
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type DovecotServer, skipReason, startDovecot } from './index.ts';

const mail = (subject: string) =>
  `From: a@example.org\r\nTo: b@example.org\r\nSubject: ${subject}\r\n\r\nText\r\n`;

describe.skipIf(skipReason('dovecot'))('a private Dovecot', () => {
  let server: DovecotServer;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.remove());

  async function signIn(user: string, options: { tls?: boolean } = {}): Promise<ImapFlow> {
    const tls = options.tls === true;
    const client = new ImapFlow({
      host: server.host,
      port: tls ? server.tlsPort : server.port,
      secure: tls,
      doSTARTTLS: false,
      tls: { ca: readFileSync(server.caFile) },
      auth: { user, pass: 'secret' },
      logger: false,
    });
    client.on('error', () => {});
    await client.connect();
    onTestFinished(() => client.close());
    return client;
  }

  async function uidValidityOf(user: string): Promise<number> {
    const client = await signIn(user);
    const { uidValidity } = await client.mailboxOpen('INBOX', { readOnly: true });
    await client.logout();
    return Number(uidValidity);
  }

  test('takes mail in every way and keeps when it came', async () => {
    const account = server.account('ways');
    const receivedAt = new Date('2026-03-01T10:00:00Z');
    account.deliver([mail('one'), mail('two')], { receivedAt });
    account.deliver(mail('reply'), { folder: 'Sent' });
    const uid = await account.append(mail('three'), { flags: ['\\Flagged'], receivedAt });
    const client = await signIn('ways');
    await client.mailboxOpen('INBOX', { readOnly: true });
    const inbox = await client.fetchAll('1:*', { envelope: true, internalDate: true });
    expect(inbox.map(({ envelope }) => envelope?.subject)).toEqual(['one', 'two', 'three']);
    expect(inbox.map(({ internalDate }) => new Date(internalDate ?? 0))).toEqual(
      Array.from({ length: 3 }, () => receivedAt),
    );
    expect(uid).toBe(3);
    expect((await client.list()).find(({ specialUse }) => specialUse === '\\Sent')?.path).toBe('Sent');
    expect(await account.messages('Sent')).toHaveLength(1);
  });

  test('serves TLS by its own certificate', async () => {
    server.account('tls');
    const client = await signIn('tls', { tls: true });
    expect(client.secureConnection).toBe(true);
  });

  test('tells who has set flags, and removes messages', async () => {
    const account = server.account('flags');
    account.deliver([mail('one'), mail('two')]);
    const [first] = await account.messages();
    expect(first?.flags).not.toContain('\\Seen');
    await account.setFlag('\\Seen', first?.uid ?? 0);
    expect((await account.messages())[0]?.flags).toContain('\\Seen');
    await account.expunge(first?.uid ?? 0);
    expect((await account.messages()).map(({ uid }) => uid)).toEqual([2]);
  });

  test('changes UIDVALIDITY with and without new UIDs', async () => {
    const account = server.account('validity');
    account.deliver([mail('one'), mail('two')]);
    await uidValidityOf('validity');
    await account.expunge(1);
    await account.setUidValidity(1_999_999_999);
    expect(await uidValidityOf('validity')).toBe(1_999_999_999);
    expect((await account.messages()).map(({ uid }) => uid)).toEqual([2]);
    account.renumber();
    expect(await uidValidityOf('validity')).not.toBe(1_999_999_999);
    expect((await account.messages()).map(({ uid }) => uid)).toEqual([1]);
  });

  test('cuts connections, and can be stopped and started again on the same port', async () => {
    const account = server.account('cut');
    const client = await signIn('cut');
    const closed = new Promise((resolve) => client.once('close', resolve));
    await account.kick();
    await closed;
    account.deliver(mail('kept'));
    await server.stop();
    await expect(signIn('cut')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.restart();
    const again = await signIn('cut');
    expect(await again.status('INBOX', { messages: true })).toMatchObject({ messages: 1 });
  });

  test('freezes sessions so that nothing answers, and thaws them', async () => {
    const account = server.account('frozen');
    const client = await signIn('frozen');
    expect(await account.freeze()).toBe(1);
    let answered = false;
    const answer = client.noop().then(() => (answered = true));
    // Another session of the same user is served by another process, so this returns after the noop would have.
    await (await signIn('frozen')).noop();
    expect(answered).toBe(false);
    await account.thaw();
    await answer;
    expect(answered).toBe(true);
  });
});
