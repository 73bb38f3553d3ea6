import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readMailOnDisk } from './mail-on-disk.ts';
import { readMbox } from './mbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mail = (subject: string, date = 'Mon, 2 Mar 2026 08:00:00 +0100') =>
  `From: a@b.example\nSubject: ${subject}\nDate: ${date}\n\nHello.\n`;
const write = (path: string, text: string | Buffer) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
};
async function read(path: string) {
  const found = [];
  for await (const each of readMailOnDisk(path)) {
    if (!('source' in each)) continue;
    const { source, receivedAt } = each;
    const subject = /^Subject: (.*)$/m.exec(source?.toString() ?? '')?.[1] ?? null;
    found.push([subject, receivedAt.toISOString()]);
  }
  return found;
}

async function all(path: string) {
  const found: string[] = [];
  for await (const each of readMailOnDisk(path))
    found.push(
      !('source' in each)
        ? 'left' in each
          ? each.left
          : each.unread
        : `${/^Subject: (.*?)\r?$/m.exec(each.source?.toString() ?? '')?.[1] ?? '?'}${each.inSent ? ', ours' : ''}`,
    );
  return found;
}
async function* piecesOf(raw: Buffer, length: number) {
  for (let at = 0; at < raw.length; at += length) yield raw.subarray(at, at + length);
}
const line = (seconds: number) => `From a@b.example Tue Mar  3 10:00:0${seconds} 2026\n`;
/** Two messages, of which the first one has this text and perhaps a header more. */
const boxOf = (text: string, header = '') =>
  `${line(1)}${header}${mail('one').replace('Hello.', text)}\n${line(2)}${mail('two')}\n`;

describe('mail on disk', () => {
  it('is an mbox, whose From lines tell when it was received', async () => {
    const box = `From a@b.example Tue Mar  3 10:00:00 2026\n${mail('one')}\n>From here on it is text.\n\nFrom c@d.example Wed Mar  4 10:00:00 2026\n${mail('two')}\n`;
    expect(await read(write('box.mbox', box))).toEqual([
      ['one', '2026-03-03T10:00:00.000Z'],
      ['two', '2026-03-04T10:00:00.000Z'],
    ]);
  });

  it('is a file that only begins like an mbox', async () => {
    const spaced = write('spaced.eml', `From : Ada <ada@mail.example>\n${mail('spaced')}`);
    expect((await read(spaced)).map(([subject]) => subject)).toEqual(['spaced']);
    const packed = join(folder, 'spaced.eml.gz');
    writeFileSync(packed, gzipSync(`From somewhere else\n${mail('elsewhere')}`));
    expect((await read(packed)).map(([subject]) => subject)).toEqual(['elsewhere']);
  });

  it('is a file, received when its server says, or else its sender', async () => {
    const received = 'Received: from x by y;\n Tue, 3 Mar 2026 07:30:00 +0000 (UTC)\n';
    expect(await read(write('one.eml', received + mail('one')))).toEqual([
      ['one', '2026-03-03T07:30:00.000Z'],
    ]);
    expect(await read(write('two.eml', mail('two')))).toEqual([['two', '2026-03-02T07:00:00.000Z']]);
  });

  it('is a maildir with its folders, without what is not mail', async () => {
    for (const path of ['cur/1:2,S', 'new/2', 'tmp/3', '.Sent/cur/4:2,S', '.Sent/new/.keep', 'dovecot.index'])
      write(`maildir/${path}`, mail(path));
    const subjects = (await read(join(folder, 'maildir'))).map(([subject]) => subject);
    expect(new Set(subjects)).toEqual(new Set(['.Sent/cur/4:2,S', 'cur/1:2,S', 'new/2']));
  });

  it('is a folder of files, those that are mail by their names', async () => {
    for (const name of ['a.eml', 'b.EML', 'notes.txt', '.DS_Store', 'deep/c.eml'])
      write(`many/${name}`, mail(name));
    const subjects = (await read(join(folder, 'many'))).map(([subject]) => subject);
    expect(new Set(subjects)).toEqual(new Set(['a.eml', 'b.EML', 'deep/c.eml']));
  });

  const quoted = 'Hello.\n\nFrom c@d.example Mon Mar  2 10:00:00 2026\nSubject: quoted\n\nend';
  it.each<[string, string, string]>([
    [
      'a sentence that begins with From',
      boxOf('Hello.\n\nFrom the start: well\n\nBye.'),
      'Hello.\n\nFrom the start: well\n\nBye.',
    ],
    ['a quoted From line', boxOf('>From here\n>>From there'), 'From here\n>From there'],
    [
      'a From line in a message that says how long it is',
      boxOf(quoted, `Content-Length: ${quoted.length + 1}\n`),
      quoted,
    ],
    ['a length that is wrong', boxOf('Hello.', 'Content-Length: 99\n'), 'Hello.'],
  ])('an mbox has two messages with %s, in pieces of any length', async (_, box, text) => {
    // What the one says that has a length is true of these line ends only.
    for (const bytes of [box.replaceAll('\n', '\r\n'), box].slice(text === quoted ? 1 : 0)) {
      const raw = Buffer.from(bytes);
      for (const length of [7, 64, raw.length]) {
        const found: string[] = [];
        const peek = async (at: number, many: number) => raw.subarray(at, at + many);
        for await (const { content } of readMbox(piecesOf(raw, length), { mostBytes: 9_999, peek }))
          found.push(content.toString().replaceAll('\r\n', '\n'));
        expect(found).toEqual([expect.stringContaining(`\n\n${text}\n`), mail('two')]);
      }
    }
  });

  it('an mbox is never whole in memory, nor is a message that is too long', async () => {
    const piece = Buffer.from(`${'x'.repeat(99)}\n`.repeat(1_000));
    async function* pieces() {
      yield Buffer.from(`${line(1)}Subject: long\n\n`);
      for (let count = 0; count < 50; count += 1) yield piece;
    }
    for await (const { content, size } of readMbox(pieces(), { mostBytes: 1_000_000 })) {
      expect(size).toBeGreaterThan(5_000_000);
      expect(content.length).toBeLessThan(400_000);
    }
  });

  it('is packed by gzip; one whose end is missing gives what it has and says so', async () => {
    const packed = gzipSync(boxOf('Hello.'));
    expect(await all(write('box.mbox.gz', packed))).toEqual(['one', 'two']);
    expect(await all(write('one.eml.gz', gzipSync(mail('alone'))))).toEqual(['alone']);
    const many = Array.from({ length: 400 }, (_, at) => `${line(1)}${mail(`${at} ${Math.random()}`)}\n`).join(
      '',
    );
    const some = gzipSync(many).subarray(0, -2_000);
    const cut = write('cut.mbox.gz', some);
    const whole = gunzipSync(some, { finishFlush: constants.Z_SYNC_FLUSH })
      .toString()
      .match(/^From /gm);
    const found: unknown[] = [];
    const reading = async () => {
      for await (const each of readMailOnDisk(cut)) found.push(each);
    };
    await expect(reading()).rejects.toMatchObject({ detail: expect.stringContaining('its end is missing') });
    // The last that begins has no end.
    expect(found.length).toBe((whole?.length ?? 0) - 1);
    expect(found.length).toBeGreaterThan(10);
  });

  it('is ours where a folder or a label says so, and left out where it is nobody’s letter', async () => {
    for (const path of [
      'cur/1:2,S',
      'cur/2:2,DS',
      'cur/3:2,ST',
      '.Gesendet/cur/4:2,S',
      '.Entwürfe/cur/5',
      '.Trash/new/6',
    ])
      write(`uses/${path}`, mail(path));
    expect((await all(join(folder, 'uses'))).toSorted()).toEqual(
      [
        'a draft',
        'a draft',
        'thrown away',
        'thrown away',
        'cur/1:2,S',
        '.Gesendet/cur/4:2,S, ours',
      ].toSorted(),
    );
    const labelled = (labels: string) => `${line(1)}X-Gmail-Labels: ${labels}\n${mail(labels)}\n`;
    const labels = [
      'Inbox,Unread',
      'Sent',
      '=?UTF-8?Q?Messages_envoy=C3=A9s?=',
      'Spam',
      'Trash',
      'Drafts',
      'Chat',
    ];
    expect(await all(write('takeout.mbox', labels.map(labelled).join('')))).toEqual([
      'Inbox,Unread',
      'Sent, ours',
      '=?UTF-8?Q?Messages_envoy=C3=A9s?=, ours',
      'junk mail',
      'thrown away',
      'a draft',
      'a draft',
    ]);
    expect(await all(write('local/Sent', `${line(1)}${mail('one')}`))).toEqual(['one, ours']);
  });

  const flagged = (header: string, subject: string) => `${line(1)}${header}\n${mail(subject)}\n`;
  it.each([
    ['apple/INBOX.mbox/ACC/Data/9/Messages/1.emlx', 'apple/INBOX.mbox/ACC/Data/9/Messages/1.emlx'],
    ['apple/Sent Messages.mbox/ACC/Data/9/2/Messages/1.partial.emlx', ', ours'],
    ['apple/Deleted Messages.mbox/ACC/Data/Messages/1.emlx', 'thrown away'],
    ['apple/Junk.mbox/ACC/Data/Messages/1.emlx', 'junk mail'],
    ['plus/.Sent.2024/cur/1:2,S', ', ours'],
    ['plus/.INBOX.Trash.Old/cur/1:2,S', 'thrown away'],
    ['plus/.&AMk-l&AOk-ments envoy&AOk-s/cur/1:2,S', ', ours'],
    ['plus/.Entw&APw-rfe/new/1', 'a draft'],
    ['plus/.R&-D/cur/1:2,S', 'plus/.R&-D/cur/1:2,S'],
    ['nested/Sent/2024/05/a.eml', ', ours'],
    ['nested/Gesendete Elemente.sbd/Kunden.sbd/Q1', ', ours'],
    ['nested/Deleted Items/x/y/a.eml', 'thrown away'],
    // Called by its subject.
    ['nested/Inbox/Draft.eml', 'nested/Inbox/Draft.eml'],
  ])('is what a folder above it says: %s', async (path, said) => {
    write(path, path.endsWith('Q1') ? `${line(1)}${mail(path)}` : mail(path));
    const [found = ''] = await all(join(folder, path.split('/')[0] ?? ''));
    expect(found).toMatch(said.startsWith(',') ? `${path}${said}` : said);
    rmSync(join(folder, path.split('/')[0] ?? ''), { recursive: true });
  });

  it('may have lines that end as on a Mac of old', async () => {
    const [box, one] = [boxOf('>From here'), mail('one', 'Tue, 5 Mar 2019 08:00:00 +0000')];
    expect(await all(write('mac.mbox', box.replaceAll('\n', '\r')))).toEqual(['one', 'two']);
    expect(await read(write('mac.eml', one.replaceAll('\n', '\r')))).toEqual([
      ['one', '2019-03-05T08:00:00.000Z'],
    ]);
  });

  it('is left out where a mail program has deleted it and not yet tidied up', async () => {
    const box = [
      flagged('X-Mozilla-Status: 0001', 'seen'),
      flagged('X-Mozilla-Status: 0009', 'deleted'),
      flagged('X-Status: AF', 'answered'),
      flagged('X-Status: D', 'deleted'),
      flagged('X-Status: T', 'begun'),
    ];
    expect(await all(write('flags.mbox', box.join('')))).toEqual([
      'seen',
      'thrown away',
      'answered',
      'thrown away',
      'a draft',
    ]);
    const apple = (flags: number) => {
      const text = mail('apple');
      return `${text.length}\n${text}<plist><dict><key>flags</key>\n<integer>${flags}</integer></dict></plist>`;
    };
    expect(await all(write('kept.emlx', apple(8_590_195_713)))).toEqual(['apple']);
    expect(await all(write('gone.emlx', apple(8_590_195_715)))).toEqual(['thrown away']);
  });

  it('was received when its server says, though it was put there later', async () => {
    const received = 'Received: by y; Tue, 5 Mar 2019 08:00:00 +0000\n';
    const placed = (sender: string, head: string) => `From ${sender} Mon Nov 30 10:00:00 2026\n${head}\n`;
    const dated = mail('b', 'Wed, 6 Mar 2019 08:00:00 +0000');
    const box =
      placed('-', received + mail('a')) +
      placed('-', dated) +
      placed('MAILER-DAEMON', dated) +
      placed('x@y.example', received + dated) +
      placed('-', 'From: a@b.example\nSubject: c\n\nHello.\n');
    const times = (await read(write('placed.mbox', box))).map(([, time]) => time?.slice(0, 10));
    expect(times).toEqual(['2019-03-05', '2019-03-06', '2019-03-06', '2019-03-05', '2026-11-30']);
  });

  it('is told of where it is closed to us, packed or no mail', async () => {
    write('closed/a.pst', `!BDN${'x'.repeat(99)}`);
    write('closed/b.olm', 'PK\u0003\u0004');
    write('closed/b.eml', Buffer.from(`\uFEFF${mail('wide')}`, 'utf16le'));
    write('closed/c.7z', Buffer.from("7z\xbc\xaf'\x1c", 'latin1'));
    write('closed/d.log.gz', gzipSync('2026-03-01 12:00 started\n'));
    write('closed/e.tgz', gzipSync(`mail/1.eml${'\0'.repeat(247)}ustar${'\0'.repeat(99)}${mail('in tar')}`));
    expect(await all(join(folder, 'closed'))).toEqual([
      expect.stringContaining('a.pst: it is a file of Outlook'),
      expect.stringContaining('b.eml: it is written in UTF-16'),
      expect.stringContaining('b.olm: it is an archive of Outlook for Mac'),
      expect.stringContaining('has to be unpacked'),
      'it is no mail',
      expect.stringContaining('has to be unpacked'),
    ]);
    await expect(all(join(folder, 'closed/d.log.gz'))).rejects.toMatchObject({
      detail: expect.stringContaining('it is no mail'),
    });
    await expect(all('/dev/null')).rejects.toMatchObject({
      detail: expect.stringContaining('neither a file'),
    });
  });

  it('may have a name of any ending, and one that is no Unicode', async () => {
    write('names/1700000000.V801I2.mail', mail('short host'));
    write('names/page.mht', mail('saved page'));
    write('names/a.eml.part', mail('half of it'));
    writeFileSync(Buffer.from(`${join(folder, 'names')}/M\xfcller.eml`, 'latin1'), mail('old name'));
    mkdirSync(Buffer.from(`${join(folder, 'names')}/Entw\xfcrfe von fr\xfcher`, 'latin1'));
    writeFileSync(
      Buffer.from(`${join(folder, 'names')}/Entw\xfcrfe von fr\xfcher/a.eml`, 'latin1'),
      mail('old folder'),
    );
    expect((await all(join(folder, 'names'))).toSorted()).toEqual(['old folder', 'old name', 'short host']);
  });

  it('is no empty file, no archive and no message of Outlook; what is called mail may be damaged', async () => {
    write('odd/a.eml', '');
    write('odd/b.eml', 'no field at all');
    write('odd/c.msg', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    write('odd/call', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n');
    write('odd/notes', 'Dear all,\nthese are notes.\n');
    const apple = mail('apple');
    write('odd/d.emlx', `${apple.length}\n${apple}<?xml version="1.0"?><plist/>`);
    expect(await all(join(folder, 'odd'))).toEqual([
      'it is empty',
      '?',
      expect.stringContaining('message of Outlook'),
      'it is an appointment or an address, and no mail',
      'apple',
      'it is no mail',
    ]);
    await expect(all(write('x.zip', 'PK\u0003\u0004'))).rejects.toMatchObject({
      detail: expect.stringContaining('zip file'),
    });
    expect(readFileSync(join(folder, 'odd/a.eml'), 'utf8')).toBe('');
  });

  it('goes on behind a file of a folder that cannot be read, and says which', async () => {
    const cut = write('torn/a.eml.gz', gzipSync(mail(`${Math.random()}`)).subarray(0, -20));
    write('torn/b.eml', mail('behind it'));
    const said: unknown[] = [];
    for await (const each of readMailOnDisk(join(folder, 'torn')))
      said.push('unread' in each ? each : each.place);
    expect(said).toEqual([
      { place: cut, unread: expect.stringContaining('its end is missing') },
      join(folder, 'torn/b.eml'),
    ]);
  });

  it('leaves out what may be half a message, where somebody writes to an mbox meanwhile, and says so', async () => {
    const path = write('grows.mbox', boxOf('Hello.'));
    const found: string[] = [];
    const reading = (async () => {
      for await (const each of readMailOnDisk(path)) {
        found.push(each.place);
        if (found.length === 1) appendFileSync(path, `${line(3)}${mail('three')}`);
      }
    })();
    await expect(reading).rejects.toMatchObject({
      code: 'request-invalid',
      detail: expect.stringMatching(/somebody wrote to it meanwhile.*Import it once more/),
    });
    expect(found).toEqual([`${path}, message 1`]);
    expect(await all(path)).toEqual(['one', 'two', 'three']);
  });

  it('says what cannot be read', async () => {
    await expect(read(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'request-invalid' });
  });
});
