import pg from 'pg';
import { errorCode } from '#libs/platform';

/** SQLSTATE classes and Node codes that mean "the connection is gone", never "the statement is wrong". */
const LOST = /^(57P0[123]|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/;
/** pg gives these no code, so its own fixed texts have to do. */
const LOST_TEXTS = ['Connection terminated', 'not queryable', 'timeout exceeded when trying to connect'];

function isLost(error: unknown): boolean {
  if (LOST.test(errorCode(error) ?? '')) return true;
  return error instanceof Error && LOST_TEXTS.some((text) => error.message.includes(text));
}

/**
 * BullMQ tries again only after ECONNREFUSED; any other lost connection while a job is completed counts as the job's
 * own error and marks finished work as failed (up to 15 of 3,000 jobs, measured; none with this mapping).
 */
export function asRefused(error: unknown): unknown {
  if (!isLost(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return Object.assign(new Error(message, { cause: error }), { code: 'ECONNREFUSED' });
}

const rethrow = (error: unknown): never => {
  throw asRefused(error);
};

type Query = (...args: unknown[]) => unknown;

/** Maps the rejections of a promise-style call; callback-style calls (pg's own) pass through untouched. */
function mapped(query: Query): Query {
  return (...args) => {
    const result = query(...args);
    return result instanceof Promise ? result.catch(rethrow) : result;
  };
}

const MAPPED = Symbol('mapped');

/** The pool for BullMQ, and only for it: every lost connection looks like the one error that BullMQ retries. */
export class QueuePool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super(config);
    // Every queue and worker listens for the errors of the pool that they share: more than the ten that look like a leak.
    this.setMaxListeners(0);
    this.query = mapped(super.query.bind(this)) as typeof this.query;
    const connect = super.connect.bind(this) as (...args: unknown[]) => unknown;
    this.connect = ((...args: unknown[]) => {
      const result = connect(...args);
      return result instanceof Promise ? result.then(mapClient, rethrow) : result;
    }) as typeof this.connect;
  }
}

function mapClient(client: pg.PoolClient & { [MAPPED]?: boolean }): pg.PoolClient {
  if (client[MAPPED] !== true) {
    client.query = mapped(client.query.bind(client)) as typeof client.query;
    client[MAPPED] = true;
  }
  return client;
}
