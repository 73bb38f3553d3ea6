import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RedisServer, skipReason, startRedis } from '../servers/index.ts';
import { ADMIN, COMPILED, temporaryDataDir } from './service.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
/** From when it can hear a signal: before that nothing is started, and the signal ends it. */
const MOMENTS_MS = Array.from({ length: 6 }, (_, index) => index * 350);
/** The start says this first; its signals are heard by then. */
const FIRST_WORDS = /"event":"database-(?:created|started|adopted)"/;

/** Starts the service and asks it to stop after a moment. */
async function stopAfter(momentMs: number, env: Readonly<Record<string, string>>) {
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
      if (FIRST_WORDS.test(log)) resolve();
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

  const endsWell = async (queue: Readonly<Record<string, string>>) => {
    const dataDir = temporaryDataDir();
    for (const momentMs of MOMENTS_MS) {
      const ended = await stopAfter(momentMs, { DATA_DIR: dataDir, ...queue });
      expect(ended).toEqual({ momentMs, code: 0, failures: null });
      expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    }
  };

  it('ends well at every moment, and leaves no server behind', () => endsWell({}));

  it.skipIf(skipReason('redis') !== undefined)('does so where its queue is on Redis', () =>
    endsWell({ REDIS_URL: redis?.url ?? '' }),
  );
});
