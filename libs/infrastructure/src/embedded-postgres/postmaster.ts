import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Log, errorCode } from '#libs/platform';
import type { Binaries } from './binaries.ts';
import type { OsUser } from './os-user.ts';
import type { Places } from './places.ts';

const LOG_LIMIT_BYTES = 1_000_000;
const FAST_SHUTDOWN_MS = 5_000;
/** PostgreSQL gives its own processes five seconds before it kills them. */
const IMMEDIATE_SHUTDOWN_MS = 10_000;
const SETTINGS = [
  'listen_addresses=',
  'max_connections=80',
  'shared_buffers=64MB',
  'max_wal_size=256MB',
  'jit=off',
  'log_min_messages=warning',
  'unix_socket_permissions=0700',
  // Before it recovers, a server that was killed writes each of its 1,500 files out: 1.6 to 4.7 s on a busy disk, by file
  // system 0.3 to 1.3 (measured). Only Linux can.
  ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
];

/**
 * Starts a server on the cluster; whether it comes up is told by its exit, or by a connection.
 *
 * @returns a child that does not keep this process alive
 */
export function spawnPostmaster(
  binaries: Binaries,
  places: Places,
  runAs: OsUser | null,
  log: Log,
): ChildProcess {
  if (existsSync(places.log) && statSync(places.log).size > LOG_LIMIT_BYTES) truncateSync(places.log);
  const output = openSync(places.log, 'a', 0o600);
  try {
    const child = spawn(
      binaries.postgres,
      ['-D', places.cluster, '-k', places.socket, ...SETTINGS.flatMap((setting) => ['-c', setting])],
      {
        cwd: places.cluster,
        // A group of its own: Ctrl-C reaches us first, and we close before the server does.
        detached: true,
        stdio: ['ignore', output, output],
        ...(runAs === null ? {} : { uid: runAs.uid, gid: runAs.gid }),
      },
    );
    child.on('error', (error) => log.error('database-start-failed', { error }));
    child.unref();
    return child;
  } finally {
    closeSync(output);
  }
}

/** The pid of a server that already runs on this cluster, or null; a leftover pid file of a dead one is removed. */
export function runningPostmaster(places: Places): number | null {
  const file = join(places.cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && pid > 1 && isAlive(pid) && isPostgres(pid)) return pid;
  // The number may belong to another program by now, which PostgreSQL would take for a running server.
  rmSync(file, { force: true });
  return null;
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return process.platform !== 'linux';
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  try {
    // A zombie still has a number.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

/** Ends a server, open connections or not: the fast shutdown first, then the one that leaves recovery to its next start. */
export async function endPostmaster(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  kill(pid, 'SIGINT');
  if (await died(pid, FAST_SHUTDOWN_MS)) return;
  kill(pid, 'SIGQUIT');
  await died(pid, IMMEDIATE_SHUTDOWN_MS);
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}

async function died(pid: number, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await pause(20);
  }
  return true;
}
