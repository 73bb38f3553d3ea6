import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMailOnDisk } from './mail-on-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mail = (subject: string, date = 'Mon, 2 Mar 2026 08:00:00 +0100') =>
  `From: a@b.example\nSubject: ${subject}\nDate: ${date}\n\nHello.\n`;
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
};
async function read(path: string) {
  const found = [];
  for await (const { source, receivedAt } of readMailOnDisk(path)) {
    const subject = /^Subject: (.*)$/m.exec(source?.toString() ?? '')?.[1] ?? null;
    found.push([subject, receivedAt.toISOString()]);
  }
  return found;
}

describe('mail on disk', () => {
  it('is an mbox, whose From lines tell when it was received', async () => {
    const box = `From a@b.example Tue Mar  3 10:00:00 2026\n${mail('one')}\n>From here on it is text.\n\nFrom c@d.example Wed Mar  4 10:00:00 2026\n${mail('two')}\n`;
    expect(await read(write('box.mbox', box))).toEqual([
      ['one', '2026-03-03T10:00:00.000Z'],
      ['two', '2026-03-04T10:00:00.000Z'],
    ]);
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

  it('says what cannot be read', async () => {
    await expect(read(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'request-invalid' });
  });
});
