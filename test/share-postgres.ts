import { migratePostgresQueue } from '#libs/queue';
import { migrate } from '#libs/store';
import { startPostgres } from './servers/postgres.ts';
import { PROGRAMS } from './servers/programs.ts';
import { SHARED_DATABASE } from './servers/shared-postgres.ts';

/**
 * Starts the server of `openDatabase` for the kinds of a run that use it: the first of them for all. Where there is no
 * PostgreSQL, their tests say so.
 *
 * @returns stops it and takes it away
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[SHARED_DATABASE] !== undefined || PROGRAMS.postgres.find() === undefined) return undefined;
  const server = await startPostgres();
  const url = await server.createDatabase();
  await migrate({ kind: 'url', url }, migratePostgresQueue);
  process.env[SHARED_DATABASE] = url;
  return async () => {
    delete process.env[SHARED_DATABASE];
    await server.remove();
  };
}
