import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// In the source tree this file is TypeScript, and so is the worker's; in a build both are JavaScript.
const isSource = import.meta.filename.endsWith('.ts');
const workerFile = fileURLToPath(
  new URL(isSource ? './parse-worker.ts' : './parse-worker.js', import.meta.url),
);

/** @throws where the machine has no memory for another process; of most other things the process tells by `error` */
export function startProcess(heapMb: number): ChildProcess {
  return fork(workerFile, {
    // It reads what strangers send: it knows no secret of ours, writes no file and starts no program.
    // As the service has it: with many arenas glibc keeps what was given back.
    env: { MALLOC_ARENA_MAX: '2' },
    execArgv: [
      ...(isSource ? ['--conditions=source'] : []),
      '--permission',
      '--allow-fs-read=*',
      '--allow-worker',
      `--max-old-space-size=${heapMb}`,
      '--max-semi-space-size=4',
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** How long the main thread of a process has computed; null where the system does not tell. */
export function computedMs(pid: number | undefined): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}

/** What a process has in memory that is its own, in MB of 1,000 kB; null where the system does not tell. */
export function ownMegabytes(pid: number | undefined): number | null {
  try {
    const kilobytes = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_000;
  } catch {
    return null;
  }
}

/** Whether it has not exited; a process that never started has nothing to exit. */
export function isRunning({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}
