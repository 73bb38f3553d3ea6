import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MessageReader, Quarantine, readQuarantine, readQuarantined, readSource } from '#libs/intake';
import { type MailParser, SourceFile, createMailParser } from '#libs/mailbox';
import { EVERYTHING, createSecretBox, readSettings, silentLog, systemClock } from '#libs/platform';
import type { AssessBell } from '#libs/queue';
import { type Database, createDatabase, createPool, tables } from '#libs/store';
import { Intake } from '../../libs/intake/src/intake.ts';
import { storeBatch } from '../../libs/intake/src/message.repository.ts';
import { dropOldSources } from '../../libs/intake/src/source.repository.ts';
import { employerOf } from '../../libs/intake/src/own-addresses.ts';
import { eventually } from '../e2e/service.ts';
import { erasedMarks } from '../factories/erased-marks.ts';
import { buildMail } from '../factories/mail.ts';
import { type TestDatabase, openDatabase, skipReason } from '../servers/index.ts';
import { foyer, jsonLines } from './cli-run.ts';
import { readerWithoutTime } from './reader-without-time.ts';
import { type LogLine, keepingLog } from './web-server.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const receivedAt = new Date('2026-11-20T09:00:00Z');
const applicant = buildMail({
  from: 'Ines Duarte <ines@mail.example.com>',
  subject: 'Application: Night Nurse',
  text: `Dear team, I would like to apply.\n${'<p>a'.repeat(50)}`,
  date: receivedAt,
  messageId: '<1@mail.example.com>',
});
const bomb = `From: Bo <bo@mail.example.com>\r\nSubject: parts\r\nMessage-ID: <2@mail.example.com>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(5_000)}`;

describe.skipIf(skipReason('postgres'))('quarantine', () => {
  let mine: TestDatabase;
  let url: string;
  let pool: Pool;
  let database: Database;
  let parser: MailParser;
  let folderId: number;

  /** Takes messages in that such a reader has read. */
  async function takeIn(
    sources: readonly (string | SourceFile)[],
    by: MailParser,
    { keepsSources = true, firstUid = 1 } = {},
  ): Promise<void> {
    const reader = new MessageReader(by, { keepsSources });
    const batch = [];
    for (const [index, text] of sources.entries()) {
      const source = typeof text === 'string' ? Buffer.from(text) : text;
      batch.push(
        await reader.read({ uid: firstUid + index, size: source.length, internalDate: receivedAt, source }),
      );
    }
    const position = { folderId, inSent: false, uidValidity: 7 };
    await storeBatch(
      database,
      position,
      batch,
      { lastUid: firstUid + sources.length - 1 },
      employer,
      erasedMarks,
    );
  }

  beforeAll(async () => {
    mine = await openDatabase();
    ({ url } = mine);
    pool = createPool({ kind: 'url', url }, { max: 4, applicationName: 'test' }, silentLog);
    database = createDatabase(pool);
    parser = createMailParser({ log: silentLog });
  });
  afterAll(async () => {
    await parser.close();
    await pool.end();
    await mine.drop();
  });
  beforeEach(async () => {
    await pool.query('truncate foyer.mailbox, foyer.message, foyer.candidate cascade');
    const [mailbox] = await database
      .insert(tables.mailbox)
      .values({ name: 'jobs', address: 'jobs@harbourlight.example', sealedUrl: '', fingerprint: 'x' })
      .returning({ id: tables.mailbox.id });
    const [folder] = await database
      .insert(tables.folder)
      .values({ mailboxId: mailbox?.id ?? 0, path: 'INBOX', use: 'inbox', uidValidity: 7 })
      .returning({ id: tables.folder.id });
    folderId = folder?.id ?? 0;
  });

  it('keeps the whole source of what the reader was killed over, and another try takes it in', async () => {
    await takeIn([applicant], readerWithoutTime);
    const { messages, total } = await readQuarantine(database, { limit: 50 }, EVERYTHING);
    expect(total).toBe(1);
    expect(messages[0]).toMatchObject({
      reason: { code: 'took-too-long', detail: 'It took too long to read.' },
      locations: [{ folder: 'INBOX', uid: 1 }],
      retryable: true,
    });
    const id = Number(messages[0]?.id);
    expect((await readSource(database, id))?.toString()).toBe(applicant);
    expect((await readQuarantined(database, id, EVERYTHING))?.beginning).toContain('I would like to apply.');

    const rung: number[] = [];
    const quarantine = new Quarantine(
      database,
      new MessageReader(parser, { keepsSources: true }),
      erasedMarks,
      async (toAssess) => void rung.push(...toAssess.map(({ messageId }) => messageId)),
    );
    const result = await quarantine.retry(id);
    expect(result).toMatchObject({ outcome: 'read', reason: null });
    expect(rung).toEqual([Number(result.id)]);
    expect((await readQuarantine(database, { limit: 50 }, EVERYTHING)).total).toBe(0);
    const rows = await database.select().from(tables.message);
    expect(rows).toMatchObject([{ messageId: '<1@mail.example.com>', fromName: 'Ines Duarte' }]);
    expect(await database.select().from(tables.messagePlace)).toMatchObject([
      { uid: 1, messageId: Number(result.id), goneAt: null },
    ]);
    expect(await database.select().from(tables.contact)).toHaveLength(1);
    await expect(quarantine.retry(id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps the source of a large message to its last byte, though no process has it as a whole', async () => {
    // Ten megabytes that hardly get smaller: they are stored in several pieces.
    const noise = randomBytes(7_500_000).toString('base64').replace(/.{76}/g, '$&\r\n');
    const large = applicant.replace('\r\n\r\n', `\r\n\r\nI have ten years of experience.\r\n${noise}`);
    for (const by of [readerWithoutTime, parser]) {
      const source = new SourceFile();
      await source.append(Buffer.from(large));
      await takeIn([source], by);
      const [row] = await database
        .select({ id: tables.message.id, sizeBytes: tables.message.sizeBytes })
        .from(tables.message);
      expect(row?.sizeBytes).toBe(large.length);
      const kept = await readSource(database, row?.id ?? 0);
      expect(kept?.toString('latin1') === large).toBe(true);
    }
    expect((await pool.query('select from pg_largeobject_metadata')).rowCount).toBe(0);
    // The second reader took the place of the first: it is one message, and was known by its source.
    const rows = await database.select().from(tables.message);
    expect(rows.map(({ quarantineCode, text }) => [quarantineCode, text.slice(0, 16)])).toEqual([
      [null, 'I have ten years'],
    ]);
  });

  it('reads a large message from quarantine again', async () => {
    const source = new SourceFile();
    await source.append(Buffer.from(applicant.replace('Dear team', `Dear team${'\r\n'.repeat(5_000_000)}`)));
    await takeIn([source], readerWithoutTime);
    const { messages } = await readQuarantine(database, { limit: 50 }, EVERYTHING);
    const reader = new MessageReader(parser, { keepsSources: true });
    const quarantine = new Quarantine(database, reader, erasedMarks, async () => {});
    expect(await quarantine.retry(Number(messages[0]?.id))).toMatchObject({ outcome: 'read' });
    const rows = await database.select().from(tables.message);
    expect(rows).toMatchObject([{ messageId: '<1@mail.example.com>', quarantineCode: null }]);
  });

  it('is left by what reads well under another number, which is one message with both places', async () => {
    await takeIn([applicant], readerWithoutTime);
    const reader = new MessageReader(parser, { keepsSources: false });
    const source = Buffer.from(applicant);
    const again = await reader.read({ uid: 4, size: source.length, internalDate: receivedAt, source });
    await storeBatch(
      database,
      { folderId, inSent: false, uidValidity: 7 },
      [again],
      { lastUid: 4 },
      employer,
      erasedMarks,
    );
    const messages = await database.select().from(tables.message);
    expect(messages).toMatchObject([{ quarantineCode: null, fromName: 'Ines Duarte' }]);
    const places = await database.select().from(tables.messagePlace).orderBy(tables.messagePlace.uid);
    expect(places.map(({ uid, messageId }) => [uid, messageId])).toEqual([
      [1, messages[0]?.id],
      [4, messages[0]?.id],
    ]);
    expect(await database.select().from(tables.contact)).toHaveLength(1);
  });

  it('takes nothing that was read well and comes again under another number, where reading it takes too long', async () => {
    await takeIn([applicant], parser);
    await takeIn([applicant, bomb], readerWithoutTime, { firstUid: 4 });
    const messages = await database.select().from(tables.message).orderBy(tables.message.id);
    expect(messages).toMatchObject([
      { quarantineCode: null, fromName: 'Ines Duarte' },
      { quarantineCode: 'took-too-long' },
    ]);
    const places = await database.select().from(tables.messagePlace).orderBy(tables.messagePlace.uid);
    expect(places.map(({ uid, messageId }) => [uid, messageId])).toEqual([
      [1, messages[0]?.id],
      [4, messages[0]?.id],
      [5, messages[1]?.id],
    ]);
    expect(await database.select().from(tables.contact)).toHaveLength(1);
  });

  it('a message that a later version reads otherwise is the same message under its new number', async () => {
    await takeIn([applicant], parser);
    // As an earlier version read it: with other words, and so under another identity.
    await database.update(tables.message).set({ text: 'Dear team', identity: randomBytes(32) });
    await takeIn([applicant], parser, { firstUid: 4 });
    const messages = await database.select().from(tables.message);
    expect(messages).toHaveLength(1);
    const places = await database.select().from(tables.messagePlace).orderBy(tables.messagePlace.uid);
    expect(places.map(({ uid, messageId }) => [uid, messageId])).toEqual([
      [1, messages[0]?.id],
      [4, messages[0]?.id],
    ]);
    expect(await database.select().from(tables.contact)).toHaveLength(1);
  });

  it('two messages alike to the last letter that nothing tells apart but when they came are two', async () => {
    const scan = 'From: Scanner <scan@harbourlight.example>\r\nSubject: scan\r\n\r\nPage 1\r\n';
    const reader = new MessageReader(parser, { keepsSources: false });
    for (const [index, hour] of ['09', '10'].entries()) {
      const [uid, internalDate] = [index + 1, new Date(`2026-11-20T${hour}:00:00Z`)];
      const one = await reader.read({ uid, size: scan.length, internalDate, source: Buffer.from(scan) });
      await storeBatch(
        database,
        { folderId, inSent: false, uidValidity: 7 },
        [one],
        { lastUid: uid },
        employer,
        erasedMarks,
      );
    }
    expect(await database.select().from(tables.message)).toHaveLength(2);
  });

  it('a copy that was read meanwhile gets the place, and nothing is there twice', async () => {
    await takeIn([applicant], readerWithoutTime);
    const [quarantined] = (await readQuarantine(database, { limit: 1 }, EVERYTHING)).messages;
    const reader = new MessageReader(parser, { keepsSources: false });
    const source = Buffer.from(`Received: from another way\r\n${applicant}`);
    const copy = await reader.read({ uid: 9, size: source.length, internalDate: receivedAt, source });
    await storeBatch(
      database,
      { folderId, inSent: false, uidValidity: 7 },
      [copy],
      { lastUid: 9 },
      employer,
      erasedMarks,
    );
    const quarantine = new Quarantine(database, reader, erasedMarks, async () => {});
    await quarantine.retry(Number(quarantined?.id));
    expect(await database.select().from(tables.message)).toHaveLength(1);
    expect(await database.select().from(tables.contact)).toHaveLength(1);
    expect(
      (await database.select().from(tables.messagePlace)).map(({ uid }) => uid).toSorted((a, b) => a - b),
    ).toEqual([1, 9]);
  });

  it('a later parser reads by itself what an earlier one gave up on, once', async () => {
    await takeIn([applicant, bomb], readerWithoutTime);
    await database.update(tables.message).set({ parserVersion: 0 });
    const quarantine = new Quarantine(
      database,
      new MessageReader(parser, { keepsSources: true }),
      erasedMarks,
      async () => {},
    );
    expect(await quarantine.retryOutdated(new AbortController().signal)).toMatchObject({ read: 1 });
    const { messages } = await readQuarantine(database, { limit: 50 }, EVERYTHING);
    expect(messages).toMatchObject([
      {
        messageId: '<2@mail.example.com>',
        from: { name: 'Bo', address: 'bo@mail.example.com' },
        subject: 'parts',
      },
    ]);
    expect(await quarantine.retryOutdated(new AbortController().signal)).toMatchObject({ read: 0 });
  });

  it('what somebody has tried again meanwhile is theirs, and holds up nothing', async () => {
    await takeIn([applicant, applicant.replace('<1@', '<3@')], readerWithoutTime);
    await database.update(tables.message).set({ parserVersion: 0 });
    const keeping = { keepsSources: true };
    const theirs = new Quarantine(database, new MessageReader(parser, keeping), erasedMarks, async () => {});
    const [first] = await database.select().from(tables.message).orderBy(tables.message.id);
    let isFirst = true;
    class Overtaken extends MessageReader {
      override async readAgain(kept: Parameters<MessageReader['readAgain']>[0]) {
        const incoming = await super.readAgain(kept);
        if (isFirst) await theirs.retry(first?.id ?? 0);
        isFirst = false;
        return incoming;
      }
    }
    const ours = new Quarantine(database, new Overtaken(parser, keeping), erasedMarks, async () => {});
    expect(await ours.retryOutdated(new AbortController().signal)).toMatchObject({ read: 1 });
    expect((await readQuarantine(database, { limit: 50 }, EVERYTHING)).total).toBe(0);
    expect(await database.select().from(tables.message)).toHaveLength(2);
  });

  it('the source of a message that could be read goes after its time, that of the others stays', async () => {
    await takeIn([applicant, bomb], parser);
    const kept = async () =>
      (await database.select().from(tables.message).orderBy(tables.message.id)).map(
        ({ rawGzip }) => rawGzip !== null,
      );
    expect(await kept()).toEqual([true, true]);
    const day = 24 * 60 * 60_000;
    expect(await dropOldSources(database, 90, new Date(Date.now() + 89 * day))).toBe(0);
    expect(await dropOldSources(database, 90, new Date(Date.now() + 91 * day))).toBe(1);
    expect(await kept()).toEqual([false, true]);
    await pool.query('truncate foyer.message cascade');
    await takeIn([applicant], parser, { keepsSources: false });
    expect(await kept()).toEqual([false]);
  });

  it('what cannot even be tried holds up neither the others nor what goes after its time', async () => {
    await takeIn([applicant, applicant.replace('<1@', '<3@')], readerWithoutTime);
    await takeIn([applicant.replace('<1@', '<4@')], parser, { firstUid: 3 });
    const rows = await database.select().from(tables.message).orderBy(tables.message.id);
    const [damaged = 0, , old = 0] = rows.map(({ id }) => id);
    await database.update(tables.message).set({ parserVersion: 0 });
    await database
      .update(tables.message)
      .set({ rawGzip: Buffer.from('no gzip') })
      .where(eq(tables.message.id, damaged));
    await database
      .update(tables.message)
      .set({ storedAt: new Date(Date.now() - 91 * 86_400_000) })
      .where(eq(tables.message.id, old));
    const lines: LogLine[] = [];
    const intake = new Intake(
      database,
      { kind: 'url', url },
      createSecretBox('a secret of this test alone'),
      systemClock,
      keepingLog(lines),
      readSettings({ KEEP_SOURCE_DAYS: '90' }),
      { ringFor: async () => {} } as unknown as AssessBell,
    );
    intake.onApplicationBootstrap();
    await eventually(async () => lines.some(({ event }) => event === 'upkeep-failed'), Boolean, 30_000);
    await intake.onApplicationShutdown();
    const after = await database.select().from(tables.message);
    expect(after.find(({ id }) => id === old)?.rawGzip).toBeNull();
    expect(after.filter(({ quarantineCode }) => quarantineCode !== null).map(({ id }) => id)).toEqual([
      damaged,
    ]);
    expect(after).toHaveLength(3);
  });

  it('is listed, shown and retried at the command line', async () => {
    const run = (line: string) => foyer(line.split(' '), { environment: { DATABASE_URL: url } });
    const nothing = { code: 0, stdout: '', stderr: 'Nothing is set aside: every message could be read.\n' };
    expect(await run('quarantine list')).toEqual(nothing);
    expect(await run('quarantine retry --all')).toEqual(nothing);
    await takeIn([applicant], readerWithoutTime);
    await takeIn([applicant.replace('Application: Night Nurse', 'Another'), bomb], parser);
    await database.delete(tables.message).where(eq(tables.message.subject, 'Another'));
    const [list = []] = jsonLines<{ id: string }[]>((await run('quarantine list --json')).stdout);
    expect(list).toHaveLength(2);
    const [hung, parts] = list.map(({ id }) => id);
    expect((await run('quarantine list')).stdout).toMatch(/bo@mail\.example\.com +parts +It has more parts/);
    expect((await run(`quarantine show ${hung}`)).stdout).toMatch(/^Why +It took too long to read\.$/m);
    expect((await run(`quarantine show ${hung} --raw`)).stdout).toBe(applicant);
    expect(await run('quarantine show 999999')).toMatchObject({ code: 1, stdout: '' });
    expect(await run('quarantine show none')).toMatchObject({ code: 2 });
    expect(await run('quarantine retry')).toMatchObject({ code: 2 });
    expect(await run(`quarantine retry ${hung} 999999`)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no message 999999 in quarantine.\n',
    });
    const retried = await run('quarantine retry --all');
    expect(retried.code).toBe(1);
    expect(retried.stdout).toMatch(
      new RegExp(`^${hung} can be read now and is taken in, as message \\d+\\.$`, 'm'),
    );
    expect(retried.stdout).toMatch(
      new RegExp(`^${parts} was read again; it still cannot be read\\. It has more parts`, 'm'),
    );
  });
});
