import type { Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  type ConnectOptions,
  type FetchedMessage,
  type MailboxSession,
  connectMailbox,
  parseMailboxUrl,
} from '#libs/mailbox';
import { silentLog } from '#libs/platform';
import {
  type DovecotAccount,
  type DovecotServer,
  type FaultyLine,
  skipReason,
  startDovecot,
  startFaultyLine,
} from '../servers/index.ts';

const mail = (subject: string, body = 'Text') =>
  `From: a@example.org\r\nTo: b@example.org\r\nSubject: ${subject}\r\n\r\n${body}\r\n`;
const TIMES = { connect: 5_000, command: 5_000, listing: 5_000, fetch: 5_000, silence: 400 };

/** Writes a piece, and the next one after a while. */
function trickle(near: Socket, pieces: readonly string[], everyMs: number): void {
  const [first, ...rest] = pieces;
  if (first === undefined || near.destroyed) return;
  near.write(first, 'latin1');
  setTimeout(() => trickle(near, rest, everyMs), everyMs);
}

describe.skipIf(skipReason('dovecot'))('the mailbox port on a line that goes silent', () => {
  let server: DovecotServer;
  let line: FaultyLine;
  let account: DovecotAccount;
  let accounts = 0;

  beforeAll(async () => {
    server = await startDovecot();
    line = await startFaultyLine(server.port);
  });
  beforeEach(() => {
    accounts += 1;
    account = server.account(`silent${accounts}`);
    line.become('none');
  });
  afterAll(async () => {
    await line?.close();
    await server?.remove();
  });

  async function connect(times: ConnectOptions['times'] = TIMES): Promise<MailboxSession> {
    const address = parseMailboxUrl(account.url().replace(`:${server.port}`, `:${line.port}`));
    const session = await connectMailbox(address, { log: silentLog, times });
    onTestFinished(() => session.close());
    await session.openFolder('INBOX');
    return session;
  }
  /** Bodies are answered by `say`, which is given the tag. */
  const answerBodies = (say: (tag: string, near: Socket) => void) =>
    line.become({
      take: (command, near) => {
        const [, tag] = /^(\S+) UID FETCH .*BODY\.PEEK/.exec(command) ?? [];
        if (tag !== undefined) say(tag, near);
        return tag !== undefined;
      },
    });
  async function fetchAll(session: MailboxSession) {
    const fetched: FetchedMessage[] = [];
    let error: unknown = null;
    try {
      for await (const one of session.fetchMessages(await session.listUids({ from: 1 }))) fetched.push(one);
    } catch (thrown) {
      error = thrown;
    }
    return {
      fetched: fetched.map(({ uid, source }) => [
        uid,
        Buffer.isBuffer(source) ? source.toString('latin1') : source,
      ]),
      error,
    };
  }
  const lost = { code: 'mailbox-unreachable', facts: { because: 'silence' } };

  test('gives up a message that is announced longer than what comes, and hands out what came before', async () => {
    account.deliver([mail('one'), mail('two'), mail('three')]);
    answerBodies((_, near) => {
      const one = mail('one');
      near.write(
        `* 1 FETCH (UID 1 BODY[] {${one.length}}\r\n${one})\r\n* 2 FETCH (UID 2 BODY[] {9000}\r\nFrom:`,
      );
    });
    const session = await connect();
    const began = performance.now();
    const { fetched, error } = await fetchAll(session);
    expect(performance.now() - began).toBeLessThan(TIMES.fetch);
    expect(error).toMatchObject(lost);
    expect(fetched).toEqual([[1, mail('one')]]);
    expect(session.closed).toBe(true);
  });

  test('waits for a line that is slow and moves, for much longer than for one that is silent', async () => {
    account.deliver(mail('one', 'x'.repeat(400)));
    const one = mail('one', 'x'.repeat(400));
    const begins: number[] = [];
    answerBodies((tag, near) => {
      begins.push(performance.now());
      const answer = `* 1 FETCH (UID 1 BODY[] {${one.length}}\r\n${one})\r\n${tag} OK done\r\n`;
      trickle(near, answer.match(/[^]{1,20}/g) ?? [], 60);
    });
    const { fetched, error } = await fetchAll(await connect());
    expect({ fetched, error }).toEqual({ fetched: [[1, one]], error: null });
    expect(performance.now() - (begins[0] ?? 0)).toBeGreaterThan(2 * TIMES.silence);
  });

  test('waits longer for the beginning of an answer, and says meanwhile that nothing comes', async () => {
    account.deliver(mail('one'));
    const one = mail('one');
    answerBodies((tag, near) => {
      const answer = `* 1 FETCH (UID 1 BODY[] {${one.length}}\r\n${one})\r\n${tag} OK done\r\n`;
      setTimeout(() => near.write(answer), 3 * TIMES.silence);
    });
    const session = await connect();
    const fetching = fetchAll(session);
    await expect.poll(() => session.quietMs, { interval: 20 }).toBeGreaterThan(TIMES.silence);
    expect(await fetching).toEqual({ fetched: [[1, one]], error: null });
    expect(session.quietMs).toBeNull();
  });

  test('gives up a line on which a little comes again and again', async () => {
    account.deliver(mail('one'));
    answerBodies((_, near) =>
      trickle(
        near,
        Array.from({ length: 200 }, () => '* OK Wait\r\n'),
        50,
      ),
    );
    const { fetched, error } = await fetchAll(await connect({ ...TIMES, longest: 1_000 }));
    expect(fetched).toEqual([]);
    expect(error).toMatchObject(lost);
  });

  test('says at once when the server says when to come back', async () => {
    account.deliver(mail('one'));
    answerBodies((tag, near) =>
      near.write(`${tag} BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds\r\n`),
    );
    const { error } = await fetchAll(await connect());
    expect(error).toMatchObject({ code: 'mailbox-throttled', facts: { waitMs: 92_415 } });
  });

  test('takes a message once that the server gives twice, and none that was not asked for', async () => {
    account.deliver([mail('one'), mail('two')]);
    const [one, two] = [mail('one'), mail('two')];
    const given = (uid: number, text: string) =>
      `* ${uid} FETCH (UID ${uid} BODY[] {${text.length}}\r\n${text})\r\n`;
    answerBodies((tag, near) =>
      near.write(
        `* 2 FETCH (FLAGS (\\Seen) UID 2)\r\n${given(1, one)}${given(77, one)}${given(1, one)}${given(2, two)}` +
          `* 1 FETCH (UID 1 FLAGS ())\r\n${tag} OK done\r\n`,
      ),
    );
    const { fetched, error } = await fetchAll(await connect());
    expect({ fetched, error }).toEqual({
      fetched: [
        [1, one],
        [2, two],
      ],
      error: null,
    });
  });

  test('gives the sizes that came before the server hangs up, and the UIDs by themselves', async () => {
    account.deliver([mail('one'), mail('two'), mail('three')]);
    line.become({
      take: (command, near) => {
        if (!command.includes('RFC822.SIZE')) return false;
        near.end('* 1 FETCH (UID 1 RFC822.SIZE 70)\r\n* BYE Internal error\r\n');
        return true;
      },
    });
    const session = await connect();
    expect(await session.uidsIn({ from: 2 })).toEqual([2, 3]);
    const sizes: unknown[] = [];
    await expect(
      (async () => {
        for await (const one of session.sizesOf([1, 2, 3])) sizes.push(one);
      })(),
    ).rejects.toMatchObject({ code: 'mailbox-unreachable' });
    expect(sizes).toEqual([{ uid: 1, size: 70 }]);
  });
});
