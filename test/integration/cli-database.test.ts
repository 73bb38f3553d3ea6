import { EventEmitter } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiTokens, ensureFirstAdministrator, findUserByEmail } from '#libs/access';
import type { MailboxView } from '#libs/contract';
import { openDatabase, openInfrastructure } from '#libs/infrastructure';
import { readSettings, silentLog, systemClock } from '#libs/platform';
import { type Database, createDatabase, createPool } from '#libs/store';
import { type DemoMailbox, startDemoMailbox } from '../../apps/demo/src/demo-mailbox.ts';
import { type TestDatabase, freePort, openEmptyDatabase, skipReason } from '../servers/index.ts';
import { foyer, jsonLines } from './cli-run.ts';

interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
}

interface Checked {
  readonly ok: boolean;
  readonly steps: readonly { readonly step: string; readonly outcome: string; readonly detail: string }[];
}

const base = mkdtempSync(join(tmpdir(), 'foyer-cli-'));
// Root's database runs as another user, who must be able to enter.
chmodSync(base, 0o755);
const dataDir = join(base, 'data');
const environment = { DATA_DIR: dataDir, PORT: '0' };
const settings = readSettings(environment);
const run = (line: string, stdin = '') => foyer(line.split(' '), { environment, stdin });

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** PostgreSQL removes this file when it has ended. */
const databaseRuns = () => existsSync(join(dataDir, 'postgres/postmaster.pid'));

async function look<T>(at: (database: Database) => Promise<T>): Promise<T> {
  const opened = await openDatabase(settings, silentLog);
  try {
    return await at(opened.database);
  } finally {
    await opened.close();
  }
}

/**
 * Keeps the database running for all commands of one part: that each starts and stops it where nobody else has it is
 * seen before the first start, and costs half a second of a core.
 */
function keepsDatabase(): void {
  let leave: () => Promise<void>;
  beforeAll(async () => {
    const opened = await openDatabase(settings, silentLog);
    const pool = createPool(opened.address, { max: 1, applicationName: 'test' }, silentLog);
    // Whoever leaves stops the server, unless somebody is connected.
    const client = await pool.connect();
    leave = async () => {
      client.release();
      await pool.end();
      await opened.close();
    };
  });
  afterAll(() => leave());
}

async function doctor(more: Readonly<Record<string, string>> = {}) {
  const { code, stdout } = await foyer(['doctor', '--json'], { environment: { ...environment, ...more } });
  const [findings = []] = jsonLines<readonly Finding[]>(stdout);
  const wrong = findings.filter(({ ok }) => !ok).map(({ check }) => check.split(' ')[0]);
  return { code, findings, wrong };
}

describe('before the first start', () => {
  it('a command makes the database, and stops it afterwards', async () => {
    expect(await run('role list --json')).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect(existsSync(join(dataDir, 'postgres/PG_VERSION'))).toBe(true);
    expect(databaseRuns()).toBe(false);
  });

  it('migrate says that all is done', async () => {
    expect(await run('migrate')).toEqual({
      code: 0,
      stdout: 'The database has the present schema.\n',
      stderr: '',
    });
  });

  it('an interrupted command leaves nothing running and says nothing', async () => {
    const signals = new EventEmitter();
    signals.on('newListener', (signal) => {
      if (signal === 'SIGINT') queueMicrotask(() => signals.emit('SIGINT'));
    });
    const ended = await foyer(['role', 'list'], { environment, signals });
    expect(ended).toEqual({ code: 130, stdout: '', stderr: '' });
    expect(databaseRuns()).toBe(false);
    expect(signals.listenerCount('SIGINT')).toBe(0);
  });
});

describe('foyer user add', () => {
  keepsDatabase();

  it('makes a password and prints it once', async () => {
    const { code, stdout, stderr } = await run('user add Dale@harbourlight.example --access administrator');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const password = /: (\S+)\n$/.exec(stdout)?.[1] ?? '';
    expect(password).toMatch(/^(\w{5}-){3}\w{5}$/);
    const fits = await look((database) =>
      ensureFirstAdministrator(database, { email: 'dale@harbourlight.example', password }, silentLog),
    );
    expect(fits).toBe('kept');
  });

  it('takes a password from standard input and does not print it', async () => {
    const password = 'a long walk by the sea';
    const { code, stdout } = await run('user add ada@b.example --name Ada --password-stdin', `${password}\n`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'ada@b.example may sign in as recruiter.\n' });
    await look(async (database) => {
      expect(await findUserByEmail(database, 'ada@b.example')).toMatchObject({
        name: 'Ada',
        access: 'recruiter',
      });
      expect(await ensureFirstAdministrator(database, { email: 'ada@b.example', password }, silentLog)).toBe(
        'kept',
      );
    });
  });

  it('refuses an address that is there already, in whatever case', async () => {
    expect(await run('user add DALE@harbourlight.example')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is a user with this email address already.\n',
    });
  });
});

describe('foyer user password', () => {
  keepsDatabase();

  it('gives another one to whoever is there', async () => {
    const password = 'a lamp on the stairs';
    expect((await run('user password ADA@b.example --password-stdin', password)).code).toBe(0);
    const fits = await look((database) =>
      ensureFirstAdministrator(database, { email: 'ada@b.example', password }, silentLog),
    );
    expect(fits).toBe('kept');
  });

  it('says that there is nobody else', async () => {
    expect(await run('user password nobody@b.example')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no user with this email address.\n',
    });
  });
});

describe('foyer opinion', () => {
  keepsDatabase();

  it('is off, and says so', async () => {
    expect(await run('opinion status')).toEqual({
      code: 0,
      stdout: 'Nobody is asked: SECOND_OPINION_URL is not set here.\nIt is not allowed.\n',
      stderr: '',
    });
  });

  it('is allowed and forbidden by somebody', async () => {
    const more = { SECOND_OPINION_URL: 'http://127.0.0.1:11434/v1', SECOND_OPINION_MODEL: 'qwen3' };
    const now = new Date('2026-11-26T09:00:00Z');
    const decide = (line: string) =>
      foyer(line.split(' '), { environment: { ...environment, ...more }, now });
    expect((await decide('opinion allow --by Dale')).stdout).toBe(
      'Asked would be qwen3 at http://127.0.0.1:11434/v1, 0 of 100 questions today.\nIt is allowed since 2026-11-26 by Dale.\n',
    );
    const { stdout } = await decide('opinion forbid --by Ada --json');
    expect(jsonLines(stdout)[0]).toEqual({
      configured: 'qwen3 at http://127.0.0.1:11434/v1',
      allowed: false,
      byName: 'Ada',
      at: now.toISOString(),
      askedToday: 0,
      perDay: 100,
    });
    expect(await run('opinion allow')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('foyer token create', () => {
  keepsDatabase();

  it('prints a token that works, alone on stdout', async () => {
    const { code, stdout, stderr } = await foyer(
      ['token', 'create', 'nightly report', '--access', 'viewer'],
      {
        environment,
      },
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^foyer_[\w-]{43}\n$/);
    expect(stderr).toContain('Authorization: Bearer');
    const found = await look((database) => new ApiTokens(database, systemClock).find(stdout.trim()));
    expect(found).toMatchObject({ name: 'nightly report', access: 'viewer' });
  });
});

describe('foyer role', () => {
  keepsDatabase();

  it('adds a role once and lists it', async () => {
    const add = ['role', 'add', 'Night Nurse', '--function', 'healthcare'];
    const addresses = ['--address', 'jobs+nurse@b.example', '--address', 'Nurse@b.example'];
    const steering = ['role', 'add', ' Night\u001b\u202e\n Nurse ', '--function', 'healthcare'];
    expect((await foyer([...steering, ...addresses], { environment })).code).toBe(0);
    expect(await foyer(add, { environment })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is a role with the title "Night Nurse" already.\n',
    });
    const small = ['role', 'add', 'night nurse', '--function', 'healthcare'];
    expect((await foyer(small, { environment })).code).toBe(1);
    const roles = jsonLines<unknown[]>((await run('role list --json')).stdout)[0];
    expect(roles).toEqual([
      {
        id: expect.any(String) as string,
        title: 'Night Nurse',
        function: 'healthcare',
        addresses: ['jobs+nurse@b.example', 'nurse@b.example'],
      },
    ]);
    expect((await run('role list')).stdout).toMatch(
      /Night Nurse +healthcare +jobs\+nurse@b\.example, nurse@b\.example\n/,
    );
  });
});

describe('foyer mailbox', () => {
  keepsDatabase();
  let mailbox: DemoMailbox;
  beforeAll(async () => {
    mailbox = await startDemoMailbox({
      port: 0,
      stateDir: join(base, 'demo'),
      clock: systemClock,
      log: silentLog,
    });
  });
  afterAll(() => mailbox.stop());

  it('adds a mailbox from standard input, and knows it when it comes again', async () => {
    const first = await run('mailbox add - --json', `${mailbox.url}\n`);
    expect(jsonLines(first.stdout)).toEqual([{ id: expect.any(String) as string, added: true }]);
    const { code, stdout } = await foyer(['mailbox', 'add', mailbox.url], { environment });
    expect(code).toBe(0);
    expect(stdout).toContain('was there already');
  });

  it('keeps the password of one that is read where the server does not take another, and says so', async () => {
    const wrong = mailbox.url.replace('light-on-the-stairs', 'hush');
    const { code, stdout, stderr } = await foyer(['mailbox', 'add', wrong], { environment });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^127\.0\.0\.1 refused the sign-in\..* It keeps the address and the password that it has\.\n$/,
    );
    expect(stderr).not.toContain('hush');
    expect((await run('mailbox check')).code).toBe(0);
    const elsewhere = mailbox.url.replace(/:\d+(?=\D*$)/, `:${await freePort()}`);
    const away = await foyer(['mailbox', 'add', elsewhere], { environment });
    expect(away).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/nothing answers at port/) as string,
    });
    expect((await run('mailbox check')).code).toBe(0);
  });

  it('lists it as not read yet, and never its password', async () => {
    const [views] = jsonLines<MailboxView[]>((await run('mailbox list --json')).stdout);
    expect(views).toMatchObject([{ name: 'jobs@harbourlight.example', state: 'connecting', folders: [] }]);
    const { stdout } = await run('mailbox list');
    expect(stdout).toMatch(/jobs@harbourlight\.example +connecting +not read yet\n$/);
    expect(stdout).not.toContain('light-on-the-stairs');
  });

  it('goes there and tells each step', async () => {
    const { code, stdout } = await run('mailbox check --json');
    expect(code).toBe(0);
    const [[checked] = []] = jsonLines<Checked[]>(stdout);
    expect(checked?.ok).toBe(true);
    expect(checked?.steps.map(({ step, outcome }) => `${step}: ${outcome}`)).toEqual([
      'Sign in: done',
      'Folders: done',
      'Sent folder: done',
      'Messages in Sent: to do',
      'Messages in INBOX: to do',
    ]);
    expect(checked?.steps.at(-1)?.detail).toMatch(/^\d+ on the server, none read yet/);
  });

  it('says what is wrong with a mailbox that cannot be reached, after those that can', async () => {
    const port = await freePort();
    await run(`mailbox add imap://nobody:secret@127.0.0.1:${port}?tls=none`);
    const { code, stdout } = await run('mailbox check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/done +Sent folder: Sent/);
    expect(stdout).toMatch(/nobody@127\.0\.0\.1\n +failed +Sign in: 127\.0\.0\.1 does not answer/);
    expect(stdout).not.toContain('secret');
    expect((await doctor()).wrong).toEqual(['Mailbox']);
  });

  it('takes a mail address alone, tells which server it found, and reads the password from standard input', async () => {
    const { code, stdout, stderr } = await run('mailbox add jobs@gmx.de --json', 'hush/ä\n');
    expect({ code, added: jsonLines(stdout) }).toMatchObject({ code: 0, added: [{ added: true }] });
    expect(stderr).toMatch(
      /^GMX: imap\.gmx\.net, port 993, as jobs@gmx\.de\nIMAP has to be switched on first/,
    );
    expect(stderr).not.toContain('hush');
    const { stdout: list } = await run('mailbox list');
    expect(list).toMatch(/jobs@gmx\.de +connecting/);
  });

  it.each([
    ['jobs@proton.me', /Bridge/],
    ['jobs@outlook.com', /takes no password/],
  ])('says what to do for %s, where a password is of no use', async (address, advice) => {
    const { code, stdout, stderr } = await run(`mailbox add ${address}`, 'hush');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(advice);
  });
});

describe('foyer doctor', () => {
  const fresh = { DATA_DIR: join(base, 'fresh') };

  it('finds a fresh place well, one line each', async () => {
    const { code, findings, wrong } = await doctor(fresh);
    expect({ code, wrong }).toEqual({ code: 0, wrong: [] });
    expect(findings.map(({ check }) => check)).toEqual([
      'Node',
      'Data directory',
      'Disk space',
      'Database',
      'Migrations',
      'Queue',
      'Clock',
      'Mailbox',
      'Port',
    ]);
    const { stdout } = await foyer(['doctor'], { environment: { ...environment, ...fresh } });
    expect(stdout.trim().split('\n')).toHaveLength(findings.length);
    for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^ok {7}[A-Z]/);
  });

  it('says that another program has the port, or that Foyer answers there and how it is', async () => {
    let body = '{"status":"something else"}';
    let ready = '{"status":"ready"}';
    const server = createServer(({ url }, response) => response.end(url === '/health/ready' ? ready : body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const PORT = String((server.address() as AddressInfo).port);
      expect(await doctor({ ...fresh, PORT })).toMatchObject({ code: 1, wrong: ['Port'] });
      body = '{"status":"live"}';
      const { code, findings } = await doctor({ ...fresh, PORT });
      expect(code).toBe(0);
      expect(findings.at(-1)?.detail).toBe(`Foyer answers on 127.0.0.1:${PORT}`);
      ready = '{"status":"not-ready","reasons":[{"name":"mailboxes","reason":"Mailbox 1 is stuck."}]}';
      const unwell = await doctor({ ...fresh, PORT });
      expect(unwell).toMatchObject({ code: 1, wrong: ['Port'] });
      expect(unwell.findings.at(-1)?.detail).toBe(
        `Foyer answers on 127.0.0.1:${PORT} and is not well: Mailbox 1 is stuck.`,
      );
    } finally {
      server.close();
    }
  });

  it('says what is away, and still looks at the rest', async () => {
    const port = await freePort();
    const queue = await doctor({ ...fresh, REDIS_URL: `redis://127.0.0.1:${port}` });
    expect(queue).toMatchObject({ code: 1, wrong: ['Queue'] });
    expect(queue.findings.find(({ ok }) => !ok)?.detail).toContain('check REDIS_URL');
    const folder = await doctor({ DATA_DIR: '/dev/null/foyer' });
    expect(folder).toMatchObject({ code: 1, wrong: ['Data', 'Database'] });
  });

  it('stops at a setting that is wrong, and names it', async () => {
    const { code, findings } = await doctor({ HOST: '0.0.0.0' });
    expect(code).toBe(1);
    expect(findings.at(-1)).toMatchObject({ check: 'Settings', ok: false });
    expect(findings.at(-1)?.detail).toMatch(/^HOST /);
  });
});

describe('while the service runs', () => {
  it('commands use its database and leave it running', async () => {
    const service = await openInfrastructure(settings, silentLog);
    try {
      // A service is always connected: it listens.
      await service.database.execute('select 1');
      expect((await run('user add kim@b.example')).code).toBe(0);
      expect((await run('role list')).code).toBe(0);
      expect((await doctor()).findings.find(({ check }) => check === 'Database')?.ok).toBe(true);
      expect(databaseRuns()).toBe(true);
      expect(await findUserByEmail(service.database, 'kim@b.example')).not.toBeNull();
    } finally {
      await service.close();
    }
    expect(databaseRuns()).toBe(false);
  });
});

describe.skipIf(skipReason('postgres'))('on a database of DATABASE_URL', () => {
  let empty: TestDatabase;
  let url: string;
  const there = (line: string) =>
    foyer(line.split(' '), { environment: { ...environment, DATABASE_URL: url } });
  beforeAll(async () => {
    empty = await openEmptyDatabase();
    ({ url } = empty);
  });
  afterAll(() => empty.drop());

  it('an empty one gets its tables with the first command', async () => {
    expect(await there('role list --json')).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });

  it('an old one is left alone until somebody migrates it', async () => {
    const pool = createPool({ kind: 'url', url }, { max: 1, applicationName: 'test' }, silentLog);
    await createDatabase(pool).execute(
      'update foyer_migrations.__drizzle_migrations set created_at = created_at - 1',
    );
    await pool.end();
    expect(await there('user add a@b.example')).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^(One migration is|\d+ migrations are) not applied to the database yet: /,
      ) as string,
    });
    expect((await doctor({ DATABASE_URL: url })).wrong).toEqual(['Migrations']);
  });

  it('says that it is away', async () => {
    const port = await freePort();
    const gone = { ...environment, DATABASE_URL: `postgres://foyer@127.0.0.1:${port}/foyer` };
    expect(await foyer(['role', 'list'], { environment: gone })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'PostgreSQL does not answer (ECONNREFUSED): check DATABASE_URL and that the server runs.\n',
    });
  });
});

describe('foyer digest', () => {
  keepsDatabase();

  it('previews nothing where nothing is new, on anybody’s clock', async () => {
    for (const at of ['', ' --at 16:00', ' --at 2026-11-24T16:00', ' --at 2026-11-24T16:00:00+01:00']) {
      expect(await run(`digest preview --user ada@b.example${at}`)).toEqual({
        code: 0,
        stdout: '',
        stderr: 'Nothing is new: no digest would be sent.\n',
      });
    }
    expect((await run('digest preview --user ada@b.example --json')).stdout).toBe('null\n');
    expect((await run('digest send --user ada@b.example')).stdout).toBe(
      'Nothing is new: no digest was made.\n',
    );
  });

  it('says what is wrong with a name or a time', async () => {
    expect((await run('digest preview --user nobody@b.example')).stderr).toBe(
      'There is no user with this email address.\n',
    );
    expect(await run('digest preview --user ada@b.example --at yesterday')).toMatchObject({
      code: 2,
      stderr: 'Write the time like 16:00, 2026-11-24T16:00 or 2026-11-24T16:00:00+01:00.\n',
    });
  });
});
