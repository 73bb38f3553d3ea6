import pg from 'pg';
import type { Log } from '#libs/platform';
import { type DatabaseAddress, connectionConfig } from '#libs/store';

/** First key of the advisory locks; the second one is the mailbox. */
const LEASE_CLASS = 7_041_504;

/**
 * Which process reads which mailbox. A lease is an advisory lock on one connection of its own, so the server frees it
 * when the process dies, however it dies.
 */
export class MailboxLeases {
  private readonly address: DatabaseAddress;
  private readonly log: Log;
  private readonly onLost: () => void;
  private client: pg.Client | null = null;

  /** @param onLost called when the connection, and with it every lease, is gone */
  constructor(address: DatabaseAddress, log: Log, onLost: () => void) {
    this.address = address;
    this.log = log;
    this.onLost = onLost;
  }

  /** @returns whether this process may read the mailbox now */
  async take(mailboxId: number): Promise<boolean> {
    const client = this.client ?? (await this.connect());
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
      LEASE_CLASS,
      mailboxId,
    ]);
    return rows[0]?.taken === true;
  }

  async give(mailboxId: number): Promise<void> {
    await this.client?.query('select pg_advisory_unlock($1, $2)', [LEASE_CLASS, mailboxId]);
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = null;
    await client?.end();
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ ...connectionConfig(this.address), application_name: 'foyer-leases' });
    const lost = () => {
      if (this.client !== client) return;
      this.client = null;
      this.log.warn('mailbox-leases-lost');
      this.onLost();
    };
    client.on('error', lost);
    client.on('end', lost);
    await client.connect();
    this.client = client;
    return client;
  }
}
