import { setTimeout as wait } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { FoyerError, type Log, errorCode } from '#libs/platform';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import { readMigrationState, refuseNewer } from './migration-state.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { type DatabaseAddress, connectionConfig } from './pool.ts';

/** Once in the life of a process, on a server that has answered before: a busy machine takes its time. */
const CONNECT_LIMIT_MS = 60_000;

/** What a server says that answers, and what there is to do; $ stands for its code. */
const REFUSALS: Readonly<Record<string, string>> = {
  '28P01': 'refuses the user or the password ($): correct DATABASE_URL',
  '28000': 'refuses the user ($): correct DATABASE_URL, or let the user in from here',
  '3D000': 'has no such database ($): create it, or correct DATABASE_URL',
};
const NOT_PERMITTED = '42501';

/**
 * Brings the database to the present schema. Idempotent; an advisory lock lets one process at a time do it.
 *
 * @param prepareQueue further migrations under the same lock (the queue's tables)
 * @throws `database-unavailable` (later) where the server does not answer; `database-newer` (never);
 *   `setting-invalid` where it lets us make no tables; the server's error where a migration fails
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
    const database = drizzle(client);
    refuseNewer(await readMigrationState(database));
    await applyMigrations(database, {
      migrationsFolder: migrationsFolder(),
      migrationsSchema: 'foyer_migrations',
    });
    await prepareQueue(client);
  } catch (error) {
    const code = errorCode(error) ?? errorCode((error as Error).cause);
    throw code === NOT_PERMITTED ? withoutRights(error) : error;
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
      if ((errorCode(error) ?? '') in REFUSALS || Date.now() > end) throw unavailable(error);
      if (attempt === 1) log.warn('database-away', { state: 'the start waits for it', error });
      await wait(250);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

function unavailable(error: unknown): FoyerError {
  const code = errorCode(error) ?? 'no code';
  const sentence = REFUSALS[code] ?? 'does not answer ($): check DATABASE_URL and that the server runs';
  return new FoyerError('database-unavailable', `PostgreSQL ${sentence.replace('$', code)}.`, {
    cause: error,
  });
}

function withoutRights(cause: unknown): FoyerError {
  return new FoyerError(
    'setting-invalid',
    'The user of DATABASE_URL may not make tables there: let it create schemas in this database, or name another user.',
    { cause },
  );
}
