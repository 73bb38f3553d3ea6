import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { parseMail } from './parse-mail.ts';

function withFiles(count: number): Buffer {
  const parts = Array.from({ length: count }, (_, at) =>
    [
      '--b',
      `Content-Type: image/jpeg; name="photo-${at}.jpg"`,
      'Content-Disposition: attachment',
      '',
      `photo ${at}`,
      '',
    ].join('\r\n'),
  );
  return Buffer.from(
    `From: a@post.example\r\nSubject: Photos\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAll of them.\r\n${parts.join('')}--b--\r\n`,
  );
}

it('lists every file of a message, and reads none of which it could not', async () => {
  const mail = await parseMail(withFiles(900));
  expect(mail.newText).toBe('All of them.');
  expect(mail.attachments).toHaveLength(900);
  expect(mail.attachments.at(-1)).toMatchObject({
    name: 'photo-899.jpg',
    sha256: hash('sha256', 'photo 899', 'hex'),
  });
  await expect(parseMail(withFiles(1100))).rejects.toThrow(/child nodes/);
});
