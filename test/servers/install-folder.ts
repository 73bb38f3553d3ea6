import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system in memory, where Linux has one. */
export const MEMORY_FOLDER = '/dev/shm';
const ROOM_NEEDED_BYTES = 4 * 1024 ** 3;
const PREFIX = 'foyer-install';

/**
 * An empty folder for an install of all packages, that everybody may enter and the caller removes.
 *
 * In memory where there is plenty: an install writes some 30,000 files, and on a busy disk removing 45,000 took two
 * minutes, in memory one second. What killed runs have left there is removed, since nobody else would.
 */
export function makeInstallFolder(): string {
  const parent = hasRoomInMemory() ? MEMORY_FOLDER : tmpdir();
  for (const name of readdirSync(parent)) {
    const [, pid] = new RegExp(`^${PREFIX}-(\\d+)-`).exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(parent, `${PREFIX}-${process.pid}-`));
  // Servers that run as another user have their programs or data below it.
  chmodSync(folder, 0o755);
  return folder;
}

/** Whether there is plenty of it, and programs may be run from there. */
export function hasRoomInMemory(): boolean {
  if (!existsSync(MEMORY_FOLDER) || !existsSync('/proc/mounts')) return false;
  const mount = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .findLast((line) => line.split(' ')[1] === MEMORY_FOLDER);
  // In many containers programs must not be run from it.
  if (mount === undefined || /\bnoexec\b/.test(mount)) return false;
  const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
  return Math.min(bavail * bsize, freemem()) > ROOM_NEEDED_BYTES;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
