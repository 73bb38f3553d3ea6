import { describe, expect, it } from 'vitest';
import { parseMail } from './parse-mail.ts';
import { structured } from './structured.ts';

const HEAD = 'From: Ada Crane <ada@mail.example>\r\nSubject: Hello\r\n';
const read = (source: string) => parseMail(Buffer.from(source));

describe('a message without an empty line below its headers', () => {
  it.each([
    ['words', `${HEAD}I can start in May.`],
    ['words in several lines', `${HEAD}Dear all\r\nI can start in May.\r\nTel: 4711\r\n\r\nAda`],
    ['a type', `${HEAD}Content-Type: text/plain; charset=utf-8\r\nI can start in May.\r\n\r\nAda`],
    [
      'parts',
      `${HEAD}Content-Type: multipart/mixed; boundary="b"\r\n--b\r\nContent-Type: text/plain\r\n\r\nI can start in May.\r\n--b--`,
    ],
  ])('has its first words in its text: %s', async (_, source) => {
    const { text, subject, from } = await read(source);
    expect(text).toContain('I can start in May.');
    expect([subject, from.address]).toEqual(['Hello', 'ada@mail.example']);
  });

  it('is all words where it has no headers either', async () => {
    expect((await read('I can start in May.\r\nTel: 4711\r\n\r\nAda')).text.trim()).toBe(
      'I can start in May.\nTel: 4711\n\nAda',
    );
  });

  it.each([
    [
      'a line that is no field among them',
      `From: ada@mail.example\r\nthis is none\r\nSubject: Hello\r\n\r\nI can.`,
    ],
    ['a line of a mailbox above them', `From ada@mail.example Mon Mar  2 2026\r\n${HEAD}\r\nI can.`],
    ['folded lines', `${HEAD}X-A: b\r\n c\r\n\td\r\n\r\nI can.`],
  ])('is none with %s', async (_, source) => {
    const received = Buffer.from(source);
    expect(structured(received)).toBe(received);
    expect((await parseMail(received)).text.trim()).toBe('I can.');
  });

  it.each(['a\r\n', 'x-a: b\r\na\r\n', 'a', ' '])(
    'is looked for in time in proportion to many %j',
    (piece) => {
      const source = Buffer.from(`${HEAD}${piece.repeat(Math.floor(260_000 / piece.length))}`);
      const began = performance.now();
      structured(source);
      expect(performance.now() - began).toBeLessThan(500);
    },
  );
});

describe('a line of the headers that ends in a CR alone', () => {
  it('ends a field where another one follows', async () => {
    const { from, to, subject } = await read(
      'From: Ada Crane <ada@mail.example>\rTo: jobs@harbour.example\r\nSubject: Hello\r\n\r\nI can.',
    );
    expect([from.address, to[0]?.address, subject]).toEqual([
      'ada@mail.example',
      'jobs@harbour.example',
      'Hello',
    ]);
  });

  it('is the empty line', async () => {
    const { text, subject } = await read(`${HEAD}\rI can.\r\n\r\nAda`);
    expect([text, subject]).toEqual(['I can.\n\nAda', 'Hello']);
  });

  it('is none within a value', () => {
    const received = Buffer.from(`${HEAD}X-A: b\rc\r\n\r\nI can.`);
    expect(structured(received)).toBe(received);
  });
});
