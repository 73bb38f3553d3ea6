import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  type ConnectOptions,
  type FetchedMessage,
  type MailboxSession,
  connectMailbox,
  parseMailboxUrl,
} from '#libs/mailbox';
import { silentLog } from '#libs/platform';
import { type DovecotServer, skipReason, startDovecot, startFaultyLine } from '../servers/index.ts';
import { OddImapServer } from '../servers/odd-imap.ts';
import { type TestServer, demoServer, dovecotServer } from './mailbox-servers.ts';

const never = new AbortController().signal;

function mail(subject: string, body = 'Text'): string {
  return `From: a@example.org\r\nTo: b@example.org\r\nSubject: ${subject}\r\n\r\n${body}\r\n`;
}

async function connect(url: string, options: Partial<ConnectOptions> = {}): Promise<MailboxSession> {
  const session = await connectMailbox(parseMailboxUrl(url), { log: silentLog, ...options });
  onTestFinished(() => session.close());
  return session;
}

async function fetchAll(session: MailboxSession, from = 1): Promise<FetchedMessage[]> {
  const fetched: FetchedMessage[] = [];
  for await (const message of session.fetchMessages(await session.listUids({ from }))) fetched.push(message);
  return fetched;
}

/** What was fetched, byte for byte, whether in memory or in a file. */
async function sourceOf(fetched: FetchedMessage | undefined): Promise<string> {
  const source = fetched?.source ?? Buffer.alloc(0);
  const bytes = Buffer.isBuffer(source) ? source : await source.read({ from: 0, to: source.length });
  return bytes.toString('latin1');
}

const servers = [
  { name: 'Dovecot', start: dovecotServer, skip: skipReason('dovecot') },
  { name: 'the demo server', start: demoServer, skip: undefined },
];

describe.each(servers)('the mailbox port on $name', ({ start, skip }) => {
  describe.skipIf(skip)('', () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server.stop());

    test('finds INBOX and Sent', async () => {
      const session = await connect((await server.mailbox('folders')).url);
      const folders = await session.listFolders();
      expect(folders.find(({ use }) => use === 'inbox')).toMatchObject({ path: 'INBOX', selectable: true });
      expect(folders.find(({ use }) => use === 'sent')).toMatchObject({ path: 'Sent', useIsCertain: true });
    });

    test('opens, lists and fetches byte for byte', async () => {
      const mailbox = await server.mailbox('fetch');
      const sources = Array.from({ length: 230 }, (_, index) =>
        mail(`number ${index}`, 'ä\0ö'.repeat(index)),
      );
      for (const source of sources) await mailbox.deliver(Buffer.from(source, 'utf8').toString('latin1'));
      const session = await connect(mailbox.url);
      const folder = await session.openFolder('INBOX');
      expect(folder).toMatchObject({ path: 'INBOX', exists: 230, uidNext: 231 });
      expect(Number.isSafeInteger(folder.uidValidity)).toBe(true);
      const listed = await session.listUids({ from: 1 });
      expect(listed.map(({ uid }) => uid)).toEqual(Array.from({ length: 230 }, (_, index) => index + 1));
      const fetched = await fetchAll(session);
      expect(fetched.map(({ uid }) => uid)).toEqual(listed.map(({ uid }) => uid));
      expect(fetched[7]?.source?.length).toBe(listed[7]?.size);
      expect(await sourceOf(fetched[7])).toContain('Subject: number 7\r\n');
      expect(fetched[7]?.internalDate.getTime()).toBeGreaterThan(0);
    });

    test('fetches a large message to its last byte, into a file, and what stands beside it', async () => {
      const mailbox = await server.mailbox('pieces');
      // Two pieces and a little, and two to the byte: nothing comes behind its last one.
      const [more, exact] = [17_000_001, 16_000_000].map((bytes) => {
        const head = `Subject: ${bytes}\r\n\r\n`;
        return (
          head + '0123456789ABCDEF\r\n'.repeat(bytes / 18 + 1).slice(0, bytes - head.length - 2) + '\r\n'
        );
      });
      const sources = [mail('before'), more ?? '', exact ?? '', mail('behind')];
      for (const source of sources) await mailbox.deliver(source);
      const session = await connect(mailbox.url);
      await session.openFolder('INBOX');
      const fetched = await fetchAll(session);
      expect(fetched.map(({ source }) => Buffer.isBuffer(source))).toEqual([true, false, false, true]);
      for (const [index, source] of sources.entries())
        expect((await sourceOf(fetched[index])) === source).toBe(true);
    });

    test('lists nothing above the last message, though the server answers with it', async () => {
      const mailbox = await server.mailbox('star');
      await mailbox.deliver(mail('only'));
      const session = await connect(mailbox.url);
      await session.openFolder('INBOX');
      expect(await session.listUids({ from: 2 })).toEqual([]);
      expect(await session.listUids({ from: 1, to: 1 })).toHaveLength(1);
      expect(await session.listUids({ from: 5, to: 4 })).toEqual([]);
    });

    test('finds what came since a day', async () => {
      const mailbox = await server.mailbox('since');
      await mailbox.deliver(mail('one'));
      await mailbox.deliver(mail('two'));
      const session = await connect(mailbox.url);
      await session.openFolder('INBOX');
      expect(await session.uidsSince(new Date('2020-01-01T00:00:00Z'))).toEqual([1, 2]);
      expect(await session.uidsSince(new Date('2096-01-01T00:00:00Z'))).toEqual([]);
      await session.openFolder('Sent');
      expect(await session.uidsSince(new Date('2020-01-01T00:00:00Z'))).toEqual([]);
    });

    test('tells Message-IDs', async () => {
      const mailbox = await server.mailbox('ids');
      const known = (id: string) => `Message-ID: ${id}\r\n${mail('x')}`;
      await mailbox.deliver(known('<one@mail.example>'));
      await mailbox.deliver(mail('two'));
      await mailbox.deliver(known('\r\n <three@mail.example>'));
      const session = await connect(mailbox.url);
      await session.openFolder('INBOX');
      expect(await session.messageIdsOf([1, 2, 3, 9])).toEqual(
        new Map([
          [1, '<one@mail.example>'],
          [3, '<three@mail.example>'],
        ]),
      );
      await session.openFolder('Sent');
      expect(await session.messageIdsOf([1])).toEqual(new Map());
    });

    test('lists and fetches nothing in an empty folder', async () => {
      const session = await connect((await server.mailbox('empty')).url);
      expect(await session.openFolder('Sent')).toMatchObject({ exists: 0 });
      expect(await fetchAll(session)).toEqual([]);
    });

    test('may be used between two messages of a fetch', async () => {
      const mailbox = await server.mailbox('between');
      for (const subject of ['one', 'two', 'three']) await mailbox.deliver(mail(subject));
      const session = await connect(mailbox.url);
      await session.openFolder('INBOX');
      let calls = 0;
      for await (const message of session.fetchMessages(await session.listUids({ from: 1 }))) {
        expect(await session.listUids({ from: message.uid, to: message.uid })).toHaveLength(1);
        if (++calls === 2) break;
      }
      expect(await session.listUids({ from: 1 })).toHaveLength(3);
    });

    test('hears of new mail within seconds, and of mail that came before it listened', async () => {
      const mailbox = await server.mailbox('news');
      const session = await connect(mailbox.url);
      await session.openFolder('INBOX');
      for (const subject of ['first', 'second']) {
        const news = session.waitForNews(AbortSignal.timeout(10_000));
        await mailbox.deliver(mail(subject));
        expect(await news).toBe('exists');
        expect(await session.listUids({ from: 1 })).not.toHaveLength(0);
      }
      expect(session.hasNews).toBe(false);
      await mailbox.deliver(mail('third'));
      expect(await session.waitForNews(AbortSignal.timeout(10_000))).toBe('exists');
      expect(await session.listUids({ from: 1 })).toHaveLength(3);
    });

    test('knows of new mail that the server tells of beside an answer, until it is looked at', async () => {
      const mailbox = await server.mailbox('beside');
      await mailbox.deliver(mail('old'));
      const session = await connect(mailbox.url);
      await session.openFolder('INBOX');
      const [old] = await session.listUids({ from: 1 });
      await mailbox.deliver(mail('new'));
      await vi.waitFor(
        async () => {
          await session.uidsIn({ from: old?.uid ?? 0, to: old?.uid ?? 0 });
          expect(session.hasNews).toBe(true);
        },
        { timeout: 10_000, interval: 100 },
      );
      await session.openFolder('INBOX');
      expect(session.hasNews).toBe(false);
    });

    test('stops listening when told to, and is usable afterwards', async () => {
      const session = await connect((await server.mailbox('stop')).url);
      await session.openFolder('INBOX');
      expect(await session.waitForNews(AbortSignal.timeout(50))).toBe('aborted');
      expect(await session.waitForNews(AbortSignal.abort())).toBe('aborted');
      expect(await session.listFolders()).not.toHaveLength(0);
    });

    test('misses nothing while it renews its listening', async () => {
      const mailbox = await server.mailbox('renewal');
      const session = await connect(mailbox.url, { times: { idle: 1 } });
      await session.openFolder('INBOX');
      const news = session.waitForNews(AbortSignal.timeout(10_000));
      await mailbox.deliver(mail('late'));
      expect(await news).toBe('exists');
    });

    test('says when the connection is cut, while listening and while reading', async () => {
      const mailbox = await server.mailbox('cut');
      const session = await connect(mailbox.url);
      await session.openFolder('INBOX');
      const news = session.waitForNews(never);
      await mailbox.cut();
      expect(await news).toBe('closed');
      expect(session.closed).toBe(true);
      expect(await session.waitForNews(never)).toBe('closed');
      await expect(session.listUids({ from: 1 })).rejects.toMatchObject({ code: 'mailbox-unreachable' });
      await expect(session.openFolder('INBOX')).rejects.toMatchObject({
        code: 'mailbox-unreachable',
        retry: 'later',
      });
      await session.close();
    });

    test('knows a folder that is not there', async () => {
      const session = await connect((await server.mailbox('nowhere')).url);
      await expect(session.openFolder('No such folder')).rejects.toMatchObject({
        code: 'mailbox-folder-missing',
      });
      expect(await session.openFolder('INBOX')).toMatchObject({ exists: 0 });
    });

    test('is refused with a wrong password, which only a person can mend', async () => {
      const { url } = await server.mailbox('refused');
      await expect(connect(url.replace(':secret@', ':wrong@'))).rejects.toMatchObject({
        code: 'mailbox-refused',
        retry: 'reauthorise',
      });
    });

    test('ends with its signal', async () => {
      const { url } = await server.mailbox('signal');
      const stop = new AbortController();
      const session = await connect(url, { signal: stop.signal });
      await session.openFolder('INBOX');
      const news = session.waitForNews(never);
      stop.abort();
      expect(await news).toBe('closed');
      await expect(connect(url, { signal: stop.signal })).rejects.toMatchObject({
        code: 'mailbox-unreachable',
      });
    });
  });
});

describe.skipIf(skipReason('dovecot'))('the mailbox port on a Dovecot that misbehaves', () => {
  let server: DovecotServer;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.remove());

  test('changes no flag by listing, fetching and listening', async () => {
    const account = server.account('seen');
    account.deliver([mail('one'), mail('two')]);
    const session = await connect(account.url());
    await session.openFolder('INBOX');
    expect(await fetchAll(session)).toHaveLength(2);
    await session.waitForNews(AbortSignal.timeout(50));
    await session.close();
    for (const { flags } of await account.messages())
      expect(flags.filter((flag) => flag !== '\\Recent')).toEqual([]);
  });

  test('refuses a certificate that nobody vouches for, and one for another host', async () => {
    const account = server.account('tls');
    const url = (host: string, ca: string) =>
      `imaps://${account.user}:${account.password}@${host}:${server.tlsPort}${ca}`;
    const ca = `?ca=${encodeURIComponent(server.caFile)}`;
    await expect(connect(url('localhost', ''))).rejects.toMatchObject({
      code: 'mailbox-certificate',
      retry: 'never',
    });
    // This address leads to the same server, and the certificate does not hold it.
    const forward = createServer((socket) => {
      const onward = createConnection(server.tlsPort, '127.0.0.1');
      socket.pipe(onward).pipe(socket);
      for (const end of [socket, onward]) end.on('error', () => {});
    }).listen(server.tlsPort, '127.0.0.2');
    onTestFinished(() => void forward.close());
    await once(forward, 'listening');
    await expect(connect(url('127.0.0.2', ca))).rejects.toMatchObject({
      code: 'mailbox-certificate',
      detail: "The server's certificate is for localhost, not 127.0.0.2. We did not send the password.",
    });
    const session = await connect(url('localhost', ca));
    expect(await session.openFolder('INBOX')).toMatchObject({ exists: 0 });
  });

  test('upgrades by STARTTLS, or does not sign in', async () => {
    const account = server.account('starttls');
    const url = `imap://${account.user}:${account.password}@localhost:${server.port}?tls=starttls`;
    await expect(connect(url)).rejects.toMatchObject({ code: 'mailbox-certificate' });
    const session = await connect(`${url}&ca=${encodeURIComponent(server.caFile)}`);
    expect(await session.listFolders()).not.toHaveLength(0);
  });

  test('says that a port speaks no TLS', async () => {
    const account = server.account('port');
    const url = `imaps://${account.user}:${account.password}@localhost:${server.port}`;
    await expect(connect(url)).rejects.toMatchObject({ code: 'mailbox-certificate', retry: 'never' });
  });

  test('notices that nobody answers, while listening and while reading', async () => {
    const account = server.account('frozen');
    account.deliver(mail('one'));
    const listening = await connect(account.url(), { times: { idle: 100, answer: 300 } });
    const reading = await connect(account.url(), { times: { listing: 300 } });
    await listening.openFolder('INBOX');
    await reading.openFolder('INBOX');
    expect(await account.freeze()).toBe(2);
    onTestFinished(async () => {
      await account.thaw();
    });
    expect(await listening.waitForNews(never)).toBe('silent');
    await expect(reading.listUids({ from: 1 })).rejects.toMatchObject({ code: 'mailbox-unreachable' });
    expect(reading.closed).toBe(true);
  });

  test('sees a new UIDVALIDITY after the server cut it off', async () => {
    const account = server.account('validity');
    account.deliver(mail('one'));
    const before = await (await connect(account.url())).openFolder('INBOX');
    await account.setUidValidity(1_999_999_999);
    const after = await (await connect(account.url())).openFolder('INBOX');
    expect(before.uidValidity).not.toBe(1_999_999_999);
    expect(after).toMatchObject({ uidValidity: 1_999_999_999, exists: 1 });
  });

  test('hears that a message went, and leaves it out of a fetch', async () => {
    const account = server.account('gone');
    account.deliver([mail('one'), mail('two'), mail('three')]);
    const session = await connect(account.url());
    await session.openFolder('INBOX');
    const listed = await session.listUids({ from: 1 });
    const news = session.waitForNews(AbortSignal.timeout(10_000));
    await account.expunge(2);
    expect(await news).toBe('expunge');
    const fetched: number[] = [];
    for await (const { uid } of session.fetchMessages(listed)) fetched.push(uid);
    expect(fetched).toEqual([1, 3]);
  });

  test('asks for many messages that do not follow each other in commands as long as servers take', async () => {
    const strict = await startDovecot({ more: '\nimap_max_line_length = 8192\n' });
    try {
      const account = strict.account('gaps');
      const known = (id: string) => `Message-ID: ${id}\r\n${mail('x')}`;
      account.deliver([known('<one@mail.example>'), mail('two'), known('<three@mail.example>')]);
      const session = await connect(account.url());
      await session.openFolder('INBOX');
      const everyOther = Array.from({ length: 4_000 }, (_, at) => 1 + 2 * at);
      const sizes: number[] = [];
      for await (const { uid } of session.sizesOf(everyOther)) sizes.push(uid);
      expect(sizes).toEqual([1, 3]);
      expect([...(await session.messageIdsOf(everyOther))]).toEqual([
        [1, '<one@mail.example>'],
        [3, '<three@mail.example>'],
      ]);
      await session.close();
    } finally {
      await strict.remove();
    }
  });

  test('gives headers and an outline of a message that is too large, and the next one whole', async () => {
    const account = server.account('large');
    const line = `${'QUJD'.repeat(19)}\r\n`;
    const large =
      'From: a@example.org\r\nSubject: large\r\nMIME-Version: 1.0\r\n' +
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the film.\r\n' +
      '--b\r\nContent-Type: video/mp4; name="film.mp4"\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
      `${line.repeat(Math.ceil(41_000_000 / line.length))}--b--\r\n`;
    account.deliver([large, mail('small')]);
    const session = await connect(account.url());
    await session.openFolder('INBOX');
    const [first, second] = await fetchAll(session);
    expect(first).toMatchObject({ uid: 1, source: null });
    if (first?.source !== null) throw new Error('a message that is too large was fetched');
    expect(first.headers.toString()).toContain('Subject: large');
    expect(first.parts).toMatchObject([{ type: 'text/plain' }, { type: 'video/mp4', name: 'film.mp4' }]);
    expect(await sourceOf(second)).toContain('Subject: small');
  });

  /** A session over a line on which commands of that name get this answer instead of the server's. */
  async function connectAnswered(user: string, name: RegExp, answer: string): Promise<MailboxSession> {
    const account = server.account(user);
    account.deliver(mail('one'));
    const line = await startFaultyLine(server.port);
    onTestFinished(() => line.close());
    line.become({
      answer: (command) => (name.test(command) ? `${answer}${command.split(' ')[0]} OK done\r\n` : null),
    });
    return connect(account.url().replace(`:${server.port}`, `:${line.port}`));
  }

  test('says that a folder without UIDVALIDITY cannot be read', async () => {
    const session = await connectAnswered(
      'no-validity',
      / EXAMINE /,
      '* 1 EXISTS\r\n* OK [UIDNEXT 2] Next\r\n',
    );
    await expect(session.openFolder('INBOX')).rejects.toMatchObject({
      code: 'mailbox-protocol',
      detail: expect.stringContaining('UIDVALIDITY'),
    });
  });

  test.each(['NIL', '""', '{0}\r\n'])(
    'leaves a message out of which the server gives %j',
    async (nothing) => {
      const session = await connectAnswered(
        `nothing${nothing.length}`,
        /BODY\.PEEK/,
        `* 1 FETCH (UID 1 BODY[] ${nothing})\r\n`,
      );
      await session.openFolder('INBOX');
      expect(await fetchAll(session)).toEqual([]);
    },
  );

  test('knows the Sent folder by its name where the server says nothing', async () => {
    const account = server.account('names');
    await account.createFolder('Gesendete Elemente');
    const folders = await (await connect(account.url())).listFolders();
    expect(folders.find(({ path }) => path === 'Gesendete Elemente')?.use ?? 'sent').toBe('sent');
  });
});

test('hears of all that changed in a large folder while nobody listened', async () => {
  const exists = 60_000;
  const news = Array.from(
    { length: exists },
    (_, at) => `* ${at + 1} FETCH (UID ${at + 1} FLAGS (\\Seen) MODSEQ (1234567))\r\n`,
  ).join('');
  const server = new OddImapServer();
  await server.start();
  onTestFinished(() => server.stop());
  server.become([{ uid: exists, raw: mail('Last') }], {
    EXAMINE: (request) => request.well().replace('1 EXISTS', `${exists} EXISTS`),
    NOOP: (request) => `${news}${request.well()}`,
  });
  const session = await connect(`imap://jobs:secret@127.0.0.1:${server.port}?tls=none`);
  expect(await session.openFolder('INBOX')).toMatchObject({ exists });
  await session.noop();
  expect(await session.uidsIn({ from: exists })).toEqual([exists]);
});
