import { silentLog } from '#libs/platform';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type MailParserOptions, createMailParser } from './mail-parser.ts';

const small = Buffer.from('From: a@b.example\r\nSubject: small\r\n\r\nHello.\r\n');
// Two conversions of a hundred thousand paragraphs: seconds.
const slow = Buffer.from(`From: a@b.example\r\nContent-Type: text/html\r\n\r\n${'<p>a'.repeat(120_000)}`);

function parser(options: Partial<MailParserOptions> = {}) {
  const created = createMailParser({ log: silentLog, ...options });
  onTestFinished(() => created.close());
  return created;
}

describe('createMailParser', () => {
  it('reads many messages at once and leaves their sources alone', async () => {
    const reader = parser({ workers: 2 });
    const results = await Promise.all(Array.from({ length: 20 }, () => reader.parse(small)));
    for (const result of results) expect(result).toMatchObject({ subject: 'small', newText: 'Hello.' });
    expect(small.toString()).toContain('Hello.');
  });

  it('says what is too complex to read', async () => {
    const bomb = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(5_000)}`;
    expect(await parser().parse(Buffer.from(bomb))).toMatchObject({ unparseable: { code: 'too-complex' } });
  });

  it('gives up on a message that takes too long, and reads the next one', async () => {
    const reader = parser({ deadlineMs: 500 });
    expect(await reader.parse(slow)).toMatchObject({ unparseable: { code: 'took-too-long' } });
    expect(await reader.parse(small)).toMatchObject({ subject: 'small' });
  });

  it('blames none that stands before or behind the one that takes too long', async () => {
    const reader = parser({ deadlineMs: 500 });
    const results = await Promise.all([small, small, slow, small, small].map((each) => reader.parse(each)));
    const read = { subject: 'small' };
    const late = { unparseable: { code: 'took-too-long' } };
    expect(results).toMatchObject([read, read, late, read, read]);
  });

  it('survives a message that needs too much memory', async () => {
    const reader = parser({ heapMb: 32, deadlineMs: 60_000 });
    const manyLines = Buffer.from(`From: a@b.example\r\n\r\n${'a\r\n'.repeat(900_000)}`);
    const results = await Promise.all([small, manyLines, small].map((each) => reader.parse(each)));
    const tooMuch = { unparseable: { code: 'took-too-much-memory' } };
    expect(results).toMatchObject([{ subject: 'small' }, tooMuch, { subject: 'small' }]);
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
