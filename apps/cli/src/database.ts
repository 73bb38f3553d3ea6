import { FoyerError, type SecretBox, type Settings, readSettings, silentLog } from '#libs/platform';
import type { Database, DatabaseAddress } from '#libs/store';
import { Interrupted } from './endings.ts';
import type { Surroundings } from './surroundings.ts';

export interface OpenDatabase {
  readonly address: DatabaseAddress;
  readonly database: Database;
  readonly settings: Settings;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A person waits; the service has more patience with a database server that is just starting. */
const DEADLINE_MS = 10_000;

/**
 * Does some work on the database of the settings, and closes it whatever happens. The embedded server is adopted where
 * it runs, and then left running; where it does not, it runs for the time of this command.
 *
 * @throws `database-outdated` where migrations are missing; `database-newer`; `database-unavailable`; `Interrupted` after a signal
 */
export async function withDatabase<T>(
  surroundings: Surroundings,
  work: (opened: OpenDatabase) => Promise<T>,
): Promise<T> {
  return withDatabaseAsItIs(surroundings, async (opened) => {
    const [{ migrateDatabase }, { readMigrationState, refuseNewer }] = await Promise.all([
      import('#libs/infrastructure'),
      import('#libs/store'),
    ]);
    const state = await readMigrationState(opened.database);
    // Before the first start there is nothing that a migration could surprise.
    if (state.applied === 0) await migrateDatabase(opened.settings, silentLog);
    else if (state.pending > 0) throw outdated(state.pending);
    refuseNewer(state);
    return work(opened);
  });
}

/**
 * The same on a database of any age.
 *
 * What it needs is loaded late: `evaluate` and its kin must not wait for a database driver.
 */
export async function withDatabaseAsItIs<T>(
  surroundings: Surroundings,
  work: (opened: OpenDatabase) => Promise<T>,
): Promise<T> {
  const [{ openDatabase }, { isConnectionLost }] = await Promise.all([
    import('#libs/infrastructure'),
    import('#libs/store'),
  ]);
  const settings = readSettings(surroundings.environment);
  return untilStopped(surroundings, async (stopped) => {
    const progress = surroundings.terminal.progress('Opening the database…');
    const opened = await openDatabase(settings, silentLog, DEADLINE_MS).finally(() => progress.undo());
    const { address, database } = opened;
    try {
      return await Promise.race([work({ address, database, settings }), stopped]);
    } catch (error) {
      // Another server that is away, such as a mailbox's, breaks connections in the same way.
      if (error instanceof FoyerError || !isConnectionLost(error)) throw error;
      throw new FoyerError('database-unavailable', 'The database went away in the middle: try again.', {
        cause: error,
      });
    } finally {
      await opened.close();
    }
  });
}

/** The box for mailbox credentials: the same key as the service's, made where this is the first start. */
export async function openSecrets(settings: Settings): Promise<SecretBox> {
  const { createSecretBox, readOrCreateSecretFile } = await import('#libs/platform');
  return createSecretBox(settings.secret ?? readOrCreateSecretFile(settings.dataDir));
}

/** Turns the first signal into a rejection, so that what is open gets closed. A second one ends the process. */
async function untilStopped<T>(
  { signals }: Surroundings,
  work: (stopped: Promise<never>) => Promise<T>,
): Promise<T> {
  let stop: (error: Interrupted) => void = () => {};
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  stopped.catch(() => {});
  const listeners = SIGNALS.map((signal) => {
    const listener = () => {
      detach();
      stop(new Interrupted(signal));
    };
    return [signal, listener] as const;
  });
  const detach = () => {
    for (const [signal, listener] of listeners) signals.off(signal, listener);
  };
  for (const [signal, listener] of listeners) signals.on(signal, listener);
  try {
    return await work(stopped);
  } finally {
    detach();
  }
}

function outdated(pending: number): FoyerError {
  const migrations = pending === 1 ? 'One migration is' : `${pending} migrations are`;
  return new FoyerError(
    'database-outdated',
    `${migrations} not applied to the database yet: run npm run foyer -- migrate.`,
  );
}
