import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { DatabaseAddress } from '#libs/store';
import { type Service, eventually, startService, temporaryDataDir } from '../e2e/service.ts';
import { DigestWorld } from '../integration/digest-world.ts';
import { startSmtp } from '../integration/smtp-stand.ts';
import { startPostgres, startRedis } from '../servers/index.ts';
import type { Bench, Row } from './bench.ts';

const ENTRIES = 40;
const MINUTE_MS = 60_000;

export interface DigestRun {
  readonly users: number;
  /** Three processes on one PostgreSQL and one Redis, or one process with everything embedded. */
  readonly scaled: boolean;
  /** Whether slots become due once everything is there, instead of being waited for by the clock. */
  readonly atOnce?: boolean;
}

export interface DigestRunResult {
  readonly mails: number;
  readonly duplicates: number;
  /** From the slot's time to the last mail. */
  readonly seconds: number;
  /** The same for the next slot, after the queue was emptied; null where the queue is in the database. */
  readonly afterFlush: {
    readonly mails: number;
    readonly duplicates: number;
    readonly seconds: number;
  } | null;
}

/** One slot for many people at once, and the next one after the queue was emptied. */
export async function runDigests({ users, scaled, atOnce = false }: DigestRun): Promise<DigestRunResult> {
  const dataDir = temporaryDataDir();
  const smtp = await startSmtp();
  const postgres = scaled ? await startPostgres() : null;
  const redis = scaled ? await startRedis() : null;
  const url = (await postgres?.createDatabase()) ?? null;
  const env = {
    DATA_DIR: dataDir,
    SMTP_URL: smtp.url,
    DIGEST_FROM: 'foyer@harbourlight.example',
    LOG_LEVEL: 'warn',
    FOYER_SECRET: 'a secret of this bench alone',
    ...(url === null || redis === null ? {} : { DATABASE_URL: url, REDIS_URL: redis.url }),
  };
  const services: Service[] = [];
  let world: DigestWorld | null = null;
  try {
    // The first one makes the tables, and the others find them.
    services.push(await startService({ env }));
    if (scaled) services.push(...(await Promise.all([startService({ env }), startService({ env })])));
    const address: DatabaseAddress =
      url === null
        ? { kind: 'socket', directory: join(dataDir, 'socket'), user: 'foyer', database: 'foyer' }
        : { kind: 'url', url };
    world = await DigestWorld.at(address);
    const opened = world;
    for (let entry = 0; entry < ENTRIES; entry += 1) await opened.arrive();
    // Far enough ahead for the people to be there, and planned, before their slot comes.
    const first = Math.ceil((Date.now() + (atOnce ? 10 * MINUTE_MS : 20_000)) / MINUTE_MS) * MINUTE_MS;
    const second = first + MINUTE_MS;
    const { timeZone, timeOf } = middayClock();
    const times = scaled ? [timeOf(first), timeOf(second)] : [timeOf(first)];
    for (let start = 0; start < users; start += 50) {
      await Promise.all(
        Array.from({ length: Math.min(50, users - start) }, (_, index) =>
          opened.addUser(`Person${start + index}`, {
            timeZone,
            times,
            workingDays: [1, 2, 3, 4, 5, 6, 7],
          }),
        ),
      );
    }
    const slotAt = (ms: number) => (atOnce ? bringForward(opened, users, ms) : ms);
    const one = await mailsOf(smtp.received, users, 0, await slotAt(first));
    if (redis === null) return { ...one, afterFlush: null };
    await redis.flushAll();
    await opened.arrive();
    const two = await mailsOf(smtp.received, users, smtp.received.length, await slotAt(second));
    await clockIsBack(redis.url);
    return { ...one, afterFlush: two };
  } finally {
    await world?.close();
    for (const service of services) await service.stop();
    await smtp.close();
    await redis?.remove();
    await postgres?.remove();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A clock on which it is about noon, so that both slots are of today: one of tomorrow is not made today. */
function middayClock(): { timeZone: string; timeOf: (ms: number) => string } {
  const ahead = 12 - new Date().getUTCHours();
  return {
    // The names of these zones have the sign the other way round.
    timeZone: `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`,
    timeOf: (ms) => new Date(ms + ahead * 60 * MINUTE_MS).toISOString().slice(11, 16),
  };
}

/** Makes a slot of these people due now, as soon as it is planned. @returns now */
async function bringForward(world: DigestWorld, users: number, slot: number): Promise<number> {
  // The administrator's own times are left alone.
  const theirs = `due_at = $1 and user_id in (select id from foyer."user" where name like 'Person%')`;
  const due = new Date(slot);
  await eventually(
    () => world.rows<{ id: string }>(`select id from foyer.digest where ${theirs}`, [due]),
    (rows) => rows.length === users,
    MINUTE_MS,
  );
  const now = Date.now();
  await world.rows(`update foyer.digest set due_at = $2 where ${theirs}`, [due, new Date(now)]);
  return now;
}

/** Waits until the scheduled ring, which went with the queue, is there again. */
async function clockIsBack(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl);
  try {
    await eventually(
      () => redis.zcard('bull:ring-digests:repeat'),
      (count) => count === 1,
      MINUTE_MS,
    );
  } finally {
    redis.disconnect();
  }
}

async function mailsOf(
  received: readonly { readonly to: readonly string[] }[],
  users: number,
  from: number,
  slot: number,
): Promise<{ mails: number; duplicates: number; seconds: number }> {
  await eventually(
    async () => received.length - from,
    (count) => count >= users,
    4 * MINUTE_MS,
  );
  const seconds = Math.round((Date.now() - slot) / 100) / 10;
  const people = received.slice(from).map(({ to }) => to.join());
  return { mails: people.length, duplicates: people.length - new Set(people).size, seconds };
}

/** How long one slot takes for many people at once. */
export const digests: Bench = {
  name: 'digests',
  summary:
    'one slot for many people: three processes on PostgreSQL and Redis, and one with everything embedded',
  async run({ small }) {
    const users = small ? 20 : 500;
    const rows: Row[] = [];
    for (const scaled of [true, false]) {
      const { afterFlush, ...slot } = await runDigests({ users, scaled });
      const where = scaled ? 'three processes, PostgreSQL and Redis' : 'one process, embedded';
      rows.push({ where, slot: 'first', people: users, ...slot });
      if (afterFlush !== null) rows.push({ where, slot: 'after FLUSHALL', people: users, ...afterFlush });
    }
    return {
      name: 'digests',
      about: `${users} people with one slot and ${ENTRIES} entries in the queue; seconds from the time of the slot to the last mail on a real SMTP server.`,
      rows,
    };
  },
};
