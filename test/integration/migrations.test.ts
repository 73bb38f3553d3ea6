import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migratePostgresQueue } from '#libs/queue';
import { silentLog } from '#libs/platform';
import { migrate, migrationsFolder, waitForDatabase } from '#libs/store';
import { type TestDatabase, openEmptyDatabase, skipReason } from '../servers/index.ts';
import { foyer } from './cli-run.ts';

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

    it('are refused on the tables of a newer version, by the service, the commands and the doctor', async () => {
      const { url } = empty;
      const environment = { DATABASE_URL: url };
      await migrate({ kind: 'url', url });
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const table = 'foyer_migrations.__drizzle_migrations';
      await client.query(`insert into ${table} (hash, created_at) values ('later', 9999999999999)`);
      try {
        const newer = { code: 'database-newer', detail: expect.stringContaining('a newer version of Foyer') };
        await expect(migrate({ kind: 'url', url })).rejects.toMatchObject(newer);
        for (const command of ['migrate', 'role list'])
          expect(await foyer(command.split(' '), { environment })).toMatchObject({
            code: 1,
            stdout: '',
            stderr: expect.stringMatching(
              /^The database was brought up to date by a newer version of Foyer: /,
            ),
          });
        expect((await foyer(['doctor'], { environment })).stdout).toMatch(
          /^problem +Migrations: 1 are of a newer version/m,
        );
      } finally {
        await client.query(`delete from ${table} where hash = 'later'`);
        await client.end();
      }
    });

    it('say what there is to do where nobody lets us in, or lets us make tables', async () => {
      const client = new pg.Client({ connectionString: empty.url });
      await client.connect();
      const role = `guest_${process.pid}`;
      await client.query(`create role ${role} login password 'hush'`);
      const of = (change: Partial<Pick<URL, 'username' | 'pathname'>>) =>
        Object.assign(new URL(empty.url), { password: 'hush' }, change).href;
      const wait = (url: string) =>
        waitForDatabase({ kind: 'url', url }, 20_000, silentLog, new AbortController().signal);
      try {
        await expect(wait(of({ pathname: '/nowhere' }))).rejects.toMatchObject({
          detail: 'PostgreSQL has no such database (3D000): create it, or correct DATABASE_URL.',
        });
        await expect(migrate({ kind: 'url', url: of({ username: role }) })).rejects.toMatchObject({
          code: 'setting-invalid',
          detail: expect.stringMatching(/^The user of DATABASE_URL may not make tables there/),
        });
      } finally {
        await client.query(`drop role ${role}`);
        await client.end();
      }
    });
  });
});
