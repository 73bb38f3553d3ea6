import 'reflect-metadata';
import { BullModule, Processor, WorkerHost } from '@nestjs/bullmq';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Job } from 'bullmq';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LOG, silentLog } from '#libs/platform';
import {
  ASSESS_MESSAGE,
  AssessBell,
  type AssessMessages,
  QUEUE_SCHEMA,
  type QueueBackend,
  QueuePool,
  WORKER_SETTINGS,
  migratePostgresQueue,
  postgresBackend,
  redisBackend,
} from '#libs/queue';
import { listenForErrors, migrate } from '#libs/store';
import { eventually } from '../e2e/service.ts';
import { skipReason, startPostgres, startRedis } from '../servers/index.ts';

/** What a queue stands on, for all tests of a kind: each finds it empty. */
interface Stand {
  open(): QueueBackend;
  /** Takes the server away with `kill -9`, and brings it back on the same port. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Everything that the queue remembers is gone. */
  empty(): Promise<void>;
  remove(): Promise<void>;
}

const kinds: { name: string; skip: string | undefined; prepare: () => Promise<Stand> }[] = [
  {
    name: 'PostgreSQL',
    skip: skipReason('postgres'),
    prepare: async () => {
      const server = await startPostgres();
      const url = await server.createDatabase();
      await migrate({ kind: 'url', url }, migratePostgresQueue);
      return {
        open: () => {
          const pool = new QueuePool({
            connectionString: url,
            max: 12,
            options: `-c search_path=${QUEUE_SCHEMA},public`,
          });
          listenForErrors(pool, silentLog);
          return postgresBackend(pool);
        },
        kill: () => server.kill(),
        restart: () => server.restart(),
        empty: async () => {
          const client = new pg.Client({ connectionString: url });
          await client.connect();
          const { rows } = await client.query<{ name: string }>(
            `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = $1`,
            [QUEUE_SCHEMA],
          );
          await client.query(`truncate ${rows.map((row) => row.name).join(', ')}`);
          await client.end();
        },
        remove: () => server.remove(),
      };
    },
  },
  {
    name: 'Redis',
    skip: skipReason('redis'),
    prepare: async () => {
      const server = await startRedis();
      return {
        open: () => redisBackend(server.url, silentLog),
        kill: () => server.kill(),
        restart: () => server.restart(),
        empty: () => server.flushAll(),
        remove: () => server.remove(),
      };
    },
  },
];

for (const kind of kinds) {
  describe.skipIf(kind.skip !== undefined)(`the queue on ${kind.name}`, () => {
    let stand: Stand;
    let backend: QueueBackend;
    let app: INestApplicationContext;
    let heard: number[];
    let failures: Map<number, number>;
    /** What whoever hears a bell waits for before it answers the next. */
    let busy: Promise<void>;

    beforeAll(async () => {
      stand = await kind.prepare();
    });
    afterAll(() => stand?.remove());

    const start = async () => {
      heard = [];
      failures = new Map();
      busy = Promise.resolve();
      const log = { heard, failures };

      @Processor(ASSESS_MESSAGE, { ...WORKER_SETTINGS, concurrency: 1 })
      class Listener extends WorkerHost {
        override async process(job: Job<AssessMessages>): Promise<void> {
          for (const messageId of job.data.messageIds) {
            log.heard.push(messageId);
            await busy;
            const left = log.failures.get(messageId) ?? 0;
            if (left === 0) continue;
            log.failures.set(messageId, left - 1);
            throw new Error('not this time');
          }
        }
      }

      backend = stand.open();
      @Module({
        imports: [backend.rootModule, BullModule.registerQueue({ name: ASSESS_MESSAGE })],
        providers: [Listener, AssessBell, { provide: LOG, useValue: silentLog }],
      })
      class Stage {}

      app = await NestFactory.createApplicationContext(Stage, { logger: false });
      const listener = app.get(Listener);
      listener.worker.on('error', () => {});
      await listener.worker.waitUntilReady();
    };
    const ring = (messageId: number, revision = 1) =>
      app.get(AssessBell).ring([{ messageId, reason: { revision } }]);
    const hears = (expected: number[], limitMs = 20_000) =>
      eventually(
        async () => heard,
        (now) => now.length >= expected.length,
        limitMs,
      ).then((now) => expect([...now].sort((a, b) => a - b)).toEqual(expected));

    afterEach(async () => {
      await app.close();
      await backend.close();
      await stand.empty();
    });

    it('delivers each ring once, and rings again for another reason or once it is done', async () => {
      await start();
      await ring(1);
      await ring(2);
      await hears([1, 2]);
      await ring(1, 2);
      await hears([1, 1, 2]);
      // The finished job has vanished, so the same reason rings again: that is what the sweep relies on.
      await ring(2);
      await hears([1, 1, 2, 2]);
    });

    it('takes mail that is new first, then that of the last days, and last what has waited for years', async () => {
      await start();
      let release = () => {};
      busy = new Promise((resolve) => (release = resolve));
      await ring(1);
      await hears([1]);
      const old = [100, 200, 300].map((messageId) => ({ messageId, revision: 1 }));
      await app.get(AssessBell).ringFor(old, { rank: 'older' });
      await app.get(AssessBell).ringFor([{ messageId: 350, revision: 1 }], { rank: 'recent' });
      await ring(400);
      release();
      await hears([1, 100, 200, 300, 350, 400]);
      expect(heard.slice(0, 3)).toEqual([1, 400, 350]);
    });

    it('tries again after a failure, and rings no second time for a job that waits to be tried', async () => {
      await start();
      failures.set(7, 1);
      await ring(7);
      await hears([7]);
      await ring(7);
      await hears([7, 7]);
      await eventually(
        () => app.get(AssessBell).depth(),
        (depth) => depth === 0,
        5_000,
      );
      expect(heard).toEqual([7, 7]);
    });

    it('goes on after everything in it was deleted', async () => {
      await start();
      await ring(1);
      await hears([1]);
      // What is just being finished would hold the tables, and the deletion something else.
      await eventually(
        () => app.get(AssessBell).depth(),
        (depth) => depth === 0,
        5_000,
      );
      await stand.empty();
      await ring(2);
      await hears([1, 2]);
    });

    it('is not waited for while it is away, says so when asked, and is heard again when it is back', async () => {
      await start();
      await ring(1);
      await hears([1]);
      await stand.kill();
      const began = performance.now();
      await ring(2);
      expect(performance.now() - began).toBeLessThan(4_000);
      // A connection of PostgreSQL outlives the process that opened it by a moment.
      await eventually(
        () =>
          backend.check().then(
            () => null,
            ({ code }: { readonly code?: string }) => code,
          ),
        (code) => code === 'queue-unavailable',
        10_000,
      );
      await stand.restart();
      await eventually(
        () => backend.check().then(() => true),
        (ok) => ok,
        20_000,
      );
      await eventually(
        async () => {
          await ring(3);
          return heard;
        },
        (now) => now.includes(3),
        30_000,
      );
    });
  });
}
