import { createHash } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FoyerError, errorCode } from '#libs/platform';
import { SHARED_STATE } from './binaries.ts';
import { type OsUser, canTraverse } from './os-user.ts';

export interface Places {
  /** The database cluster. */
  readonly cluster: string;
  /** The folder of the Unix socket: mode 0700, so whoever can open the socket may sign in. */
  readonly socket: string;
  readonly log: string;
}

/** A Unix socket's path is limited to 107 bytes; PostgreSQL adds `/.s.PGSQL.5432.lock`. */
const LONGEST_SOCKET_FOLDER = 107 - '/.s.PGSQL.5432.lock'.length;

/**
 * Makes the data directory usable, both for us and for the server's OS user.
 *
 * @throws `data-directory-unusable` with one sentence
 */
export function preparePlaces(dataDir: string, runAs: OsUser | null): Places {
  try {
    // Not readable by others, but the server's user must be able to pass through when we are root.
    mkdirSync(dataDir, { recursive: true, mode: runAs === null ? 0o700 : 0o711 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
    const home = runAs === null || canTraverse(dataDir, runAs) ? dataDir : elsewhere(dataDir, key);
    const inHome = join(home, 'socket');
    const socket =
      Buffer.byteLength(inHome) <= LONGEST_SOCKET_FOLDER
        ? inHome
        : join(tmpdir(), `foyer-${process.getuid?.() ?? 0}-${key}`);
    ownFolder(socket, runAs);
    return { cluster: join(home, 'postgres'), socket, log: join(home, 'postgres.log') };
  } catch (error) {
    if (error instanceof FoyerError) throw error;
    throw unusableDirectory(dataDir, error);
  }
}

export function unusableDirectory(dataDir: string, error: unknown): FoyerError {
  const code = errorCode(error) ?? 'unknown error';
  const remedy =
    code === 'ENOSPC'
      ? 'the disk is full: free some space'
      : 'make it a directory that this user can write, or set DATA_DIR to another one';
  return new FoyerError(
    'data-directory-unusable',
    `Cannot use the data directory ${dataDir} (${code}): ${remedy}.`,
    {
      cause: error,
    },
  );
}

function elsewhere(dataDir: string, key: string): string {
  const home = join(SHARED_STATE, key);
  mkdirSync(home, { recursive: true, mode: 0o711 });
  chmodSync(dirname(home), 0o755);
  writeFileSync(
    join(dataDir, 'database-is-in.txt'),
    `${home}\n\nFoyer runs as root, PostgreSQL does not, and its OS user cannot enter this folder.\n`,
  );
  return home;
}

function ownFolder(path: string, runAs: OsUser | null): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const owner = lstatSync(path);
  const mine = process.getuid?.() ?? owner.uid;
  // In a shared temporary folder somebody else may have made it first.
  if (!owner.isDirectory() || (owner.uid !== mine && owner.uid !== runAs?.uid)) {
    throw new FoyerError(
      'data-directory-unusable',
      `${path} belongs to somebody else: remove it, or set DATA_DIR to a shorter path.`,
    );
  }
  chmodSync(path, 0o700);
  if (runAs !== null) chownSync(path, runAs.uid, runAs.gid);
}
