import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { FoyerError, type Log, errorCode } from '#libs/platform';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import { type DatabaseAddress, connectionConfig } from './pool.ts';

/** Once in the life of a process, on a server that has answered before: a busy machine takes its time. */
const CONNECT_LIMIT_MS = 60_000;

/** The folder of the SQL files, both from source and from the build, which leaves them where they are. */
export function migrationsFolder(): string {
  let directory = import.meta.dirname;
  while (!existsSync(join(directory, 'package.json'))) {
    const parent = dirname(directory);
    if (parent === directory)
      throw new FoyerError('invariant-broken', 'The migrations folder was not found.');
    directory = parent;
  }
  return join(directory, 'libs/store/migrations');
}

/**
 * Brings the database to the present schema. Idempotent; an advisory lock lets one process at a time do it.
 *
 * @param prepareQueue further migrations under the same lock (the queue's tables)
 * @throws `database-unavailable` (later) where the server does not answer; the server's error where a migration fails
 */
export async function migrate(
  address: DatabaseAddress,
  prepareQueue: (client: pg.Client) => Promise<void> = async () => {},
): Promise<void> {
  const client = new pg.Client({ ...connectionConfig(address), connectionTimeoutMillis: CONNECT_LIMIT_MS });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw unavailable(error);
  }
  try {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCKS.migration]);
    await client.query('set client_min_messages = warning');
    await applyMigrations(drizzle(client), {
      migrationsFolder: migrationsFolder(),
      migrationsSchema: 'foyer_migrations',
    });
    await prepareQueue(client);
  } finally {
    await client.end();
  }
}

/**
 * Waits until the server answers, and tells the log that it does.
 *
 * @param stop breaks the waiting off, within the two seconds that one try may take
 * @throws `database-unavailable` after `deadlineMs`, or at once where waiting does not help; `stop.reason`
 */
export async function waitForDatabase(
  address: DatabaseAddress,
  deadlineMs: number,
  log: Log,
  stop: AbortSignal,
): Promise<void> {
  const end = Date.now() + deadlineMs;
  for (let attempt = 1; ; attempt += 1) {
    stop.throwIfAborted();
    const client = new pg.Client({ ...connectionConfig(address), connectionTimeoutMillis: 2_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch (error) {
      // A wrong password or database does not get right by waiting.
      const code = errorCode(error);
      if (code === '28P01' || code === '28000' || code === '3D000' || Date.now() > end)
        throw unavailable(error);
      if (attempt === 1) log.warn('database-away', { state: 'the start waits for it', error });
      await wait(250);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

function unavailable(error: unknown): FoyerError {
  return new FoyerError(
    'database-unavailable',
    `PostgreSQL does not answer (${errorCode(error) ?? 'no code'}): check DATABASE_URL and that the server runs.`,
    { cause: error },
  );
}
