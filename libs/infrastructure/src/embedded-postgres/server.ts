import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { FoyerError, type Log, errorCode } from '#libs/platform';
import { type DatabaseAddress, connectionConfig } from '#libs/store';
import { type Binaries, findBinaries } from './binaries.ts';
import { SERVER_ROLE, ensureCluster } from './cluster.ts';
import { type OsUser, serverUser } from './os-user.ts';
import { type Places, preparePlaces } from './places.ts';
import { Presence } from './presence.ts';
import { endPostmaster, isAlive, runningPostmaster, spawnPostmaster } from './postmaster.ts';

/** A server that replays a long write-ahead log answers late. */
const READY_DEADLINE_MS = 120_000;
const DATABASE = 'foyer';

export interface EmbeddedServer {
  readonly address: DatabaseAddress;
  /** Stops the server, adopted or not; where another Foyer process uses it, it stays for that one. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL 18 as a child process, with its data in `dataDir` and a Unix socket as the only way in.
 *
 * A server that a killed Foyer left behind is adopted, and one that is just ending is waited for. A server that dies is
 * started again, within about a second, until `stop`.
 *
 * @param stop breaks it off between its steps; nothing is left running then
 * @throws `data-directory-unusable`, `platform-unsupported`: one sentence with the remedy; `stop.reason`
 */
export async function startEmbeddedServer(
  dataDir: string,
  log: Log,
  stop: AbortSignal = new AbortController().signal,
): Promise<EmbeddedServer> {
  const runAs = serverUser();
  const places = preparePlaces(dataDir, runAs);
  const binaries = await findBinaries(runAs);
  if (await ensureCluster(binaries, places, runAs)) log.info('database-created');
  stop.throwIfAborted();
  const supervisor = new Supervisor(binaries, places, runAs, log);
  await supervisor.start();
  try {
    stop.throwIfAborted();
    await ensureDatabase(places);
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
  return {
    address: addressOf(places, DATABASE),
    stop: () => supervisor.stop(),
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
  private readonly presence: Presence;
  private stopping = false;
  /** Set before that server is ready: a stop in the middle of a restart must find it. */
  private pid: number | null = null;
  private watch: NodeJS.Timeout | null = null;

  constructor(binaries: Binaries, places: Places, runAs: OsUser | null, log: Log) {
    this.binaries = binaries;
    this.places = places;
    this.runAs = runAs;
    this.log = log;
    // In the one database that is there from the beginning.
    this.presence = new Presence(addressOf(places, 'postgres'));
  }

  async start(): Promise<void> {
    for (;;) {
      const running = runningPostmaster(this.places);
      if (running === null) break;
      if (await this.adopt(running)) return;
    }
    const child = spawnPostmaster(this.binaries, this.places, this.runAs, this.log);
    this.pid = child.pid ?? null;
    let exit: number | string | null = null;
    child.once('exit', (code, signal) => (exit = signal ?? code ?? -1));
    if (!(await this.isReady(() => exit !== null))) throw startFailed(this.places);
    this.log.info('database-started', { pid: this.pid ?? 0 });
    if (exit !== null) this.restart();
    else child.once('exit', () => this.restart());
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.watch !== null) clearInterval(this.watch);
    // A server that does not answer has no other users.
    const isUsed = await this.presence.leave().catch(() => false);
    if (!isUsed && this.pid !== null) await endPostmaster(this.pid);
  }

  /**
   * Waits until the server takes connections, and announces us there.
   *
   * @returns false where it died before
   * @throws `database-unavailable` where it lives and takes none for too long
   */
  private async isReady(hasDied: () => boolean): Promise<boolean> {
    const end = Date.now() + READY_DEADLINE_MS;
    for (;;) {
      try {
        await this.presence.announce();
        return true;
      } catch (error) {
        if (hasDied()) return false;
        if (Date.now() > end) throw startFailed(this.places, error);
        await pause(30);
      }
    }
  }

  /** @returns false where it was ending: whoever stopped it last does not wait for ever for a busy disk */
  private async adopt(pid: number): Promise<boolean> {
    this.pid = pid;
    if (!(await this.isReady(() => !isAlive(pid)))) return false;
    this.log.info('database-adopted', { pid });
    if (this.stopping) return true;
    // Not our child: its exit is not announced to us.
    this.watch = setInterval(() => {
      if (isAlive(pid)) return;
      if (this.watch !== null) clearInterval(this.watch);
      this.restart();
    }, 500);
    this.watch.unref();
    return true;
  }

  private restart(attempt = 1): void {
    if (this.stopping) return;
    this.log.warn('database-died', { attempt });
    setTimeout(
      () => {
        if (this.stopping) return;
        this.start().catch((error: unknown) => {
          if (this.stopping) return;
          this.log.error('database-restart-failed', { attempt, error });
          this.restart(attempt + 1);
        });
      },
      Math.min(100 * 2 ** (attempt - 1), 5_000),
    );
  }
}

function startFailed(places: Places, cause?: unknown): FoyerError {
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
  const client = new pg.Client({
    ...connectionConfig(addressOf(places, 'postgres')),
    connectionTimeoutMillis: READY_DEADLINE_MS,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount !== 0) return;
    await client.query(`create database ${pg.escapeIdentifier(DATABASE)}`).catch((error: unknown) => {
      // Another Foyer process was faster.
      if (errorCode(error) !== '42P04' && errorCode(error) !== '23505') throw error;
    });
  } finally {
    await client.end().catch(() => {});
  }
}
