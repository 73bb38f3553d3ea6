import pg from 'pg';
import type { Log } from '#libs/platform';
import { type DatabaseAddress, connectionConfig } from './pool.ts';

/**
 * Advisory locks on one connection of its own: the server frees them when the process dies, however it dies. Connects
 * with the first lock, and again after the connection was lost.
 */
export class LockSession {
  private readonly address: DatabaseAddress;
  private readonly log: Log;
  private readonly onLost: () => void;
  private client: pg.Client | null = null;

  /** @param onLost called when the connection, and with it every lock, is gone */
  constructor(address: DatabaseAddress, log: Log, onLost: () => void) {
    this.address = address;
    this.log = log;
    this.onLost = onLost;
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
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
      lockClass,
      id,
    ]);
    return rows[0]?.taken === true;
  }

  async unlock(lockClass: number, id: number): Promise<void> {
    await this.client?.query('select pg_advisory_unlock($1, $2)', [lockClass, id]);
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = null;
    await client?.end();
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ ...connectionConfig(this.address), application_name: 'foyer-locks' });
    const lost = () => {
      if (this.client !== client) return;
      this.client = null;
      this.log.warn('locks-lost');
      this.onLost();
    };
    client.on('error', lost);
    client.on('end', lost);
    await client.connect();
    this.client = client;
    return client;
  }
}
