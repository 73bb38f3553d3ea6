import pg from 'pg';
import type { Log } from '#libs/platform';
import { type DatabaseAddress, connectionConfig } from './pool.ts';

interface LockTimes {
  /** How often the server hears of whoever holds locks, in milliseconds. */
  readonly beatMs: number;
  /** An answer that takes longer is none: the locks are given up. */
  readonly answerMs: number;
  /** For how long the server waits for a beat before it frees the locks. */
  readonly leaseMs: number;
}

/**
 * A process that stands still, or a machine that is gone without a word, holds its locks for a minute and no longer; TCP
 * alone would take two hours, and of a process that was stopped never notice. A busy process beats late, so that it has several tries.
 */
const LOCK_TIMES: LockTimes = { beatMs: 10_000, answerMs: 20_000, leaseMs: 60_000 };

/**
 * Advisory locks on one connection of its own: the server frees them when the process dies, however it dies, or is not
 * heard of any more. Connects with the first lock, and again after the connection was lost.
 */
export class LockSession {
  private readonly address: DatabaseAddress;
  private readonly log: Log;
  private readonly onLost: () => void;
  private readonly times: LockTimes;
  private client: pg.Client | null = null;
  private beat: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private waiting = 0;

  /** @param onLost called when the connection, and with it every lock, is gone */
  constructor(address: DatabaseAddress, log: Log, onLost: () => void, times: LockTimes = LOCK_TIMES) {
    this.address = address;
    this.log = log;
    this.onLost = onLost;
    this.times = times;
  }

  /**
   * Does not wait.
   *
   * @param lockClass what kind of thing is locked, a 32-bit number that no other kind takes
   * @returns whether this session holds the lock now
   * @throws the driver's error where the server does not answer
   */
  async tryLock(lockClass: number, id: number): Promise<boolean> {
    const client = this.client ?? (await this.connect());
    const taken = await this.ask<{ taken: boolean }>(client, 'select pg_try_advisory_lock($1, $2) as taken', [
      lockClass,
      id,
    ]);
    return taken?.taken === true;
  }

  async unlock(lockClass: number, id: number): Promise<void> {
    if (this.client !== null)
      await this.ask(this.client, 'select pg_advisory_unlock($1, $2)', [lockClass, id]);
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = null;
    clearInterval(this.beat);
    await client?.end();
  }

  private async connect(): Promise<pg.Client> {
    const { beatMs, answerMs, leaseMs } = this.times;
    const client = new pg.Client({
      ...connectionConfig(this.address),
      application_name: 'foyer-locks',
      query_timeout: answerMs,
    });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    try {
      await client.connect();
      await client.query(`set idle_session_timeout = ${leaseMs}`);
    } catch (error) {
      // Else each try would leave a connection that nobody has.
      await client.end().catch(() => {});
      throw error;
    }
    this.client = client;
    this.beat = setInterval(() => {
      // Whoever waits for an answer has been heard of.
      if (this.waiting === 0) this.ask(client, 'select 1').catch(() => {});
    }, beatMs);
    return client;
  }

  /** One question after the other: a connection takes no two at once. Without an answer the locks are given up. */
  private async ask<T extends pg.QueryResultRow>(
    client: pg.Client,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<T | undefined> {
    this.waiting += 1;
    const answer = this.turn.then(() => client.query<T>(text, [...values]));
    this.turn = answer.then(
      () => {},
      () => {},
    );
    try {
      return (await answer).rows[0];
    } catch (error) {
      this.lose(client);
      throw error;
    } finally {
      this.waiting -= 1;
    }
  }

  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    clearInterval(this.beat);
    this.log.warn('locks-lost');
    this.onLost();
    // Whatever comes over it from now on is too late.
    client.end().catch(() => {});
  }
}
