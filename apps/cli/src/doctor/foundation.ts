import type { MailboxView } from '#libs/contract';
import { type Clock, FoyerError, type Settings, silentLog } from '#libs/platform';
import type { Database, DatabaseAddress } from '#libs/store';
import { type OpenDatabase, withDatabaseAsItIs } from '../database.ts';
import { Interrupted, endingOf } from '../endings.ts';
import { type Door, readDoors } from '../mailbox-door.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Report, well, wrong } from './finding.ts';

/** More than the slowest answer of a database, less than what makes dates of mail look wrong. */
const MOST_CLOCK_DIFFERENCE_MS = 5_000;
const OLDEST_POSTGRES = 15;

export interface KnownMailbox {
  readonly door: Door;
  readonly view: MailboxView;
}

/**
 * Looks at database, migrations, queue and clock.
 *
 * @returns the mailboxes to look at; null where they could not be read, which is reported
 */
export async function examineFoundation(
  surroundings: Surroundings,
  report: Report,
): Promise<KnownMailbox[] | null> {
  try {
    return await withDatabaseAsItIs(surroundings, async (opened) => {
      await reportDatabase(opened, report);
      const present = await reportMigrations(opened.database, report);
      await reportQueue(opened.settings, opened.address, report);
      const mailboxes = present ? await readKnownMailboxes(opened, surroundings.clock, report) : null;
      await reportClock(opened.database, mailboxes ?? [], surroundings.clock, report);
      return mailboxes;
    });
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    report(wrong('Database', endingOf(error).sentence ?? ''));
    return null;
  }
}

async function reportDatabase({ database, address }: OpenDatabase, report: Report): Promise<void> {
  const { rows } = await database.$client.query<{ server_version: string }>('show server_version');
  const version = rows[0]?.server_version ?? '';
  const kind = address.kind === 'socket' ? 'embedded' : 'of DATABASE_URL';
  report(
    Number.parseInt(version, 10) >= OLDEST_POSTGRES
      ? well('Database', `PostgreSQL ${version}, ${kind}`)
      : wrong('Database', `PostgreSQL ${version} is too old: use version ${OLDEST_POSTGRES} or later.`),
  );
}

/** @returns whether the tables are those that this version reads */
async function reportMigrations(database: Database, report: Report): Promise<boolean> {
  const { readMigrationState } = await import('#libs/store');
  const { applied, pending, ahead } = await readMigrationState(database);
  if (ahead > 0) {
    report(wrong('Migrations', `${ahead} are of a newer version of Foyer: use that one on this database.`));
    return false;
  }
  report(
    pending === 0
      ? well('Migrations', `${applied} applied, none pending`)
      : wrong(
          'Migrations',
          `${pending} not applied: run npm run foyer -- migrate, or start the service, which does it.`,
        ),
  );
  return pending === 0;
}

async function reportQueue(settings: Settings, address: DatabaseAddress, report: Report): Promise<void> {
  const { checkQueue } = await import('#libs/infrastructure');
  try {
    const kind = await checkQueue(settings, address, silentLog);
    report(well('Queue', kind === 'redis' ? 'Redis of REDIS_URL' : 'in the database'));
  } catch (error) {
    if (!(error instanceof FoyerError)) throw error;
    const remedy =
      settings.redisUrl === null ? 'see the database' : 'check REDIS_URL and that the server runs';
    report(wrong('Queue', `${error.detail.replace(/\.$/, '')}: ${remedy}.`));
  }
}

async function readKnownMailboxes(
  opened: OpenDatabase,
  clock: Clock,
  report: Report,
): Promise<KnownMailbox[] | null> {
  const { readLedgers } = await import('#libs/intake');
  try {
    const views = new Map((await readLedgers(opened.database)).map((view) => [view.id, view]));
    return [...(await readDoors(opened, clock))].flatMap(([id, door]) => {
      const view = views.get(id);
      return view === undefined ? [] : [{ door, view }];
    });
  } catch (error) {
    if (!(error instanceof FoyerError)) throw error;
    report(wrong('Mailboxes', error.detail));
    return null;
  }
}

/** Compares our clock with the database's, and with the times that it wrote before. */
async function reportClock(
  database: Database,
  mailboxes: readonly KnownMailbox[],
  clock: Clock,
  report: Report,
): Promise<void> {
  const before = clock.now().getTime();
  const { rows } = await database.$client.query<{ now: Date }>('select now()');
  const now = clock.now().getTime();
  const difference = (rows[0]?.now.getTime() ?? now) - (before + now) / 2;
  if (Math.abs(difference) > MOST_CLOCK_DIFFERENCE_MS) {
    const seconds = Math.round(Math.abs(difference) / 1_000);
    report(
      wrong(
        'Clock',
        `It differs from the database's by ${seconds} s: let both machines set theirs by the network.`,
      ),
    );
    return;
  }
  const newest = Math.max(0, ...mailboxes.map(({ view }) => Date.parse(view.ledger.checkedAt ?? '') || 0));
  if (newest - now > MOST_CLOCK_DIFFERENCE_MS) {
    report(
      wrong(
        'Clock',
        'It was turned back: a mailbox was last read later than now. Let the network set the clock.',
      ),
    );
    return;
  }
  report(well('Clock', clock.now().toISOString()));
}
