import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  InboxEntry,
  InboxPage,
  MailboxView,
  MessageSummary,
  MessagesPage,
  SessionView,
} from '#libs/contract';

const ROOT = new URL('../../', import.meta.url).pathname;
export const ADMIN = { email: 'holt@harbourlight.example', password: 'a lamp on the stairs' };
const READY_LIMIT_MS = 120_000;
/** Compiled code that the services of all tests share: a start takes 2.0 s of a core with it, 2.9 s without (measured). */
export const COMPILED = { NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/services') };

/** A service process as a user starts it. */
export interface ServiceProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything that it has written to stderr. */
  log(): string;
  /** Everything that it has written to stdout. */
  said(): string;
  /** Asks it to stop. Resolves to its exit code, or the signal's name. */
  stop(signal?: NodeJS.Signals): Promise<number | string>;
  kill9(): Promise<void>;
}

/** With its API as a script would use it. */
export interface Service extends ServiceProcess {
  readonly api: Api;
}

export interface StartOptions {
  readonly app?: 'server' | 'demo';
  readonly env?: Readonly<Record<string, string>>;
}

/** Never below a folder that the database's own user cannot enter. */
export function temporaryDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-e2e-'));
  // Otherwise root's database would lie in the system's state folder, where no test takes it away.
  chmodSync(folder, 0o755);
  temporaryFolders.push(folder);
  return join(folder, 'data');
}

const temporaryFolders: string[] = [];
process.on('exit', removeTemporaryFolders);

/** Those of all data directories until now. */
export function removeTemporaryFolders(): void {
  for (const folder of temporaryFolders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Starts the built service with an administrator and waits until it is ready. */
export async function startService(options: StartOptions = {}): Promise<Service> {
  const admin = { FOYER_ADMIN_EMAIL: ADMIN.email, FOYER_ADMIN_PASSWORD: ADMIN.password };
  const started = await startProcess({ ...options, env: { ...admin, ...options.env } });
  return { ...started, api: await signIn(started.url) };
}

/** The same without an administrator, as somebody who sets nothing starts it. */
export async function startProcess({ app = 'server', env = {} }: StartOptions): Promise<ServiceProcess> {
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--max-semi-space-size=4',
      '--max-old-space-size=192',
      '--min-semi-space-size=4',
      '--no-regexp-tier-up',
      `dist/apps/${app}/src/main.js`,
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        MALLOC_ARENA_MAX: '2',
        ...COMPILED,
        ...env,
      },
    },
  );
  const output = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const url = await readyUrl(child, output);
  return {
    url,
    pid: child.pid ?? 0,
    log: () => output.stderr,
    said: () => output.stdout,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill(signal);
        await ended;
      }
      return child.exitCode ?? child.signalCode ?? -1;
    },
    async kill9() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function readyUrl(child: ChildProcess, output: { stdout: string; stderr: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${output.stdout}\n${output.stderr}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('The service was not ready in time.');
    }, READY_LIMIT_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      fail('The service ended before it was ready.');
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
      const url = /^Foyer is ready at (\S+)$/m.exec(output.stdout)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

export async function signIn(url: string): Promise<Api> {
  const response = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMIN),
  });
  if (response.status !== 200)
    throw new Error(`sign-in answered ${response.status}: ${await response.text()}`);
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return new Api(url, cookie, ((await response.json()) as SessionView).csrfToken);
}

export class Api {
  readonly cookie: string;
  readonly #url: string;
  readonly #csrfToken: string;

  constructor(url: string, cookie: string, csrfToken: string) {
    this.#url = url;
    this.cookie = cookie;
    this.#csrfToken = csrfToken;
  }

  async get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.#url}${path}`, { headers: { cookie: this.cookie } });
    if (response.status !== 200)
      throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }

  patch(path: string, body: unknown): Promise<{ status: number; body: unknown }> {
    return this.#send('PATCH', path, body);
  }

  post(path: string, body: unknown = {}): Promise<{ status: number; body: unknown }> {
    return this.#send('POST', path, body);
  }

  put(path: string, body: unknown): Promise<{ status: number; body: unknown }> {
    return this.#send('PUT', path, body);
  }

  delete(path: string): Promise<{ status: number; body: unknown }> {
    return this.#send('DELETE', path, undefined);
  }

  async #send(method: string, path: string, body: unknown): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: { cookie: this.cookie, 'x-csrf-token': this.#csrfToken, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }

  mailboxes(): Promise<MailboxView[]> {
    return this.get('/api/v1/mailboxes');
  }

  /** All pages of the inbox under a filter, in reading order. */
  async inbox(filter = ''): Promise<InboxEntry[]> {
    const entries: InboxEntry[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const after = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: InboxPage = await this.get(`/api/v1/inbox?limit=200${filter}${after}`);
      entries.push(...page.entries);
      cursor = page.nextCursor;
    }
    return entries;
  }

  /** Every message that was ever taken in. */
  async messages(): Promise<MessageSummary[]> {
    const messages: MessageSummary[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const after = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: MessagesPage = await this.get(`/api/v1/messages?limit=200${after}`);
      messages.push(...page.messages);
      cursor = page.nextCursor;
    }
    return messages;
  }
}

/** `fetch failed` alone does not tell a service that has ended from a connection that was closed. */
function faultOf({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}

/** So soon at first, and so seldom in the end: a question costs both sides some milliseconds of computing. */
const ASK_EVERY_MS = { first: 50, last: 250 };

/**
 * Asks until the answer is what is hoped for, at first soon, then after a tenth of the time that it has taken by then.
 *
 * @param everyMs asks in this rhythm instead
 */
export async function eventually<T>(
  ask: () => Promise<T>,
  hoped: (answer: T) => boolean,
  limitMs: number,
  everyMs?: number,
): Promise<T> {
  const startedAt = Date.now();
  for (;;) {
    const answer = await ask().catch((error: unknown) => error);
    if (!(answer instanceof Error) && hoped(answer as T)) return answer as T;
    const waitedMs = Date.now() - startedAt;
    if (waitedMs > limitMs) {
      const said = answer instanceof Error ? faultOf(answer) : JSON.stringify(answer)?.slice(0, 3_000);
      throw new Error(`not so within ${limitMs} ms; the last answer was ${said}`);
    }
    const { first, last } = ASK_EVERY_MS;
    const pauseMs = everyMs ?? Math.min(Math.max(first, waitedMs / 10), last);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
