import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Owner } from './owner.ts';

const LOG_LINES_KEPT = 40;

/** A server started by a test. Only these are ever stopped, by their handle. */
export interface Child {
  readonly pid: number;
  /** The last lines that it printed, for error messages. */
  output(): string;
  /** Resolves at once when it has ended already. */
  ended(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

interface ChildOptions {
  readonly owner?: Owner;
  readonly env?: NodeJS.ProcessEnv;
  /** Also written here, when given. */
  readonly logFile?: string;
}

/** Starts a server in the foreground, below this process. */
export function startChild(file: string, args: readonly string[], options: ChildOptions = {}): Child {
  const { owner, env = process.env, logFile } = options;
  const child = spawn(file, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    ...(owner !== undefined && process.getuid?.() === 0 ? { uid: owner.uid, gid: owner.gid } : {}),
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} could not be started`);
  running.add(child);
  const lines: string[] = [];
  const keep = (text: string) => {
    lines.push(text);
    if (lines.length > LOG_LINES_KEPT) lines.shift();
    if (logFile !== undefined) appendFileSync(logFile, text);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep);
  child.once('exit', () => running.delete(child));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const ended = async () => {
    if (!hasEnded()) await once(child, 'exit');
  };
  return {
    pid,
    output: () => lines.join(''),
    ended,
    kill: async (signal) => {
      if (!hasEnded()) child.kill(signal);
      await ended();
    },
  };
}

/**
 * Asks until a server answers.
 *
 * @param probe rejects or returns false while it isn't ready
 * @throws when the child has ended or the time is up, with what the child printed
 */
export async function waitUntilReady(
  child: Child,
  probe: () => Promise<boolean>,
  limitMilliseconds = 20_000,
): Promise<void> {
  let over = false;
  void child.ended().then(() => (over = true));
  const deadline = Date.now() + limitMilliseconds;
  for (;;) {
    const ready = await probe().catch(() => false);
    if (ready && !over) return;
    if (over) throw new Error(`a server ended before it was ready:\n${child.output()}`);
    if (Date.now() > deadline) throw new Error(`a server was not ready in time:\n${child.output()}`);
    await wait(20);
  }
}

const run = promisify(execFile);

/** Runs a server's own tool to its end and returns what it printed. */
export async function runTool(file: string, args: readonly string[], owner?: Owner): Promise<string> {
  const asOwner = owner !== undefined && process.getuid?.() === 0 ? { uid: owner.uid, gid: owner.gid } : {};
  const { stdout } = await run(file, [...args], { ...asOwner, cwd: '/', maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
