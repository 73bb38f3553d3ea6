import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readLedgers, readMailboxProblems } from '#libs/intake';
import { silentLog, systemClock } from '#libs/platform';
import { ADVISORY_LOCKS, LockSession } from '#libs/store';
import { buildMail } from '../factories/mail.ts';
import { connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import {
  type DovecotAccount,
  type DovecotServer,
  type FaultyLine,
  type PostgresServer,
  type RedisServer,
  skipReason,
  startDovecot,
  startFaultyLine,
  startPostgres,
  startRedis,
  startSlowLine,
} from '../servers/index.ts';
import { eventually } from '../e2e/service.ts';
import { IntakeWorld } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';
import { QueueWorld } from './queue-world.ts';
import { startWebServer } from './web-server.ts';

describe.skipIf(skipReason('postgres'))('what is said of a mailbox', () => {
  let world: IntakeWorld;
  let locks: LockSession;
  let mailboxId: number;
  let folderId: number;
  const say = (state: string, secondsAgo: number) =>
    world.pool.query(
      `update foyer.mailbox set state = $1, state_at = now() - make_interval(secs => $2), problem = null`,
      [state, secondsAgo],
    );
  const state = async () => (await readLedgers(world.database))[0]?.state;

  beforeAll(async () => {
    world = await IntakeWorld.open();
    locks = new LockSession({ kind: 'url', url: world.url }, silentLog, () => {});
  });
  afterAll(async () => {
    await locks.close();
    await world.close();
  });
  beforeEach(async () => {
    await world.reset();
    folderId = await world.folder();
    const receivedAt = new Date('2026-11-20T09:00:00Z');
    const raw = buildMail({ from: 'a@mail.example.com', subject: 'x', text: 'Hello', date: receivedAt });
    await world.takeIn(folderId, [{ raw, receivedAt }]);
    mailboxId = Number((await readLedgers(world.database))[0]?.id);
  });

  it('is what its reader says, while there is one', async () => {
    expect(await locks.tryLock(ADVISORY_LOCKS.mailboxLeases, mailboxId)).toBe(true);
    await say('live', 300);
    expect(await state()).toBe('live');
    expect(await readMailboxProblems(world.database)).toBeNull();
    await say('live', 700);
    expect(await state()).toBe('stuck');
    expect(await readMailboxProblems(world.database)).toMatch(/has said nothing for ten minutes/);
    await locks.unlock(ADVISORY_LOCKS.mailboxLeases, mailboxId);
  });

  it('is that it is stuck where its reader is gone, soon after', async () => {
    await say('live', 20);
    expect(await state()).toBe('live');
    await say('live', 90);
    expect(await state()).toBe('stuck');
    expect(await readMailboxProblems(world.database)).toMatch(/No process reads this mailbox/);
    await say('paused', 90);
    expect(await readMailboxProblems(world.database)).toBeNull();
  });

  it('is that it is stuck where nobody sorts what was read, and not where there is only much to sort', async () => {
    await say('live', 20);
    await world.pool.query(`update foyer.message set stored_at = now() - interval '14 minutes'`);
    expect(await state()).toBe('live');
    await world.pool.query(`update foyer.message set stored_at = now() - interval '16 minutes'`);
    expect(await state()).toBe('stuck');
    expect(await readMailboxProblems(world.database)).toMatch(/not sorted.* with the service classify/);
    await say('refused', 20);
    expect(await readMailboxProblems(world.database)).toMatch(/is refused: no reason known/);
    await say('paused', 20);
    expect(await readMailboxProblems(world.database)).toBeNull();

    await say('live', 20);
    const receivedAt = new Date('2026-11-21T09:00:00Z');
    const raw = buildMail({ from: 'b@mail.example.com', subject: 'y', text: 'Hello', date: receivedAt });
    await world.takeIn(folderId, [{ raw, receivedAt }]);
    await world.pool.query(`insert into foyer.assessment
        (message_id, revision, lane, urgent, result, policy_version, model_version, assessed_at)
      select id, revision, 'other', false, '{}', 1, 'm', now() from foyer.message where subject = 'y'`);
    expect(await state()).toBe('live');
    await world.pool.query(`update foyer.message set stored_at = now() - interval '61 minutes'`);
    expect(await state()).toBe('stuck');
    expect(await readMailboxProblems(world.database)).toMatch(/waited for an hour.* assess-failed/);
    await world.pool.query(`update foyer.message set stored_at = now() - interval '16 minutes'`);
    expect(await state()).toBe('live');
    await world.pool.query(`update foyer.assessment set assessed_at = now() - interval '16 minutes'`);
    expect(await state()).toBe('stuck');
    // What is sorted already and waits to be sorted anew stands in its list meanwhile.
    await world.pool.query(`delete from foyer.message where subject = 'x'`);
    await world.pool.query(
      `update foyer.message set revision = revision + 1, stored_at = now() - interval '1 day'`,
    );
    expect(await state()).toBe('live');
  });

  it('is in the metrics, for each mailbox and folder', async () => {
    const server = await startWebServer({ database: world.database, clock: systemClock });
    try {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      const line = (count: string) =>
        `foyer_mailbox_messages{mailbox="${mailboxId}",folder="inbox",count="${count}"}`;
      expect(text).toContain(`${line('stored')} 1`);
      expect(text).toContain(`${line('missing')} 0`);
      expect(text).toContain(`foyer_mailbox_well{mailbox="${mailboxId}",state="connecting"} 1`);
    } finally {
      await server.close();
    }
  });
});

/** So short that a test need not wait for a minute, and so long that a busy machine keeps them. */
const TIMES = { connect: 6_000, command: 6_000, listing: 10_000, fetch: 10_000, idle: 500, answer: 4_000 };

describe.skipIf(skipReason('dovecot', 'postgres'))('during each fault, both endpoints tell the truth', () => {
  let world: IntakeWorld;
  let dovecot: DovecotServer;
  let watch: MailboxWatch;
  let line: FaultyLine;
  let account: DovecotAccount;
  let accounts = 0;

  const letter = () =>
    buildMail({ from: 'a@mail.example.com', subject: 'x', text: 'Hello', date: new Date() });
  const read = async (port: number, password = 'secret', clock = systemClock) => {
    const url = `imap://${account.user}:${password}@127.0.0.1:${port}?tls=none`;
    const address = parseMailboxUrl(url);
    watch.read(
      { id: await watch.add(), url },
      { open: (_, options) => connectMailbox(address, { ...options, times: TIMES }) },
      { clock },
    );
  };

  beforeAll(async () => {
    world = await IntakeWorld.open();
    dovecot = await startDovecot();
    watch = await MailboxWatch.open(world);
    line = await startFaultyLine(dovecot.port);
  });
  afterAll(async () => {
    await watch?.close();
    await line?.close();
    await dovecot?.remove();
    await world?.close();
  });
  beforeEach(() => {
    accounts += 1;
    account = dovecot.account(`jobs${accounts}`);
    account.deliver([letter(), letter()]);
  });
  afterEach(async () => {
    await watch.rest();
    line.become('none');
    await world.reset();
  });

  it.each([
    ['a server that says goodbye', 'goodbye', 'stuck', /does not answer|closed the connection/],
    ['throttling', { because: '[THROTTLED] Too many requests' }, 'stuck', /asks us to slow down/],
    [
      'the limit of connections',
      { because: '[LIMIT] Maximum number of connections from user+IP exceeded' },
      'stuck',
      /asks us to slow down/,
    ],
  ] as const)(
    '%s',
    async (_, fault, state, reason) => {
      await read(line.port);
      await watch.well(2);
      line.become(fault);
      account.deliver(letter());
      await watch.unwell(state, reason);
      line.become('none');
      await watch.well(3);
    },
    180_000,
  );

  it('a line that is dead and a server that hangs, also while it is tried again', async () => {
    await read(line.port);
    await watch.well(2);
    line.become('silence');
    account.deliver(letter());
    await watch.unwell('stuck', /does not answer/);
    await eventually(
      async () => line.callers(),
      (callers) => callers > 0,
      60_000,
    );
    expect(await watch.said()).toMatchObject({ state: 'stuck', ready: 503 });
    line.become('none');
    await watch.well(3);
  }, 180_000);

  it('a password that is refused', async () => {
    await read(dovecot.port, 'not-this-one');
    await watch.unwell('refused', /password/i);
  });

  it('a connection that is cut, and a folder that is numbered anew', async () => {
    await read(dovecot.port);
    await watch.well(2);
    account.deliver(letter());
    await account.kick();
    await watch.well(3);
    await account.setUidValidity(1_999_999_999);
    const { ledger } = await watch.until(
      (said) => said.state === 'live' && said.ledger.gone === 3 && said.ledger.stored === 3,
    );
    expect(ledger).toMatchObject({ onServer: 3, outOfScope: 0, missing: 0 });
    await watch.well(3);
  });

  it('a process that stood still, and says when it goes on what became of the connection that it had', async () => {
    await read(dovecot.port);
    const { state, problem } = await watch.well(2);
    expect([state, problem]).toEqual(['live', null]);
    const other = 'The mail server closed the connection.';
    await world.pool.query(`update foyer.mailbox set state = 'connecting', problem = $1`, [other]);
    account.deliver(letter());
    await watch.well(3);
  });

  it('a process whose clock is an hour behind', async () => {
    const behind = { now: () => new Date(Date.now() - 3_600_000) };
    await read(dovecot.port, 'secret', behind);
    await watch.well(2);
  });

  it('a slow line', async () => {
    const slow = await startSlowLine(dovecot.port, 300);
    try {
      await read(slow.port);
      await watch.well(2);
    } finally {
      await watch.rest();
      await slow.close();
    }
  });
});

describe.skipIf(skipReason('postgres', 'redis'))('while what Foyer stands on is away', () => {
  let world: QueueWorld;
  let postgres: PostgresServer;
  let redis: RedisServer;

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    world = await QueueWorld.open('web,intake,classify', systemClock, {
      DATABASE_URL: await postgres.createDatabase(),
      REDIS_URL: redis.url,
    });
  });
  afterAll(async () => {
    await world?.close();
    await Promise.all([postgres?.remove(), redis?.remove()]);
  });

  it('both endpoints say what it is, and are well again afterwards', async () => {
    const ada = await world.person('Ada', 'administrator');
    const said = async () => {
      const [list, ready] = [await ada.get('/api/v1/mailboxes'), await ada.get('/health/ready')];
      return { list: list.status, code: list.body.code, ready: ready.status, reasons: ready.body.reasons };
    };
    type Told = Awaited<ReturnType<typeof said>>;
    const until = (hoped: (told: Told) => boolean) => eventually(said, hoped, 60_000);
    const names = ({ reasons = [] }: Told) => (reasons as { name: string }[]).map(({ name }) => name);
    await until(({ list, ready }) => list === 200 && ready === 200);
    await redis.kill();
    const withoutQueue = await until(({ ready }) => ready === 503);
    expect(names(withoutQueue)).toEqual(['queue']);
    expect(withoutQueue.list).toBe(200);
    await redis.restart();
    await until(({ list, ready }) => list === 200 && ready === 200);
    await postgres.kill();
    const withoutDatabase = await until(({ list, ready }) => list === 503 && ready === 503);
    expect(names(withoutDatabase)).toEqual(['database', 'mailboxes']);
    expect(withoutDatabase.code).toBe('database-unavailable');
    await postgres.restart();
    await until(({ list, ready }) => list === 200 && ready === 200);
  });
});
