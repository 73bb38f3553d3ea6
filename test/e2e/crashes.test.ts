import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildMail } from '../factories/mail.ts';
import {
  type DovecotAccount,
  type DovecotServer,
  processesIn,
  skipReason,
  startDovecot,
  startPostgres,
  startRedis,
} from '../servers/index.ts';
import { preparedDataDir } from './prepared-data.ts';
import { type Service, eventually, startService, temporaryDataDir } from './service.ts';

/** `npm run bench -- soak` kills it twenty times. */
const KILLS = 5;
const MAILS_A_ROUND = 25;
/** A killed worker's jobs come back when their locks have run out: 17 s measured. */
const RECOVERY_MS = 60_000;

/** Everything that the server holds is here, once, assessed; and nothing else is. */
async function expectNothingLostOrTwice(
  service: Service,
  account: DovecotAccount,
  delivered: number,
): Promise<void> {
  const messages = await eventually(
    () => service.api.messages(),
    (all) => all.length >= delivered && all.every((message) => message.status === 'assessed'),
    RECOVERY_MS,
  );
  expect(messages).toHaveLength(delivered);
  const uids = messages
    .flatMap((message) => message.locations.map((location) => location.uid))
    .sort((a, b) => a - b);
  const onServer = (await account.messages()).map((message) => message.uid).sort((a, b) => a - b);
  expect(uids).toEqual(onServer);
  const [mailbox] = await eventually(
    () => service.api.mailboxes(),
    ([first]) => first?.ledger.onServer === delivered,
    30_000,
  );
  expect(mailbox?.ledger).toMatchObject({ stored: delivered, assessed: delivered, missing: 0 });
}

describe.skipIf(skipReason('dovecot') !== undefined)(
  'whatever dies, every message is assessed once in the end',
  () => {
    let dovecot: DovecotServer;
    let account: DovecotAccount;
    let service: Service;
    let delivered = 0;
    const atEnd: (() => Promise<unknown>)[] = [];

    const deliver = (count: number) => {
      const mails = Array.from({ length: count }, (_, index) => {
        const number = delivered + index;
        return buildMail({
          // Few people write many messages: their history changes while it is read.
          from: `Candidate ${number % 12} <candidate${number % 12}@mail.example.com>`,
          subject: `Application ${number % 12}`,
          text: `Hello, this is message ${number}. Just checking in: is there any news on my application?`,
          date: new Date(Date.now() - (4_000 - number) * 60_000),
        });
      });
      account.deliver(mails);
      delivered += count;
    };

    beforeEach(async () => {
      dovecot = await startDovecot();
      account = dovecot.account('jobs');
      delivered = 0;
    });
    afterEach(async () => {
      await service?.stop();
      await dovecot.remove();
      for (const end of atEnd.splice(0)) await end();
    });

    it('kill -9 of the service, five times under load', async () => {
      const env = { DATA_DIR: await preparedDataDir(), MAILBOX_URL: account.url() };
      for (let kill = 0; kill < KILLS; kill += 1) {
        deliver(MAILS_A_ROUND);
        service = await startService({ env });
        deliver(MAILS_A_ROUND);
        // Another moment each time: before the first batch, between batch and bell, while workers run.
        await new Promise((resolve) => setTimeout(resolve, 40 + kill * 150));
        await service.kill9();
      }
      service = await startService({ env });
      await expectNothingLostOrTwice(service, account, delivered);
    });

    it('kill -9 of the embedded PostgreSQL, three times', async () => {
      const dataDir = await preparedDataDir();
      service = await startService({ env: { DATA_DIR: dataDir, MAILBOX_URL: account.url() } });
      for (let kill = 0; kill < 3; kill += 1) {
        deliver(MAILS_A_ROUND * 4);
        await eventually(
          () => service.api.messages(),
          (all) => all.length > delivered - MAILS_A_ROUND * 4,
          30_000,
        );
        const pids = [...service.log().matchAll(/"pid":(\d+),"event":"database-started"/g)];
        process.kill(Number(pids.at(-1)?.[1]), 'SIGKILL');
        await eventually(
          () => service.api.mailboxes(),
          () => true,
          20_000,
        );
      }
      await expectNothingLostOrTwice(service, account, delivered);
      expect(await service.stop()).toBe(0);
      expect(processesIn(dataDir)).toEqual([]);
    });

    it.skipIf(skipReason('postgres') !== undefined)(
      'the queue emptied in mid-run, on PostgreSQL',
      async () => {
        const postgres = await startPostgres();
        atEnd.push(() => postgres.remove());
        const url = await postgres.createDatabase();
        service = await startService({
          env: { DATA_DIR: temporaryDataDir(), DATABASE_URL: url, MAILBOX_URL: account.url() },
        });
        deliver(MAILS_A_ROUND * 8);
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        atEnd.unshift(() => client.end());
        const { rows } = await client.query<{ name: string }>(
          `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq'`,
        );
        for (let time = 0; time < 3; time += 1) {
          deliver(MAILS_A_ROUND);
          await eventually(
            () => service.api.messages(),
            (all) => all.length > time * MAILS_A_ROUND,
            30_000,
          );
          await client.query(`truncate ${rows.map((row) => row.name).join(', ')}`);
        }
        await expectNothingLostOrTwice(service, account, delivered);
      },
    );

    it.skipIf(skipReason('redis') !== undefined)('the queue emptied in mid-run, on Redis', async () => {
      const redis = await startRedis();
      atEnd.push(() => redis.remove());
      service = await startService({
        env: { DATA_DIR: await preparedDataDir(), REDIS_URL: redis.url, MAILBOX_URL: account.url() },
      });
      deliver(MAILS_A_ROUND * 8);
      for (let time = 0; time < 3; time += 1) {
        deliver(MAILS_A_ROUND);
        await eventually(
          () => service.api.messages(),
          (all) => all.length > time * MAILS_A_ROUND,
          30_000,
        );
        await redis.flushAll();
      }
      await expectNothingLostOrTwice(service, account, delivered);
    });

    it('a second process with the same data directory says what is wrong and harms nothing', async () => {
      const env = { DATA_DIR: await preparedDataDir(), MAILBOX_URL: account.url() };
      deliver(MAILS_A_ROUND);
      service = await startService({ env });
      const port = new URL(service.url).port;
      await expect(startService({ env: { ...env, PORT: port } })).rejects.toThrow(/Port \d+ .* is taken/);
      await expectNothingLostOrTwice(service, account, delivered);
    });
  },
);
