import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync, renameSync } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Who runs a command; undefined means whoever runs the tests. */
export interface Person {
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

/** A command that somebody has typed. */
export interface Command {
  readonly process: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves to the address of the line `Foyer is ready at …`. Rejects when the command ends without it. */
  ready(): Promise<string>;
  /** Exit code, or the signal's name. */
  ended(): Promise<number | string>;
  /** Ctrl-C: SIGINT for the whole process group. */
  interrupt(): Promise<number | string>;
  /** Processes that this command has started and that still run; always none where there is no `/proc`. */
  leftovers(): number[];
}

/** How this machine reaches its registry; a new user has no settings of its own. */
const NETWORK =
  /^(npm_config_(registry|cafile|proxy|https_proxy|noproxy)|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;

/** What a person's shell has: none of what npm and vitest tell their children, and the machine's own Node. */
function shellEnvironment(person: Person | undefined): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules'));
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => NETWORK.test(name))),
    PATH: path.join(delimiter),
    HOME: person?.home ?? process.env['HOME'],
    LANG: 'C.UTF-8',
  };
}

/** A clone of what is committed, as `git clone` gives it to anybody. */
export class Checkout {
  readonly folder: string;
  readonly #person: Person | undefined;

  constructor(folder: string, person?: Person) {
    this.folder = folder;
    this.#person = person;
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', ROOT, folder]);
    this.#own();
  }

  /** Gives everything in it to its person. */
  #own(): void {
    const { uid, gid } = this.#person ?? userInfo();
    execFileSync('chown', ['-R', `${uid}:${gid}`, this.folder]);
  }

  /** Takes packages and builds away from another checkout, for a test that isn't about installing. */
  takePackagesOf(other: Checkout): void {
    for (const name of ['node_modules', 'dist'])
      renameSync(join(other.folder, name), join(this.folder, name));
    this.#own();
  }

  /** `npm …` in this folder. */
  npm(args: readonly string[], env: Readonly<Record<string, string>> = {}): Command {
    const mark = randomUUID();
    const child = spawn('npm', [...args], {
      cwd: this.folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...shellEnvironment(this.#person), FOYER_TEST_MARK: mark, ...env },
      ...(this.#person === undefined ? {} : { uid: this.#person.uid, gid: this.#person.gid }),
    });
    return command(child, mark, this.folder);
  }
}

function command(child: ChildProcess, mark: string, folder: string): Command {
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => (text[name] += chunk));
  }
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const ended = async () => {
    if (!hasEnded()) await once(child, 'close');
    return child.exitCode ?? child.signalCode ?? -1;
  };
  return {
    process: child,
    stdout: () => text.stdout,
    stderr: () => text.stderr,
    ended,
    ready: () =>
      new Promise((resolve, reject) => {
        const look = () => {
          const url = /^Foyer is ready at (\S+)$/m.exec(text.stdout)?.[1];
          if (url !== undefined) resolve(url);
        };
        child.stdout?.on('data', look);
        child.once('close', () =>
          reject(new Error(`it ended without being ready:\n${text.stdout}${text.stderr}`)),
        );
        look();
      }),
    interrupt: () => {
      if (child.pid !== undefined && !hasEnded()) process.kill(-child.pid, 'SIGINT');
      return ended();
    },
    leftovers: () => processesOf(mark, folder),
  };
}

/** Linux processes that inherited the mark, or that name the folder in their command line (PostgreSQL's do). */
function processesOf(mark: string, folder: string): number[] {
  return readProc().filter((pid) => {
    try {
      const words =
        readFileSync(`/proc/${pid}/environ`, 'utf8') + readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return words.includes(mark) || words.includes(`${folder}/`);
    } catch {
      // It has ended meanwhile.
      return false;
    }
  });
}

function readProc(): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => Number.isInteger(pid) && pid !== process.pid);
  } catch {
    return [];
  }
}
