import { and, eq, sql } from 'drizzle-orm';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type MailParser, connectMailbox, createMailParser, parseMailboxUrl } from '#libs/mailbox';
import type { Assessment } from '#libs/domain';
import { readLedgers } from '#libs/intake';
import { type Clock, EVERYTHING, silentLog } from '#libs/platform';
import type { Rank } from '#libs/queue';
import { tables } from '#libs/store';
import { loadJudgement } from '#libs/training';
import { AssessHandler } from '../../libs/classify/src/assess-messages.ts';
import { recordAction } from '../../libs/inbox/src/inbox-action.repository.ts';
import { FolderListing } from '../../libs/intake/src/folder-listing.ts';
import { FolderReader } from '../../libs/intake/src/folder-reader.ts';
import { FolderRecognition } from '../../libs/intake/src/folder-recognition.ts';
import { MessageReader } from '../../libs/intake/src/message-reader.ts';
import { ReadingRoom } from '../../libs/intake/src/reading-room.ts';
import { employerOf } from '../../libs/intake/src/own-addresses.ts';
import { Withheld } from '../../libs/intake/src/withheld.ts';
import { erasedMarks } from '../factories/erased-marks.ts';
import { buildMail } from '../factories/mail.ts';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';
import { readerWithoutTime } from './reader-without-time.ts';

const DAY_MS = 24 * 60 * 60_000;
const NOW = new Date('2026-11-20T12:00:00Z');
const clock: Clock = { now: () => NOW };
/** Two batches and a bit. */
const OLD = 420;
const RECENT = 20;

/** For a machine that does much besides: on an idle one it is two seconds. */
const TIMEOUT = { timeout: 180_000 };

describe.skipIf(skipReason('dovecot', 'postgres'))('older mail is read back, newest first', TIMEOUT, () => {
  let dovecot: DovecotServer;
  let world: IntakeWorld;
  let parser: MailParser;
  let mailboxId: number;
  let account: DovecotAccount;
  let accounts = 0;
  let number = 0;

  beforeAll(async () => {
    dovecot = await startDovecot();
    world = await IntakeWorld.open();
    parser = createMailParser({ log: silentLog });
  });
  afterEach(() => world.reset());
  afterAll(async () => {
    await parser?.close();
    await world?.close();
    await dovecot?.remove();
  });

  const mail = (date: Date, person = number, text = 'I would like to apply for the post.') => {
    number += 1;
    const from = `Person ${person} <person${person}@mail.example.com>`;
    return buildMail({ from, subject: `Letter ${number}`, text, date });
  };
  const deliver = (daysAgo: number, count = 1, person?: number) => {
    for (let index = 0; index < count; index += 1) {
      const receivedAt = new Date(NOW.getTime() - daysAgo * DAY_MS + index * 1_000);
      account.deliver(mail(receivedAt, person), { receivedAt });
    }
  };

  const fillWithYears = () => {
    for (let day = OLD; day > 0; day -= 1) deliver(40 + day);
    deliver(3, RECENT);
  };
  /** A mailbox as its first connection finds it. */
  const open = async (fill: () => void = fillWithYears) => {
    accounts += 1;
    account = dovecot.account(`jobs${accounts}`);
    fill();
    const [mailbox] = await world.database
      .insert(tables.mailbox)
      .values({ name: 'jobs', address: OUR_ADDRESS, sealedUrl: '', fingerprint: `${accounts}` })
      .returning({ id: tables.mailbox.id });
    mailboxId = mailbox?.id ?? 0;
    await world.database.insert(tables.folder).values({ mailboxId, path: 'INBOX', use: 'inbox' });
  };

  /** A connection of its own with a reader that knows nothing, as after a start. */
  const connect = async (read = parser, room = new ReadingRoom()) => {
    const session = await connectMailbox(parseMailboxUrl(account.url()), { log: silentLog });
    let opened = 0;
    const openFolder = session.openFolder.bind(session);
    session.openFolder = (path) => {
      opened += 1;
      return openFolder(path);
    };
    const [folder] = await world.database.select().from(tables.folder);
    if (folder === undefined) throw new Error('there is no folder');
    const rung = new Set<number>();
    const bell = {
      ringFor: async (toAssess: readonly { messageId: number }[]) => {
        for (const { messageId } of toAssess) rung.add(messageId);
      },
    };
    const { database } = world;
    const messages = new MessageReader(read, { keepsSources: false });
    const parts = { database, reader: messages, room, marks: erasedMarks, bell, clock, log: silentLog };
    const withheld = new Withheld();
    const known = {
      withheld,
      listing: new FolderListing(withheld),
      recognition: new FolderRecognition(),
      numbering: { changedAt: [] },
      caught: { up: false },
    };
    const reader = new FolderReader(parts, mailboxId, folder, known);
    const employer = employerOf([OUR_ADDRESS]);
    return {
      rung,
      opened: () => opened,
      measure: () => reader.measure(session),
      catchUp: () => reader.catchUp(session, employer),
      readBack: async () => {
        const taken = await reader.readBack(session, employer);
        await reader.settled();
        return taken;
      },
      openAnother: () => session.openFolder('Sent'),
      isReadingBack: () => reader.isReadingBack,
      close: () => session.close(),
    };
  };

  const ledger = async () => (await readLedgers(world.database))[0]?.ledger;
  const uids = async () => {
    const { rows } = await world.pool.query<{ uid: string }>(
      'select uid from foyer.message_place where gone_at is null order by uid',
    );
    return rows.map(({ uid }) => Number(uid));
  };
  const onServer = async () => (await account.messages()).map(({ uid }) => uid).sort((a, b) => a - b);

  it('begins with the last days, and what is not read yet is not missing', async () => {
    await open();
    const reader = await connect();
    await reader.measure();
    expect(await ledger()).toMatchObject({
      onServer: OLD + RECENT,
      stored: 0,
      outOfScope: OLD,
      missing: RECENT,
    });
    expect(await reader.catchUp()).toBe(RECENT);
    expect(await ledger()).toMatchObject({
      onServer: OLD + RECENT,
      stored: RECENT,
      outOfScope: OLD,
      missing: 0,
      readingBack: { toGo: OLD, of: OLD, through: '2026-11-17T12:00:00.000Z' },
    });

    expect(await reader.readBack()).toBe(200);
    const through = new Date(NOW.getTime() - (40 + 200) * DAY_MS).toISOString();
    expect(await ledger()).toMatchObject({
      stored: RECENT + 200,
      outOfScope: OLD - 200,
      missing: 0,
      readingBack: { toGo: OLD - 200, of: OLD, through },
    });
    expect(await uids()).toEqual((await onServer()).slice(-(RECENT + 200)));
    // Whoever stops reading rings for what was read: the next reader would not know of it.
    expect(reader.rung.size).toBe(RECENT + 200);

    while (reader.isReadingBack()) await reader.readBack();
    expect(await reader.catchUp()).toBe(0);
    expect(await ledger()).toMatchObject({
      onServer: OLD + RECENT,
      stored: OLD + RECENT,
      outOfScope: 0,
      missing: 0,
      readingBack: null,
    });
    expect(await uids()).toEqual(await onServer());
    expect(reader.rung.size).toBe(OLD + RECENT);
    await reader.close();
  });

  it('has read no less than before once one of its folders is read to its end', async () => {
    await open();
    const reader = await connect();
    await reader.catchUp();
    const other = {
      mailboxId,
      path: 'Sent',
      use: 'sent',
      uidValidity: 7,
      lastUid: 90,
      checkedAt: NOW,
    } as const;
    await world.database
      .insert(tables.folder)
      .values({ ...other, firstUid: 60, toReadBack: 10, toReadBackAtFirst: 80 });
    expect(await ledger()).toMatchObject({ readingBack: { toGo: OLD + 10, of: OLD + 80 } });
    await world.database
      .update(tables.folder)
      .set({ firstUid: 1, toReadBack: 0 })
      .where(eq(tables.folder.path, 'Sent'));
    expect(await ledger()).toMatchObject({ readingBack: { toGo: OLD, of: OLD + 80 } });
    while (reader.isReadingBack()) await reader.readBack();
    expect(await ledger()).toMatchObject({ readingBack: null });
    await reader.close();
  });

  describe('keeps nothing in memory of what is stored, while its next turn has not come', () => {
    /** Tells how much is kept of what is read. */
    const watch = () => {
      const read: WeakRef<object>[] = [];
      const watched: MailParser = {
        ...parser,
        parse: async (source, how) => {
          const found = await parser.parse(source, how);
          read.push(new WeakRef(found));
          return found;
        },
      };
      setFlagsFromString('--expose-gc');
      const collect = runInNewContext('gc') as () => void;
      const kept = () => {
        collect();
        return read.filter((each) => each.deref() !== undefined).length;
      };
      return { read, watched, kept };
    };

    it('when it reads back', async () => {
      await open();
      const { read, watched, kept } = watch();
      const reader = await connect(watched);
      await reader.catchUp();
      await reader.readBack();
      await reader.readBack();
      await expect.poll(kept).toBe(0);
      expect(read).toHaveLength(OLD);
      await reader.close();
    });

    it('when it is read for the first time', async () => {
      await open(() => deliver(3, 230));
      const { read, watched, kept } = watch();
      const { promise: come, resolve } = Promise.withResolvers<void>();
      const room = new (class extends ReadingRoom {
        private asked = 0;
        override async turn(rank: Rank) {
          this.asked += 1;
          if (this.asked > 1) await come;
          return super.turn(rank);
        }
      })();
      const reader = await connect(watched, room);
      const taken = reader.catchUp();
      await expect.poll(() => world.database.$count(tables.message), TIMEOUT).toBe(200);
      await expect.poll(kept).toBe(0);
      expect(read).toHaveLength(200);
      resolve();
      expect(await taken).toBe(230);
      await reader.close();
    });
  });

  it('reads nothing of a batch that waited for room when its connection was gone', async () => {
    await open(() => deliver(3, 5));
    let parsed = 0;
    const counted: MailParser = {
      ...parser,
      parse: (source, how) => {
        parsed += 1;
        return parser.parse(source, how);
      },
    };
    const room = new ReadingRoom();
    const leave = await room.enter(14_000_000, 'new');
    const asks = Promise.withResolvers<void>();
    const enter = room.enter.bind(room);
    room.enter = (bytes, rank) => {
      asks.resolve();
      return enter(bytes, rank);
    };
    const reader = await connect(counted, room);
    const taken = reader.catchUp();
    await Promise.race([asks.promise, taken]);
    await reader.close();
    await expect(taken).rejects.toThrow();
    leave();
    // As soon as there is room for all, nothing of it is there any more.
    const leaveAgain = await enter(14_000_000, 'new');
    leaveAgain();
    expect(parsed).toBe(0);
  });

  it('opens the folder for a look at it, and not for each batch', async () => {
    await open();
    const reader = await connect();
    await reader.catchUp();
    while (reader.isReadingBack()) await reader.readBack();
    expect(await uids()).toEqual(await onServer());
    expect(reader.opened()).toBe(1);
    await reader.close();
  });

  it('lets new mail go first, and goes on where it stopped', async () => {
    await open();
    const first = await connect();
    await first.catchUp();
    await first.readBack();
    deliver(0, 2);
    expect(await first.catchUp()).toBe(2);
    await first.close();

    const second = await connect();
    expect(await second.catchUp()).toBe(0);
    expect(second.isReadingBack()).toBe(true);
    expect(await ledger()).toMatchObject({ stored: RECENT + 202, outOfScope: OLD - 200, missing: 0 });
    expect(await second.readBack()).toBe(200);
    while (second.isReadingBack()) await second.readBack();
    await second.catchUp();
    expect(await uids()).toEqual(await onServer());
    await second.close();
  });

  it('counts right while messages go, read and unread ones, and repairs only what it has read', async () => {
    await open();
    const reader = await connect();
    await reader.catchUp();
    await reader.readBack();
    const all = await onServer();
    for (const index of [0, 5, 100, OLD - 1]) await account.expunge(all[index] ?? 0);
    await world.pool.query('delete from foyer.message_place where uid = $1', [all.at(-1)]);
    await reader.close();

    const second = await connect();
    await second.catchUp();
    expect(await ledger()).toMatchObject({
      onServer: OLD + RECENT - 4,
      stored: RECENT + 199,
      outOfScope: OLD - 203,
      missing: 0,
      gone: 1,
    });
    while (second.isReadingBack()) await second.readBack();
    await second.catchUp();
    expect(await ledger()).toMatchObject({ stored: OLD + RECENT - 4, outOfScope: 0, missing: 0 });
    expect(await uids()).toEqual(await onServer());
    await second.close();
  });

  it('begins anew with the last days where the server numbers its messages anew, and stores none twice', async () => {
    await open();
    const before = await connect();
    await before.catchUp();
    await before.readBack();
    await account.setUidValidity(1_999_999_999);
    await before.close();

    const after = await connect();
    await after.catchUp();
    expect(await ledger()).toMatchObject({
      onServer: OLD + RECENT,
      stored: RECENT,
      outOfScope: OLD,
      missing: 0,
      gone: RECENT + 200,
    });
    while (after.isReadingBack()) await after.readBack();
    expect(await uids()).toEqual(await onServer());
    const { rows } = await world.pool.query('select count(*)::int as count from foyer.message');
    expect(rows).toEqual([{ count: OLD + RECENT }]);
    await after.close();
  });

  it('waits for no turn where the folder that it comes back to is numbered anew', async () => {
    await open(() => {
      fillWithYears();
      account.deliver(mail(NOW), { folder: 'Sent' });
    });
    const room = new ReadingRoom();
    const reader = await connect(parser, room);
    await reader.catchUp();
    await reader.openAnother();
    await account.setUidValidity(1_999_999_999);
    const turns = await Promise.all(Array.from({ length: 7 }, () => room.turn('older')));
    const taken = reader.readBack();
    const waits = new Promise((resolve) => setTimeout(resolve, 5_000, 'waits'));
    expect(await Promise.race([taken, waits])).toBe(0);
    for (const { leave } of turns) leave();
    await reader.catchUp();
    while (reader.isReadingBack()) await reader.readBack();
    expect(await uids()).toEqual(await onServer());
    await reader.close();
  });

  it.each(['before', 'after'])(
    'loses no mail that came %s it looks at a folder that was restored from a backup',
    async (when) => {
      await open(() => deliver(3, 5));
      const first = await connect();
      expect(await first.catchUp()).toBe(5);
      const restore = account.backUp();
      deliver(2, 3);
      expect(await first.catchUp()).toBe(3);
      await first.close();

      restore();
      const uidsBefore = await onServer();
      if (when === 'before') deliver(1, 2);
      const second = await connect();
      await second.catchUp();
      if (when === 'after') {
        deliver(1, 2);
        await second.catchUp();
      }
      await second.close();
      expect(await onServer()).toEqual([...uidsBefore, 6, 7]);
      expect(await uids()).toEqual(await onServer());
      expect(await ledger()).toMatchObject({ onServer: 7, stored: 7, missing: 0, gone: 1 });
      // What only the lost days had stays, and what came since is here.
      const { rows } = await world.pool.query<{ subject: string; uid: number | null }>(
        `select subject, (select max(uid) from foyer.message_place p where p.message_id = m.id and gone_at is null) as uid
           from foyer.message m order by id`,
      );
      expect(rows.length).toBe(10);
      expect(rows.slice(5, 8).map(({ uid }) => uid)).toEqual([null, null, null]);
      expect(rows.slice(8).map(({ uid }) => Number(uid))).toEqual([6, 7]);
    },
  );

  it.each([
    { what: 'as many came as were lost', came: 3 },
    { what: 'more came than were lost', came: 5 },
  ])('loses no mail where a backup was restored and $what before we looked', async ({ came }) => {
    await open(() => deliver(3, 5));
    const first = await connect();
    expect(await first.catchUp()).toBe(5);
    const restore = account.backUp();
    deliver(2, 3);
    expect(await first.catchUp()).toBe(3);
    await first.close();

    restore();
    deliver(1, came);
    const second = await connect();
    await second.measure();
    await second.catchUp();
    expect(await uids()).toEqual(await onServer());
    expect(await ledger()).toMatchObject({ onServer: 5 + came, stored: 5 + came, missing: 0 });
    expect(await world.database.$count(tables.message)).toBe(8 + came);
    expect(second.rung.size).toBe(came);
    await second.close();
    // What is known now is what lies there: nothing is begun a second time.
    const third = await connect();
    await third.catchUp();
    await third.close();
    expect(await world.database.$count(tables.message)).toBe(8 + came);
    expect(third.rung.size).toBe(0);
  });

  it.each(['unnamed', 'named'])(
    'loses no mail where others lie that have no Message-ID, by the numbers of %s mail',
    async (before) => {
      const unnamed = (text: string) =>
        `From: Scanner <scan@mail.example.com>\r\nTo: ${OUR_ADDRESS}\r\nSubject: Scan ${text}\r\n\r\nA page. ${text}\r\n`;
      const receivedAt = new Date(NOW.getTime() - DAY_MS);
      await open(() => deliver(3));
      const first = await connect();
      expect(await first.catchUp()).toBe(1);
      const restore = account.backUp();
      if (before === 'named') deliver(2, 3);
      else account.deliver(['one', 'two', 'three'].map(unnamed), { receivedAt });
      expect(await first.catchUp()).toBe(3);
      await first.close();

      restore();
      account.deliver(['seven', 'eight', 'twenty'].map(unnamed), { receivedAt });
      const second = await connect();
      expect(await second.catchUp()).toBe(4);
      await second.close();
      expect(await uids()).toEqual(await onServer());
      expect(await ledger()).toMatchObject({ onServer: 4, stored: 4, missing: 0 });
      expect(await world.database.$count(tables.message)).toBe(7);
      // What lies there now is known: nothing is begun a second time.
      const third = await connect();
      expect(await third.catchUp()).toBe(0);
      await third.close();
    },
  );

  it('has each message once where those that were read well are too slow after they were numbered anew', async () => {
    const few = 3;
    await open(() => deliver(3, few));
    const first = await connect();
    expect(await first.catchUp()).toBe(few);
    await first.close();
    await account.setUidValidity(1_999_999_999);
    const second = await connect(readerWithoutTime);
    expect(await second.catchUp()).toBe(few);
    await second.close();
    expect(await ledger()).toMatchObject({ stored: few, quarantined: 0, missing: 0 });
    expect(await uids()).toEqual(await onServer());
    expect(await world.database.$count(tables.message)).toBe(few);
    expect(second.rung.size).toBe(0);
  });

  it('loses nothing where a batch cannot be stored', async () => {
    await open();
    const reader = await connect();
    await reader.catchUp();
    expect(await uids()).toEqual((await onServer()).slice(-RECENT));
    await world.pool.query(
      `alter table foyer.message_place add constraint full_disk check (uid > ${OLD - 100})`,
    );
    await expect(reader.readBack().then(() => reader.readBack())).rejects.toThrow();
    await reader.close();
    expect(await ledger()).toMatchObject({ stored: RECENT, outOfScope: OLD, missing: 0 });
    await world.pool.query('alter table foyer.message_place drop constraint full_disk');

    const second = await connect();
    await second.catchUp();
    while (second.isReadingBack()) await second.readBack();
    expect(await uids()).toEqual(await onServer());
    await second.close();
  });

  it('compares nothing after a batch that could not be stored, and takes older mail for nothing new', async () => {
    await open();
    const reader = await connect();
    await reader.measure();
    await world.pool.query(
      `alter table foyer.message_place add constraint full_disk check (uid > ${OLD - 100})`,
    );
    await reader.readBack();
    await world.pool.query('alter table foyer.message_place drop constraint full_disk');
    await expect(reader.catchUp()).rejects.toThrow();
    await reader.close();
    expect(await ledger()).toMatchObject({ stored: RECENT, outOfScope: OLD, missing: 0 });

    const second = await connect();
    await second.catchUp();
    while (second.isReadingBack()) await second.readBack();
    expect(await uids()).toEqual(await onServer());
    const { rows } = await world.pool.query('select count(*)::int as old from foyer.message where read_back');
    expect(rows).toEqual([{ old: OLD }]);
    await second.close();
  });

  it('takes a folder with little older mail in at once, in its order', async () => {
    await open(() => {
      deliver(400, 30);
      deliver(2, 190);
    });
    const reader = await connect();
    expect(await reader.catchUp()).toBe(220);
    expect(reader.isReadingBack()).toBe(false);
    expect(await ledger()).toMatchObject({ stored: 220, outOfScope: 0, missing: 0, readingBack: null });
    await reader.close();
  });

  it('reads our answers back before the letters that they answer', async () => {
    await open(() => {
      fillWithYears();
      const answers = Array.from({ length: 230 }, (_, day) => new Date(NOW.getTime() - (60 + day) * DAY_MS));
      for (const date of answers.toReversed()) {
        number += 1;
        const raw = buildMail({
          from: OUR_ADDRESS,
          to: `person${number}@mail.example.com`,
          subject: `Answer ${number}`,
          text: 'Thank you for your letter.',
          date,
        });
        account.deliver(raw, { folder: 'Sent', receivedAt: date });
      }
    });
    const watch = await MailboxWatch.open(world);
    try {
      const url = account.url();
      const address = parseMailboxUrl(url);
      watch.read({ id: mailboxId, url }, { open: (_, options) => connectMailbox(address, options) });
      await watch.until(({ ledger: { stored } }) => stored >= RECENT);
      deliver(0, 2);
      const { ledger: last } = await watch.well(OLD + RECENT + 230 + 2);
      expect(last).toMatchObject({ outOfScope: 0, readingBack: null });
    } finally {
      await watch.close();
    }
    const { rows } = await world.pool.query<{ first: string; last: string }>(`
      select (select max(id) from foyer.message where direction = 'out' and read_back) as last,
             (select min(id) from foyer.message where direction = 'in' and read_back) as first`);
    expect(Number(rows[0]?.last)).toBeLessThan(Number(rows[0]?.first));
  });

  it('assesses with the whole history in the end, and overrules nobody', async () => {
    const [role] = await world.database
      .insert(tables.role)
      .values({ title: 'Night Nurse', function: 'healthcare', words: ['night nurse'] })
      .returning({ id: tables.role.id });
    const letter = (daysAgo: number, person: string, subject: string, text: string) => {
      const date = new Date(NOW.getTime() - daysAgo * DAY_MS);
      const from = `${person} <${person.toLowerCase()}@post.example>`;
      account.deliver(buildMail({ from, subject, text, date }), { receivedAt: date });
    };
    await open(() => {
      for (const name of ['Ines', 'Otto'])
        letter(45, name, 'Application: Night Nurse', 'I would like to apply. My letter is attached.');
      deliver(44, 250);
      for (const name of ['Ines', 'Otto']) letter(4, name, 'Hello', 'Is there any news?');
    });
    const handler = new AssessHandler(world.database, loadJudgement(), clock);
    const reader = await connect();
    await reader.catchUp();
    await handler.handle([...reader.rung]);
    const rowOf = async (name: string) => {
      const rows = await world.database
        .select({ entry: tables.inboxEntry, result: tables.assessment.result })
        .from(tables.inboxEntry)
        .innerJoin(tables.candidate, eq(tables.candidate.id, tables.inboxEntry.candidateId))
        .innerJoin(tables.assessment, eq(tables.assessment.messageId, tables.inboxEntry.messageId))
        .where(and(eq(tables.candidate.name, name), eq(tables.inboxEntry.state, 'open')));
      return rows.map(({ entry, result }) => ({
        id: entry.id,
        version: entry.version,
        roleId: entry.roleId,
        messages: entry.messageIds.length,
        contacts: (result as Assessment).rhythm.contactsIn14Days,
        state: entry.state,
      }));
    };
    expect(await rowOf('Otto')).toMatchObject([{ roleId: null, messages: 1 }]);
    const [ines] = await rowOf('Ines');
    const actor = { userId: null, name: 'Ada', sight: EVERYTHING };
    const done = { state: 'done', version: ines?.version ?? 0 } as const;
    const { messageId } = await recordAction(world.database, ines?.id ?? 0, done, actor, NOW);
    await handler.handle([messageId]);

    reader.rung.clear();
    while (reader.isReadingBack()) await reader.readBack();
    await handler.handle([...reader.rung]);
    // The bare follow-up belongs to the application that was read later; where somebody decided it stays where it was.
    expect(await rowOf('Otto')).toMatchObject([{ roleId: role?.id, messages: 2 }]);
    const { rows } = await world.database.execute(sql`
      select e.state, e.role_id as role from ${tables.inboxEntry} e where e.id = ${ines?.id ?? 0}`);
    expect(rows).toEqual([{ state: 'done', role: null }]);
    await reader.close();
  });
});
