import { tmpdir } from 'node:os';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { silentLog } from '#libs/platform';
import { createPool } from '#libs/store';
import { openEmptyDatabase, skipReason } from '../servers/index.ts';

describe.skipIf(skipReason('postgres'))('the server of a run', () => {
  it('has its data in the folder of the run, in memory where that is', async () => {
    const { url, drop } = await openEmptyDatabase();
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      expect(rows[0]?.data_directory).toContain(`${tmpdir()}/`);
    } finally {
      await client.end();
      await drop();
    }
  });

  it('compiles no statements of ours, whatever it does for others', async () => {
    const { url, drop } = await openEmptyDatabase();
    const pool = createPool({ kind: 'url', url }, { max: 2, applicationName: 'test' }, silentLog);
    try {
      const both = await Promise.all([pool.query('show jit'), pool.query('show jit')]);
      expect(both.map(({ rows }) => rows)).toEqual([[{ jit: 'off' }], [{ jit: 'off' }]]);
    } finally {
      await pool.end();
      await drop();
    }
  });
});
