import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Log, silentLog } from '#libs/platform';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type MailParserOptions, createMailParser } from './mail-parser.ts';
import { startProcess } from './reader-process.ts';

const small = Buffer.from('From: a@b.example\r\nSubject: small\r\n\r\nHello.\r\n');
// Two conversions of a hundred thousand paragraphs: 600 ms of computing at the least, a small one 50 in a new process.
const deadlineMs = 200;
const slow = Buffer.from(`From: a@b.example\r\nContent-Type: text/html\r\n\r\n${'<p>a'.repeat(120_000)}`);

function parser(options: Partial<MailParserOptions> = {}) {
  const created = createMailParser({ log: silentLog, ...options });
  onTestFinished(() => created.close());
  return created;
}

/** A log that tells of each process that starts to read. */
function atStart(tell: (pid: number, count: number) => void): Log {
  let count = 0;
  return { ...silentLog, debug: (_, fields) => tell(fields?.pid ?? 0, (count += 1)) };
}

/** Starts processes of which the first is deaf to its end. */
function oneThatStays() {
  const started: ChildProcess[] = [];
  const end = () => process.kill(started[0]?.pid ?? 0, 'SIGKILL');
  const start = (heapMb: number) => {
    const child = startProcess(heapMb);
    if (started.push(child) === 1) child.kill = () => true;
    return child;
  };
  return { started, end, start };
}

function isRunning(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

// Each starts processes, which takes its time where many programs start.
describe('createMailParser', { timeout: 60_000 }, () => {
  it('reads many messages at once and leaves their sources alone', async () => {
    const reader = parser({ workers: 2 });
    const results = await Promise.all(Array.from({ length: 20 }, () => reader.parse(small)));
    for (const result of results) expect(result).toMatchObject({ subject: 'small', newText: 'Hello.' });
    expect(small.toString()).toContain('Hello.');
  });

  it('reads a large message to its end', async () => {
    const file = 'QUJD'.repeat(19).concat('\r\n').repeat(40_000);
    const large = Buffer.from(
      `Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}`,
    );
    const parsed = await parser().parse(large);
    expect(parsed).toMatchObject({ attachments: [{ sizeBytes: 19 * 3 * 40_000 }] });
  });

  it('packs the source on demand, without files, and as it came otherwise', async () => {
    const head = 'Subject: mine\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHello.\r\n';
    const file = '--b\r\nContent-Type: application/pdf\r\n\r\nPDF PDF PDF\r\n--b--\r\n';
    const result = await parser().parseAndPack(Buffer.from(head + file));
    if ('unparseable' in result) throw new Error(result.unparseable.detail);
    expect(result.mail).toMatchObject({ subject: 'mine', attachments: [{ sizeBytes: 11 }] });
    if (!Buffer.isBuffer(result.rawGzip)) throw new Error('a small one is no file');
    expect(gunzipSync(result.rawGzip).toString()).toBe((head + file).replace('PDF PDF PDF\r\n', ''));
  });

  it('says what is too complex to read', async () => {
    const bomb = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(5_000)}`;
    expect(await parser().parse(Buffer.from(bomb))).toMatchObject({ unparseable: { code: 'too-complex' } });
  });

  it('gives up on a message that takes too long, and reads the next one', async () => {
    const reader = parser({ deadlineMs });
    expect(await reader.parse(slow)).toMatchObject({ unparseable: { code: 'took-too-long' } });
    expect(await reader.parse(small)).toMatchObject({ subject: 'small' });
  });

  it('blames none that stands before or behind the one that takes too long', async () => {
    const reader = parser({ deadlineMs });
    const results = await Promise.all([small, small, slow, small, small].map((each) => reader.parse(each)));
    const read = { subject: 'small' };
    const late = { unparseable: { code: 'took-too-long' } };
    expect(results).toMatchObject([read, read, late, read, read]);
  });

  it('reads what is new before what may wait, whichever came first', async () => {
    const reader = parser();
    await reader.parse(small);
    const read: string[] = [];
    const old = Array.from({ length: 40 }, () =>
      reader.parse(small, { behindNews: true }).then(() => read.push('old')),
    );
    await Promise.all([...old, reader.parse(small).then(() => read.push('new'))]);
    expect(read.length).toBe(41);
    // What the process has already is read first.
    expect(read.indexOf('new')).toBeLessThanOrEqual(9);
  });

  it('starts no process beside one that it ended, until that has exited', async () => {
    const { started, end, start } = oneThatStays();
    const reader = parser({ deadlineMs, startProcess: start });
    const [late, next] = [slow, small].map((each) => reader.parse(each));
    expect(await late).toMatchObject({ unparseable: { code: 'took-too-long' } });
    expect(started.map(({ pid }) => isRunning(pid))).toEqual([true]);
    end();
    expect(await next).toMatchObject({ subject: 'small' });
    expect(started.map(({ signalCode }) => signalCode)).toEqual(['SIGKILL', null]);
  });

  it('reads on beside one that does not exit', async () => {
    const { started, end, start } = oneThatStays();
    const warned: string[] = [];
    const log = { ...silentLog, warn: (event: string) => warned.push(event) };
    const reader = parser({ deadlineMs, exitMs: 50, startProcess: start, log });
    const [late, next] = [slow, small].map((each) => reader.parse(each));
    expect(await late).toMatchObject({ unparseable: { code: 'took-too-long' } });
    expect(await next).toMatchObject({ subject: 'small' });
    expect(warned).toEqual(['mail-reader-replaced', 'mail-reader-lingers']);
    expect(started.map(({ pid }) => isRunning(pid))).toEqual([true, true]);
    end();
  });

  it.runIf(existsSync('/proc/self/schedstat'))(
    'waits longer where the machine has no time for it',
    async () => {
      const stopped = atStart((pid) => {
        process.kill(pid, 'SIGSTOP');
        setTimeout(() => process.kill(pid, 'SIGCONT'), 500);
      });
      const reader = parser({ deadlineMs, log: stopped });
      expect(await reader.parse(small)).toMatchObject({ subject: 'small' });
    },
  );

  it('survives a message that needs too much memory', async () => {
    const reader = parser({ heapMb: 24, deadlineMs: 60_000 });
    const manyLines = Buffer.from(`From: a@b.example\r\n\r\n${'a\r\n'.repeat(900_000)}`);
    const results = await Promise.all([small, manyLines, small].map((each) => reader.parse(each)));
    const tooMuch = { unparseable: { code: 'took-too-much-memory' } };
    expect(results).toMatchObject([{ subject: 'small' }, tooMuch, { subject: 'small' }]);
  });

  it('reads a message again whose process somebody else killed, and gives up at the second time', async () => {
    const killedOnce = parser({ log: atStart((pid, count) => count === 1 && process.kill(pid, 'SIGKILL')) });
    expect(await killedOnce.parse(small)).toMatchObject({ subject: 'small' });
    const killedTwice = parser({ log: atStart((pid, count) => count <= 2 && process.kill(pid, 'SIGKILL')) });
    const results = await Promise.all([killedTwice.parse(small), killedTwice.parse(small)]);
    expect(results).toMatchObject([{ unparseable: { code: 'took-too-much-memory' } }, { subject: 'small' }]);
  });

  it('ends a process that has nothing to read, and starts one for the next message', async () => {
    const pids: number[] = [];
    const reader = parser({ idleMs: 0, log: atStart((pid) => pids.push(pid)) });
    await reader.parse(small);
    await expect.poll(() => isRunning(pids[0])).toBe(false);
    expect(await reader.parse(small)).toMatchObject({ subject: 'small' });
    expect(new Set(pids).size).toBe(2);
  });

  it.runIf(existsSync('/proc/self/status'))(
    'replaces a process that has grown, and loses nothing that stood behind',
    async () => {
      const pids: number[] = [];
      const reader = parser({ mostMb: 1, log: atStart((pid) => pids.push(pid)) });
      const results = await Promise.all([small, small, small].map((each) => reader.parse(each)));
      for (const result of results) expect(result).toMatchObject({ subject: 'small' });
      expect(new Set(pids).size).toBe(3);
    },
  );

  it('leaves no process behind that hangs in a message when the service is killed', async () => {
    const script = `
      import { createMailParser } from '#libs/mailbox';
      const print = (_, { pid }) => console.log(pid);
      const log = { debug: print, info: print, warn: print, error: print };
      const endless = '<p>a'.repeat(9_000_000);
      await createMailParser({ log }).parse(Buffer.from(\`Content-Type: text/html\\r\\n\\r\\n\${endless}\`));
    `;
    const args = ['--conditions=source', '--input-type=module', '--eval', script];
    const service = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(service.stdout, 'data');
    const pid = Number(String(line));
    expect(isRunning(pid)).toBe(true);
    service.kill('SIGKILL');
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  it('rejects what it can no longer read after it was closed', async () => {
    const closing = createMailParser({ log: silentLog });
    const pending = [closing.parse(small), closing.parse(small)].map((each) =>
      each.catch((error: unknown) => error),
    );
    await closing.close();
    const stopped = { code: 'message-unreadable', retry: 'later' };
    expect(await Promise.all(pending)).toMatchObject([stopped, stopped]);
    await expect(closing.parse(small)).rejects.toMatchObject(stopped);
  });
});
