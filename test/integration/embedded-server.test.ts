import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type EmbeddedServer, openDatabase, startEmbeddedServer } from '#libs/infrastructure';
import { type Log, readSettings } from '#libs/platform';
import { type DatabaseAddress, connectionConfig, createPool } from '#libs/store';
import { eventually } from '../e2e/service.ts';
import { processesIn } from '../servers/index.ts';

const base = mkdtempSync(join(tmpdir(), 'foyer-embedded-'));
// Root's database runs as another user, who must be able to enter.
chmodSync(base, 0o755);
const dataDir = join(base, 'data');
let events: string[] = [];
const write = (event: string) => void events.push(event);
const log: Log = { debug: write, info: write, warn: write, error: write };
const start = () => startEmbeddedServer(dataDir, log);

async function clientOf(address: DatabaseAddress): Promise<pg.Client> {
  const client = new pg.Client(connectionConfig(address));
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function ask({ address }: EmbeddedServer, sql: string, database = 'foyer'): Promise<void> {
  const client = await clientOf({ ...address, database } as DatabaseAddress);
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** What the server writes when it starts, its own number first. */
const postmaster = () =>
  Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded PostgreSQL', () => {
  afterEach(() => {
    for (const pid of processesIn(dataDir)) process.kill(pid, 'SIGQUIT');
    events = [];
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it('is not kept by connections of ours that it has not ended yet', async () => {
    const server = await start();
    const pool = createPool(server.address, { max: 12, applicationName: 'foyer' }, log);
    await Promise.all(Array.from({ length: 12 }, () => pool.query('select pg_sleep(0.01)')));
    // As a listening connection or a lock is closed; the server goes on with what it was asked.
    const busy = await clientOf(server.address);
    const asked = busy.query('select pg_sleep(60)').catch(() => {});
    await busy.end();
    await asked;
    await pool.end();
    await server.stop();
    expect(processesIn(dataDir)).toEqual([]);
  });

  it('stays for the other that uses it, with or without a connection, and goes with that one', async () => {
    const service = await start();
    const command = await start();
    await service.stop();
    await ask(command, 'select 1');
    const next = await start();
    await command.stop();
    await ask(next, 'select 1');
    expect(events.filter((event) => event === 'database-started')).toHaveLength(1);
    await next.stop();
    expect(processesIn(dataDir)).toEqual([]);
  });

  it('goes when all who use it leave in the same moment', async () => {
    const servers = [await start(), await start(), await start()];
    await Promise.all(servers.map((server) => server.stop()));
    expect(processesIn(dataDir)).toEqual([]);
  });

  it('is stopped in the middle of a restart, which is no failure then', async () => {
    const server = await start();
    const before = processesIn(dataDir);
    process.kill(postmaster(), 'SIGKILL');
    await eventually(
      async () => processesIn(dataDir),
      (pids) => pids.some((pid) => !before.includes(pid)),
      10_000,
      1,
    );
    await server.stop();
    expect(processesIn(dataDir)).toEqual([]);
    // By the next one's end the restart has ended too.
    await (await start()).stop();
    expect(events).not.toContain('database-restart-failed');
  });

  it('is started anew by whoever comes while it is ending', async () => {
    const server = await start();
    const refused = () =>
      readFileSync(join(dataDir, 'postgres.log'), 'utf8').match(/system is shutting down/g)?.length ?? 0;
    // As on a busy disk: it takes no connection any more, and ends when it gets round to it.
    process.kill(postmaster(), 'SIGTERM');
    const next = start();
    await eventually(
      async () => refused(),
      (count) => count > 1,
      30_000,
      20,
    );
    await server.stop();
    await ask(await next, 'select 1');
    expect(events.filter((event) => event === 'database-started')).toHaveLength(2);
    await (await next).stop();
    expect(processesIn(dataDir)).toEqual([]);
  });

  it.each(['database-created', 'database-started'])(
    'is not kept by a start that is broken off at %s',
    async (moment) => {
      const told = new AbortController();
      const info = (event: string) => {
        write(event);
        if (event === moment) told.abort();
      };
      const dir = join(base, moment);
      const broken = startEmbeddedServer(dir, { ...log, info }, told.signal);
      await expect(broken).rejects.toThrow(told.signal.reason);
      expect(events.at(-1)).toBe(moment);
      expect(processesIn(dir)).toEqual([]);
    },
  );

  it('is not kept by a start that failed', async () => {
    const first = await start();
    // A command finds tables that it cannot bring to the present schema.
    await ask(first, 'alter database foyer set default_transaction_read_only = on', 'postgres');
    const settings = readSettings({ DATA_DIR: dataDir });
    await expect(openDatabase(settings, log)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('read-only') },
    });
    // The next one misses its database, and cannot make it.
    await ask(first, 'drop database foyer', 'postgres');
    await ask(first, 'alter role foyer set default_transaction_read_only = on', 'postgres');
    await expect(start()).rejects.toThrow('read-only');
    await first.stop();
    expect(processesIn(dataDir)).toEqual([]);
  });
});
