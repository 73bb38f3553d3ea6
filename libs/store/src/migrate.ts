import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { FoyerError, errorCode } from '#libs/platform';
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

/** @returns once the server answers; @throws `database-unavailable` after `deadlineMs` */
export async function waitForDatabase(address: DatabaseAddress, deadlineMs: number): Promise<void> {
  const end = Date.now() + deadlineMs;
  for (;;) {
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
      await new Promise((resolve) => setTimeout(resolve, 250));
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
