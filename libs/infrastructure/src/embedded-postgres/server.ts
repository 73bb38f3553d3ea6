import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { FoyerError, type Log, errorCode } from '#libs/platform';
import { type DatabaseAddress, connectionConfig } from '#libs/store';
import { type Binaries, findBinaries } from './binaries.ts';
import { SERVER_ROLE, ensureCluster } from './cluster.ts';
import { type OsUser, serverUser } from './os-user.ts';
import { type Places, preparePlaces } from './places.ts';
import { endPostmaster, isAlive, runningPostmaster, spawnPostmaster } from './postmaster.ts';

/** A server that replays a long write-ahead log answers late. */
const READY_DEADLINE_MS = 120_000;
const DATABASE = 'foyer';
/** Our own connections are listed a moment longer than pg's pools wait for: not to be taken for somebody else's. */
const GOODBYE_MS = 500;

export interface EmbeddedServer {
  readonly address: DatabaseAddress;
  /** Stops the server, adopted or not; where another Foyer process is connected to it, it stays for that one. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL 18 as a child process, with its data in `dataDir` and a Unix socket as the only way in.
 *
 * A server that a killed Foyer left behind is adopted. A server that dies is started again, within about a second,
 * until `stop`.
 *
 * @throws `data-directory-unusable`, `platform-unsupported`: one sentence with the remedy
 */
export async function startEmbeddedServer(dataDir: string, log: Log): Promise<EmbeddedServer> {
  const runAs = serverUser();
  const places = preparePlaces(dataDir, runAs);
  const binaries = await findBinaries(runAs);
  if (await ensureCluster(binaries, places, runAs)) log.info('database-created');
  const supervisor = new Supervisor(binaries, places, runAs, log);
  await supervisor.start();
  await ensureDatabase(places);
  return {
    address: addressOf(places, DATABASE),
    async stop() {
      // A server that does not answer has no other users.
      if (await othersAreConnected(places).catch(() => false)) supervisor.leave();
      else await supervisor.stop();
    },
  };
}

const addressOf = (places: Places, database: string): DatabaseAddress => ({
  kind: 'socket',
  directory: places.socket,
  user: SERVER_ROLE,
  database,
});

class Supervisor {
  private readonly binaries: Binaries;
  private readonly places: Places;
  private readonly runAs: OsUser | null;
  private readonly log: Log;
  private stopping = false;
  private pid: number | null = null;
  private watch: NodeJS.Timeout | null = null;

  constructor(binaries: Binaries, places: Places, runAs: OsUser | null, log: Log) {
    this.binaries = binaries;
    this.places = places;
    this.runAs = runAs;
    this.log = log;
  }

  async start(): Promise<void> {
    const running = runningPostmaster(this.places);
    if (running !== null) {
      await waitUntilReady(this.places, () => !isAlive(running));
      this.log.info('database-adopted', { pid: running });
      this.watchAdopted(running);
      return;
    }
    const child = spawnPostmaster(this.binaries, this.places, this.runAs, this.log);
    // Known before it is ready: a stop in the middle of a restart must find it.
    this.pid = child.pid ?? null;
    let exit: number | string | null = null;
    child.once('exit', (code, signal) => (exit = signal ?? code ?? -1));
    await waitUntilReady(this.places, () => exit !== null);
    this.log.info('database-started', { pid: this.pid ?? 0 });
    if (exit !== null) this.restart();
    else child.once('exit', () => this.restart());
  }

  leave(): void {
    this.stopping = true;
    if (this.watch !== null) clearInterval(this.watch);
  }

  async stop(): Promise<void> {
    this.leave();
    if (this.pid !== null) await endPostmaster(this.pid);
  }

  private watchAdopted(pid: number): void {
    this.pid = pid;
    // Not our child: its exit is not announced to us.
    this.watch = setInterval(() => {
      if (isAlive(pid)) return;
      if (this.watch !== null) clearInterval(this.watch);
      this.restart();
    }, 500);
    this.watch.unref();
  }

  private restart(attempt = 1): void {
    if (this.stopping) return;
    this.log.warn('database-died', { attempt });
    setTimeout(
      () => {
        if (this.stopping) return;
        this.start().catch((error: unknown) => {
          this.log.error('database-restart-failed', { attempt, error });
          this.restart(attempt + 1);
        });
      },
      Math.min(100 * 2 ** (attempt - 1), 5_000),
    );
  }
}

async function withClient<T>(
  address: DatabaseAddress,
  use: (client: pg.Client) => Promise<T>,
  connectionTimeoutMillis = 5_000,
): Promise<T> {
  const client = new pg.Client({ ...connectionConfig(address), connectionTimeoutMillis });
  client.on('error', () => {});
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

async function waitUntilReady(places: Places, hasDied: () => boolean): Promise<void> {
  const end = Date.now() + READY_DEADLINE_MS;
  for (;;) {
    try {
      await withClient(addressOf(places, 'postgres'), (client) => client.query('select 1'));
      return;
    } catch (error) {
      if (hasDied() || Date.now() > end) throw startFailed(places, error);
      await pause(30);
    }
  }
}

function startFailed(places: Places, cause: unknown): FoyerError {
  const said = existsSync(places.log) ? readFileSync(places.log, 'utf8').slice(-4000) : '';
  if (/No space left on device/.test(said)) {
    return new FoyerError(
      'data-directory-unusable',
      `The disk of ${places.cluster} is full: free some space.`,
      { cause },
    );
  }
  const line = said.split('\n').findLast((text) => /FATAL|PANIC/.test(text));
  return new FoyerError(
    'database-unavailable',
    `The embedded PostgreSQL does not start (${line?.replace(/^.*?(FATAL|PANIC):\s*/, '') ?? 'no reason given'}); its log is ${places.log}.`,
    { cause },
  );
}

async function ensureDatabase(places: Places): Promise<void> {
  const ensure = async (client: pg.Client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount !== 0) return;
    await client.query(`create database ${pg.escapeIdentifier(DATABASE)}`).catch((error: unknown) => {
      // Another Foyer process was faster.
      if (errorCode(error) !== '42P04' && errorCode(error) !== '23505') throw error;
    });
  };
  await withClient(addressOf(places, 'postgres'), ensure, READY_DEADLINE_MS);
}

async function othersAreConnected(places: Places): Promise<boolean> {
  return withClient(addressOf(places, DATABASE), async (client) => {
    for (const end = Date.now() + GOODBYE_MS; ; await pause(25)) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity
          where datname = $1 and pid <> pg_backend_pid() and backend_type = 'client backend'`,
        [DATABASE],
      );
      if ((rows[0]?.count ?? 0) === 0) return false;
      if (Date.now() > end) return true;
    }
  });
}
