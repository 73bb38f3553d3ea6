import { type Clock, FoyerError } from '#libs/platform';
import { type OpenDatabase, openSecrets } from './database.ts';

/** How one gets into a mailbox: its address, and a token of its provider where there is no password. */
export interface Door {
  readonly url: string;
  readonly accessToken?: string;
  /** Why there is no token. */
  readonly problem?: FoyerError;
}

/** The doors of every known mailbox, by its id. A token that has run out is renewed. */
export async function readDoors(
  { database, settings }: OpenDatabase,
  clock: Clock,
): Promise<ReadonlyMap<string, Door>> {
  const { MailboxOpener, readMailboxes } = await import('#libs/intake');
  const secrets = await openSecrets(settings);
  const opener = new MailboxOpener({ database, secrets, clock });
  const doors = new Map<string, Door>();
  for (const mailbox of await readMailboxes(database, secrets)) {
    doors.set(String(mailbox.id), {
      url: mailbox.url,
      ...(await tokenOf(() => opener.accessToken(mailbox))),
    });
  }
  return doors;
}

async function tokenOf(ask: () => Promise<string | null>): Promise<Omit<Door, 'url'>> {
  try {
    const accessToken = await ask();
    return accessToken === null ? {} : { accessToken };
  } catch (problem) {
    if (problem instanceof FoyerError) return { problem };
    throw problem;
  }
}
