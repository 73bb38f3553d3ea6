import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostgresServer, skipReason, startPostgres } from './index.ts';

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe.skipIf(skipReason('postgres'))('a private PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.remove());

  test('is version 15 or newer and gives each test a database of its own', async () => {
    const [one, two] = [await server.createDatabase(), await server.createDatabase()];
    await query(one, 'create table only_here (x int)');
    await expect(query(two, 'select * from only_here')).rejects.toMatchObject({ code: '42P01' });
    const [row] = await query(one, 'show server_version_num');
    expect(Number(row?.['server_version_num'])).toBeGreaterThanOrEqual(150_000);
  });

  test('keeps what was committed over SIGKILL and a restart on the same port', async () => {
    const url = await server.createDatabase();
    await query(url, 'create table kept as select 1 as x');
    await server.kill();
    await expect(query(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.restart();
    expect(await query(url, 'select x from kept')).toEqual([{ x: 1 }]);
  });
});
