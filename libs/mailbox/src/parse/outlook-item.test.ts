import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type Folder,
  buildCompoundFile,
  outlookFile,
  outlookItem,
  outlookRecipient,
} from '../../../../test/factories/compound-file.ts';
import { readCompoundFile } from './compound-file.ts';
import { findFile } from './find-file.ts';
import { mailOfOutlookItem } from './outlook-item.ts';
import { parseMail } from './parse-mail.ts';

const WORDS = 'Dear Dale,\r\n\r\nI would like to apply for the night post.\r\n\r\nZoë Crane';
const TEXTS = {
  '0037': 'Night post – Zoë',
  '0C1A': 'Zoë Crane',
  '5D01': 'zoe@mail.example.com',
  '1000': WORDS,
};
const CV = Buffer.alloc(9_000, '%PDF-1.7 a letter ');
const BESIDE: Folder = {
  '__recip_version1.0_#00000000': outlookRecipient('Dale', 'dale@harbourlight.example'),
  '__attach_version1.0_#00000000': outlookFile('Zoë CV.pdf', CV),
};
const sentAt = new Date('2026-11-24T08:12:00Z');
const item = (texts: Readonly<Record<string, string>> = TEXTS, beside: Folder = BESIDE) =>
  buildCompoundFile(outlookItem(texts, { sentAt, beside }));
const read = async (bytes: Buffer) => {
  const mail = mailOfOutlookItem(bytes);
  return mail === null ? null : parseMail(mail);
};
const attached = (bytes: Buffer, type = 'application/vnd.ms-outlook; name="Night post.msg"') =>
  Buffer.from(
    `From: Dale <dale@harbourlight.example>\r\nTo: jobs@harbourlight.example\r\nSubject: Yours?\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nShall we?\r\n--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n')}\r\n--b--\r\n`,
  );

describe('a message that was saved in Outlook', () => {
  it('is a mail with its writer, words, day and files', async () => {
    expect(await read(item())).toMatchObject({
      from: { name: 'Zoë Crane', address: 'zoe@mail.example.com' },
      to: [{ name: 'Dale', address: 'dale@harbourlight.example' }],
      subject: 'Night post – Zoë',
      dateHeader: 'Tue, 24 Nov 2026 08:12:00 +0000',
      newText: expect.stringContaining('I would like to apply'),
      attachments: [{ name: 'Zoë CV.pdf', type: 'application/pdf', sizeBytes: 9_000 }],
      flags: [],
    });
  });

  it('has the headers that it came with', async () => {
    const headers =
      'Received: from mx by imap\r\nFrom: Zoë <zoe@home.example>\r\nReply-To: z@home.example\r\nSubject: Other\r\n folded\r\nMessage-ID: <1@home.example>\r\nContent-Type: text/html';
    expect(await read(item({ ...TEXTS, '007D': headers }))).toMatchObject({
      from: { name: 'Zoë', address: 'zoe@home.example' },
      replyTo: { address: 'z@home.example' },
      subject: 'Other folded',
      messageId: '<1@home.example>',
      newText: expect.stringContaining('I would like to apply'),
    });
  });

  it('may have HTML alone, or no words', async () => {
    const { '1000': _, ...texts } = TEXTS;
    const page = Buffer.from('<p>I would <b>like</b> to apply.</p>');
    expect((await read(item(texts, { '__substg1.0_10130102': page })))?.text).toContain(
      'I would like to apply.',
    );
    expect(await read(item({ ...texts, '1000': ' \r\n' }, {}))).toMatchObject({ flags: [] });
  });

  it('may hold another one', async () => {
    const inner = outlookItem(TEXTS, { sentAt, headBytes: 24 });
    const outer = { '0037': 'Fwd', '0C1A': 'Kim', '5D01': 'kim@harbourlight.example', '1000': 'See' };
    const mail = await read(
      item(outer, { '__attach_version1.0_#00000000': { '__substg1.0_3701000D': inner } }),
    );
    expect(mail?.letters).toMatchObject([{ from: { address: 'zoe@mail.example.com' } }]);
  });

  it.each([
    undefined,
    'application/octet-stream; name="Night post.msg"',
    'application/msoutlook; name="Night post.msg"',
    'application/vnd.ms-outlook',
  ])('is a letter of the message that it came in, as %s', async (type) => {
    const source = attached(item(), type);
    const mail = await parseMail(source);
    expect(mail.letters).toMatchObject([{ from: { address: 'zoe@mail.example.com' } }]);
    expect(await findFile(source, createHash('sha256').update(CV).digest('hex'))).toEqual(CV);
  });

  it('is none where it is a document, a note without a writer, or nothing', async () => {
    expect(mailOfOutlookItem(buildCompoundFile({ WordDocument: Buffer.alloc(5_000) }))).toBeNull();
    expect(mailOfOutlookItem(buildCompoundFile(outlookItem({ '1000': 'x' })))).toBeNull();
    expect(mailOfOutlookItem(Buffer.from('From: Zoë'))).toBeNull();
    const source = attached(buildCompoundFile({ WordDocument: Buffer.alloc(5_000) }));
    expect((await parseMail(source)).letters).toEqual([]);
  });

  it('writes no header by what it says of itself', async () => {
    const texts = { ...TEXTS, '0037': 'x\r\nBcc: a@b.example', '5D01': 'z@a.example>\r\nCc: <b@b.example' };
    const mail = await read(item(texts));
    expect(mail).toMatchObject({ subject: 'x Bcc: a@b.example', cc: [], bcc: [] });
  });
});

describe('a damaged compound file', () => {
  it('is read as far as it goes, however it is cut or changed', () => {
    const whole = item();
    for (let length = 0; length < whole.length; length += 97) mailOfOutlookItem(whole.subarray(0, length));
    for (let at = 8; at < whole.length; at += 13) {
      const other = Buffer.from(whole);
      other.writeUInt8(0xff - (other[at] ?? 0), at);
      mailOfOutlookItem(other);
    }
  });

  it('ends where a chain goes in a circle, and a folder is in itself', () => {
    const whole = item();
    const circle = Buffer.from(whole);
    // Every sector is followed by the first one.
    const table = circle.readUInt32LE(76);
    circle.fill(0, (table + 1) * 512, (table + 2) * 512);
    expect(() => readCompoundFile(circle)).not.toThrow();
    const inside = Buffer.from(whole);
    const directory = (inside.readUInt32LE(48) + 1) * 512;
    for (let at = directory; at < directory + 512; at += 128) inside.writeUInt32LE(0, at + 76);
    expect(() => readCompoundFile(inside)).not.toThrow();
  });

  it('is followed so deep and no deeper', () => {
    let folder: Folder = {};
    for (let depth = 0; depth < 3_000; depth++) folder = { a: folder };
    const bytes = buildCompoundFile(folder);
    let deep = 0;
    for (let at = readCompoundFile(bytes)?.storages.get('a'); at !== undefined; at = at.storages.get('a'))
      deep++;
    expect(deep).toBe(9);
  });

  it('gives no more than anybody needs, however often it names the same bytes', () => {
    const root = readCompoundFile(buildCompoundFile({ file: Buffer.alloc(3_000_000, 'x') }));
    const given = Array.from({ length: 10 }, () => root?.stream('file')?.length ?? 0);
    expect(given.filter((length) => length > 0)).toHaveLength(5);
  });
});
