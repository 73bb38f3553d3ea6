import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type DatabaseAddress, connectionConfig } from '#libs/store';

const NAME = 'foyer-presence-';
const ANSWER_LIMIT_MS = 5_000;

/**
 * Tells other Foyer processes that this one uses the server: a connection with a name of its own, which ends with the
 * process, however that ends.
 *
 * Counting connections does not tell. The server lists those that we have closed until it gets round to ending them,
 * and those that were cut in the middle of a query until that query is done; and BullMQ gives its own names.
 */
export class Presence {
  private readonly address: DatabaseAddress;
  private readonly name = `${NAME}${randomUUID()}`;
  private client: pg.Client | null = null;
  private hasLeft = false;

  constructor(address: DatabaseAddress) {
    this.address = address;
  }

  /** @throws the driver's error where the server does not take connections (yet) */
  async announce(): Promise<void> {
    const client = await this.connect();
    if (this.hasLeft) await client.end();
    else this.client = client;
  }

  /**
   * For the last time: what is announced later, by a restart under way, ends at once.
   *
   * @returns whether another process is present
   * @throws the driver's error where the server does not answer
   */
  async leave(): Promise<boolean> {
    this.hasLeft = true;
    const client = this.client ?? (await this.connect());
    try {
      // Before looking: of two that leave in the same moment, one sees that it is the last.
      await client.query("set application_name = ''");
      const { rowCount } = await client.query(
        'select from pg_stat_activity where starts_with(application_name, $1) and application_name <> $2',
        [NAME, this.name],
      );
      return rowCount !== 0;
    } finally {
      await client.end().catch(() => {});
    }
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      ...connectionConfig(this.address),
      application_name: this.name,
      connectionTimeoutMillis: ANSWER_LIMIT_MS,
      query_timeout: ANSWER_LIMIT_MS,
    });
    client.on('error', () => {});
    client.on('end', () => {
      if (this.client === client) this.client = null;
    });
    await client.connect();
    return client;
  }
}
