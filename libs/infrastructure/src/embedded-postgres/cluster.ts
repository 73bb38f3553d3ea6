import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { FoyerError } from '#libs/platform';
import type { Binaries } from './binaries.ts';
import type { OsUser } from './os-user.ts';
import { type Places, unusableDirectory } from './places.ts';

/** The database role of the embedded server; its Unix socket is the only way in. */
export const SERVER_ROLE = 'foyer';

/**
 * Makes the database cluster where there is none. It is made under another name and moved into place, so that a kill
 * in the middle leaves no half cluster.
 *
 * @throws `data-directory-unusable` with the first line of what initdb said
 */
export async function ensureCluster(
  binaries: Binaries,
  places: Places,
  runAs: OsUser | null,
): Promise<boolean> {
  if (existsSync(`${places.cluster}/PG_VERSION`)) return false;
  const draft = `${places.cluster}.new-${process.pid}`;
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    if (runAs !== null) chownSync(draft, runAs.uid, runAs.gid);
    await initdb(binaries, draft, runAs);
    renameSync(draft, places.cluster);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (existsSync(`${places.cluster}/PG_VERSION`)) return false;
    throw error instanceof FoyerError ? error : unusableDirectory(dirname(places.cluster), error);
  }
}

function initdb(binaries: Binaries, directory: string, runAs: OsUser | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      binaries.initdb,
      // Collation by code point: independent of the machine's locales, and the same on every machine.
      [
        '-D',
        directory,
        '-U',
        SERVER_ROLE,
        '--auth=trust',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-instructions',
      ],
      {
        cwd: directory,
        stdio: ['ignore', 'ignore', 'pipe'],
        ...(runAs === null ? {} : { uid: runAs.uid, gid: runAs.gid }),
      },
    );
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      if (/No space left on device/.test(said)) {
        return reject(
          unusableDirectory(dirname(directory), Object.assign(new Error('full'), { code: 'ENOSPC' })),
        );
      }
      const line =
        said.split('\n').find((text) => /error|fatal|could not/i.test(text)) ?? `exit code ${code}`;
      reject(
        new FoyerError(
          'data-directory-unusable',
          `Cannot create the database in ${dirname(directory)}: ${line.trim()}`,
        ),
      );
    });
  });
}
