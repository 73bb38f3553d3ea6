import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { FoyerError } from '#libs/platform';
import type { Handle } from './database.ts';
import { migrationsFolder } from './migrations-folder.ts';

interface MigrationState {
  /** Migrations that the database has had, also those that this version does not know. */
  readonly applied: number;
  /** Migrations of this version that the database has not had. */
  readonly pending: number;
  /** Migrations of a later version. */
  readonly ahead: number;
}

/** How far the database is behind this version; changes nothing. */
export async function readMigrationState(handle: Pick<Handle, 'execute'>): Promise<MigrationState> {
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
  const newest = Math.max(...known.map((migration) => migration.folderMillis));
  return {
    applied: applied.size,
    pending: known.filter((migration) => !applied.has(migration.folderMillis)).length,
    ahead: [...applied].filter((at) => at > newest).length,
  };
}

/**
 * Keeps an old version from working on tables of a later one, whose meaning it cannot know.
 *
 * @throws `database-newer` (never)
 */
export function refuseNewer({ ahead }: MigrationState): void {
  if (ahead > 0)
    throw new FoyerError(
      'database-newer',
      'The database was brought up to date by a newer version of Foyer: start that one, or set DATABASE_URL or DATA_DIR to another database.',
    );
}
