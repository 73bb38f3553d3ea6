import { and, eq, sql } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import type { Draft } from './draft.ts';
import { type Known, known, only } from './known-by-key.ts';
import { nameKey } from './name-key.ts';
import type { OnePerson } from './one-person.ts';

/**
 * People whom our answer to a message of theirs goes to under the same name, at another address: the one in their CV, or the
 * one that a forward does not tell, because Outlook leaves out the address of people it knows.
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
    .select({ key: sql<string>`${message.messageId}`, candidateId: candidate.id, name: candidate.name })
    .from(message)
    .innerJoin(candidate, eq(candidate.id, message.candidateId))
    .where(
      and(anyOf(message.messageId, [...new Set(answers.map(({ key }) => key))]), eq(message.direction, 'in')),
    );
  return answers.flatMap(({ key, candidateId, name }) => {
    const one = only(
      rows.filter((row) => row.key === key && nameKey(row.name) === name).map((row) => row.candidateId),
    );
    return name === null || one === null || one === candidateId
      ? []
      : [{ one, other: candidateId, because: 'thread' as const }];
  });
}

/** The same where our answer was read before what it answers, as all of Sent is. */
export async function answeredBefore(
  tx: Handle,
  writers: readonly { id: number; name: string; mail: { messageId: string | null } }[],
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
  return writers.flatMap(({ id, name, mail }) => {
    const one = only(
      rows
        .filter((row) => row.key === mail.messageId && nameKey(row.name) === name)
        .map((row) => row.candidateId),
    );
    return one === null || one === id ? [] : [{ one, other: id, because: 'thread' as const }];
  });
}
