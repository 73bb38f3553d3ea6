import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import type { Draft } from './draft.ts';
import { type Known, known, only } from './known-by-key.ts';
import { nameKey } from './name-key.ts';
import type { OnePerson } from './one-person.ts';

/** Of whom nobody tells an address. */
const UNKNOWN = 'unknown:';
const HAS_ADDRESS = sql<boolean>`${tables.message.personAddress} not like ${`${UNKNOWN}%`}`;

/**
 * People whom our answer to a message of theirs goes to under the same name, at another address: the one in their CV, or the
 * one that a forward does not tell, because Outlook leaves out the address of people it knows. An address whose owner writes
 * to us themselves may be a namesake's, which our mail program completed: it joins nobody but whom a forward tells of.
 */
export async function answeredByName(
  tx: Handle,
  drafts: readonly Draft[],
  people: ReadonlyMap<string, number>,
): Promise<OnePerson[]> {
  const answers: Known[] = drafts.flatMap(({ incoming: { content }, direction }) => {
    const key = content.kind === 'mail' ? content.mail.inReplyTo : null;
    return key === null || direction.direction === 'in' || direction.unproven === true
      ? []
      : direction.people.flatMap(({ name, address }) => known(key, people, address, name));
  });
  if (answers.length === 0) return [];
  const { message, candidate } = tables;
  const rows = await tx
    .select({
      key: sql<string>`${message.messageId}`,
      candidateId: candidate.id,
      name: candidate.name,
      hasAddress: HAS_ADDRESS,
    })
    .from(message)
    .innerJoin(candidate, eq(candidate.id, message.candidateId))
    .where(
      and(anyOf(message.messageId, [...new Set(answers.map(({ key }) => key))]), eq(message.direction, 'in')),
    );
  const wrote = await haveWritten(
    tx,
    answers.map(({ candidateId }) => candidateId),
  );
  for (const { direction } of drafts)
    if (direction.direction === 'in')
      for (const { address } of direction.people) wrote.add(people.get(address.toLowerCase()) ?? 0);
  return answers.flatMap(({ key, candidateId, name }) => {
    const one = only(
      rows
        .filter((row) => row.key === key && nameKey(row.name) === name)
        .filter(({ hasAddress }) => !hasAddress || !wrote.has(candidateId))
        .map((row) => row.candidateId),
    );
    return name === null || one === null || one === candidateId
      ? []
      : [{ one, other: candidateId, because: 'thread' as const }];
  });
}

/** The same where our answer was read before what it answers, as all of Sent is. */
export async function answeredBefore(
  tx: Handle,
  writers: readonly { id: number; name: string; address: string; mail: { messageId: string | null } }[],
): Promise<OnePerson[]> {
  const keys = [...new Set(writers.flatMap(({ mail }) => mail.messageId ?? []))];
  if (keys.length === 0) return [];
  const { candidate, contact, message } = tables;
  const rows = await tx
    .select({ key: sql<string>`${message.inReplyTo}`, candidateId: candidate.id, name: candidate.name })
    .from(message)
    .innerJoin(contact, and(eq(contact.messageId, message.id), eq(contact.unproven, false)))
    .innerJoin(candidate, eq(candidate.id, contact.candidateId))
    .where(and(anyOf(message.inReplyTo, keys), eq(message.direction, 'out')));
  const wrote = await haveWritten(
    tx,
    rows.map(({ candidateId }) => candidateId),
  );
  for (const { id } of writers) wrote.add(id);
  return writers.flatMap(({ id, name, address, mail }) => {
    const one = only(
      rows
        .filter((row) => row.key === mail.messageId && nameKey(row.name) === name)
        .filter(({ candidateId }) => address.startsWith(UNKNOWN) || !wrote.has(candidateId))
        .map((row) => row.candidateId),
    );
    return one === null || one === id ? [] : [{ one, other: id, because: 'thread' as const }];
  });
}

/** Who of these wrote to us. */
async function haveWritten(tx: Handle, candidateIds: readonly number[]): Promise<Set<number>> {
  if (candidateIds.length === 0) return new Set();
  const { message } = tables;
  const rows = await tx
    .selectDistinct({ id: message.candidateId })
    .from(message)
    .where(and(inArray(message.candidateId, [...new Set(candidateIds)]), eq(message.direction, 'in')));
  return new Set(rows.flatMap(({ id }) => id ?? []));
}
