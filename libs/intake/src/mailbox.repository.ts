import { createHash } from 'node:crypto';
import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { parseMailboxUrl } from '#libs/mailbox';
import { FoyerError, type SecretBox } from '#libs/platform';
import { type Database, type Handle, tables } from '#libs/store';

/** The purpose under which mailbox addresses are sealed. */
const SEALED_FOR = 'mailbox-url';

export type MailboxState = (typeof tables.mailbox.state.enumValues)[number];

export interface Mailbox {
  readonly id: number;
  readonly url: string;
  readonly address: string;
  /** Rises when somebody wants it looked at anew. */
  readonly asked: number;
  /** Sign-ins in a row that were refused with this URL. */
  readonly refusals: number;
  /** Not before then is another sign-in tried; null after none that was refused. */
  readonly tryAgainAt: Date | null;
}

export const neverRefused: Pick<Mailbox, 'refusals' | 'tryAgainAt'> = { refusals: 0, tryAgainAt: null };

/** Its reader starts anew with the next round, whatever was refused before. */
export const askedAgain = { asked: sql`${tables.mailbox.asked} + 1`, ...neverRefused };

interface AddMailbox {
  /** Of whoever reads it, where the name to sign in with is none. */
  readonly address?: string;
  /** Whether it waits, paused, until somebody says that it is to be read. */
  readonly paused?: boolean;
  /** Whether one that was disconnected is connected again; false for an address that stands in a file. */
  readonly reconnects?: boolean;
  /** What is stored with it, in the same transaction. */
  readonly also?: (tx: Handle, id: number) => Promise<void>;
}

/**
 * Adds a mailbox; one that is there already (same user, host and folder) gets the new port and password.
 *
 * @param url of the form that `parseMailboxUrl` reads
 * @returns its id, and whether it is new or connected again
 * @throws `mailbox-url-invalid`
 */
export async function addMailbox(
  database: Database,
  secrets: SecretBox,
  url: string,
  { address: given, paused = false, reconnects = true, also = async () => {} }: AddMailbox = {},
): Promise<{ id: number; added: boolean }> {
  const { user, host, folder } = parseMailboxUrl(url);
  const address = given ?? (user.includes('@') ? user : `${user}@${host}`);
  const sealedUrl = secrets.seal(url, SEALED_FOR);
  const state = paused ? ('paused' as const) : ('connecting' as const);
  return database.transaction(async (tx) => {
    const [fingerprint, ...before] = fingerprintsOf(url);
    const [known] = await tx
      .select()
      .from(tables.mailbox)
      .where(inArray(tables.mailbox.fingerprint, [fingerprint, ...before]))
      // Where it was added in several ways, the one that is read.
      .orderBy(sql`${tables.mailbox.disconnectedAt} nulls first`, tables.mailbox.id)
      .limit(1)
      .for('update');
    const called = {
      name: folder === null ? address : `${address} ${folder}`,
      address: address.toLowerCase(),
    };
    if (known === undefined) {
      const [row] = await tx
        .insert(tables.mailbox)
        .values({ ...called, sealedUrl, fingerprint, state })
        // Two people may add it at once; the later one brings its password.
        .onConflictDoUpdate({ target: tables.mailbox.fingerprint, set: { sealedUrl } })
        .returning({ id: tables.mailbox.id, added: sql<boolean>`xmax = 0` });
      if (row === undefined) throw new Error('insert returned no row');
      await also(tx, row.id);
      await announceMailbox(tx, row.id);
      return row;
    }
    const { id, disconnectedAt } = known;
    if (disconnectedAt !== null && !reconnects) return { id, added: false };
    // Whoever typed the address wrong disconnects it, and connects it with the right one.
    const again =
      disconnectedAt === null ? {} : { ...called, disconnectedAt: null, state, stateAt: sql`now()` };
    // The same password comes with each start where it stands in a file, and stays refused.
    const isSame = disconnectedAt === null && holds(known, secrets, url);
    await tx
      .update(tables.mailbox)
      .set({ sealedUrl, ...again, ...(isSame ? {} : askedAgain) })
      .where(eq(tables.mailbox.id, id));
    await also(tx, id);
    await announceMailbox(tx, id);
    return { id, added: disconnectedAt !== null };
  });
}

/**
 * The id of this mailbox (same user, host and folder) where it is among the connected ones, else null. One that was sealed
 * under a secret which is lost is not: it has to be connected anew.
 */
export async function findConnected(
  database: Database,
  secrets: SecretBox,
  url: string,
): Promise<number | null> {
  const rows = await database
    .select()
    .from(tables.mailbox)
    .where(
      and(inArray(tables.mailbox.fingerprint, fingerprintsOf(url)), isNull(tables.mailbox.disconnectedAt)),
    );
  return rows.find((row) => opens(row, secrets))?.id ?? null;
}

/**
 * What makes it the same mailbox: SHA-256 of user, host and folder. Servers take `Jobs` for `jobs`.
 *
 * @returns the one to store, and those of mailboxes that were added while each way to write it was another
 */
function fingerprintsOf(url: string): [string, ...string[]] {
  const { user, host, folder } = parseMailboxUrl(url);
  const fingerprint = (...parts: readonly (string | null)[]) =>
    createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const lower = user.toLowerCase();
  const before = (folder === null ? [null, 'INBOX'] : [folder]).flatMap((each) => [
    fingerprint(lower, host, each),
    fingerprint(user, host, each),
  ]);
  return [fingerprint(lower, host, folder), ...before];
}

/** A mailbox that is to be read and whose address cannot be opened: it was sealed under another secret. */
export interface SealedMailbox extends Pick<typeof tables.mailbox.$inferSelect, 'id' | 'state' | 'problem'> {
  readonly error: FoyerError;
}

/**
 * Every mailbox that is to be read.
 *
 * @param onSealed told of those that cannot be opened, which are left out; unless it is given the first is an error
 * @throws `secret-unreadable`
 */
export async function readMailboxes(
  database: Database,
  secrets: SecretBox,
  onSealed: (mailbox: SealedMailbox) => void = ({ error }) => {
    throw error;
  },
): Promise<Mailbox[]> {
  const rows = await database
    .select()
    .from(tables.mailbox)
    .where(and(ne(tables.mailbox.state, 'paused'), isNull(tables.mailbox.disconnectedAt)))
    .orderBy(tables.mailbox.id);
  return rows.flatMap((row) => {
    try {
      return [opened(row, secrets)];
    } catch (error) {
      if (!(error instanceof FoyerError)) throw error;
      onSealed({ ...row, error });
      return [];
    }
  });
}

/** One mailbox that is connected, paused or not. @throws `not-found`; `secret-unreadable` */
export async function readMailbox(database: Database, secrets: SecretBox, id: number): Promise<Mailbox> {
  const [row] = await database
    .select()
    .from(tables.mailbox)
    .where(and(eq(tables.mailbox.id, id), isNull(tables.mailbox.disconnectedAt)));
  if (row === undefined) throw new FoyerError('not-found', 'There is no such mailbox.');
  return opened(row, secrets);
}

function opened(row: typeof tables.mailbox.$inferSelect, secrets: SecretBox): Mailbox {
  const { id, address, asked, refusals, tryAgainAt, sealedUrl } = row;
  return { id, address, asked, refusals, tryAgainAt, url: openUrl(sealedUrl, secrets) };
}

function openUrl(sealedUrl: string, secrets: SecretBox): string {
  try {
    return secrets.open(sealedUrl, SEALED_FOR);
  } catch (error) {
    if (!(error instanceof FoyerError)) throw error;
    // Its server is sealed as well, so a password alone would not do.
    const remedy = 'Where that is lost, add this mailbox once more; what was read of it stays.';
    throw new FoyerError(error.code, `${error.detail} ${remedy}`, { cause: error });
  }
}

/** Whether that is the URL that is stored; what was sealed with another secret is none. */
function holds(row: typeof tables.mailbox.$inferSelect, secrets: SecretBox, url: string): boolean {
  return opens(row, secrets) && opened(row, secrets).url === url;
}

function opens({ sealedUrl }: typeof tables.mailbox.$inferSelect, secrets: SecretBox): boolean {
  try {
    openUrl(sealedUrl, secrets);
    return true;
  } catch {
    return false;
  }
}

/** A mailbox address as it is stored. */
export const sealedMailboxUrl = (secrets: SecretBox, url: string): string => secrets.seal(url, SEALED_FOR);

/** Our own addresses: the mailboxes', and those that mail of ours in Sent came from. */
export async function ownAddresses(database: Database): Promise<string[]> {
  const mailboxes = await database.select({ address: tables.mailbox.address }).from(tables.mailbox);
  const senders = await database
    .selectDistinct({ address: tables.message.fromAddress })
    .from(tables.message)
    .innerJoin(tables.messagePlace, eq(tables.messagePlace.messageId, tables.message.id))
    .innerJoin(tables.folder, eq(tables.folder.id, tables.messagePlace.folderId))
    .where(
      and(
        eq(tables.folder.use, 'sent'),
        eq(tables.message.direction, 'out'),
        ne(tables.message.fromAddress, ''),
      ),
    );
  return [...mailboxes, ...senders].map((row) => row.address).filter((address) => address.includes('@'));
}

/** As of now by the clock of the database, which says how long ago it was: that of this process may be an hour behind. */
export async function setMailboxState(
  database: Database,
  mailboxId: number,
  state: MailboxState,
  problem: string | null,
): Promise<void> {
  await database.transaction(async (tx) => {
    await tx
      .update(tables.mailbox)
      .set({ state, problem, stateAt: sql`now()` })
      .where(and(eq(tables.mailbox.id, mailboxId), ne(tables.mailbox.state, 'paused')));
    await announceMailbox(tx, mailboxId);
  });
}

/**
 * Keeps that its server refused a sign-in, so that whoever reads it next waits as long; `neverRefused` after one that it
 * took. Says nothing of a mailbox that somebody wants looked at anew since it was read.
 */
export async function noteRefusals(
  database: Database,
  { id, asked }: Pick<Mailbox, 'id' | 'asked'>,
  { refusals, tryAgainAt }: Pick<Mailbox, 'refusals' | 'tryAgainAt'>,
): Promise<void> {
  await database
    .update(tables.mailbox)
    .set({ refusals, tryAgainAt })
    .where(and(eq(tables.mailbox.id, id), eq(tables.mailbox.asked, asked)));
}

/**
 * Says that somebody still reads the mailbox, by the clock of the database; one of which nobody says so for long is stuck.
 *
 * @returns what stands there; null where it is paused
 */
export async function noteRead(
  database: Database,
  mailboxId: number,
): Promise<{ state: MailboxState; problem: string | null } | null> {
  const [stands] = await database
    .update(tables.mailbox)
    .set({ stateAt: sql`now()` })
    .where(and(eq(tables.mailbox.id, mailboxId), ne(tables.mailbox.state, 'paused')))
    .returning({ state: tables.mailbox.state, problem: tables.mailbox.problem });
  return stands ?? null;
}

/** Tells every web process, when the transaction commits; the payload is an id and nothing else. */
export async function announceMailbox(tx: Handle, mailboxId: number): Promise<void> {
  await tx.execute(sql`select pg_notify('foyer_mailbox', ${String(mailboxId)})`);
}
