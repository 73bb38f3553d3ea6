import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FoyerError } from '#libs/platform';

/** The folder of the SQL files, both from source and from the build, which leaves them where they are. */
export function migrationsFolder(): string {
  let directory = import.meta.dirname;
  while (!existsSync(join(directory, 'package.json'))) {
    const parent = dirname(directory);
    if (parent === directory)
      throw new FoyerError('invariant-broken', 'The migrations folder was not found.');
    directory = parent;
  }
  return join(directory, 'libs/store/migrations');
}
