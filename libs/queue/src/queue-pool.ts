import pg from 'pg';
import { errorCode } from '#libs/platform';

/** SQLSTATE classes and Node codes that mean "the connection is gone", never "the statement is wrong". */
const LOST = /^(57P0[123]|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/;
/** pg and ioredis give these no code, so their own fixed texts have to do. */
const LOST_TEXTS = [
  'Connection is closed',
  'Connection terminated',
  'not queryable',
  'timeout exceeded when trying to connect',
];

/** What pg says of a connection that was not there in time, or was cut on the way: the server, or we, have too much to do. */
const SLOW_TEXTS = [
  'timeout exceeded when trying to connect',
  'due to connection timeout',
  'Connection terminated unexpectedly',
];
/** Of a connection; each that is not there in time lasts as long as the pool waits. */
const SLOW_TRIES = 6;

/** Whether the connection is gone, which whoever holds it tells of: queues and workers need not do so each for itself. */
export function isLost(error: unknown): boolean {
  if (LOST.test(errorCode(error) ?? '')) return true;
  return error instanceof Error && LOST_TEXTS.some((text) => error.message.includes(text));
}

/**
 * BullMQ tries again only after ECONNREFUSED; any other lost connection while a job is completed counts as the job's
 * own error and marks finished work as failed (up to 15 of 3,000 jobs, measured; none with this mapping).
 */
function asRefused(error: unknown): unknown {
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

/**
 * Tries again where a server takes too long or is cut off, and not where it refuses. BullMQ remembers a first failure
 * for as long as a queue lives: a start on a busy machine would fail, or go on with a queue that never works (seen at a
 * load of 15).
 */
async function patient<T>(connect: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await connect();
    } catch (error) {
      const isSlow = error instanceof Error && SLOW_TEXTS.some((text) => error.message.includes(text));
      if (!isSlow || tries === SLOW_TRIES) throw error;
    }
  }
}

const MAPPED = Symbol('mapped');

/** The pool for BullMQ, and only for it: every lost connection looks like the one error that BullMQ retries. */
export class QueuePool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super(config);
    // Every queue and worker listens for the errors of the pool that they share: more than the ten that look like a leak.
    this.setMaxListeners(0);
    this.query = mapped(super.query.bind(this)) as typeof this.query;
    const connect = super.connect.bind(this) as {
      (callback: unknown): unknown;
      (): Promise<pg.PoolClient>;
    };
    // pg's own calls have a callback.
    this.connect = ((callback?: unknown) =>
      callback === undefined
        ? patient(connect).then(mapClient, rethrow)
        : connect(callback)) as typeof this.connect;
  }
}

function mapClient(client: pg.PoolClient & { [MAPPED]?: boolean }): pg.PoolClient {
  if (client[MAPPED] !== true) {
    client.query = mapped(client.query.bind(client)) as typeof client.query;
    client[MAPPED] = true;
  }
  return client;
}
