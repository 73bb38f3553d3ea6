import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseMail } from './parse-mail.ts';
import { setAsideFiles } from './set-aside.ts';

/** Bytes of which a third fills no line of base64, so that there is padding, and more than one window of it. */
const FILE = Buffer.from(Array.from({ length: 400_001 }, (_, at) => (at * at * 31) % 251));
const BASE64 = FILE.toString('base64').replace(/(.{76})/g, '$1\r\n');
const PDF = 'Content-Type: application/pdf; name="cv.pdf"\r\nContent-Transfer-Encoding: base64';

const message = (file: string, head = PDF, top = 'Content-Type: multipart/mixed; boundary=out') =>
  Buffer.from(
    `From: a@b.example\r\nSubject: Hello\r\n${top}\r\n\r\n--out\r\n\r\nDear team\r\n--out\r\n${head}\r\n\r\n${file}\r\n--out--\r\n`,
  );

describe('files that are set aside', () => {
  it('are the same files to whoever reads the message, and nothing of them is left in it', async () => {
    const aside = setAsideFiles(message(BASE64));
    expect(aside?.source.length).toBeLessThan(500);
    expect([...(aside?.files.values() ?? [])]).toEqual([
      { sizeBytes: FILE.length, sha256: hash('sha256', FILE, 'hex') },
    ]);
    expect(await parseMail(message(BASE64))).toMatchObject({
      text: 'Dear team',
      attachments: [
        {
          name: 'cv.pdf',
          type: 'application/pdf',
          sizeBytes: FILE.length,
          sha256: hash('sha256', FILE, 'hex'),
        },
      ],
    });
  });

  it.each([
    ['bytes of another encoding in it', BASE64.replace('A', '-')],
    ['words behind its end', `${BASE64}\r\nThe end.`],
    ['padding in its middle', `${BASE64.slice(0, 77)}=${BASE64.slice(77)}`],
    ['a letter too few', BASE64.slice(0, -1)],
  ])('are none with %s', (_, body) => {
    expect(setAsideFiles(message(body))).toBeNull();
  });

  it.each([
    ['texts', PDF.replace('application/pdf', 'text/csv')],
    ['messages', PDF.replace('application/pdf', 'message/rfc822')],
    ['of two types', `${PDF}\r\nContent-Type: text/plain`],
    ['in two encodings', `${PDF}\r\nContent-Transfer-Encoding: 7bit`],
    ['in none', 'Content-Type: application/pdf'],
  ])('are none where they are %s', (_, head) => {
    expect(setAsideFiles(message(BASE64, head))).toBeNull();
  });

  it('stay words where the message is read as one text', async () => {
    const source = message(
      BASE64,
      PDF,
      'Content-Type: text/plain\r\nContent-Type: multipart/mixed; boundary=out',
    );
    expect(setAsideFiles(source)).not.toBeNull();
    const { text, attachments } = await parseMail(source);
    expect(attachments).toEqual([]);
    expect(text).toContain(BASE64.slice(0, 76));
  });
});
