import { BullModule } from '@nestjs/bullmq';
import type { DynamicModule } from '@nestjs/common';
import { createPostgresBackend, runMigrations, setDefaultBackendFactory } from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { FoyerError, type Log } from '#libs/platform';

/** The schema of the queue's tables, beside Foyer's own. */
export const QUEUE_SCHEMA = 'bullmq';

/** What BullMQ stands on. Whoever opened it closes it, after the application and before the database. */
export interface QueueBackend {
  readonly name: 'postgres' | 'redis';
  /** The root module of BullMQ; import it once, before any queue is registered. */
  readonly rootModule: DynamicModule;
  /** @throws `queue-unavailable` where it does not answer within two seconds */
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * BullMQ on PostgreSQL. BullMQ neither migrates nor closes a pool that it is given, and `forRoot` has no option for
 * the backend: it is set for the process before any queue is made.
 *
 * @param pool opened with `search_path` set to `QUEUE_SCHEMA`, and with lost connections mapped (`QueuePool`)
 */
export function postgresBackend(pool: pg.Pool): QueueBackend {
  setDefaultBackendFactory(createPostgresBackend);
  return {
    name: 'postgres',
    rootModule: BullModule.forRoot({ connection: pool }),
    check: () => answers(pool.query('select 1')),
    close: () => pool.end(),
  };
}

/** Creates or updates the queue's tables; run under Foyer's migration lock. */
export async function migratePostgresQueue(client: pg.Client): Promise<void> {
  await runMigrations(client, QUEUE_SCHEMA);
}

/**
 * BullMQ on Redis through ioredis.
 *
 * @param url `redis://…` or `rediss://…`
 */
export function redisBackend(url: string, log: Log): QueueBackend {
  setDefaultBackendFactory();
  const redis = new Redis(url, {
    // Workers need null; without it a Worker throws.
    maxRetriesPerRequest: null,
    // The default grows without bound: after 40 s away the first job ran 18 s late, with this one 1 s.
    retryStrategy: (attempt) => Math.min(200 * attempt, 2_000),
  });
  tellOutages(redis, log);
  return {
    name: 'redis',
    rootModule: BullModule.forRoot({ connection: redis }),
    check: () => answers(redis.ping()),
    async close() {
      // While the server is away a goodbye would wait in line for a connection, and closing with it.
      if (redis.status === 'ready') await redis.quit().catch(() => redis.disconnect());
      else redis.disconnect();
    },
  };
}

/** One line when Redis goes and one when it is back, however often it is tried and however many connections notice. */
function tellOutages(redis: Redis, log: Log): void {
  let awaySince: number | null = null;
  redis.on('error', (error) => {
    if (awaySince !== null) return;
    awaySince = Date.now();
    log.warn('redis-away', { state: 'mail is kept, and is assessed when Redis answers again', error });
  });
  redis.on('ready', () => {
    if (awaySince === null) return;
    log.info('redis-back', { state: 'what has waited is assessed now', durationMs: Date.now() - awaySince });
    awaySince = null;
  });
}

async function answers(question: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer within two seconds')), 2_000);
  });
  try {
    await Promise.race([question, late]);
  } catch (error) {
    throw new FoyerError('queue-unavailable', 'The queue does not answer.', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
