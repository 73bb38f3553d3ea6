import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { uuencoded } from '../../../../test/factories/uuencoded.ts';
import { findFile } from './find-file.ts';
import { parseLargeMail } from './large-mail.ts';
import { parseMail } from './parse-mail.ts';

const FEW = 4_000;
const MANY = 2_400_000;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Bytes that are no words, behind a beginning. */
const fileOf = (begins: string, bytes: number) =>
  Buffer.concat([Buffer.from(begins, 'latin1'), Buffer.alloc(bytes, '\u00e9\u0000\u00fe\u0007', 'latin1')]);
const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n');

/** A letter with one more part. */
const withPart = (head: string, body: string) =>
  Buffer.from(
    'From: ines@post.example\r\nSubject: My papers\r\nMIME-Version: 1.0\r\n' +
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n' +
      `Dear all, my CV is attached.\r\n--b\r\n${head}\r\n\r\n${body}\r\n--b--\r\n`,
  );
const read = (source: Buffer) => (source.length > 2_000_000 ? parseLargeMail(source) : parseMail(source));

const ROWS = [
  ['text/plain; name="cv.pdf"', '%PDF-1.7\n', 'cv.pdf', 'application/pdf'],
  ['TEXT/PLAIN; charset=UTF-8;\r\n\tname=cv.docx', 'PK\x03\x04', 'cv.docx', DOCX],
  ['text/html; name="cv.doc"', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'cv.doc', 'application/msword'],
  ['text/plain', '\xff\xd8\xff\xe0', '', 'image/jpeg'],
  ['text/plain\r\nContent-Disposition: inline; filename="a.png"', '\x89PNG\r\n\x1a\n', 'a.png', 'image/png'],
] as const;

describe.each([
  ['short', FEW, ROWS],
  ['long', MANY, ROWS.slice(0, 1)],
] as const)('a file of a %s message that is called a text', (_, bytes, rows) => {
  it.each(rows)('is a file: %s', async (head, begins, name, type) => {
    const file = fileOf(begins, bytes);
    const sha256 = hash('sha256', file, 'hex');
    for (const source of [
      withPart(`Content-Type: ${head}\r\nContent-Transfer-Encoding: base64`, base64(file)),
      withPart(
        `Content-Transfer-Encoding: x-uuencode\r\nContent-Type: ${head}`,
        uuencoded(file, name === '' ? 'x' : name).join('\r\n'),
      ),
    ]) {
      const { attachments, text, html } = await read(source);
      expect(attachments).toEqual([{ name, type, sizeBytes: file.length, sha256, inline: false }]);
      expect([text.trim(), html]).toEqual(['Dear all, my CV is attached.', null]);
      expect((await findFile(source, sha256))?.equals(file)).toBe(true);
    }
  });

  it('stays words where it is some', async () => {
    const words = 'I can start in May.\r\n';
    const source = withPart(
      'Content-Type: text/plain; name="cv.pdf"\r\nContent-Transfer-Encoding: base64',
      base64(Buffer.from(words.repeat(Math.ceil(bytes / words.length)))),
    );
    const { attachments, text } = await read(source);
    expect(attachments).toEqual([]);
    expect(text).toContain('attached.\nI can start in May.');
  });
});

describe('words in uuencode, in a message of megabytes', () => {
  const words = 'I would like to apply for the post of nurse.\r\n';
  it.each(['text/plain; charset=utf-8', 'text/html'])('are read: %s', async (type) => {
    const body = Buffer.from(words.repeat(50_000));
    const source = Buffer.from(
      `From: ines@post.example\r\nSubject: Post\r\nContent-Type: ${type}\r\n` +
        `Content-Transfer-Encoding: x-uuencode\r\n\r\n${uuencoded(body, 'letter.txt').join('\r\n')}\r\n`,
    );
    const { attachments, newText, flags } = await read(source);
    expect(attachments).toEqual([]);
    expect(newText).toMatch(/^I would like to apply for the post of nurse\.\sI would like/);
    expect(flags).toContain('text-cut');
  });

  it('are read beside a file in them, though the header says that all of it is in uuencode', async () => {
    const file = fileOf('%PDF-1.7\n', MANY);
    const source = Buffer.from(
      'From: ines@post.example\r\nSubject: Post\r\nContent-Type: text/plain\r\n' +
        `Content-Transfer-Encoding: x-uuencode\r\n\r\nMy CV.\r\n\r\n${uuencoded(file, 'cv.pdf').join('\r\n')}\r\n`,
    );
    const sha256 = hash('sha256', file, 'hex');
    const { attachments, text } = await read(source);
    expect(text.trim()).toBe('My CV.');
    expect(attachments).toMatchObject([{ name: 'cv.pdf', sha256 }]);
    expect((await findFile(source, sha256))?.equals(file)).toBe(true);
  });
});
