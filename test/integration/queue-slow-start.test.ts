import { Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '#libs/platform';
import { QUEUE_SCHEMA, QueuePool, postgresBackend } from '#libs/queue';
import { listenForErrors } from '#libs/store';
import { type TestDatabase, openDatabase, skipReason } from '../servers/index.ts';
import { type FaultyLine, startFaultyLine } from '../servers/faulty-line.ts';

describe.skipIf(skipReason('postgres') !== undefined)('a queue on PostgreSQL', () => {
  let database: TestDatabase;
  let line: FaultyLine;
  let pool: QueuePool;

  beforeAll(async () => {
    database = await openDatabase();
    const slow = new URL(database.url);
    line = await startFaultyLine(Number(slow.port));
    slow.port = String(line.port);
    pool = new QueuePool({
      connectionString: slow.href,
      connectionTimeoutMillis: 1_000,
      options: `-c search_path=${QUEUE_SCHEMA},public`,
    });
    listenForErrors(pool, silentLog);
    postgresBackend(pool);
  });
  afterAll(async () => {
    await pool?.end();
    await line?.close();
    await database?.drop();
  });

  it('works although its first connection was not there in time', async () => {
    line.become('silence');
    const queue = new Queue('slow', { connection: pool });
    queue.on('error', () => {});
    // The queue has asked before, so its own first try is over as well.
    await expect(pool.query('select 1')).rejects.toThrow(/timeout/);
    line.become('none');
    await queue.add('first', {});
    expect(await queue.getWaitingCount()).toBe(1);
    await queue.close();
  });

  it('works although its first connection was cut on the way', async () => {
    const cut = new QueuePool(pool.options);
    listenForErrors(cut, silentLog);
    // Not while the pool before closes its own, one after the other.
    line.become('none');
    await expect.poll(() => line.callers()).toBe(0);
    line.become('silence');
    const connecting = cut.connect();
    await expect.poll(() => line.callers()).toBe(1);
    line.become('none');
    (await connecting).release();
    await cut.end();
  });
});
