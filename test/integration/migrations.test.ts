import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migratePostgresQueue } from '#libs/queue';
import { migrate, migrationsFolder } from '#libs/store';
import { type TestDatabase, openEmptyDatabase, skipReason } from '../servers/index.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('migrations', () => {
  it('say what the schema says: nothing is left to generate', () => {
    const folder = mkdtempSync(join(tmpdir(), 'foyer-migrations-'));
    try {
      cpSync(migrationsFolder(), join(folder, 'out'), { recursive: true });
      const config = join(folder, 'drizzle.config.json');
      writeFileSync(
        config,
        JSON.stringify({
          dialect: 'postgresql',
          schema: join(ROOT, 'libs/store/src/schema.ts'),
          // drizzle-kit takes this below its working directory, an absolute path too.
          out: './out',
          schemaFilter: ['foyer'],
        }),
      );
      const kit = join(ROOT, 'node_modules/drizzle-kit/bin.cjs');
      const said = execFileSync(process.execPath, [kit, 'generate', '--config', config], {
        cwd: folder,
        stdio: 'pipe',
      });
      // It ends well after its own errors too, so its words count and not its exit code.
      expect(String(said)).toContain('No schema changes');
      expect(readdirSync(join(folder, 'out')).sort()).toEqual(readdirSync(migrationsFolder()).sort());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  describe.skipIf(skipReason('postgres') !== undefined)('on a database of one’s own', () => {
    let empty: TestDatabase;
    beforeAll(async () => {
      empty = await openEmptyDatabase();
    });
    afterAll(() => empty.drop());

    it('are applied once, whoever starts first and however often', async () => {
      const { url } = empty;
      const apply = () => migrate({ kind: 'url', url }, migratePostgresQueue);
      await Promise.all([apply(), apply(), apply()]);
      await apply();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        const { rows } = await client.query<{ applied: number }>(
          'select count(*)::int as applied from foyer_migrations.__drizzle_migrations',
        );
        const files = readdirSync(migrationsFolder()).filter((name) => name.endsWith('.sql'));
        expect(rows[0]?.applied).toBe(files.length);
        await client.query('select 1 from foyer.message, bullmq.job limit 0');
      } finally {
        await client.end();
      }
    });
  });
});
