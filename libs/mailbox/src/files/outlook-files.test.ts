import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Folder,
  buildCompoundFile,
  outlookFile,
  outlookItem,
  outlookRecipient,
} from '../../../../test/factories/compound-file.ts';
import { parseMail } from '../parse/parse-mail.ts';
import { readMailOnDisk } from './mail-on-disk.ts';

const TEXTS = {
  '0037': 'Night post – Zoë',
  '0C1A': 'Zoë Crane',
  '5D01': 'zoe@mail.example.com',
  '1000': 'I would like to apply.\r\n',
};
const SENT_AT = new Date('2026-11-24T08:12:00Z');
const CV = Buffer.alloc(17_000_000, '%PDF-1.7 a letter ');
const letter = (
  texts: Readonly<Record<string, string>> = {},
  more: { readonly beside?: Folder; readonly isDraft?: boolean } = {},
) => buildCompoundFile(outlookItem({ ...TEXTS, ...texts }, { sentAt: SENT_AT, ...more }));

describe('files of Outlook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-outlook-'));
  const write = (name: string, bytes: Buffer | string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function all(path: string) {
    const found: Record<string, string> = {};
    for await (const each of readMailOnDisk(path)) {
      const name = each.place.slice(folder.length + 1);
      if ('left' in each) found[name] = each.left;
      else if ('unread' in each) found[name] = 'unread';
      else {
        const mail = each.source === null ? null : await parseMail(each.source);
        const files = mail?.attachments.map(({ name: file, sizeBytes }) => `, ${file} ${sizeBytes}`) ?? [];
        found[name] =
          `${mail?.from.address}: ${mail?.subject}${files.join('')}${each.inSent ? ', ours' : ''}, ${each.receivedAt.toISOString()}`;
      }
    }
    return found;
  }

  beforeAll(() => {
    write('mixed/a.msg', letter());
    write(
      'mixed/b.eml',
      'From: bo@mail.example.com\nSubject: b\nDate: Tue, 24 Nov 2026 09:00:00 +0000\n\nHello.\n',
    );
    write('mixed/c.msg.gz', gzipSync(letter({ '0037': 'packed' })));
    write('mixed/d.msg', letter({}, { isDraft: true }));
    write('mixed/e.msg', letter({ '001A': 'IPM.Appointment' }));
    write('mixed/f.msg', letter({ '001A': 'IPM.Schedule.Meeting.Request', '0037': 'An invitation' }));
    write('mixed/g.msg', buildCompoundFile({ WordDocument: Buffer.alloc(5_000) }));
    write('mixed/h.msg', letter().subarray(0, 700));
    write('mixed/Sent Items/i.msg', letter({ '0037': 'Our answer' }));
    write('mixed/k.doc', buildCompoundFile({ WordDocument: Buffer.alloc(5_000) }));
    const beside = {
      '__recip_version1.0_#00000000': outlookRecipient('Dale', 'dale@harbourlight.example'),
      '__attach_version1.0_#00000000': outlookFile('CV.pdf', CV),
    };
    write('large.msg', letter({}, { beside }));
    write(
      'headers.msg',
      letter({ '007D': 'From: z@home.example\r\nSubject: Theirs\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100' }),
    );
    write('huge.msg', Buffer.concat([letter(), Buffer.alloc(40_000_000)]));
  });

  it('are mail among other mail, but for drafts and what is no letter', async () => {
    const at = SENT_AT.toISOString();
    expect(await all(join(folder, 'mixed'))).toEqual({
      'mixed/a.msg': `zoe@mail.example.com: Night post – Zoë, ${at}`,
      'mixed/b.eml': 'bo@mail.example.com: b, 2026-11-24T09:00:00.000Z',
      'mixed/c.msg.gz': `zoe@mail.example.com: packed, ${at}`,
      'mixed/d.msg': 'a draft',
      'mixed/e.msg': 'it is an appointment or an address, and no mail',
      'mixed/f.msg': `zoe@mail.example.com: An invitation, ${at}`,
      'mixed/g.msg': 'it is a document, or a message of Outlook that cannot be read',
      'mixed/h.msg': 'it is a document, or a message of Outlook that cannot be read',
      'mixed/Sent Items/i.msg': `zoe@mail.example.com: Our answer, ours, ${at}`,
    });
  });

  it('have all of their files, and the headers that they came with', async () => {
    expect(await all(join(folder, 'large.msg'))).toEqual({
      'large.msg': `zoe@mail.example.com: Night post – Zoë, CV.pdf 17000000, ${SENT_AT.toISOString()}`,
    });
    expect(await all(join(folder, 'headers.msg'))).toEqual({
      'headers.msg': 'z@home.example: Theirs, 2026-11-23T09:00:00.000Z',
    });
  });

  it.each([
    [
      'the headers that they came with, beside a sender that only the file names',
      {
        '007D':
          'Received: from mx\r\n by imap; Fri, 20 Nov 2026 12:00:00 +0100\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100',
      },
      {},
      'zoe@mail.example.com: Night post – Zoë, 2026-11-23T09:00:00.000Z',
    ],
    [
      'the way that they came',
      {
        '007D':
          'Received: from mx\r\n by imap; Fri, 20 Nov 2026 12:00:00 +0100 (CET)\r\nFrom: z@home.example',
      },
      {},
      'z@home.example: Night post – Zoë, 2026-11-20T11:00:00.000Z',
    ],
    [
      'when they were sent, beside headers without it',
      { '007D': 'From: z@home.example\r\nSubject: Theirs' },
      {},
      `z@home.example: Theirs, ${SENT_AT.toISOString()}`,
    ],
    [
      'when they came',
      {},
      { timeIs: 0x0e06 },
      `zoe@mail.example.com: Night post – Zoë, ${SENT_AT.toISOString()}`,
    ],
    [
      'when they were written',
      {},
      { timeIs: 0x3007 },
      `zoe@mail.example.com: Night post – Zoë, ${SENT_AT.toISOString()}`,
    ],
  ])('have the time of %s', async (_, texts, more, expected) => {
    write('timed.msg', buildCompoundFile(outlookItem({ ...TEXTS, ...texts }, { sentAt: SENT_AT, ...more })));
    expect(await all(join(folder, 'timed.msg'))).toEqual({ 'timed.msg': expected });
  });

  it.each([0, Date.UTC(4501, 0, 1)])(
    'have the time of the file where Outlook wrote none: %i',
    async (none) => {
      const sentAt = none === 0 ? new Date(-11_644_473_600_000) : new Date(none);
      write('timed.msg', buildCompoundFile(outlookItem(TEXTS, { sentAt })));
      utimesSync(join(folder, 'timed.msg'), SENT_AT, SENT_AT);
      expect(await all(join(folder, 'timed.msg'))).toEqual({
        'timed.msg': `zoe@mail.example.com: Night post – Zoë, ${SENT_AT.toISOString()}`,
      });
    },
  );

  it('are refused with the reason where somebody named one that is none, or is too large', async () => {
    await expect(all(join(folder, 'mixed/g.msg'))).rejects.toThrow(
      /it is a document, or a message of Outlook/,
    );
    await expect(all(join(folder, 'huge.msg'))).rejects.toThrow(/above 40 MB/);
    expect((await all(folder))['huge.msg']).toBe('unread');
  });
});
