import { sql } from 'drizzle-orm';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '#libs/platform';
import { type Database, createDatabase, createPool } from '#libs/store';
import { type TestDatabase, openEmptyDatabase, skipReason } from '../servers/index.ts';

describe.skipIf(skipReason('postgres') !== undefined)('a connection lost in a transaction', () => {
  let empty: TestDatabase;
  let pool: pg.Pool;
  let database: Database;
  beforeAll(async () => {
    empty = await openEmptyDatabase();
    pool = createPool({ kind: 'url', url: empty.url }, { max: 2, applicationName: 'foyer' }, silentLog);
    database = createDatabase(pool);
  });
  afterAll(() => empty?.drop());

  const inUse = () => pool.totalCount - pool.idleCount;
  const lose = (client: pg.PoolClient) => void client.end();

  it.each([1, 2, 3])('costs the pool no place, before its begin, time %i', async () => {
    pool.once('acquire', lose);
    await expect(database.transaction((tx) => tx.execute(sql`select 1`))).rejects.toThrow('begin');
    expect(inUse()).toBe(0);
  });

  it('costs it none in the middle', async () => {
    const cut = database.transaction(async (tx) => {
      await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
    });
    await expect(cut).rejects.toThrow();
    expect(inUse()).toBe(0);
  });

  it('and both places still work, and the pool can be closed', async () => {
    const answers = Array.from({ length: 2 }, () =>
      database.transaction((tx) => tx.execute(sql`select 1 as one`)),
    );
    expect((await Promise.all(answers)).map(({ rows }) => rows)).toEqual([[{ one: 1 }], [{ one: 1 }]]);
    await pool.end();
  });
});
