import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FoyerError } from '#libs/platform';

/** The folder of package.json, the same from source and from the build. */
export function packageRoot(): string {
  let directory = import.meta.dirname;
  while (!existsSync(join(directory, 'package.json'))) {
    const parent = dirname(directory);
    if (parent === directory) throw new FoyerError('invariant-broken', 'package.json was not found.');
    directory = parent;
  }
  return directory;
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
