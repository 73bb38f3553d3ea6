import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { MailClientProvider } from '#libs/mailbox';
import { FoyerError, type SecretBox } from '#libs/platform';
import { type Database, type Doer, type Handle, tables, writeRecord } from '#libs/store';
import { type Mailbox, announceMailbox, askedAgain, sealedMailboxUrl } from './mailbox.repository.ts';

type MailboxActName = (typeof tables.mailboxAct.act.enumValues)[number];

const { mailbox } = tables;

/** Reading stops within seconds; what is read stays. @throws `not-found` */
export async function pauseMailbox(database: Database, id: number, by: Doer, now: Date): Promise<void> {
  await database.transaction(async (tx) => {
    if ((await lockState(tx, id)) === 'paused') return;
    await tx
      .update(mailbox)
      .set({ state: 'paused', problem: null, stateAt: sql`now()` })
      .where(eq(mailbox.id, id));
    await record(tx, id, 'paused', by, now);
  });
}

/** Reading goes on where it stopped. @throws `not-found` */
export async function resumeMailbox(database: Database, id: number, by: Doer, now: Date): Promise<void> {
  await database.transaction(async (tx) => {
    if ((await lockState(tx, id)) !== 'paused') return;
    await tx
      .update(mailbox)
      // A reader that has not noticed the pause yet has told its state already and would not tell it again.
      .set({ state: 'connecting', stateAt: sql`now()`, ...askedAgain })
      .where(eq(mailbox.id, id));
    await record(tx, id, 'resumed', by, now);
  });
}

/** Has a mailbox compared with its server now, message by message. @throws `not-found`; `conflict` while it is paused */
export async function askForCheck(database: Database, id: number, by: Doer, now: Date): Promise<void> {
  await database.transaction(async (tx) => {
    if ((await lockState(tx, id)) === 'paused')
      throw new FoyerError('conflict', 'This mailbox is paused: resume it, and it is checked at once.');
    await tx.update(mailbox).set(askedAgain).where(eq(mailbox.id, id));
    await record(tx, id, 'checked', by, now);
  });
}

/**
 * Stores another password, or another folder with our own mail. The mailbox is read anew with it at once, also where it
 * was refused before.
 *
 * @param url the mailbox's address with what changed
 * @throws `not-found`
 */
export async function changeAddress(
  database: Database,
  secrets: SecretBox,
  { id, url }: Pick<Mailbox, 'id' | 'url'>,
  act: 'new_password' | 'sent_folder',
  by: Doer,
  now: Date,
): Promise<void> {
  await database.transaction(async (tx) => {
    await lockState(tx, id);
    await tx
      .update(mailbox)
      .set({ sealedUrl: sealedMailboxUrl(secrets, url), ...askedAgain })
      .where(eq(mailbox.id, id));
    await record(tx, id, act, by, now);
  });
}

/** Ends the reading for good and forgets the password and tokens; what was read stays. @throws `not-found` */
export async function disconnectMailbox(database: Database, id: number, by: Doer, now: Date): Promise<void> {
  await database.transaction(async (tx) => {
    await lockState(tx, id);
    await tx
      .update(mailbox)
      .set({ state: 'paused', problem: null, sealedUrl: '', disconnectedAt: now })
      .where(eq(mailbox.id, id));
    await tx.delete(tables.mailboxGrant).where(eq(tables.mailboxGrant.mailboxId, id));
    await record(tx, id, 'disconnected', by, now);
  });
}

/** Writes down that somebody signed in for a mailbox at its provider; its reader tries at once. */
export async function recordSignIn(
  database: Database,
  id: number,
  added: boolean,
  by: Doer,
  now: Date,
): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.update(mailbox).set(askedAgain).where(eq(mailbox.id, id));
    await record(tx, id, added ? 'added' : 'new_password', by, now);
  });
}

/** Has a mailbox tried at once whose sign-in was refused, since its server has just taken the same. */
export async function tryRefusedAgain(database: Database, id: number): Promise<void> {
  await database
    .update(mailbox)
    .set(askedAgain)
    .where(and(eq(mailbox.id, id), eq(mailbox.state, 'refused')));
}

/** Has the mailboxes tried at once whose sign-in at a provider was refused: its client is another one now. */
export async function askAgainAt(tx: Handle, provider: MailClientProvider): Promise<void> {
  const { mailboxId, provider: at } = tables.mailboxGrant;
  const signedIn = tx.select({ id: mailboxId }).from(tables.mailboxGrant).where(eq(at, provider));
  await tx
    .update(mailbox)
    .set(askedAgain)
    .where(and(eq(mailbox.state, 'refused'), inArray(mailbox.id, signedIn)));
}

/** Writes down that somebody added a mailbox; in the transaction that does it. */
export async function recordAdded(tx: Handle, id: number, by: Doer, now: Date): Promise<void> {
  await record(tx, id, 'added', by, now);
}

/** The state of a mailbox that is connected, held against other writers until the transaction ends. */
async function lockState(tx: Handle, id: number) {
  const [row] = await tx
    .select({ state: mailbox.state })
    .from(mailbox)
    .where(and(eq(mailbox.id, id), isNull(mailbox.disconnectedAt)))
    .for('update');
  if (row === undefined) throw new FoyerError('not-found', 'There is no such mailbox.');
  return row.state;
}

/** How an act stands in the record of everything that people did. */
const RECORDED = {
  added: 'mailbox_added',
  checked: 'mailbox_checked',
  paused: 'mailbox_paused',
  resumed: 'mailbox_resumed',
  new_password: 'mailbox_password_changed',
  sent_folder: 'mailbox_sent_folder_changed',
  disconnected: 'mailbox_disconnected',
} as const satisfies Record<MailboxActName, string>;

async function record(
  tx: Handle,
  mailboxId: number,
  act: MailboxActName,
  by: Doer,
  now: Date,
): Promise<void> {
  await tx
    .insert(tables.mailboxAct)
    .values({ mailboxId, act, byUserId: by.userId, byName: by.name, at: now });
  const [row] = await tx.select({ name: mailbox.name }).from(mailbox).where(eq(mailbox.id, mailboxId));
  await writeRecord(tx, by, { what: RECORDED[act], about: row?.name ?? '' }, now);
  await announceMailbox(tx, mailboxId);
}
