import type { Command } from 'commander';
import { readSettings, silentLog } from '#libs/platform';
import type { Surroundings } from '../surroundings.ts';

export function addMigrate(parent: Command, { environment, terminal }: Surroundings): void {
  parent
    .command('migrate')
    .description('bring the database to the present schema; the service does it by itself when it starts')
    .action(async () => {
      const { migrateDatabase } = await import('#libs/infrastructure');
      await migrateDatabase(readSettings(environment), silentLog);
      terminal.print('The database has the present schema.');
    });
}
