import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLargeMail } from './large-mail.ts';
import { parseMail } from './parse-mail.ts';
import { findFile } from './find-file.ts';
import { contentOfSignedData } from './signed-data.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../test/fixtures/mail/${name}.eml`, import.meta.url));

const number = (value: number, bytes: 2 | 4) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};
const attribute = (name: number, data: Buffer) =>
  Buffer.concat([Buffer.from([1]), number(name, 4), number(data.length, 4), data, number(0, 2)]);
const properties = (...all: readonly (readonly [tag: number, value: Buffer])[]) =>
  attribute(
    0x00069003,
    Buffer.concat([
      number(all.length, 4),
      ...all.flatMap(([tag, value]) => [
        number(tag, 4),
        ...(![0x1e, 0x1f, 0x102].includes(tag & 0xffff)
          ? [value]
          : [number(1, 4), number(value.length, 4), value, Buffer.alloc((4 - (value.length % 4)) % 4)]),
      ]),
    ]),
  );
const winmail = (...attributes: readonly Buffer[]) =>
  Buffer.concat([number(0x223e9f78, 4), number(1, 2), ...attributes]);
const text = (words: string) => attribute(0x0002800c, Buffer.from(`${words}\0`, 'latin1'));
const file = (name: string, bytes: string) => [
  attribute(0x00069002, Buffer.alloc(14)),
  attribute(0x00018010, Buffer.from(`${name}\0`)),
  attribute(0x0006800f, Buffer.from(bytes)),
];

const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n');
const part = (type: string, body: string, encoding = '8bit') =>
  `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const ofParts = (...parts: readonly string[]) =>
  Buffer.from(
    `From: a@b.example\r\nSubject: RE: Offer\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`,
  );
const fromOutlook = (tnef: Buffer, words = '') =>
  ofParts(part('text/plain', words), part('application/ms-tnef; name="winmail.dat"', base64(tnef), 'base64'));
const named = (mail: { attachments: readonly { name: string }[] }) =>
  mail.attachments.map(({ name }) => name);

describe('parseMail, a message that is signed as a whole', () => {
  it.each([
    ['signed-as-a-whole', 'May I have your answer by Friday? Grüße', []],
    ['signed-as-a-whole-in-pieces', 'Grüße, my letter has a file.', ['cv.pdf']],
  ])('is what it holds: %s', async (name, words, files) => {
    const mail = await parseMail(fixture(name));
    expect(mail.newText).toBe(words);
    expect(named(mail)).toEqual(files);
  });

  it('gives the file in it', async () => {
    const source = fixture('signed-as-a-whole-in-pieces');
    const [cv] = (await parseMail(source)).attachments;
    expect((await findFile(source, cv?.sha256 ?? ''))?.toString()).toBe('%PDF-1.4');
  });

  it('is read above what a list adds to it', async () => {
    const [, body = ''] = fixture('signed-as-a-whole').toString().split('\n\n');
    const mail = await parseMail(
      ofParts(
        part('application/x-pkcs7-mime; name=smime.p7m', body, 'base64'),
        part('text/plain', 'The list.'),
      ),
    );
    expect(mail.text).toBe('May I have your answer by Friday? Grüße\n\n\nThe list.');
  });

  it('stays a file where it is encrypted or damaged', async () => {
    expect(await parseMail(fixture('encrypted'))).toMatchObject({
      newText: '',
      attachments: [{ name: 'smime.p7m' }],
    });
    const whole = Buffer.from(fixture('signed-as-a-whole').toString().split('\n\n')[1] ?? '', 'base64');
    for (let length = 0; length < whole.length; length += 7)
      expect(contentOfSignedData(whole.subarray(0, length))).toBeNull();
  });

  it('takes no time where values stand in values without end', () => {
    const began = performance.now();
    for (const value of ['3080', '3084ffffffff', '24802480', '300a06092a864886f70d010702a080'])
      expect(contentOfSignedData(Buffer.from(value.repeat(200_000), 'hex'))).toBeNull();
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('parseMail, a winmail.dat', () => {
  const rtf = Buffer.from(String.raw`{\rtf1\ansi\ansicpg1252 I have to decline. Gr\'fc\'dfe\par}`);
  const unpacked = Buffer.concat([
    number(0, 4),
    number(rtf.length, 4),
    number(0x414c454d, 4),
    number(0, 4),
    rtf,
  ]);
  it.each([
    ['plain text', winmail(text('I accept.'))],
    ['Unicode', winmail(properties([0x1000001f, Buffer.from('I accept.', 'utf16le')]))],
    ['HTML', winmail(properties([0x10130102, Buffer.from('<p>I <b>accept</b>.</p>')]))],
    [
      'text behind other values',
      winmail(
        properties(
          [0x0e060040, Buffer.alloc(8)],
          [0x0037001e, Buffer.from('Offer\0')],
          [0x1000001e, Buffer.from('I accept.\0')],
        ),
      ),
    ],
  ])('is read: %s', async (_, tnef) => {
    expect(await parseMail(fromOutlook(tnef))).toMatchObject({ newText: 'I accept.', attachments: [] });
  });

  it('is read where its words are RTF', async () => {
    const mail = await parseMail(fromOutlook(winmail(properties([0x10090102, unpacked]))));
    expect(mail.newText).toBe('I have to decline. Grüße');
  });

  it('gives its files', async () => {
    const source = fromOutlook(winmail(text('My papers.'), ...file('cv.pdf', '%PDF')));
    expect(await parseMail(source)).toMatchObject({
      newText: 'My papers.',
      attachments: [{ name: 'cv.pdf', sizeBytes: 4 }],
    });
    expect((await findFile(source, hash('sha256', '%PDF', 'hex')))?.toString()).toBe('%PDF');
  });

  it('adds no words to those beside it, and stays a file where it is damaged', async () => {
    expect(await parseMail(fromOutlook(winmail(text('Twice.')), 'Once.'))).toMatchObject({
      newText: 'Once.',
    });
    const broken = await parseMail(fromOutlook(winmail(text('I accept.')).subarray(0, 12), 'Once.'));
    expect(broken).toMatchObject({ newText: 'Once.', attachments: [{ name: 'winmail.dat' }] });
  });

  it('is read in a large message', async () => {
    const source = fromOutlook(winmail(text('My papers.'), ...file('cv.pdf', 'x'.repeat(3_000_000))));
    expect(await parseLargeMail(source)).toMatchObject({
      newText: 'My papers.',
      attachments: [{ name: 'cv.pdf', sizeBytes: 3_000_000 }],
    });
    const broken = await parseLargeMail(fromOutlook(Buffer.alloc(3_000_000), 'Once.'));
    expect(broken).toMatchObject({ newText: 'Once.', attachments: [{ name: 'winmail.dat' }] });
  });
});

describe('parseMail, RTF and the parts of a message', () => {
  it('reads RTF that is the message, and leaves a file a file', async () => {
    const rtf = String.raw`{\rtf1 Only RTF.}`;
    const alone = `From: a@b.example\r\nContent-Type: text/rtf\r\n\r\n${rtf}`;
    expect(await parseMail(Buffer.from(alone))).toMatchObject({ newText: 'Only RTF.', attachments: [] });
    const cv = await parseMail(ofParts(part('text/plain', ''), part('application/rtf; name="cv.rtf"', rtf)));
    expect(cv).toMatchObject({ newText: '', attachments: [{ name: 'cv.rtf' }] });
  });

  it('reads the first of several messages that are one', async () => {
    const head = (which: number) =>
      `From: a@b.example\r\nContent-Type: message/partial; id="1@b.example"; number=${which}; total=2\r\n\r\n`;
    const first = `${head(1)}Subject: Letter\r\nContent-Type: text/plain\r\n\r\nThe first half`;
    expect((await parseMail(Buffer.from(first))).newText).toBe('The first half');
    expect((await parseMail(Buffer.from(`${head(2)}of it.`))).newText).toBe('');
  });
});
