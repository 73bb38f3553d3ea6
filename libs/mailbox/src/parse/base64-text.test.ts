import { describe, expect, it } from 'vitest';
import { withPureBase64 } from './base64-text.ts';
import { parseMail } from './parse-mail.ts';

const HEAD = 'From: Ada Crane <ada@mail.example>\r\nSubject: Hello\r\n';
const read = (type: string, body: string, encoding: string) =>
  parseMail(
    Buffer.from(`${HEAD}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`),
  );
const WORDS = 'I have led the night shift for three years, and can start in May!';
const ENCODED = Buffer.from(WORDS).toString('base64');

describe('text in base64', () => {
  it.each([
    ['a footer of a list', `${ENCODED}\r\n_____________\r\nThis list is run by volunteers.\r\n`],
    ['a footer below two dashes', `${ENCODED}\r\n--\r\nThis list is run by volunteers\r\n`],
    ['words behind its padding', `${ENCODED}=\r\nAAAA\r\nScanned: no virus found\r\n`],
    ['words above it', `Forwarded by the gateway on Monday:\r\n\r\n${ENCODED}\r\n`],
    [
      'words in its midst',
      `${ENCODED.slice(0, 40)}\r\n-- scanned by the gateway --\r\n${ENCODED.slice(40)}\r\n`,
    ],
    [
      'words in the midst of short lines',
      ENCODED.replaceAll(/.{20}/g, '$&\r\n').replace('\r\n', '\r\n(checked: no virus)\r\n'),
    ],
  ])('is read without %s', async (_, body) => {
    expect((await read('text/plain; charset=utf-8', body, 'base64')).text.trim()).toBe(WORDS);
  });

  it('is read on behind stray characters', async () => {
    const body = `${ENCODED.slice(0, 24)}!*\r\n${ENCODED.slice(24)}\r\n`;
    expect((await read('text/plain', body, 'base64')).text.trim()).toBe(WORDS);
  });

  it.each(['base64;', '"base64"', 'Base64,'])('is told by %s', async (encoding) => {
    expect((await read('text/plain', `${ENCODED}\r\n`, encoding)).text.trim()).toBe(WORDS);
  });

  it('is read where it has more padding than it needs', async () => {
    expect((await read('text/plain', `${ENCODED}===`, 'base64')).text.trim()).toBe(WORDS);
  });

  it('is read in the letters of web addresses', async () => {
    const words = 'Grüße: ÿþ?>~ ÿÿÿ?? ~~~>>> and all the best from the two of us.';
    const encoded = Buffer.from(words).toString('base64url');
    expect(encoded).toMatch(/[-_]/);
    expect((await read('text/plain; charset=utf-8', encoded, 'base64')).text.trim()).toBe(words);
  });

  it('is none where words begin with a short line', async () => {
    const words = 'Hi\n\nI would like to know more.\nMay I ring you?';
    const { text } = await read('text/plain', words.replaceAll('\n', '\r\n'), 'base64');
    expect(text.trim()).toBe(words);
  });

  it('is told to be text in a folded field', async () => {
    const { text } = await read(
      '\r\n text/plain;\r\n charset=utf-8',
      `${ENCODED}\r\n-- \r\nA footer!\r\n`,
      'base64',
    );
    expect(text.trim()).toBe(WORDS);
  });

  it('is read where every line is marked as a quote', async () => {
    const body = `> ${ENCODED.slice(0, 24)}\r\n> ${ENCODED.slice(24)}\r\n`;
    expect((await read('text/plain', body, 'base64')).text.trim()).toBe(WORDS);
  });

  it('is read as it stands where it is none', async () => {
    const mail = await read('text/plain; charset=utf-8', WORDS, 'base64');
    expect(mail.text.trim()).toBe(WORDS);
    expect(mail.flags).toEqual(['structure-guessed']);
  });

  it('of one part leaves the next ones alone', async () => {
    const part = (type: string, body: string) =>
      `--x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
    const mail = await parseMail(
      Buffer.from(
        `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n${part('text/plain', `${ENCODED}\r\nA footer!`)}` +
          `${part('application/pdf; name=cv.pdf', 'JVBERi0xLjQ=\r\n?!?')}--x--\r\n`,
      ),
    );
    expect(mail.text.trim()).toBe(WORDS);
    expect(mail.attachments).toMatchObject([{ name: 'cv.pdf' }]);
  });

  it.each(['boundary=x (of a gateway)', "boundary*=us-ascii''x"])(
    'ends where the next part begins, by %s',
    async (boundary) => {
      const part = (type: string, body: string) =>
        `--x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
      const { text, attachments } = await parseMail(
        Buffer.from(
          `${HEAD}Content-Type: multipart/mixed; ${boundary}\r\n\r\n${part('text/plain', ENCODED)}` +
            `${part('application/pdf; name=cv.pdf', 'JVBERi0xLjQ='.repeat(9))}--x--\r\n`,
        ),
      );
      expect([text.trim(), attachments.map(({ name }) => name)]).toEqual([WORDS, ['cv.pdf']]);
    },
  );

  it.each([
    ['fields', 'Content-Transfer-Encoding: base64\r\n\r\n'],
    ['fields in one head', 'Content-Transfer-Encoding: base64\r\n'],
    ['boundaries', 'boundary=a\r\n--b\r\n'],
    ['lines that may begin parts', '--q\r\ncontent'],
    ['parts', '--a\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!\r\n'],
  ])('takes time in proportion to a source of many %s', (_, piece) => {
    const source = Buffer.from(`${HEAD}boundary=a\r\n${piece.repeat(Math.ceil(1_000_000 / piece.length))}`);
    const began = performance.now();
    withPureBase64(source);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

it.each(['quoted-printable;', '"quoted-printable"', 'Quoted-Printable ;'])(
  'reads what is encoded by %s',
  async (encoding) => {
    expect((await read('text/plain; charset=utf-8', 'Gr=C3=BC=\r\n=C3=9Fe', encoding)).text.trim()).toBe(
      'Grüße',
    );
  },
);
