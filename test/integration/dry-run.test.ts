import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMail } from '../factories/mail.ts';
import { dryRun } from '#libs/intake';
import { connectMailbox, createMailParser, parseMailboxUrl } from '#libs/mailbox';
import { silentLog } from '#libs/platform';
import { loadJudgement } from '#libs/training';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { foyer, jsonLines } from './cli-run.ts';

interface Checked {
  readonly ok: boolean;
  readonly dryRun?: Readonly<Record<string, unknown>>;
}

const DAY = 24 * 60 * 60_000;

describe.skipIf(skipReason('dovecot') !== undefined)('a dry run over the last days', () => {
  let dovecot: DovecotServer;
  let account: DovecotAccount;
  const now = new Date('2026-11-20T12:00:00Z');

  beforeAll(async () => {
    dovecot = await startDovecot();
    account = dovecot.account('jobs');
    const deliver = (daysAgo: number, subject: string, text: string, folder = 'INBOX') => {
      const date = new Date(now.getTime() - daysAgo * DAY);
      const from = folder === 'Sent' ? 'jobs@127.0.0.1' : 'Ines Duarte <ines@mail.example.com>';
      const to = folder === 'Sent' ? 'ines@mail.example.com' : 'jobs@127.0.0.1';
      account.deliver(buildMail({ from, to, subject, text, date }), { receivedAt: date, folder });
    };
    deliver(40, 'Long ago', 'I would like to apply.');
    deliver(9, 'Application: Night Nurse', 'I would like to apply for the post. My letter is attached.');
    deliver(8, 'Re: Application: Night Nurse', 'Thank you.', 'Sent');
    deliver(2, 'Checking in', 'Hello, just checking in. Any update?');
    account.deliver(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(5_000)}`, {
      receivedAt: new Date(now.getTime() - DAY),
    });
  });
  afterAll(() => dovecot?.remove());

  it('tells what would become of them, without a database, and changes nothing', async () => {
    const run = await foyer(['mailbox', 'check', account.url(), '--days', '14', '--json'], { now });
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    const [[checked] = []] = jsonLines<Checked[]>(run.stdout);
    expect(checked).toMatchObject({
      ok: true,
      dryRun: { read: 4, ofOurs: 1, people: 1, unreadable: 1, cut: false, withRole: 0 },
    });
    expect(checked?.dryRun?.['suggestedRoles']).toEqual([
      { title: 'Night Nurse', function: 'healthcare', messages: 1 },
    ]);
    const lanes = checked?.dryRun?.['lanes'] as Record<string, number>;
    expect(Object.values(lanes).reduce((sum, count) => sum + count, 0)).toBe(2);
    // Figures, and none of the mail itself.
    expect(checked?.dryRun).not.toHaveProperty('messages');
    const flags = (await account.messages()).flatMap((message) => message.flags);
    expect(flags.filter((flag) => flag !== String.raw`\Recent`)).toEqual([]);
  });

  it('tells of each of several letters that a colleague attaches to one message', async () => {
    const passed = dovecot.account('passed');
    const letter = (name: string) =>
      `--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: ${name} <${name}@mail.example.com>\r\nSubject: Hello\r\n\r\nI apply.\r\n`;
    passed.deliver(
      `From: passed@127.0.0.1\r\nTo: passed@127.0.0.1\r\nSubject: Two\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${letter('ada')}${letter('bo')}--b--\r\n`,
      { receivedAt: now },
    );
    const { stdout } = await foyer(['mailbox', 'check', passed.url(), '--days', '14', '--json'], { now });
    const [[checked] = []] = jsonLines<Checked[]>(stdout);
    expect(checked).toMatchObject({ ok: true, dryRun: { read: 1, people: 2 } });
    const lanes = checked?.dryRun?.['lanes'] as Record<string, number>;
    expect(Object.values(lanes).reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('finds the mail of the last days wherever it stands among what was moved there later', async () => {
    const moved = dovecot.account('moved');
    const append = (number: number, daysAgo: number) =>
      moved.append(
        buildMail({
          from: `ada${number}@mail.example.com`,
          to: 'moved@127.0.0.1',
          subject: `Letter ${number}`,
          text: 'I would like to apply.',
          date: new Date(now.getTime() - daysAgo * DAY),
        }),
        { receivedAt: new Date(now.getTime() - daysAgo * DAY) },
      );
    for (let number = 0; number < 3; number += 1) await append(number, 2);
    for (let number = 3; number < 63; number += 1) await append(number, 60);
    const { stdout } = await foyer(['mailbox', 'check', moved.url(), '--days', '14', '--json'], { now });
    const [[checked] = []] = jsonLines<Checked[]>(stdout);
    expect(checked).toMatchObject({ ok: true, dryRun: { read: 3, people: 3, cut: false } });
  });

  /** With a thread of so many characters below it, one of which no byte holds. */
  const longLetter = (number: number, length: number) => {
    const line = `> We spoke about shift ${number} and the reports of that day, which were in good order\u2026`;
    const thread = `${line}\r\n`.repeat(Math.ceil(length / line.length));
    const head = `From: Person <person${number}@mail.example.com>\r\nTo: long@127.0.0.1\r\nSubject: Re: Night post\r\n`;
    const on = 'On Mon, 3 Nov 2026 at 10:00 Jobs <jobs@127.0.0.1> wrote:';
    return `${head}Content-Type: text/plain; charset=utf-8\r\n\r\nIs there any news?\r\n\r\n${on}\r\n${thread}`;
  };

  it('needs little memory for letters with long threads below them', async () => {
    const long = dovecot.account('long');
    long.deliver(Array.from({ length: 70 }, (_, number) => longLetter(number, 200_000)));
    const child = new URL('dry-run-child.ts', import.meta.url).pathname;
    const argv = ['--max-old-space-size=64', '--conditions=source', child, long.url()];
    const { stdout } = await promisify(execFile)(process.execPath, argv, { timeout: 50_000 });
    expect(JSON.parse(stdout)).toEqual({ read: 70, people: 70 });
  });

  it('says that there are more than it has room for, and has room for our answers all the same', async () => {
    const full = dovecot.account('full');
    const date = new Date(now.getTime() - DAY);
    for (let number = 0; number < 60; number += 1)
      full.deliver(longLetter(number, 5_000), { receivedAt: date });
    full.deliver(
      buildMail({
        from: 'full@127.0.0.1',
        to: 'person1@mail.example.com',
        subject: 'Re',
        text: 'Soon.',
        date,
      }),
      { receivedAt: date, folder: 'Sent' },
    );
    const address = parseMailboxUrl(full.url());
    const session = await connectMailbox(address, { log: silentLog });
    const parser = createMailParser({ log: silentLog });
    const { policy, model } = loadJudgement();
    const by = { policy, model, holidayRegion: null, roles: [], days: 14, now, most: 500, mostBytes: 20_000 };
    const found = await dryRun(session, address, parser, by);
    await session.close();
    await parser.close();
    expect(found).toMatchObject({ cut: true, ofOurs: 1 });
    expect(found.read).toBeGreaterThan(5);
    expect(found.read).toBeLessThan(40);
  });

  it('is told in words, and refuses days that cannot be meant', async () => {
    const { stdout } = await foyer(['mailbox', 'check', account.url(), '--days', '14'], { now });
    expect(stdout).toMatch(/Messages read: 4\. Ours: 1\. People: 1/);
    expect(stdout).toMatch(/Role in subjects: Night Nurse \(1\)/);
    expect(await foyer(['mailbox', 'check', account.url(), '--days', '0'])).toMatchObject({ code: 2 });
    expect(await foyer(['mailbox', 'check', 'https://example.org'])).toMatchObject({ code: 2 });
  });
});
