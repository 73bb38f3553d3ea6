import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailboxDay } from '#libs/contract';
import { isoDay, localTime } from '#libs/domain';
import { type MailboxSession, connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import { FoyerError, LOCAL_TIME_ZONE } from '#libs/platform';
import { readIntakeMeasures } from '../../libs/intake/src/intake-measures.queries.ts';
import { recordCheck } from '../../libs/intake/src/folder.repository.ts';
import { dropOldDays } from '../../libs/intake/src/mailbox-day.repository.ts';
import { buildMail } from '../factories/mail.ts';
import { eventually } from '../e2e/service.ts';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';

const DAY_MS = 86_400_000;
/** More parts than mail has. */
const UNREADABLE = `From: b@mail.example.com\r\nSubject: y\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(10_000)}--b--\r\n`;

/** One mailbox that is read on a clock which the test puts forward, day after day. */
describe.skipIf(skipReason('dovecot', 'postgres'))('the days of a mailbox', () => {
  let world: IntakeWorld;
  let dovecot: DovecotServer;
  let watch: MailboxWatch;
  let account: DovecotAccount;
  let mailboxId: number;
  const begun = Date.now();
  /** How far the clock is put forward. It goes on, since a reader that has said nothing for a minute is gone. */
  let ahead = 0;
  const now = () => Date.now() + ahead;
  /** Whether the server gives out what messages say. */
  let fetches = true;

  const letter = () =>
    buildMail({ from: 'a@mail.example.com', subject: 'x', text: 'Hello', date: new Date(begun) });
  const read = () => {
    const url = account.url();
    const open = async (_: unknown, options: Parameters<typeof connectMailbox>[1]) => {
      const session = await connectMailbox(parseMailboxUrl(url), options);
      return fetches ? session : withoutMessages(session);
    };
    watch.read({ id: mailboxId, url }, { open }, { clock: { now: () => new Date(now()) } });
  };
  /** Reads anew, which compares every message. */
  const readAgain = async () => {
    await watch.rest();
    await world.pool.query(`update foyer.mailbox set state = 'connecting'`);
    read();
  };
  const lose = (count: number) =>
    world.pool.query(
      'delete from foyer.message_place where uid in (select uid from foyer.message_place order by uid limit $1)',
      [count],
    );
  const days = async (count: number) =>
    (await readIntakeMeasures(world.database, new Date(now()))).days.slice(-count);
  const today = async () => (await days(1))[0];
  const untilToday = (hoped: (day: MailboxDay | undefined) => boolean) => eventually(today, hoped, 60_000);
  const iso = (ms: number) => isoDay(localTime(ms, LOCAL_TIME_ZONE).day);

  beforeAll(async () => {
    world = await IntakeWorld.open();
    dovecot = await startDovecot();
    watch = await MailboxWatch.open(world);
    account = dovecot.account('jobs');
    account.deliver([letter(), letter()]);
    mailboxId = await watch.add();
  });
  afterAll(async () => {
    await watch?.close();
    await dovecot?.remove();
    await world?.close();
  });

  it('are unrecorded before the first check, and well after it, whatever the first reading took', async () => {
    expect((await today())?.state).toBe('unrecorded');
    read();
    await watch.well(2);
    expect(await days(2)).toMatchObject([
      { state: 'unrecorded' },
      { day: iso(begun), state: 'well', missing: 0 },
    ]);
  });

  it('count new mail as new, however it comes, and not as missing', async () => {
    account.deliver(Array.from({ length: 30 }, letter));
    await watch.well(32);
    expect(await today()).toMatchObject({ state: 'well', missing: 0 });
  });

  it('name what was set aside', async () => {
    account.deliver(UNREADABLE);
    await watch.until(({ ledger }) => ledger.quarantined === 1);
    await untilToday((day) => day?.setAside === 1);
    expect(await today()).toMatchObject({ state: 'set_aside', missing: 0 });
  });

  it('do not name it again on the next day, and say where nobody looked', async () => {
    await watch.rest();
    ahead = 2 * DAY_MS;
    read();
    await untilToday((day) => day?.state === 'well');
    expect((await days(3)).map(({ state }) => state)).toEqual(['set_aside', 'not_checked', 'well']);
  });

  it('say that messages were missing, though they were fetched at once', async () => {
    await watch.rest();
    ahead = 3 * DAY_MS;
    await lose(2);
    await readAgain();
    await watch.well(33);
    await untilToday((day) => day?.stillMissing === 0);
    expect(await today()).toMatchObject({ state: 'missing', missing: 2, stillMissing: 0 });
  });

  it('say that they are missing where they cannot be fetched, as the ledger does, until they are', async () => {
    // Whoever reads now would fetch them.
    await watch.rest();
    ahead = 4 * DAY_MS;
    await lose(3);
    fetches = false;
    await readAgain();
    await untilToday((day) => day?.stillMissing === 3);
    expect((await watch.said()).ledger).toMatchObject({ onServer: 33, stored: 30, missing: 3 });
    ahead = 5 * DAY_MS;
    fetches = true;
    await readAgain();
    await watch.well(33);
    await untilToday((day) => day?.stillMissing === 0);
    expect(await days(2)).toMatchObject([
      { state: 'missing', missing: 3, stillMissing: 3 },
      { state: 'missing', missing: 3, stillMissing: 0 },
    ]);
  });

  it('end at midnight of the organisation’s clock', async () => {
    await watch.rest();
    const [person] = (
      await world.pool.query(
        `insert into foyer."user" (name, email, access) values ('Ada', 'ada@harbourlight.example', 'administrator') returning id`,
      )
    ).rows;
    await world.pool.query(
      `insert into foyer.digest_settings (user_id, time_zone, times, working_days, days_off, focus, budget)
       values ($1, 'Pacific/Kiritimati', '{}', '{}', '{}', '[]', 0)`,
      [person.id],
    );
    const date = new Date(now()).toISOString().slice(0, 10);
    const noon = Date.parse(`${date}T12:00:00Z`) + 10 * DAY_MS;
    ahead = noon - Date.now();
    read();
    await untilToday((day) => day?.state === 'well');
    // Fourteen hours ahead: tomorrow has begun there.
    expect((await today())?.day).toBe(new Date(noon + DAY_MS).toISOString().slice(0, 10));
  });

  it('are one row each, and the old ones go', async () => {
    await watch.rest();
    const rows = async () =>
      (await world.pool.query<{ day: string }>('select day from foyer.mailbox_day order by day')).rows;
    const before = await rows();
    expect(before).toHaveLength(6);
    expect(await dropOldDays(world.database, new Date(now() + 39 * DAY_MS))).toBe(5);
    expect(await rows()).toEqual(before.slice(-1));
  });

  it('come with how soon new mail was in the queue, and nothing else is new mail', async () => {
    await world.reset();
    const at = new Date('2026-11-24T12:00:00Z');
    const arrivals = async () => (await readIntakeMeasures(world.database, at)).arrivals;
    expect(await arrivals()).toEqual({ messages: 0, seconds: null });
    const folderId = await world.folder();
    const before = (minutes: number) => new Date(at.getTime() - minutes * 60_000);
    const mail = (minutes: number) => {
      const date = before(minutes);
      return {
        raw: buildMail({ from: 'a@mail.example.com', subject: 'x', text: 'Hello', date }),
        receivedAt: date,
      };
    };
    const decide = (where: string, seconds: number) =>
      world.pool.query(
        `insert into foyer.decision (message_id, lane, urgent, section, policy_version, model_version,
                                     contacts_in_14_days, decided_at)
         select id, 'other', false, 'other', 1, 'm', 1, received_at + make_interval(secs => $1)
           from foyer.message where ${where}`,
        [seconds],
      );
    // There before Foyer: by the hundred, and assessed long after they came.
    await world.takeIn(folderId, [mail(9 * 24 * 60), mail(3_000), mail(2_000)]);
    await decide('true', 90_000);
    await world.pool.query('update foyer.folder set complete_at = $1', [before(1_000)]);
    expect(await arrivals()).toEqual({ messages: 0, seconds: null });
    const new_ = Array.from({ length: 39 }, (_, index) => mail(900 - index));
    await world.takeIn(folderId, new_);
    await world.pool.query('update foyer.message set stored_at = received_at + interval $$1 second$$');
    const isNew = `received_at > '${before(1_000).toISOString()}'`;
    await decide(isNew, 6);
    // A later decision of a message is no second arrival, and one in forty is not five in a hundred.
    await decide(isNew, 5_000);
    await world.takeIn(folderId, [mail(60)]);
    expect(await arrivals()).toEqual({ messages: 40, seconds: 6 });
    // What waits counts with what it has waited; read back is not new.
    await world.takeIn(folderId, [mail(50), mail(40), mail(30)]);
    await world.pool.query('update foyer.message set stored_at = received_at');
    expect(await arrivals()).toEqual({ messages: 43, seconds: 2_400 });
    await world.pool.query(`update foyer.message set read_back = true where received_at > $1`, [before(100)]);
    expect(await arrivals()).toEqual({ messages: 39, seconds: 6 });
    // Where the server's clock is ahead of ours, our own is what is left.
    await world.pool.query(`update foyer.message set stored_at = received_at - interval '4 seconds'`);
    expect((await arrivals()).seconds).toBe(10);
  });
});

/** A server that lists messages and does not give them out. */
function withoutMessages(session: MailboxSession): MailboxSession {
  return new Proxy(session, {
    get(target, name) {
      if (name === 'fetchMessages')
        return () => {
          throw new FoyerError('mailbox-unreachable', 'The mail server does not answer.');
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

it.skipIf(skipReason('postgres'))(
  'a folder is complete since then at most, whatever a clock that ran ahead has said',
  async () => {
    const world = await IntakeWorld.open();
    const folderId = await world.folder();
    const { rows } = await world.pool.query<{ id: string }>('select mailbox_id as id from foyer.folder');
    const check = async (at: string, missing = 0) => {
      const found = { onServer: 1, missing, toReadBack: 0, now: new Date(at) };
      await recordCheck(world.database, Number(rows[0]?.id), folderId, found);
      const after = await world.pool.query<{ at: Date | null }>('select complete_at as at from foyer.folder');
      return after.rows[0]?.at?.toISOString() ?? null;
    };
    expect(await check('2027-11-29T09:00:00.000Z', 1)).toBeNull();
    expect(await check('2027-11-29T09:00:00.000Z')).toBe('2027-11-29T09:00:00.000Z');
    expect(await check('2026-11-29T09:00:00.000Z')).toBe('2026-11-29T09:00:00.000Z');
    expect(await check('2026-11-30T09:00:00.000Z')).toBe('2026-11-29T09:00:00.000Z');
    await world.close();
  },
);
