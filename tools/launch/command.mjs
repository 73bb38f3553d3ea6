import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const stops = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Passes a stop on to the running steps and then exits, which also frees the locks held.
 *
 * @param {NodeJS.Signals} signal
 */
function stop(signal) {
  for (const child of running) child.kill(signal);
  process.exit(128 + constants.signals[signal]);
}

/** @param {import('node:child_process').ChildProcess} child */
function begin(child) {
  if (running.size === 0) for (const signal of stops) process.on(signal, stop);
  running.add(child);
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  running.delete(child);
  if (running.size === 0) for (const signal of stops) process.removeListener(signal, stop);
}

/**
 * Runs one step before the target, such as `npm ci` or a compiler, to its end.
 *
 * @param {string} file the program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean, keep?: (line: string) => boolean }} options
 *   lines for which `keep` is true are kept back, all others go to stderr at once
 * @returns {Promise<{ code: number, kept: string[] }>} exit code (128 + signal when killed) and the lines kept back
 * @throws what `spawn` reports, as ENOENT when there is no such program
 */
export function runStep(file, args, { cwd, env = process.env, shell = false, keep = () => false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    begin(child);
    /** @type {string[]} */
    const kept = [];
    for (const stream of [child.stdout, child.stderr]) {
      readLines(stream, (line) => {
        if (keep(line)) kept.push(line);
        else process.stderr.write(`${line}\n`);
      });
    }
    child.once('error', (error) => {
      end(child);
      reject(error);
    });
    child.once('close', (code, signal) => {
      end(child);
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), kept });
    });
  });
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {(line: string) => void} onLine
 */
function readLines(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (/** @type {string} */ chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}
