import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFileOf } from './file-of-mail.ts';
import { readMailOnDisk } from './mail-on-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-lost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mail = (subject: string, head = '') => `From: a@b.example\n${head}Subject: ${subject}\n\nHello.\n`;
const NOT_THERE = expect.stringMatching(/^it is not there/);
const line = 'From a@b.example Tue Mar  3 10:00:01 2026\n';
const write = (path: string, text: string | Buffer) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
};
/** What is found, and after each of them something happens. */
async function found(path: string, meanwhile: (subject: string) => void = () => {}) {
  const all: string[] = [];
  for await (const each of readMailOnDisk(path)) {
    if ('unread' in each) throw new Error(each.unread);
    const subject =
      'left' in each ? each.left : (/^Subject: (.*?)\r?$/m.exec(String(each.source))?.[1] ?? '?');
    all.push(subject);
    meanwhile(subject);
  }
  return all;
}

describe('nothing of an import is lost', () => {
  it.each([
    ['past the end of the file', '99999999'],
    ['just past it', String(mail('one').length + 400)],
  ])('where a sender says that the message ends %s', async (_, length) => {
    const box = write(
      `${length}.mbox`,
      [mail('one', `Content-Length: ${length}\n`), mail('two'), mail('three')]
        .map((each) => `${line}${each}\n`)
        .join(''),
    );
    expect(await found(box)).toEqual(['one', 'two', 'three']);
  });
  it('where an mbox begins with a byte order mark', async () => {
    expect(await found(write('bom.mbox', `\uFEFF${line}${mail('one')}\n${line}${mail('two')}\n`))).toEqual([
      'one',
      'two',
    ]);
  });
  it('where an mbox begins with empty lines', async () => {
    expect(await found(write('lines.mbox', `\n\n${line}${mail('one')}\n${line}${mail('two')}\n`))).toEqual([
      'one',
      'two',
    ]);
  });
  it('where a message has no head', async () => {
    expect(
      await found(
        write('bare.mbox', `${line}${mail('one')}\n${line}\nOnly words.\n\n${line}${mail('two')}\n`),
      ),
    ).toEqual(['one', '?', 'two']);
  });
  it('where a maildir is in use: what is opened is renamed and moved', async () => {
    for (const path of ['cur/1:2,', 'cur/2:2,', 'cur/3:2,', 'new/4', 'new/5'])
      write(`live/${path}`, mail(path));
    const at = join(folder, 'live');
    let first = true;
    const subjects = await found(at, () => {
      if (first) {
        renameSync(join(at, 'cur/3:2,'), join(at, 'cur/3:2,S'));
        renameSync(join(at, 'new/5'), join(at, 'cur/5:2,S'));
      }
      first = false;
    });
    // The last one is told of at the place where it was listed, and read where it went.
    expect(subjects.toSorted()).toEqual(['cur/1:2,', 'cur/2:2,', 'cur/3:2,', NOT_THERE, 'new/4', 'new/5']);
  });
  it('where a mail program adds to an mbox that was found and is not yet open', async () => {
    const box = write('grows.mbox', `${line}${mail('one')}\n`);
    const before = statSync(box);
    appendFileSync(box, `${line}${mail('two')}\n`);
    const subjects: string[] = [];
    for await (const each of readFileOf({ path: box, isGiven: true }, false, before, false))
      if ('source' in each) subjects.push(/^Subject: (.*)$/m.exec(String(each.source))?.[1] ?? '?');
    expect(subjects).toEqual(['one', 'two']);
  });
  it('where a letter is found that is not yet whole, and its size is that of what is read', async () => {
    const path = write('grows.eml', mail('begun').slice(0, 30));
    const before = statSync(path);
    writeFileSync(path, mail('whole'));
    for await (const each of readFileOf({ path, isGiven: true }, false, before, false))
      expect(each).toMatchObject({ size: mail('whole').length });
  });
  it('where something is deleted meanwhile, or a link leads nowhere', async () => {
    for (const path of ['cur/1:2,', 'cur/2:2,', 'cur/3:2,']) write(`gone/${path}`, mail(path));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone/cur/0:2,'));
    let first = true;
    const subjects = await found(join(folder, 'gone'), () => {
      if (first) rmSync(join(folder, 'gone/cur/2:2,'));
      first = false;
    });
    expect(subjects).toEqual(['cur/1:2,', 'cur/3:2,', NOT_THERE, NOT_THERE]);
  });
  it('where links of folders lead back, and folders lie deep', async () => {
    const deep = Array.from({ length: 30 }, (_, at) => at).join('/');
    write(`loop/${deep}/deep.eml`, mail('deep'));
    for (const name of ['0/back', '0/again']) symlinkSync(join(folder, 'loop'), join(folder, 'loop', name));
    expect(await found(join(folder, 'loop'))).toEqual(['deep']);
  });
  it('where the first From line of an mbox is damaged, and the last stands alone', async () => {
    const box = `From somebody some day\n${mail('one')}\n${line}${mail('two')}\n${line}`;
    expect(await found(write('damaged.mbox', box))).toEqual(['one', 'two', 'it is empty']);
  });
  it('and a message without any date has the time of the one before it, however often its mbox is read', async () => {
    const bare = 'From a@b.example\nFrom: a@b.example\nSubject: bare\n\nHello.\n\n';
    const times = async () => {
      const all: string[] = [];
      for await (const each of readMailOnDisk(write('bare-time.mbox', `${line}${mail('one')}\n${bare}`)))
        all.push('receivedAt' in each ? each.receivedAt.toISOString() : each.place);
      return all;
    };
    expect(await times()).toEqual(['2026-03-03T10:00:01.000Z', '2026-03-03T10:00:01.000Z']);
  });
  it('where folders and files have a dot in their names', async () => {
    write('tb/Inbox', `${line}${mail('inbox')}\n`);
    write('tb/Inbox.msf', '// <!-- <mdb:mork:z v="1.4"/> -->\n');
    write('tb/Inbox.sbd/Jobs', `${line}${mail('jobs')}\n`);
    write('tb/Archive.2024', `${line}${mail('archive')}\n`);
    write('tb/2023.q1/a.eml', mail('q1'));
    write('tb/notes.txt', 'Hello');
    expect((await found(join(folder, 'tb'))).toSorted()).toEqual(
      ['archive', 'inbox', 'jobs', 'q1'].toSorted(),
    );
  });
});
