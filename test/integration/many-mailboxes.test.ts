import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import { ReadingRoom } from '../../libs/intake/src/reading-room.ts';
import { eventually } from '../e2e/service.ts';
import { buildMail } from '../factories/mail.ts';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';

const WHOLE_ROOM = 14_000_000;
const MAILBOXES = 5;
/** Some are read at once and the older ones back. */
const [RECENT, OLDER] = [20, 230];

describe.skipIf(skipReason('dovecot', 'postgres'))('mailboxes that are read in one process', () => {
  let world: IntakeWorld;
  let dovecot: DovecotServer;
  let watch: MailboxWatch;
  let opened = 0;

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
  /** Room for all of it is there only where nobody has any. */
  const isEmpty = async (room: ReadingRoom) => {
    const all = room.tryEnter(WHOLE_ROOM);
    all?.leave();
    return all !== null;
  };

  /** Has that many mailboxes read; what they read needs room there. */
  async function read(count: number, room: ReadingRoom): Promise<DovecotAccount[]> {
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
        { open: (_, options) => connectMailbox(address, options) },
        { room },
      );
    }
    return accounts;
  }

  it('wait with what has come while there is no room, and store all of it once there is', async () => {
    const room = new ReadingRoom();
    const all = room.tryEnter(WHOLE_ROOM);
    await read(MAILBOXES, room);
    // One that began last and is done by then, with room of its own.
    await read(1, new ReadingRoom());
    await eventually(stored, (count) => (count ?? 0) >= RECENT + OLDER, 60_000);
    expect(await stored()).toBe(RECENT + OLDER);
    all?.leave();
    await eventually(stored, (count) => count === (MAILBOXES + 1) * (RECENT + OLDER), 60_000);
    await eventually(() => isEmpty(room), Boolean, 10_000);
  }, 150_000);

  it('leave their room where they are read no more, or their connections are cut', async () => {
    const room = new ReadingRoom();
    const accounts = await read(MAILBOXES, room);
    await eventually(stored, (count) => (count ?? 0) > 0, 60_000);
    await Promise.all(accounts.map((account) => account.kick()));
    await watch.rest();
    await eventually(() => isEmpty(room), Boolean, 30_000);
  }, 150_000);
});
