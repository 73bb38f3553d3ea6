import { tmpdir } from 'node:os';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
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
});
