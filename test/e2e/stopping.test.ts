import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildMail } from '../factories/mail.ts';
import { type RedisServer, skipReason, startDovecot, startRedis } from '../servers/index.ts';
import { preparedDataDir } from './prepared-data.ts';
import { ADMIN, COMPILED, eventually, startService, temporaryDataDir } from './service.ts';
import { readersOf } from './service-memory.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
/** From when it can hear a signal: before that nothing is started, and the signal ends it. */
const MOMENTS_MS = Array.from({ length: 6 }, (_, index) => index * 350);
/** Fewer, since a start that makes no tables is that much shorter. */
const MOMENTS_ON_REDIS_MS = [0, 500, 900, 1_300];
/** The start says this first; its signals are heard by then. */
const FIRST_WORDS = /"event":"database-(?:created|started|adopted)"/;
/** The start has met a server that does not answer, and waits for it. */
const WAITS = /"event":"(?:database|redis)-away"/;

/**
 * Starts the service and asks it to stop after a moment.
 *
 * @param from what it says where that moment begins
 */
async function stopAfter(momentMs: number, env: Readonly<Record<string, string>>, from = FIRST_WORDS) {
  const child = spawn(process.execPath, ['dist/apps/server/src/main.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      ...COMPILED,
      FOYER_ADMIN_EMAIL: ADMIN.email,
      FOYER_ADMIN_PASSWORD: ADMIN.password,
      ...env,
    },
  });
  let log = '';
  const begun = new Promise<void>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (from.test(log)) resolve();
    });
  });
  const exited = once(child, 'exit');
  await Promise.race([begun, exited]);
  await wait(momentMs);
  child.kill('SIGTERM');
  const [code] = (await exited) as [number | null];
  return { momentMs, code, failures: log.match(/unhandled|stop-failed|stop-took-too-long/g) };
}

describe('a service that is stopped while it starts', () => {
  let redis: RedisServer | null = null;
  beforeAll(async () => {
    if (skipReason('redis') === undefined) redis = await startRedis();
  });
  afterAll(() => redis?.remove());

  const endsWell = async (
    dataDir: string,
    moments: readonly number[],
    queue: Readonly<Record<string, string>> = {},
  ) => {
    for (const momentMs of moments) {
      const ended = await stopAfter(momentMs, { DATA_DIR: dataDir, ...queue });
      expect(ended).toEqual({ momentMs, code: 0, failures: null });
      expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    }
  };

  it('ends well at every moment, and leaves no server behind', () =>
    endsWell(temporaryDataDir(), MOMENTS_MS));

  it.skipIf(skipReason('redis') !== undefined)('does so where its queue is on Redis', async () =>
    endsWell(await preparedDataDir(), MOMENTS_ON_REDIS_MS, { REDIS_URL: redis?.url ?? '' }),
  );

  // Nobody listens on port 1.
  it.each([{ DATABASE_URL: 'postgres://foyer@127.0.0.1:1/foyer' }, { REDIS_URL: 'redis://127.0.0.1:1' }])(
    'does so where it waits for %o',
    async (away) => {
      const ended = await stopAfter(1_000, { DATA_DIR: await preparedDataDir(), ...away }, WAITS);
      expect(ended).toEqual({ momentMs: 1_000, code: 0, failures: null });
    },
  );
});

describe.skipIf(skipReason('dovecot') !== undefined || !existsSync('/proc'))(
  'a service that is stopped while it reads',
  () => {
    it('does not wait for what it has fetched, and reads that after the next start', async () => {
      const dovecot = await startDovecot();
      onTestFinished(() => dovecot.remove());
      const account = dovecot.account('jobs');
      const deliver = (subject: string) =>
        account.deliver(
          buildMail({
            from: 'Ines Duarte <ines@mail.example.com>',
            subject,
            text: 'Dear team, I would like to apply. I have worked nights for six years.',
            date: new Date(),
          }),
        );
      const env = { DATA_DIR: await preparedDataDir(), MAILBOX_URL: account.url(), LOG_LEVEL: 'debug' };
      deliver('Night Nurse');
      const service = await startService({ env });
      onTestFinished(() => service.kill9());
      const areRead = (of: typeof service, count: number) =>
        eventually(
          () => of.api.messages(),
          (all) => all.length === count,
          60_000,
        );
      await areRead(service, 1);
      // A machine so busy that what reads gets no time: the process stands still.
      for (const reader of readersOf(service.pid)) process.kill(reader, 'SIGSTOP');
      const fetches = () => service.log().split('"batch-fetched"').length - 1;
      const before = fetches();
      deliver('Day Nurse');
      await eventually(
        () => Promise.resolve(fetches()),
        (fetched) => fetched > before,
        60_000,
      );
      expect(await service.stop()).toBe(0);
      expect(service.log()).not.toContain('stop-took-too-long');
      const next = await startService({ env });
      onTestFinished(() => next.kill9());
      await areRead(next, 2);
    });
  },
);
