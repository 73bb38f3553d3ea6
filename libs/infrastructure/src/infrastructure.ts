import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { Log, Settings } from '#libs/platform';
import {
  QUEUE_SCHEMA,
  type QueueBackend,
  QueuePool,
  migratePostgresQueue,
  postgresBackend,
  redisBackend,
} from '#libs/queue';
import {
  type Database,
  type DatabaseAddress,
  connectionConfig,
  createDatabase,
  createPool,
  listenForErrors,
  migrate,
  waitForDatabase,
} from '#libs/store';
import { type EmbeddedServer, startEmbeddedServer } from './embedded-postgres/server.ts';

/** BullMQ keeps a client checked out for LISTEN for each worker; the rest is headroom for its queries. */
const QUEUE_POOL_SIZE = 12;
const APPLICATION_POOL_SIZE = 16;
const DATABASE_DEADLINE_MS = 30_000;
const ASK_QUEUE_EVERY_MS = 250;
const NEVER = new AbortController().signal;

/** Everything that the application stands on, whichever way the two switches are set. */
export interface Infrastructure {
  readonly address: DatabaseAddress;
  readonly database: Database;
  readonly queue: QueueBackend;
  /** In the order in which nothing is cut off: queue, pools, server. Call after the application is closed. */
  close(): Promise<void>;
}

/**
 * Opens the database alone: for commands that need no queue. The server keeps running where others use it.
 *
 * @param deadlineMs how long a server of DATABASE_URL may take to answer
 */
export async function openDatabase(
  settings: Settings,
  log: Log,
  deadlineMs: number = DATABASE_DEADLINE_MS,
): Promise<{ address: DatabaseAddress; database: Database; close(): Promise<void> }> {
  const { address, server } = await reachDatabase(settings, log, { deadlineMs });
  try {
    if (server !== null) await migrate(address, migratePostgresQueue);
  } catch (error) {
    await server?.stop();
    throw error;
  }
  const pool = createPool(address, { max: 4, applicationName: 'foyer-cli' }, log);
  return {
    address,
    database: createDatabase(pool),
    async close() {
      await pool.end();
      await server?.stop();
    },
  };
}

/** Applies every migration, ours and the queue's, to the database that the settings name. */
export async function migrateDatabase(settings: Settings, log: Log): Promise<void> {
  const { address, server } = await reachDatabase(settings, log);
  try {
    await migrate(address, migratePostgresQueue);
  } finally {
    await server?.stop();
  }
}

/**
 * Starts or reaches the database, brings it to the present schema and opens pools and queue.
 *
 * @param stop breaks it off between its steps, each of which may take seconds on a busy machine
 * @throws `data-directory-unusable`, `database-unavailable`, `platform-unsupported`: one sentence each; `stop.reason`
 */
export async function openInfrastructure(
  settings: Settings,
  log: Log,
  stop: AbortSignal = NEVER,
): Promise<Infrastructure> {
  const { address, server } = await reachDatabase(settings, log, { stop });
  let pool: pg.Pool | null = null;
  try {
    stop.throwIfAborted();
    await migrate(address, async (client) => {
      stop.throwIfAborted();
      await migratePostgresQueue(client);
    });
    pool = createPool(address, { max: APPLICATION_POOL_SIZE, applicationName: 'foyer' }, log);
    const queue = openQueue(settings, address, log);
    try {
      await waitForQueue(queue, stop);
    } catch (error) {
      await queue.close();
      throw error;
    }
    const opened = pool;
    return {
      address,
      database: createDatabase(opened),
      queue,
      async close() {
        await queue.close();
        await opened.end();
        await server?.stop();
      },
    };
  } catch (error) {
    await pool?.end();
    await server?.stop();
    throw error;
  }
}

/**
 * Whether the queue answers, without starting anything that would work on it.
 *
 * @returns what it stands on
 * @throws `queue-unavailable`
 */
export async function checkQueue(
  settings: Settings,
  address: DatabaseAddress,
  log: Log,
): Promise<QueueBackend['name']> {
  const queue = openQueue(settings, address, log);
  try {
    await queue.check();
    return queue.name;
  } finally {
    await queue.close();
  }
}

function openQueue({ redisUrl }: Settings, address: DatabaseAddress, log: Log): QueueBackend {
  return redisUrl === null ? queueOnPostgres(address, log) : redisBackend(redisUrl, log);
}

/** What begins while the queue is away would wait for it where no stop reaches: so the start waits here, for as long. */
async function waitForQueue(queue: QueueBackend, stop: AbortSignal): Promise<void> {
  while (!(await answers(queue))) {
    stop.throwIfAborted();
    await wait(ASK_QUEUE_EVERY_MS);
  }
}

/** The queue itself tells the log that it is away. */
function answers(queue: QueueBackend): Promise<boolean> {
  return queue.check().then(
    () => true,
    () => false,
  );
}

async function reachDatabase(
  settings: Settings,
  log: Log,
  { deadlineMs = DATABASE_DEADLINE_MS, stop = NEVER }: { deadlineMs?: number; stop?: AbortSignal } = {},
): Promise<{ address: DatabaseAddress; server: EmbeddedServer | null }> {
  if (settings.databaseUrl === null) {
    const server = await startEmbeddedServer(settings.dataDir, log, stop);
    return { address: server.address, server };
  }
  const address: DatabaseAddress = { kind: 'url', url: settings.databaseUrl };
  await waitForDatabase(address, deadlineMs, log, stop);
  return { address, server: null };
}

function queueOnPostgres(address: DatabaseAddress, log: Log): QueueBackend {
  const pool = new QueuePool({
    ...connectionConfig(address),
    max: QUEUE_POOL_SIZE,
    application_name: 'foyer-queue',
    // Half again as many jobs a second; a killed server may lose bells, which the sweep rings again.
    options: `-c search_path=${QUEUE_SCHEMA},public -c synchronous_commit=off -c jit=off`,
  });
  listenForErrors(pool, log);
  return postgresBackend(pool);
}
