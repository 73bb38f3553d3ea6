import { randomBytes } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Handle, anyOf, lockPeople, tables } from '#libs/store';
import type { Draft, ToAssess } from './draft.ts';
import { assessAnew } from './join-people.repository.ts';
import { replace } from './quarantined-copy.repository.ts';

const { message } = tables;

/** A message that was taken for somebody's, and what it is known by. */
interface TakenForTheirs {
  readonly id: number;
  readonly candidateId: number | null;
  /** In hex. */
  readonly key: string;
}

/**
 * Messages that were taken for somebody's own and turn out to be ours: a colleague's answer came to the inbox before anything
 * showed that the address is one of ours, and is found in Sent now. Mail that came from outside stays theirs.
 *
 * They are not known by their content any more, so that they are stored anew; `putInPlace` ends it.
 */
export async function findOurs(tx: Handle, drafts: readonly Draft[]): Promise<TakenForTheirs[]> {
  const ours = drafts.filter(
    ({ incoming: { content }, direction }) =>
      direction.direction === 'out' &&
      direction.unproven !== true &&
      direction.people.length > 0 &&
      content.kind === 'mail' &&
      content.mail.origin.inside,
  );
  if (ours.length === 0) return [];
  const identities = ours.map(({ incoming }) => incoming.identity);
  const rows = await tx
    .select({ id: message.id, candidateId: message.candidateId, identity: message.identity })
    .from(message)
    .where(
      and(
        anyOf(message.identity, identities),
        eq(message.direction, 'in'),
        isNull(message.quarantineCode),
        isNull(message.erasedAt),
        // What a colleague passes on is of whoever wrote it.
        sql`${message.personAddress} = lower(${message.fromAddress})`,
      ),
    );
  await lockPeople(tx, peopleOf(rows));
  for (const { id } of rows)
    await tx
      .update(message)
      .set({ identity: randomBytes(32), sourceIdentity: null })
      .where(eq(message.id, id));
  return rows.map(({ identity, ...row }) => ({ ...row, key: identity.toString('hex') }));
}

/**
 * Gives what was stored anew the places of what it was, which goes with everything that was made of it.
 *
 * @param ids message ids by identity, in hex
 * @returns what else is of those whom it was taken for, whose history is another one now
 */
export async function putInPlace(
  tx: Handle,
  found: readonly TakenForTheirs[],
  ids: ReadonlyMap<string, number>,
): Promise<ToAssess[]> {
  if (found.length === 0) return [];
  const people = peopleOf(found);
  const { inboxEntry } = tables;
  await tx.execute(sql`select pg_notify('foyer_inbox', ${inboxEntry.id}::text) from ${inboxEntry}
    where ${anyOf(inboxEntry.candidateId, people)}`);
  for (const { id, key } of found) await replace(tx, id, ids.get(key) ?? 0);
  return assessAnew(tx, people);
}

const peopleOf = (found: readonly Pick<TakenForTheirs, 'candidateId'>[]): number[] => [
  ...new Set(found.flatMap(({ candidateId }) => candidateId ?? [])),
];
