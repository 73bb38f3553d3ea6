import pg from 'pg';
import { type Log, rateLimited } from '#libs/platform';
import { type DatabaseAddress, connectionConfig } from './pool.ts';

export interface Subscription {
  stop(): Promise<void>;
}

/**
 * Listens to a PostgreSQL channel on a connection of its own and keeps listening: a lost connection is replaced, and
 * `onGap` says that notifications may have been missed meanwhile.
 */
export function subscribe(
  address: DatabaseAddress,
  channel: string,
  handlers: { onNotification(payload: string): void; onGap(): void },
  log: Log,
): Subscription {
  const quiet = rateLimited(log, 10_000);
  let stopped = false;
  let client: pg.Client | null = null;
  let connected: Promise<unknown> = Promise.resolve();
  let wake: () => void = () => {};

  const run = async () => {
    let first = true;
    while (!stopped) {
      const current = new pg.Client({
        ...connectionConfig(address),
        application_name: 'foyer-notifications',
      });
      const lost = new Promise<void>((resolve) => {
        current.on('error', () => resolve());
        current.on('end', () => resolve());
      });
      try {
        client = current;
        const connecting = current.connect();
        connected = connecting.catch(() => {});
        await connecting;
        if (stopped) break;
        current.on('notification', ({ payload }) => handlers.onNotification(payload ?? ''));
        await current.query(`listen ${pg.escapeIdentifier(channel)}`);
        if (!first) handlers.onGap();
        first = false;
        await lost;
      } catch (error) {
        quiet.warn('notifications-lost', { error });
      }
      await current.end().catch(() => {});
      if (!stopped) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 1_000).unref();
        });
      }
    }
  };
  const running = run();
  return {
    async stop() {
      stopped = true;
      wake();
      // A client that is ended while it connects never says that it did either.
      await connected;
      await client?.end().catch(() => {});
      await running;
    },
  };
}
