import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { FoyerError } from '#libs/platform';
import { type Database, type Handle, insertRows, tables } from '#libs/store';
import { wordsThatAreAnswered } from './answered-mail.queries.ts';
import { putAnswersInOrder } from './answer-order.repository.ts';
import { answerColleagues } from './answered-colleague.repository.ts';
import { findAnswered } from './answered-person.repository.ts';
import { storeContacts } from './contact.repository.ts';
import { type Draft, type Stored, type ToAssess, hex } from './draft.ts';
import { draftsOf } from './drafts-of-batch.ts';
import type { ErasedMarks } from './erased-marks.ts';
import { presentIds, storeErased, withoutErased } from './erased-mail.repository.ts';
import type { RangeMove } from './folder-range.repository.ts';
import { joinByEvidence } from './join-people.repository.ts';
import { findOurs, putInPlace } from './found-ours.repository.ts';
import type { Incoming } from './incoming.ts';
import { findRolesOfLetters } from './letters-about.repository.ts';
import { lockIntake } from './intake-lock.repository.ts';
import { rowOf } from './message-row.ts';
import type { Employer } from './own-addresses.ts';
import { withdrawPassedOn } from './passed-on-before.repository.ts';
import { type KnownPerson, findOrCreatePeople, joinAddresses, namesOf } from './people.repository.ts';
import { type FolderPosition, storePlaces } from './place.repository.ts';
import { readOtherwise, replace, replaceUnread } from './quarantined-copy.repository.ts';
import { withdrawRefuted } from './refuted-address.repository.ts';
import { replyAddresses } from './senders/reply-address.ts';
import { takeBackReturned } from './returned-mail.repository.ts';
import { findPromptReceipts } from './prompt-receipt.repository.ts';
import { proveOurs } from './prove-ours.repository.ts';
import { findRolesAfter } from './role-choice.repository.ts';
import { mailsAboutRoles, rolesFor } from './role-of-mail.repository.ts';
import { findByMailbox, findOneMailboxes } from './same-mailbox.queries.ts';
import { findByNumber, findOneNumbers } from './same-number.queries.ts';
import { findOnePeople, findSamePeople } from './same-person.queries.ts';
import { searchWordsOf } from './search-words.ts';
import { storeSource } from './source.repository.ts';

/**
 * Messages to a statement. Two hundred are some megabytes of JSON, for which either side fetches pages from the system anew
 * each time: Node took 0.50 ms a message for storing and PostgreSQL 0.43, with fifty it is 0.39 and 0.37 (three rounds in
 * turns), with eight PostgreSQL takes longer.
 */
const MOST_INSERTED = 50;

type InsertedRow = { id: string; identity: Buffer; candidate_id: string | null };

/**
 * Stores a batch and moves an end of what is read, in one transaction: either all of it happened or none.
 *
 * A message that is here already (another folder, another mailbox, the same UID again) gains a place and nothing else.
 * A new contact makes later messages of the same person out of date, so that they are assessed again; and older mail
 * may tell which role they are about. What was erased, or was written by somebody before they were, leaves its place alone.
 *
 * @param move null leaves what is read as it is (a repair within it)
 * @returns what is to be assessed; ring after this returns
 * @throws `conflict` (now) where the folder was renumbered meanwhile
 */
export async function storeBatch(
  database: Database,
  position: FolderPosition,
  batch: readonly Incoming[],
  move: RangeMove | null,
  employer: Employer,
  marks: ErasedMarks,
): Promise<ToAssess[]> {
  const readBack = move !== null && 'firstUid' in move;
  return database.transaction(async (tx) => {
    await lockIntake(tx);
    const [folder] = await tx
      .select({ uidValidity: tables.folder.uidValidity })
      .from(tables.folder)
      .where(eq(tables.folder.id, position.folderId))
      .for('no key update');
    if (folder?.uidValidity !== position.uidValidity) {
      throw new FoyerError('conflict', 'The folder was renumbered while it was read.');
    }
    const drafts = await draftsOf(tx, batch, () => position.inSent, employer);
    const stored = await storeMessages(tx, drafts, employer, marks, { readBack });
    await storePlaces(tx, position, batch, stored.ids);
    await replaceUnread(tx, batch, stored.ids);
    const outdated = await contactsOf(tx, drafts, stored, employer);
    if (position.inSent) {
      const sent = batch.flatMap((one) => (one.isDraft === true ? [] : (stored.ids.get(hex(one)) ?? [])));
      outdated.push(...(await proveOurs(tx, sent)));
    }
    if (readBack) outdated.push(...(await findRolesAfter(tx, [...stored.isNew])));
    outdated.push(...(await findRolesOfLetters(tx, [...stored.isNew])));
    if (move !== null) {
      await tx
        .update(tables.folder)
        .set('lastUid' in move ? { lastUid: sql`greatest(${tables.folder.lastUid}, ${move.lastUid})` } : move)
        .where(eq(tables.folder.id, position.folderId));
    }
    return [...stored.fresh, ...stored.joined, ...outdated];
  });
}

/**
 * Stores messages that lie in no mailbox. What is here already is left as it is.
 *
 * @returns how many are new; the sweep finds what is to be assessed
 */
export async function storeImported(
  database: Database,
  batch: readonly { incoming: Incoming; inSent: boolean }[],
  employer: Employer,
  marks: ErasedMarks,
): Promise<number> {
  return database.transaction(async (tx) => {
    await lockIntake(tx);
    const inSent = new Map(batch.map((each) => [each.incoming, each.inSent]));
    const drafts = await draftsOf(tx, [...inSent.keys()], (one) => inSent.get(one) === true, employer);
    const stored = await storeMessages(tx, drafts, employer, marks);
    await contactsOf(tx, drafts, stored, employer);
    const sent = [...inSent].flatMap(([one, isSent]) => (isSent ? [stored.ids.get(hex(one)) ?? 0] : []));
    await proveOurs(tx, sent);
    return stored.isNew.size;
  });
}

/**
 * Stores a quarantined message that could be read at last, as if it had just come: with an id of its own, so that it
 * opens its row of the queue, and in all the places where the quarantined one lay.
 *
 * @returns its id and what is to be assessed; null where `quarantinedId` is not in quarantine any more
 */
export async function storeReadAgain(
  database: Database,
  quarantinedId: number,
  incoming: Incoming,
  inSent: boolean,
  employer: Employer,
  marks: ErasedMarks,
): Promise<{ messageId: number; toAssess: ToAssess[] } | null> {
  return database.transaction(async (tx) => {
    await lockIntake(tx);
    const [row] = await tx
      .select({ id: tables.message.id })
      .from(tables.message)
      .where(and(eq(tables.message.id, quarantinedId), isNotNull(tables.message.quarantineCode)));
    if (row === undefined) return null;
    const drafts = await draftsOf(tx, [incoming], () => inSent, employer);
    const stored = await storeMessages(tx, drafts, employer, marks);
    const messageId = stored.ids.get(hex(incoming)) ?? 0;
    await replace(tx, quarantinedId, messageId);
    const outdated = await contactsOf(tx, drafts, stored, employer);
    return { messageId, toAssess: [...stored.fresh, ...stored.joined, ...outdated] };
  });
}

async function contactsOf(
  tx: Handle,
  drafts: readonly Draft[],
  stored: Stored,
  employer: Employer,
): Promise<ToAssess[]> {
  const outdated = await storeContacts(tx, drafts, stored);
  outdated.push(...(await withdrawPassedOn(tx, drafts, stored, employer)));
  outdated.push(...(await answerColleagues(tx, drafts, stored, employer)));
  outdated.push(...(await findAnswered(tx, drafts, stored)));
  outdated.push(...(await putAnswersInOrder(tx, drafts, stored)));
  outdated.push(...(await findPromptReceipts(tx, stored)));
  const fresh = drafts.filter(({ incoming }) => stored.isNew.has(stored.ids.get(hex(incoming)) ?? 0));
  return [...outdated, ...(await takeBackReturned(tx, fresh))];
}

async function storeMessages(
  tx: Handle,
  drafts: readonly Draft[],
  employer: Employer,
  marks: ErasedMarks,
  { readBack = false } = {},
): Promise<Stored> {
  const identities = [
    ...new Map(drafts.map((draft) => [hex(draft.incoming), draft.incoming.identity])).values(),
  ];
  const ours = await findOurs(tx, drafts);
  const ids = await presentIds(tx, identities, marks);
  const unknown = drafts.filter(({ incoming }) => !ids.has(hex(incoming)));
  for (const [key, id] of await readOtherwise(tx, unknown, marks)) ids.set(key, id);
  const unseen = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = hex(draft.incoming);
    if (!ids.has(key) && !unseen.has(key)) unseen.set(key, draft);
  }
  const { kept: drafted, erased } = await withoutErased(tx, [...unseen.values()], marks);
  for (const [key, id] of await storeErased(tx, erased, marks)) ids.set(key, id);
  const fresh: ToAssess[] = [];
  const isNew = new Set<number>();
  const seen = drafted.flatMap((draft) => draft.direction.people);
  const names = namesOf(seen);
  const refuted = await withdrawRefuted(tx, drafted);
  const people = await findOrCreatePeople(tx, names, async (addresses) => {
    const theirs = new Map([...names].filter(([address]) => addresses.has(address)));
    return new Map<string, KnownPerson>([
      ...(await findByMailbox(tx, theirs)),
      ...(await findByNumber(tx, theirs)),
      ...(await findSamePeople(tx, drafted, addresses)),
    ]);
  });
  const replies = await joinAddresses(tx, replyAddresses(drafted, people, employer));
  const { became, toAssess: asOne } = await joinByEvidence(tx, [
    ...replies,
    ...(await findOnePeople(tx, drafted, people)),
    ...(await findOneMailboxes(tx, names, people)),
    ...(await findOneNumbers(tx, names, people)),
  ]);
  for (const [address, id] of people) people.set(address, became.get(id) ?? id);
  if (drafted.length > 0) {
    const byIdentity = new Map(drafted.map((draft) => [hex(draft.incoming), draft]));
    const roles = await rolesFor(tx, mailsAboutRoles(drafted, people));
    const answered = await wordsThatAreAnswered(tx, [...byIdentity.values()]);
    const rows = [...byIdentity].map(([key, draft]) => {
      const row = rowOf(draft, people, roles.get(key) ?? null, answered.get(key));
      return { ...row, words: searchWordsOf(row), readBack };
    });
    for (const row of await insertMessages(tx, rows)) {
      const [id, key] = [Number(row.id), row.identity.toString('hex')];
      ids.set(key, id);
      isNew.add(id);
      const draft = byIdentity.get(key);
      await storeSource(tx, id, draft?.incoming.content.rawGzip ?? null);
      if (draft?.direction.direction !== 'in' || draft.incoming.content.kind !== 'mail') continue;
      const candidateId = row.candidate_id === null ? null : Number(row.candidate_id);
      fresh.push({ messageId: id, candidateId, revision: 1 });
    }
    await storeAttachments(tx, drafted, ids);
    await storeEnclosing(tx, drafted, ids);
  }
  const joined = [...refuted, ...asOne, ...(await putInPlace(tx, ours, ids))];
  return { ids, people, isNew, fresh, joined };
}

async function insertMessages(
  tx: Handle,
  rows: readonly (typeof tables.message.$inferInsert)[],
): Promise<InsertedRow[]> {
  const inserted: InsertedRow[] = [];
  for (let at = 0; at < rows.length; at += MOST_INSERTED) {
    const insert = insertRows(tables.message, rows.slice(at, at + MOST_INSERTED));
    const written = await tx.execute<InsertedRow>(sql`${insert} returning id, identity, candidate_id`);
    inserted.push(...written.rows);
  }
  return inserted;
}

/** Files of a letter lie in the message that it came in. */
async function storeEnclosing(
  tx: Handle,
  drafts: readonly Draft[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { incoming, enclosedIn } of drafts) {
    const outer = enclosedIn === undefined ? undefined : ids.get(enclosedIn);
    if (outer === undefined) continue;
    await tx
      .update(tables.message)
      .set({ enclosedIn: outer })
      .where(eq(tables.message.id, ids.get(hex(incoming)) ?? 0));
  }
}

async function storeAttachments(
  tx: Handle,
  drafts: readonly Draft[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = drafts.flatMap(({ incoming }) =>
    incoming.content.kind === 'mail'
      ? incoming.content.mail.attachments
          .filter((file) => !file.inline)
          .map((file, position) => ({
            messageId: ids.get(hex(incoming)) ?? 0,
            position,
            name: file.name,
            type: file.type,
            sizeBytes: file.sizeBytes,
            sha256: Buffer.from(file.sha256, 'hex'),
          }))
      : [],
  );
  if (rows.length > 0) await tx.execute(insertRows(tables.attachment, rows));
}
