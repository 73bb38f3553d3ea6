import { readFileSync, readdirSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The folder of this library in the checkout: corpus, vectors and model lie there, the build leaves them where they are. */
export const TRAINING_FOLDER = new URL(
  'libs/training/',
  pathToFileURL(findPackageJSON(import.meta.url) ?? ''),
);

/**
 * What stands in each file of a folder, in the order of their names.
 *
 * @param read the content of a file; its name is for errors
 */
export function readFolder<What>(
  folder: URL,
  read: (content: string, name: string) => readonly What[],
): ReadonlyMap<string, readonly What[]> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file, read(readFileSync(new URL(file, folder), 'utf8'), file)]),
  );
}
