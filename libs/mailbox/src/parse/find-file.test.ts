import { describe, expect, it } from 'vitest';
import { findFile } from './find-file.ts';
import { parseMail } from './parse-mail.ts';

const letter = (type: string) =>
  [
    'From: a@b.example',
    'Subject: My papers',
    `Content-Type: ${type}`,
    '',
    '--papers',
    'Content-Type: text/plain',
    '',
    'They are below.',
    '--papers',
    'Content-Type: application/pdf; name="cv.pdf"',
    'Content-Disposition: attachment; filename="cv.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0xLjQ=',
    '--papers--',
    '',
  ].join('\r\n');
const whole = letter('multipart/mixed; boundary=papers');

describe('findFile', () => {
  it.each([
    ['is well', whole],
    ['has two CRs in each line end', whole.replaceAll('\r\n', '\r\r\n')],
    ['has a CR alone in each', whole.replaceAll('\r\n', '\r')],
    ['begins with a byte order mark', `\uFEFF${whole}`],
    ['names no boundary', letter('multipart/mixed')],
    ['names its boundary behind no semicolon', letter('multipart/mixed\r\n\tboundary="papers"')],
    ['names another one', letter('multipart/mixed; boundary=other')],
  ])('finds each file that was read in a message that %s', async (_, text) => {
    const source = Buffer.from(text);
    const { attachments } = await parseMail(source);
    expect(attachments.map(({ name }) => name)).toEqual(['cv.pdf']);
    expect((await findFile(source, attachments[0]?.sha256 ?? ''))?.toString()).toBe('%PDF-1.4');
  });

  it('finds no other', async () => {
    expect(await findFile(Buffer.from(letter('multipart/mixed')), 'ab'.repeat(32))).toBeNull();
  });
});
