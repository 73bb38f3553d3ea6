import { mkdirSync, readFileSync, rmSync, rmdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const BEAT_MS = 2_000;
/** Ten missed beats. A holder on another machine, or one whose process id was given away, is judged by this alone. */
const SILENT_AFTER_MS = 20_000;
const POLL_MS = 200;
/** A takeover lasts microseconds; one this old was cut short by a crash. */
const TAKEOVER_CUT_SHORT_MS = 5_000;

/**
 * Runs `work` while holding a lock folder, so that two launches never install or build at once.
 *
 * `mkdir` is the lock because it is atomic everywhere. A holder that died is noticed by its process id or, failing
 * that, by its missing beat (the folder's mtime), and the lock is taken over.
 *
 * @template T
 * @param {string} folder the lock folder; its parent must exist
 * @param {{ onWait: (holder: string) => void, work: () => Promise<T> }} options `onWait` is called once, when
 *   somebody else holds the lock
 * @returns {Promise<T>} what `work` returned
 * @throws what `mkdir` throws when the parent is unwritable, and whatever `work` throws
 */
export async function withLock(folder, { onWait, work }) {
  let announced = false;
  while (!tryMake(folder)) {
    if (removeIfAbandoned(folder)) continue;
    if (!announced) onWait(readHolder(folder)?.pid.toString() ?? 'unknown');
    announced = true;
    await wait(POLL_MS);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  const beat = setInterval(() => touch(folder), BEAT_MS);
  beat.unref();
  process.once('exit', release);
  try {
    writeFileSync(join(folder, 'holder.json'), JSON.stringify({ pid: process.pid, host: hostname() }));
    return await work();
  } finally {
    clearInterval(beat);
    process.removeListener('exit', release);
    release();
  }
}

/** @param {string} folder */
function tryMake(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes the lock of a dead holder. The check and the removal happen under a second lock, otherwise two waiters
 * could judge the same dead holder and the slower one would remove the new lock of the faster.
 *
 * @param {string} folder
 * @returns {boolean} true when the lock may be free now
 */
function removeIfAbandoned(folder) {
  const takeover = `${folder}.takeover`;
  if (!tryMake(takeover)) {
    if ((ageMs(takeover) ?? 0) > TAKEOVER_CUT_SHORT_MS) rmSync(takeover, { recursive: true, force: true });
    return false;
  }
  try {
    if (!isAbandoned(folder)) return false;
    rmSync(folder, { recursive: true, force: true });
    return true;
  } finally {
    try {
      rmdirSync(takeover);
    } catch {
      // Somebody judged this takeover as cut short and has removed it.
    }
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  const age = ageMs(folder);
  if (age === undefined) return true;
  if (age > SILENT_AFTER_MS) return true;
  const holder = readHolder(folder);
  // A holder that has not written its name yet is a few milliseconds old.
  if (holder === undefined) return age > TAKEOVER_CUT_SHORT_MS;
  return holder.host === hostname() && !isAlive(holder.pid);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * @param {string} folder
 * @returns {{ pid: number, host: string } | undefined}
 */
function readHolder(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} folder */
function ageMs(folder) {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat === undefined ? undefined : Date.now() - stat.mtimeMs;
}

/** @param {string} folder */
function touch(folder) {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // Taken over while this machine slept; the work is safe to finish twice.
  }
}
