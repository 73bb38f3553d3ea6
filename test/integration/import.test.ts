import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tables } from '#libs/store';
import { buildCompoundFile, outlookFile, outlookItem } from '../factories/compound-file.ts';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { foyer } from './cli-run.ts';
import { IntakeWorld } from './intake-world.ts';

const date = new Date('2026-03-02T08:00:00Z');
const application = buildMail({
  from: 'Ada <ada@mail.example.com>',
  subject: 'Application',
  text: 'I would like to apply.',
  date,
  messageId: '<1@mail.example.com>',
});
const answer = buildMail({
  from: 'jobs@harbourlight.example',
  to: 'ada@mail.example.com',
  subject: 'Re: Application',
  text: 'Thank you.',
  date: new Date('2026-03-03T08:00:00Z'),
});

describe.skipIf(skipReason('postgres'))('foyer import', () => {
  let world: IntakeWorld;
  const folder = mkdtempSync(join(tmpdir(), 'foyer-import-'));
  const run = (...argv: string[]) =>
    foyer(['import', ...argv], { environment: { DATABASE_URL: world.url }, folder });

  beforeAll(async () => {
    world = await IntakeWorld.open();
    mkdirSync(join(folder, 'mail/cur'), { recursive: true });
    mkdirSync(join(folder, 'mail/new'));
    writeFileSync(join(folder, 'mail/cur/1:2,S'), application);
    writeFileSync(join(folder, 'mail/new/2'), answer);
    writeFileSync(
      join(folder, 'bomb.eml'),
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(5_000)}`,
    );
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => world.reset());

  it('says that an answer of ours is not known where no address of ours is', async () => {
    const unknown = await run('mail');
    expect(unknown).toMatchObject({ code: 0, stderr: expect.stringContaining('give --own ADDRESS') });
    expect((await run('mail')).stderr).toBe('');
    await world.reset();
    expect((await run('mail', '--own', 'jobs@harbourlight.example')).stderr).toBe('');
    await world.reset();
    await world.folder();
    expect((await run('mail')).stderr).toBe('');
    await world.reset();
    expect((await run('mail', '--json')).stdout).not.toContain('knowsUs');
  });

  it('believes no date that is still to come', async () => {
    const path = join(folder, 'future.eml');
    writeFileSync(
      path,
      buildMail({
        from: 'ada@mail.example',
        subject: 'Soon',
        text: 'Hello.',
        date: new Date('2038-01-19T03:14:08Z'),
      }),
    );
    const before = new Date();
    expect((await run('future.eml')).code).toBe(0);
    const [message] = await world.database.select().from(tables.message);
    expect(message?.receivedAt.getTime()).toBeGreaterThanOrEqual(before.getTime() - 1_000);
    expect(message?.receivedAt.getTime()).toBeLessThanOrEqual(Date.now() + 1_000);
  });

  it('takes in what Outlook saved, beside other files, and once', async () => {
    mkdirSync(join(folder, 'outlook'), { recursive: true });
    const texts = {
      '0037': 'Night post',
      '0C1A': 'Zoë Crane',
      '5D01': 'zoe@mail.example.com',
      '1000': 'I would like to apply.',
    };
    const beside = { '__attach_version1.0_#00000000': outlookFile('CV.pdf', Buffer.alloc(9_000, 'x')) };
    writeFileSync(
      join(folder, 'outlook/night.msg'),
      buildCompoundFile(outlookItem(texts, { sentAt: date, beside })),
    );
    writeFileSync(join(folder, 'outlook/one.eml'), application);
    expect((await run('outlook')).stdout).toBe('Messages read: 2. New: 2, here already: 0.\n');
    expect((await run('outlook/night.msg')).stdout).toBe('Messages read: 1. New: 0, here already: 1.\n');
    const messages = await world.database.select().from(tables.message).orderBy(tables.message.id);
    expect(messages.map(({ fromName, subject }) => [fromName, subject])).toEqual([
      ['Zoë Crane', 'Night post'],
      ['Ada', 'Application'],
    ]);
    expect(messages[0]).toMatchObject({ receivedAt: date, newText: 'I would like to apply.' });
    const files = await world.database.select().from(tables.attachment);
    expect(files.map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([['CV.pdf', 9_000]]);
  });

  it('takes in what is new, once, whether it came from a file or a mailbox before', async () => {
    await world.takeIn(await world.folder(), [{ raw: application, receivedAt: date }]);
    const first = await run('mail', '--own', 'jobs@harbourlight.example', '--json');
    expect(first).toEqual({
      code: 0,
      stdout: '{"read":2,"added":1,"quarantined":0,"left":0,"unread":0}\n',
      stderr: '',
    });
    expect((await run('mail')).stdout).toBe('Messages read: 2. New: 0, here already: 2.\n');
    const messages = await world.database.select().from(tables.message).orderBy(tables.message.id);
    expect(messages.map(({ direction, subject }) => [direction, subject])).toEqual([
      ['in', 'Application'],
      ['out', 'Re: Application'],
    ]);
    expect(await world.database.select().from(tables.candidate)).toHaveLength(1);
    expect(await world.database.select().from(tables.messagePlace)).toHaveLength(1);
  });

  it('gains its place when a mailbox has it later', async () => {
    await run('mail');
    await world.takeIn(await world.folder(), [{ raw: application, receivedAt: new Date() }]);
    expect(await world.database.select().from(tables.message)).toHaveLength(2);
    expect(await world.database.select().from(tables.messagePlace)).toHaveLength(1);
  });

  it('marks and moves nothing', async () => {
    const look = () => [
      statSync(join(folder, 'mail/new/2')).mtimeMs,
      readdirSync(join(folder, 'mail/new')),
      readFileSync(join(folder, 'mail/cur/1:2,S'), 'utf8'),
    ];
    const before = look();
    await run('mail');
    expect(look()).toEqual(before);
  });

  it('takes in what lies beside a file that cannot be read, and ends with 1', async () => {
    mkdirSync(join(folder, 'torn'));
    writeFileSync(
      join(folder, 'torn/a.mbox.gz'),
      gzipSync(`From a@b Thu Nov 26 10:00:00 2026\n`).subarray(0, 20),
    );
    writeFileSync(join(folder, 'torn/b.eml'), application);
    const torn = await run('torn');
    expect(torn).toMatchObject({ code: 1, stdout: 'Messages read: 1. New: 1, here already: 0.\n' });
    expect(torn.stderr).toMatch(/^Cannot read .*a\.mbox\.gz: it is packed and its end is missing/);
    expect((await run('torn', '--json')).stdout).toContain('"read":1,"added":0');
  });

  it('names no file in a way that steers the terminal', async () => {
    mkdirSync(join(folder, 'steering'));
    writeFileSync(join(folder, 'steering/a\u001b[2J\nNew: 9.eml'), '');
    writeFileSync(join(folder, 'steering/b\u001b[2J.pst'), '!BDN');
    const { stderr, code } = await run('steering');
    expect(stderr).toMatch(
      /^Left out: \S*steering\/a \[2J New: 9\.eml \(it is empty\)\.\nCannot read .*Outlook.*\n$/,
    );
    expect(stderr).not.toContain('\u001b');
    expect(code).toBe(1);
  });

  it('says what could not be read, and what is not there', async () => {
    const bomb = await run('bomb.eml');
    expect(bomb).toMatchObject({ code: 0, stdout: 'Messages read: 1. New: 1, here already: 0.\n' });
    expect(bomb.stderr).toContain('1 could not be read');
    expect(await run('nowhere')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('no such file'),
    });
  });
});
