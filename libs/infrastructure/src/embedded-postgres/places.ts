import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FoyerError, errorCode, makeFolder } from '#libs/platform';
import { SHARED_STATE } from './binaries.ts';
import { type OsUser, canTraverse } from './os-user.ts';

export interface Places {
  /** The database cluster. */
  readonly cluster: string;
  /** The folder of the Unix socket: mode 0700, so whoever can open the socket may sign in. */
  readonly socket: string;
  readonly log: string;
}

/** In the data directory, where the database is not: its first line says where that is. */
const NOTE = 'database-is-in.txt';

/** A Unix socket's path is limited to 107 bytes; PostgreSQL adds `/.s.PGSQL.5432.lock`. */
const LONGEST_SOCKET_FOLDER = 107 - '/.s.PGSQL.5432.lock'.length;

/**
 * Makes the data directory usable, both for us and for the server's OS user.
 *
 * @param shared where the database lies if that user cannot enter the data directory
 * @throws `data-directory-unusable` with one sentence
 */
export function preparePlaces(dataDir: string, runAs: OsUser | null, shared = SHARED_STATE): Places {
  try {
    // Not readable by others, but the server's user must be able to pass through when we are root.
    makeFolder(dataDir, runAs === null ? 0o700 : 0o711);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
    const home = runAs === null || canTraverse(dataDir, runAs) ? dataDir : elsewhere(dataDir, shared, key);
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

function elsewhere(dataDir: string, shared: string, key: string): string {
  const home = noted(dataDir, shared) ?? writeNote(dataDir, shared, unused(shared, key));
  mkdirSync(home, { recursive: true, mode: 0o711 });
  chmodSync(shared, 0o755);
  return home;
}

/** @returns where the database is: where another process says that began at the same time, if one does */
function writeNote(dataDir: string, shared: string, home: string): string {
  const draft = join(dataDir, `${NOTE}.${process.pid}`);
  writeFileSync(
    draft,
    `${home}\n\nFoyer runs as root, PostgreSQL does not, and its OS user cannot enter this folder.\n`,
  );
  try {
    linkSync(draft, join(dataDir, NOTE));
    return home;
  } catch (error) {
    const other = errorCode(error) === 'EEXIST' ? noted(dataDir, shared) : null;
    if (other !== null) return other;
    renameSync(draft, join(dataDir, NOTE));
    return home;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** By the note the database follows a data directory that is moved. */
function noted(dataDir: string, shared: string): string | null {
  const note = join(dataDir, NOTE);
  const home = existsSync(note) ? (readFileSync(note, 'utf8').split('\n')[0] ?? '') : '';
  return dirname(home) === shared ? home : null;
}

/** The database of a data directory that was deleted is kept, and is not that of the next one in its place. */
function unused(shared: string, key: string): string {
  for (let number = 1; ; number += 1) {
    const home = join(shared, number === 1 ? key : `${key}-${number}`);
    if (!existsSync(home)) return home;
  }
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
