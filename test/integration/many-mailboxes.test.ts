import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import type { Rank } from '#libs/queue';
import { HostGate } from '../../libs/intake/src/host-gate.ts';
import { ReadingRoom } from '../../libs/intake/src/reading-room.ts';
import { eventually } from '../e2e/service.ts';
import { buildMail } from '../factories/mail.ts';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';

const WHOLE_ROOM = 14_000_000;
const BEHIND_ROOM = 10_500_000;
const MAILBOXES = 5;
/** A turn ends by itself: a test that holds it is longer. */
const WAITS_MS = 150_000;
/** Some are read at once and the older ones back. */
const [RECENT, OLDER] = [20, 230];

describe.skipIf(skipReason('dovecot', 'postgres'))('mailboxes that are read in one process', () => {
  let world: IntakeWorld;
  let dovecot: DovecotServer;
  let watch: MailboxWatch;
  let opened = 0;
  /** Who has asked for a message. */
  const fetched = new Set<string>();

  beforeAll(async () => {
    world = await IntakeWorld.open();
    dovecot = await startDovecot();
    watch = await MailboxWatch.open(world);
  });
  afterEach(async () => {
    await watch.rest();
    await world.reset();
  });
  afterAll(async () => {
    await watch?.close();
    await dovecot?.remove();
    await world?.close();
  });

  const stored = async () =>
    (await world.pool.query<{ count: number }>('select count(*)::int as count from foyer.message_place'))
      .rows[0]?.count;
  const reading = async () =>
    (
      await world.pool.query<{ count: number }>(
        'select count(distinct folder_id)::int as count from foyer.message_place',
      )
    ).rows[0]?.count;
  /** As many as are fetched or wait to be read at most, of mailboxes that others read. */
  const taken = (room: ReadingRoom, rank: Rank) =>
    Promise.all(Array.from({ length: rank === 'recent' ? 10 : 7 }, () => room.turn(rank)));
  /** Room for all of it is there only where nobody has any. */
  const isEmpty = async (room: ReadingRoom) => {
    const all = room.enter(WHOLE_ROOM, 'new');
    void all.then((leave) => leave());
    return Promise.race([
      all.then(() => true),
      new Promise<boolean>((resolve) => setTimeout(resolve, 50, false)),
    ]);
  };

  /** Has that many mailboxes read; what they read needs room there. */
  async function read(count: number, room: ReadingRoom, gate = new HostGate()): Promise<DovecotAccount[]> {
    const accounts = Array.from({ length: count }, () => dovecot.account(`box${(opened += 1)}`));
    for (const account of accounts) {
      for (const [letters, daysAgo] of [
        [OLDER, 60],
        [RECENT, 1],
      ] as const)
        for (let number = 0; number < letters; number += 1) {
          const receivedAt = new Date(Date.now() - daysAgo * 86_400_000);
          const from = `person${number}@mail.example.com`;
          const subject = `Letter ${daysAgo} ${number} to ${account.user}`;
          const raw = buildMail({ from, subject, text: 'I would like to apply.', date: receivedAt });
          account.deliver(raw, { receivedAt });
        }
      const url = account.url();
      const address = parseMailboxUrl(url);
      watch.read(
        { id: await watch.add(url), url },
        {
          open: async (_, options) => {
            const session = await connectMailbox(address, options);
            const fetchMessages = session.fetchMessages.bind(session);
            session.fetchMessages = (messages) => {
              fetched.add(url);
              return fetchMessages(messages);
            };
            return session;
          },
        },
        { room, gate, stillHereMs: 200 },
      );
    }
    return accounts;
  }

  const letter = (subject: string) =>
    buildMail({ from: 'new@mail.example.com', subject, text: 'Is the post still free?', date: new Date() });
  /** Longer ago than a mailbox may be silent. */
  const asIfSilent = (state: string) =>
    world.pool.query(
      `update foyer.mailbox set state_at = now() - interval '11 minutes' where state::text = $1`,
      [state],
    );

  it('wait with what has come while there is no room, and store all of it once there is', async () => {
    const room = new ReadingRoom();
    const leave = await room.enter(WHOLE_ROOM, 'new');
    await read(MAILBOXES, room);
    // One that began last and is done by then, with room of its own.
    await read(1, new ReadingRoom());
    await eventually(stored, (count) => (count ?? 0) >= RECENT + OLDER, 60_000);
    expect(await stored()).toBe(RECENT + OLDER);
    leave();
    await eventually(stored, (count) => count === (MAILBOXES + 1) * (RECENT + OLDER), 60_000);
    await eventually(() => isEmpty(room), Boolean, 10_000);
  }, 150_000);

  it('fetch no more than has its turn while there is no room, however long that is', async () => {
    fetched.clear();
    const room = new ReadingRoom(2_000);
    const leave = await room.enter(BEHIND_ROOM, 'older');
    await read(13, room);
    await eventually(
      async () => fetched.size,
      (count) => count >= 10,
      60_000,
    );
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(fetched.size).toBe(10);
    leave();
    await eventually(stored, (count) => count === 13 * (RECENT + OLDER), 60_000);
  }, 150_000);

  it('are neither silent nor stuck while what has come waits for room, and see that their connection is gone', async () => {
    const room = new ReadingRoom();
    const leave = await room.enter(WHOLE_ROOM, 'new');
    const [account] = await read(1, room);
    fetched.clear();
    await eventually(async () => fetched.size, Boolean, 60_000);
    await watch.until(({ state }) => state === 'reading');
    await asIfSilent('reading');
    await watch.until(({ state, ready }) => state === 'reading' && ready === 200);
    fetched.clear();
    await account?.kick();
    // Over another connection.
    await eventually(async () => fetched.size, Boolean, 60_000);
    expect(await stored()).toBe(0);
    leave();
    await eventually(stored, (count) => count === OLDER + RECENT, 60_000);
    await eventually(() => isEmpty(room), Boolean, 10_000);
  }, 150_000);

  it('leave their room where they are read no more, or their connections are cut', async () => {
    const room = new ReadingRoom();
    const accounts = await read(MAILBOXES, room);
    await eventually(reading, (count) => count === MAILBOXES, 60_000);
    await Promise.all(accounts.map((account) => account.kick()));
    await watch.rest();
    await eventually(() => isEmpty(room), Boolean, 30_000);
  }, 150_000);

  it('take a new letter in while older mail of theirs waits for its turn, and are not stuck', async () => {
    const room = new ReadingRoom(WAITS_MS);
    const turns = await taken(room, 'older');
    const [account] = await read(1, room);
    await eventually(stored, (count) => count === RECENT, 60_000);
    await asIfSilent('live');
    account?.deliver(letter('Still free?'));
    await eventually(stored, (count) => count === RECENT + 1, 30_000);
    const said = await watch.until(({ state, ready }) => state === 'live' && ready === 200);
    expect(said.ledger).toMatchObject({ stored: RECENT + 1, outOfScope: OLDER, missing: 0 });
    for (const { leave } of turns) leave();
    await eventually(stored, (count) => count === OLDER + RECENT + 1, 60_000);
  }, 150_000);

  it('take a new letter in while older mail that was fetched waits to be read', async () => {
    const room = new ReadingRoom(WAITS_MS);
    const turns = await taken(room, 'older');
    const [account] = await read(1, room);
    await eventually(stored, (count) => count === RECENT, 60_000);
    const leaveRoom = await room.enter(BEHIND_ROOM, 'older');
    for (const { leave } of turns) leave();
    account?.deliver(letter('Still free?'));
    await eventually(stored, (count) => count === RECENT + 1, 30_000);
    leaveRoom();
    await eventually(stored, (count) => count === OLDER + RECENT + 1, 60_000);
  }, 150_000);

  it('take a new letter in while others are read for the first time and wait for their turn, none of whom is stuck', async () => {
    const room = new ReadingRoom(WAITS_MS);
    const [account] = await read(1, room);
    await eventually(stored, (count) => count === OLDER + RECENT, 60_000);
    const turns = await taken(room, 'recent');
    await read(2, room);
    await watch.until(({ state }) => state === 'reading');
    account?.deliver(letter('Still free?'));
    await eventually(stored, (count) => count === OLDER + RECENT + 1, 30_000);
    await asIfSilent('reading');
    await watch.until(({ state, ready }) => state === 'reading' && ready === 200);
    for (const { leave } of turns) leave();
    await eventually(stored, (count) => count === 3 * (OLDER + RECENT) + 1, 60_000);
  }, 150_000);

  it('take a new letter in while Sent, which was numbered anew, waits for its turn', async () => {
    const room = new ReadingRoom(WAITS_MS);
    const [account] = await read(1, room);
    account?.deliver(letter('Our answer'), { folder: 'Sent' });
    await eventually(stored, (count) => count === OLDER + RECENT + 1, 60_000);
    const turns = await taken(room, 'recent');
    await account?.setUidValidity(1_999_999_999, 'Sent');
    await account?.kick();
    account?.deliver(letter('Still free?'));
    await eventually(stored, (count) => count === OLDER + RECENT + 2, 40_000);
    for (const { leave } of turns) leave();
    await eventually(stored, (count) => count === OLDER + RECENT + 3, 60_000);
  }, 150_000);

  it('are not stuck while others open their connections to the same host', async () => {
    const [gate, others] = [new HostGate(), Promise.withResolvers<void>()];
    const before = gate.enter('127.0.0.1', new AbortController().signal, () => others.promise);
    await read(1, new ReadingRoom(), gate);
    await watch.until(({ state }) => state === 'connecting');
    await asIfSilent('connecting');
    await watch.until(({ state, ready }) => state === 'connecting' && ready === 200);
    others.resolve();
    await before;
    await eventually(stored, (count) => count === OLDER + RECENT, 60_000);
  }, 150_000);

  it('are read no more as soon as somebody says so, also while they wait for their turn', async () => {
    const room = new ReadingRoom(WAITS_MS);
    await taken(room, 'recent');
    await read(1, room);
    await watch.until(({ state }) => state === 'reading');
    const began = performance.now();
    await watch.rest();
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 150_000);
});
