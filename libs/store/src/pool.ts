import pg from 'pg';
import { type Log, rateLimited } from '#libs/platform';

/** Where a PostgreSQL server is: a URL, or the Unix socket folder of the embedded one. */
export type DatabaseAddress =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'socket'; readonly directory: string; readonly user: string; readonly database: string };

interface PoolOptions {
  readonly max: number;
  readonly applicationName: string;
  /** Extra start-up options, for example `-c search_path=bullmq`. */
  readonly options?: string;
}

/** Connection settings for `pg`, shared by every pool and single client. */
export function connectionConfig(address: DatabaseAddress): pg.ClientConfig {
  const base = { keepAlive: true, connectionTimeoutMillis: 10_000 };
  return address.kind === 'url'
    ? { ...base, connectionString: address.url }
    : { ...base, host: address.directory, user: address.user, database: address.database };
}

/**
 * A pool that a dropped connection cannot kill the process with: without a listener on the pool an idle client's
 * error is unhandled, without one on each client a drop between two queries of a transaction is (both measured).
 */
export function createPool(address: DatabaseAddress, options: PoolOptions, log: Log): pg.Pool {
  const pool = new pg.Pool({
    ...connectionConfig(address),
    max: options.max,
    application_name: options.applicationName,
    ...(options.options === undefined ? {} : { options: options.options }),
    onConnect: withoutJit,
  });
  listenForErrors(pool, log);
  return pool;
}

/**
 * A server of somebody else's compiles what it takes for long statements: with 100,000 messages that took Trends from
 * 0.8 to 2.4 s and the trial of a policy from 0.6 to 1.6, and made nothing faster (measured). By a statement, since a
 * pooler in between may refuse a start-up option.
 *
 * @returns what the pool waits for, though its types don't say so
 */
function withoutJit(client: pg.ClientBase): unknown {
  return client.query('set jit = off');
}

/** Puts error listeners on a pool and on each of its clients. */
export function listenForErrors(pool: pg.Pool, log: Log): void {
  const quiet = rateLimited(log, 10_000);
  pool.on('error', (error) => quiet.warn('database-connection-lost', { error }));
  pool.on('connect', (client) => {
    client.on('error', (error: unknown) => quiet.warn('database-connection-lost', { error }));
  });
}
