import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findFile } from './find-file.ts';
import { parseMail } from './parse-mail.ts';

const HEAD = 'From: Ada Crane <ada@mail.example>\r\nSubject: Hello\r\n';
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n`;
const PLAIN = '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nI would like to apply.\r\n';
const PDF = '%PDF-1.7';
const FILE = `--b\r\nContent-Type: application/pdf; name=cv.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PDF).toString('base64')}\r\n`;
const cv = { name: 'cv.pdf', sha256: hash('sha256', PDF, 'hex') };
const read = (source: string) => parseMail(Buffer.from(source));

describe('words that a program makes a file of', () => {
  it.each([
    ['txt', 'text/plain', 'I must cancel Tuesday.'],
    ['htm', 'text/html', '<p>I must <b>cancel</b> Tuesday.</p>'],
    ['html', 'text/html', '<p>I must cancel Tuesday.</p>'],
  ])('are read behind the file that they stood below: ATT00001.%s', async (end, type, body) => {
    const name = `ATT00001.${end}`;
    const part = `--b\r\nContent-Type: ${type};\r\n name="${name}"\r\nContent-Description: ${name}\r\nContent-Disposition: attachment; filename="${name}";\r\n size=20\r\n\r\n${body}\r\n--b--\r\n`;
    const mail = await read(MIXED + PLAIN + FILE + part);
    expect(mail.newText.replaceAll(/\n+/g, '\n')).toBe('I would like to apply.\nI must cancel Tuesday.');
    expect(mail.attachments).toMatchObject([cv]);
    expect(await findFile(Buffer.from(MIXED + PLAIN + FILE + part), cv.sha256)).toEqual(Buffer.from(PDF));
  });

  it('remain a file where somebody else gave it the name', async () => {
    const part = '--b\r\nContent-Type: image/png; name=ATT00001.png\r\n\r\nx\r\n--b--\r\n';
    expect((await read(MIXED + PLAIN + part)).attachments).toMatchObject([{ name: 'ATT00001.png' }]);
  });

  it.each([
    'message.html',
    'body.htm',
    'Part 1.2',
    'Unnamed attachment',
    'noname',
    'Nachricht.html',
    'message-body.html',
  ])('are read where there are no others: %s', async (name) => {
    const part = `--b\r\nContent-Type: text/html; charset=utf-8; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n<p>I must cancel Tuesday.</p>\r\n`;
    const mail = await read(`${MIXED}${part}${FILE}--b--\r\n`);
    expect(mail.newText).toBe('I must cancel Tuesday.');
    expect(mail.attachments).toMatchObject([cv]);
    expect((await read(`${MIXED}${PLAIN}${part}--b--\r\n`)).attachments).toHaveLength(1);
  });

  it('remain a file that somebody named', async () => {
    const part =
      '--b\r\nContent-Type: text/plain; name="Anschreiben.txt"\r\nContent-Disposition: attachment\r\n\r\nDear all\r\n--b--\r\n';
    expect(await read(MIXED + part)).toMatchObject({
      newText: '',
      attachments: [{ name: 'Anschreiben.txt' }],
    });
  });
});

describe('words above the first part', () => {
  it('are read where there are no others', async () => {
    const mail = await read(`${MIXED}I must cancel Tüesday.\r\n\r\nAda\r\n\r\n${FILE}--b--\r\n`);
    expect(mail).toMatchObject({
      newText: 'I must cancel Tüesday.\n\nAda',
      attachments: [cv],
      flags: ['structure-guessed'],
    });
  });

  it.each([
    ['there are', `I must cancel.\r\n${PLAIN}`, 'I would like to apply.'],
    [
      'a program wrote them',
      'This is a multi-part message in MIME format.\r\nYour reader does not know it.\r\n',
      '',
    ],
    ['they are none', '\r\n \r\n', ''],
  ])('are not where %s', async (_, above, expected) => {
    expect(await read(`${MIXED}${above}${FILE}--b--\r\n`)).toMatchObject({ newText: expected, flags: [] });
  });
});

describe('pictures of emoji', () => {
  it('are read as what they are, beside words and alone', async () => {
    const html = (body: string) => read(`${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n${body}`);
    const thumb = '<img goomoji="1f44d" src="cid:a" alt="👍">';
    expect((await html(`<div>Thanks ${thumb} <img src=x alt="🧑‍🍳🎉"></div>`)).text).toBe('Thanks 👍 🧑‍🍳🎉');
    expect((await html(`<div>${thumb}</div>`)).newText).toBe('👍');
    expect((await html('<p>Hello <img src=x alt="Logo"><img src=x alt="5"></p>')).text).toBe('Hello');
  });
});

it.each([
  [
    'an encoding with more behind it',
    'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable; x=y',
    'K=C3=B6ln',
  ],
  [
    'a page as XML',
    'Content-Type: application/xhtml+xml; charset=utf-8',
    '<html><body><p>Köln</p></body></html>',
  ],
])('words are read with %s', async (_, fields, body) => {
  expect((await read(`${HEAD}${fields}\r\n\r\n${body}`)).text.trim()).toBe('Köln');
});
