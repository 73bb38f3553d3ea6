import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { answeredBefore, answeredByName } from './answered-under-name.queries.ts';
import type { Draft } from './draft.ts';
import { type Known, known, only } from './known-by-key.ts';
import { nameKey } from './name-key.ts';
import type { OnePerson } from './one-person.ts';
import { threadOf } from './role-of-mail.repository.ts';

/** Why a new address is that of somebody who is known already. */
interface SamePerson {
  readonly candidateId: number;
  readonly because: 'thread' | 'name_and_file';
}

/** A logo or an empty page is no evidence. */
const LEAST_FILE_BYTES = 5_000;

/**
 * Finds known people behind new addresses: whoever answers, under the same name, in a thread that we have with one
 * person; or sends the same file under the same name. A name alone is no evidence.
 *
 * @param fresh lower-case addresses that nobody has yet
 * @returns by address
 */
export async function findSamePeople(
  tx: Handle,
  drafts: readonly Draft[],
  fresh: ReadonlySet<string>,
): Promise<Map<string, SamePerson>> {
  const result = new Map<string, SamePerson>();
  const asked = drafts.flatMap(({ incoming: { content }, direction: { sender } }) => {
    if (content.kind !== 'mail' || sender === null || sender.channel !== 'email') return [];
    const address = sender.person.address.toLowerCase();
    const name = nameKey(sender.person.name);
    return fresh.has(address) && name !== null ? [{ address, name, mail: content.mail }] : [];
  });
  if (asked.length === 0) return result;
  const ids = [...new Set(asked.flatMap(({ mail }) => threadOf(mail.inReplyTo, mail.references)))];
  const files = asked.flatMap(({ mail }) =>
    mail.attachments.filter((file) => file.sizeBytes >= LEAST_FILE_BYTES).map((file) => file.sha256),
  );
  const threads = await peopleInThreads(tx, ids);
  const owners = await ownersOfFiles(tx, [...new Set(files)]);
  for (const { address, name, mail } of asked) {
    const inThread = threads.filter(
      (row) => row.name === name && threadOf(mail.inReplyTo, mail.references).includes(row.key),
    );
    const ofFile = owners.filter(
      (row) => row.name === name && mail.attachments.some((file) => file.sha256 === row.key),
    );
    const byThread = only(inThread.map((row) => row.candidateId));
    const byFile = only(ofFile.map((row) => row.candidateId));
    if (byThread !== null) result.set(address, { candidateId: byThread, because: 'thread' });
    else if (byFile !== null) result.set(address, { candidateId: byFile, because: 'name_and_file' });
  }
  return result;
}

/**
 * Finds people who turn out to be one, whichever of their mails is read first: mail is read newest first, and much of it
 * at once. The same evidence as for new addresses, within a batch too, and in messages that answer one of it.
 *
 * @param people candidate ids by lower-case address, of all who stand in the batch
 */
export async function findOnePeople(
  tx: Handle,
  drafts: readonly Draft[],
  people: ReadonlyMap<string, number>,
): Promise<OnePerson[]> {
  const writers = drafts.flatMap(({ incoming: { content }, direction: { sender } }) => {
    if (content.kind !== 'mail' || sender === null || sender.channel !== 'email') return [];
    const address = sender.person.address.toLowerCase();
    const id = people.get(address);
    const name = nameKey(sender.person.name);
    return id === undefined || name === null ? [] : [{ id, name, address, mail: content.mail }];
  });
  const ours = [
    ...(await answersToOurs(tx, drafts, people)),
    ...(await answeredByName(tx, drafts, people)),
    ...(await answeredBefore(tx, writers)),
  ];
  if (writers.length === 0) return ours;
  const inBatch: Known[] = drafts.flatMap(({ incoming: { content }, direction }) => {
    const key = content.kind === 'mail' ? content.mail.messageId : null;
    return key === null
      ? []
      : direction.people.flatMap(({ name, address }) => known(key, people, address, name));
  });
  const ofFiles: Known[] = writers.flatMap(({ id, name, mail }) =>
    mail.attachments
      .filter(({ sizeBytes }) => sizeBytes >= LEAST_FILE_BYTES)
      .map(({ sha256 }) => ({ key: sha256, candidateId: id, name })),
  );
  const answers = await peopleWhoAnswered(
    tx,
    writers.flatMap(({ mail }) => mail.messageId ?? []),
  );
  const threads = new Set(writers.flatMap(({ mail }) => threadOf(mail.inReplyTo, mail.references)));
  const written = [...inBatch, ...(await peopleInThreads(tx, [...threads]))];
  const owners = [...ofFiles, ...(await ownersOfFiles(tx, [...new Set(ofFiles.map(({ key }) => key))]))];
  const ofWriters = writers.flatMap(({ id, name, mail }) => {
    const thread = threadOf(mail.inReplyTo, mail.references);
    const others = (rows: readonly Known[], keys: readonly (string | null)[]) =>
      only(
        rows
          .filter((row) => row.name === name && row.candidateId !== id && keys.includes(row.key))
          .map((row) => row.candidateId),
      );
    const inThread = others(written, thread) ?? others(answers, [mail.messageId]);
    const ofFile = others(
      owners,
      mail.attachments.map(({ sha256 }) => sha256),
    );
    return [
      ...(inThread === null ? [] : [{ one: inThread, other: id, because: 'thread' as const }]),
      ...(ofFile === null ? [] : [{ one: ofFile, other: id, because: 'name_and_file' as const }]),
    ];
  });
  return [...ours, ...ofWriters];
}

/**
 * People who answered under another address what we wrote to somebody of this batch, read before what they answer: mail of
 * ours in the batch itself, and what was stored while nobody knew how its recipient is called.
 */
async function answersToOurs(
  tx: Handle,
  drafts: readonly Draft[],
  people: ReadonlyMap<string, number>,
): Promise<OnePerson[]> {
  const inBatch = drafts.flatMap(({ incoming: { content }, direction }) => {
    const key = content.kind === 'mail' && direction.direction === 'out' ? content.mail.messageId : null;
    return key === null
      ? []
      : direction.people.flatMap(({ address }) => {
          const id = people.get(address.toLowerCase());
          return id === undefined ? [] : [{ key, id }];
        });
  });
  const ids = [...new Set(people.values())];
  if (ids.length === 0) return [];
  const stored = await tx
    .select({ key: sql<string>`${tables.message.messageId}`, id: tables.contact.candidateId })
    .from(tables.contact)
    .innerJoin(tables.message, eq(tables.message.id, tables.contact.messageId))
    .where(
      and(
        anyOf(tables.contact.candidateId, ids),
        eq(tables.contact.by, 'employer'),
        sql`${tables.message.messageId} is not null`,
      ),
    );
  const written = [...inBatch, ...stored];
  const answers = await peopleWhoAnswered(tx, [...new Set(written.map(({ key }) => key))]);
  if (answers.length === 0) return [];
  const names = await namesOfPeople(tx, [...new Set(written.map(({ id }) => id))]);
  const pairs: OnePerson[] = [];
  for (const { key, id } of written) {
    const name = names.get(id) ?? null;
    const other = only(
      answers
        .filter((row) => row.key === key && row.candidateId !== id && row.name !== null && row.name === name)
        .map((row) => row.candidateId),
    );
    if (other !== null) pairs.push({ one: other, other: id, because: 'thread' });
  }
  return pairs;
}

async function namesOfPeople(tx: Handle, ids: readonly number[]): Promise<Map<number, string | null>> {
  const rows = await tx
    .select({ id: tables.candidate.id, name: tables.candidate.name })
    .from(tables.candidate)
    .where(anyOf(tables.candidate.id, ids));
  return new Map(rows.map(({ id, name }) => [id, nameKey(name)]));
}

/** Who wrote the answers to these messages that were read before them. */
async function peopleWhoAnswered(tx: Handle, ids: readonly string[]): Promise<Known[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      key: sql<string>`${tables.message.inReplyTo}`,
      candidateId: sql<number>`${tables.message.candidateId}`.mapWith(Number),
      name: tables.candidate.name,
    })
    .from(tables.message)
    .innerJoin(tables.candidate, eq(tables.candidate.id, tables.message.candidateId))
    .where(and(anyOf(tables.message.inReplyTo, ids), eq(tables.message.direction, 'in')));
  return rows.map((row) => ({ ...row, name: nameKey(row.name) }));
}

async function peopleInThreads(tx: Handle, ids: string[]): Promise<Known[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      key: sql<string>`${tables.message.messageId}`,
      candidateId: tables.contact.candidateId,
      name: tables.candidate.name,
    })
    .from(tables.message)
    .innerJoin(tables.contact, eq(tables.contact.messageId, tables.message.id))
    .innerJoin(tables.candidate, eq(tables.candidate.id, tables.contact.candidateId))
    .where(inArray(tables.message.messageId, ids));
  return rows.map((row) => ({ ...row, name: nameKey(row.name) }));
}

async function ownersOfFiles(tx: Handle, files: string[]): Promise<Known[]> {
  if (files.length === 0) return [];
  const rows = await tx
    .selectDistinct({
      key: sql<string>`encode(${tables.attachment.sha256}, 'hex')`,
      candidateId: sql<number>`${tables.message.candidateId}`.mapWith(Number),
      name: tables.candidate.name,
    })
    .from(tables.attachment)
    .innerJoin(tables.message, eq(tables.message.id, tables.attachment.messageId))
    .innerJoin(tables.candidate, eq(tables.candidate.id, tables.message.candidateId))
    .where(
      and(
        inArray(
          tables.attachment.sha256,
          files.map((file) => Buffer.from(file, 'hex')),
        ),
        eq(tables.message.direction, 'in'),
      ),
    );
  return rows.map((row) => ({ ...row, name: nameKey(row.name) }));
}
