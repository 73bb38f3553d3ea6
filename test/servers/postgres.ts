import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { type Child, runTool, startChild, waitUntilReady } from './child.ts';
import { freePort } from './free-port.ts';
import { giveTo, ownerFor } from './owner.ts';
import { programPath } from './programs.ts';

const USER = 'foyer';

export interface PostgresServer {
  /** A new empty database each time, as `postgres://…`. */
  createDatabase(): Promise<string>;
  /** SIGKILL of the postmaster; its backends notice and end. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with the same data; also after `kill` or `stop`. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/**
 * Without fsync a commit survives the death of any process, though not of the machine, which no test causes.
 * synchronous_commit stays on: without it SIGKILL loses commits that were acknowledged.
 */
const FAST = ['fsync=off', 'full_page_writes=off', 'shared_buffers=64MB'];

/** A PostgreSQL of the operating system (15 or newer); `skipReason('postgres')` tells whether there is one. */
export async function startPostgres(): Promise<PostgresServer> {
  const program = programPath('postgres');
  const owner = ownerFor('postgres');
  const folder = mkdtempSync(join(tmpdir(), 'foyer-postgres-'));
  giveTo(owner, folder);
  const data = join(folder, 'data');
  const initdb = [
    '--pgdata',
    data,
    '--username',
    USER,
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--locale',
    'C',
  ];
  await runTool(join(dirname(program), 'initdb'), [...initdb, '--no-sync'], owner);
  // Only now, so that nobody else gets it meanwhile.
  const port = await freePort();

  const url = (database: string) => `postgres://${USER}@127.0.0.1:${port}/${database}`;
  const ask = async (sql: string): Promise<boolean> => {
    const client = new Client({ connectionString: url('postgres') });
    client.on('error', () => {});
    await client.connect();
    try {
      await client.query(sql);
      return true;
    } finally {
      await client.end();
    }
  };
  const start = async (triesLeft = 20): Promise<Child> => {
    const settings = [
      ...FAST,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
    ];
    const args = ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])];
    const child = startChild(program, args, { owner });
    try {
      await waitUntilReady(child, () => ask('select 1'));
    } catch (error) {
      // After SIGKILL the old backends hold the shared memory until they have noticed.
      if (triesLeft === 0 || !child.output().includes('shared memory')) throw error;
      await wait(100);
      return start(triesLeft - 1);
    }
    return child;
  };
  let child = await start();
  let databases = 0;
  return {
    createDatabase: async () => {
      databases += 1;
      await ask(`create database test_${databases}`);
      return url(`test_${databases}`);
    },
    kill: () => child.kill('SIGKILL'),
    restart: async () => {
      await child.kill('SIGINT');
      child = await start();
    },
    // SIGINT is PostgreSQL's fast shutdown: clients are cut off instead of waited for.
    stop: () => child.kill('SIGINT'),
    remove: async () => {
      await child.kill('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
