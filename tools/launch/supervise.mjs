import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

const PARENT_CHECK_MS = 500;

/**
 * Node lets its heaps grow for speed that a service which waits for mail never needs: 300 MB after the start, 155 MB with
 * a small young heap. While 20,000 messages come in it takes 335 MB at most with these limits, 361 MB with twice the young
 * heap and a third more for the old one (measured).
 */
const SERVICE_MEMORY = ['--max-semi-space-size=4', '--max-old-space-size=192'];

/**
 * A start and the first mail take a tenth less to compute: with all of its young heap at once a service clears it less
 * often, and a pattern is compiled for the machine at once instead of for an interpreter first (demo with its mail: 6.0 s
 * of a core without both, 5.4 s with them, and some MB less at the end).
 */
const SERVICE_START = ['--min-semi-space-size=4', '--no-regexp-tier-up'];

/** glibc keeps memory back for each of its arenas, of which it makes eight a core: with two it is 26 MB less (measured). */
const SERVICE_ARENAS = { MALLOC_ARENA_MAX: '2' };

/**
 * Runs the target and stays until it has ended.
 *
 * A stop reaches the target on every way: SIGINT, SIGTERM and SIGHUP are passed on (after Ctrl-C in a terminal the
 * target gets SIGINT twice, so stopping must be idempotent); a launcher killed with SIGKILL closes the IPC channel,
 * which the target sees as `disconnect`; and when npm, our parent, is killed, we notice and send SIGTERM.
 *
 * @param {{ node: string, args: readonly string[], cwd: string, ipc: boolean }} options `ipc` for targets that serve
 *   until stopped; others would have to close the channel to be able to end
 * @returns {Promise<number>} the target's exit code, 128 + signal when a signal ended it
 */
export function runTarget({ node, args, cwd, ipc }) {
  return new Promise((resolve, reject) => {
    const flags = ipc ? [...SERVICE_MEMORY, ...SERVICE_START] : [];
    const child = spawn(node, ['--enable-source-maps', ...flags, ...args], {
      cwd,
      env: ipc ? { ...SERVICE_ARENAS, ...process.env } : process.env,
      stdio: ipc ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    const watch = watchParents(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Calls `onGone` once when npm has died without telling us. It can't when it gets SIGKILL, and then we have a new
 * parent. Outside npm scripts nothing is watched: there a launcher may well outlive the shell that started it.
 *
 * @param {() => void} onGone
 * @returns {NodeJS.Timeout | undefined}
 */
function watchParents(onGone) {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return undefined;
  const parent = process.ppid;
  // Most shells replace themselves by the command that npm gives them; where one stays, npm is its parent.
  const npm = isShell(parent) ? parentOf(parent) : undefined;
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || parentOf(parent) === npm)) return;
    clearInterval(timer);
    onGone();
  }, PARENT_CHECK_MS);
  timer.unref();
  return timer;
}

/** @param {number} pid */
function isShell(pid) {
  return /^(sh|dash|bash|ash|zsh|busybox)$/.test(readStatus(pid, 'Name') ?? '');
}

/** @param {number} pid */
function parentOf(pid) {
  return readStatus(pid, 'PPid');
}

/**
 * @param {number} pid
 * @param {string} field a line of `/proc/PID/status`
 * @returns {string | undefined} undefined where there is no `/proc`, as on macOS, or no such process
 */
function readStatus(pid, field) {
  try {
    return new RegExp(`^${field}:\\t(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
