import { readdir } from 'node:fs/promises';
import { FoyerError, errorCode } from '#libs/platform';
import { nameOf, onDisk } from './name-on-disk.ts';

/** Of a maildir's file, without the flags that a mail program changes by renaming it. */
const lastingName = (name: string) => name.replace(/[:;!]2,[A-Za-z]*$/, '');

/**
 * Reads each entry of a folder once while mail programs use it: one that is renamed meanwhile is looked for again.
 *
 * @param order in which the names are read
 * @param read one entry; rejects with ENOENT, bare or as a cause, where it is not there any more
 * @param gone what is said of one that is there no more, and of a link that leads nowhere
 * @throws what listing and reading throw else
 */
export async function* eachOnce<T>(
  path: string,
  order: (names: string[]) => string[],
  read: (name: string) => AsyncIterable<T>,
  gone: (name: string) => T,
): AsyncGenerator<T> {
  const tried = new Set<string>();
  const done = new Set<string>();
  const missed: string[] = [];
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const name of order((await readdir(onDisk(path), 'buffer')).map(nameOf))) {
      if (tried.has(name) || done.has(lastingName(name))) continue;
      tried.add(name);
      try {
        yield* read(name);
        done.add(lastingName(name));
      } catch (error) {
        if (!isGone(error)) throw error;
        missed.push(name);
        isChanged = true;
      }
    }
  }
  for (const name of missed) if (!done.has(lastingName(name))) yield gone(name);
}

/** Whether what was read is not there any more. */
export function isGone(error: unknown): boolean {
  const code = errorCode(error instanceof FoyerError ? error.cause : error);
  return code === 'ENOENT' || code === 'ELOOP';
}
