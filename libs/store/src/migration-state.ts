import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Handle } from './database.ts';
import { migrationsFolder } from './migrate.ts';

interface MigrationState {
  /** Migrations that the database has had, also those that this version does not know. */
  readonly applied: number;
  /** Migrations of this version that the database has not had. */
  readonly pending: number;
}

/** How far the database is behind this version; changes nothing. */
export async function readMigrationState(handle: Handle): Promise<MigrationState> {
  const table = 'foyer_migrations.__drizzle_migrations';
  const { rows: tables } = await handle.execute<{ there: boolean }>(
    sql`select to_regclass(${table}) is not null as there`,
  );
  const { rows } =
    tables[0]?.there === true
      ? await handle.execute<{ at: string }>(sql`select created_at as at from ${sql.raw(table)}`)
      : { rows: [] };
  const applied = new Set(rows.map((row) => Number(row.at)));
  const known = readMigrationFiles({ migrationsFolder: migrationsFolder() });
  return {
    applied: applied.size,
    pending: known.filter((migration) => !applied.has(migration.folderMillis)).length,
  };
}
