import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Handle, anyOf, lockPeople, tables } from '#libs/store';
import type { ToAssess } from './draft.ts';
import { moveHold } from './hold.repository.ts';
import { moveApart } from './namesakes.repository.ts';
import { type AddressBecause, ONLY_A_NUMBER } from './people.repository.ts';
import type { OnePerson } from './one-person.ts';

const { candidate, candidateAddress, contact, message, peopleApart, recordLine } = tables;

/**
 * Makes those people one of whom evidence says so, where nobody here has said that they are two. Who was known first
 * stays. The caller holds the intake lock.
 *
 * @returns who became whom, and the stored messages that have another history now
 */
export async function joinByEvidence(
  tx: Handle,
  found: readonly OnePerson[],
): Promise<{ became: ReadonlyMap<number, number>; toAssess: ToAssess[] }> {
  const became = new Map<number, number>();
  if (found.length === 0) return { became, toAssess: [] };
  const ids = [...new Set(found.flatMap(({ one, other }) => [one, other]))];
  await lockPeople(tx, ids);
  const apart = await tx
    .select({ one: peopleApart.candidateId, other: peopleApart.otherId })
    .from(peopleApart)
    .where(and(anyOf(peopleApart.candidateId, ids), anyOf(peopleApart.otherId, ids)));
  const told = apart.map(({ one, other }) => new Set([one, other]));
  /** Everybody who is this person by now. */
  const circle = new Map(ids.map((id) => [id, [id]]));
  for (const { one, other, because } of found) {
    const [a, b] = [became.get(one) ?? one, became.get(other) ?? other];
    if (a === b) continue;
    const [kept, gone] = [Math.min(a, b), Math.max(a, b)];
    const [ours, theirs] = [circle.get(kept) ?? [], circle.get(gone) ?? []];
    if (told.some((pair) => ours.some((id) => pair.has(id)) && theirs.some((id) => pair.has(id)))) continue;
    await joinInto(tx, kept, gone, because);
    circle.set(kept, [...ours, ...theirs]);
    for (const id of theirs) became.set(id, kept);
  }
  return { became, toAssess: await assessAnew(tx, [...new Set(became.values())]) };
}

/**
 * Everything of `otherId` becomes `candidateId`'s; the caller has locked both. The role that somebody chose for all that one
 * of them writes holds for both; of two that of `candidateId`. What is left of `otherId` has no address and no name: it is
 * nobody, and who is erased later leaves nothing of theirs there.
 *
 * @param because a person's word holds for all addresses, evidence for those that are known from mail alone
 */
export async function joinInto(
  tx: Handle,
  candidateId: number,
  otherId: number,
  because: AddressBecause,
): Promise<void> {
  const told = sql<AddressBecause>`case when ${candidateAddress.because} = 'mail' then ${because} else ${candidateAddress.because} end`;
  await tx
    .update(candidateAddress)
    .set({ candidateId, because: because === 'person' ? because : told })
    .where(eq(candidateAddress.candidateId, otherId));
  await tx.update(message).set({ candidateId }).where(eq(message.candidateId, otherId));
  // A mail of ours to both of them is one contact now, and reached them where it reached either.
  await tx.execute(sql`
    update ${contact} c set automatic = c.automatic and same.automatic, unproven = c.unproven and same.unproven
      from ${contact} same
     where c.candidate_id = ${candidateId} and same.candidate_id = ${otherId} and same.message_id = c.message_id`);
  await tx.execute(sql`
    delete from ${contact} c where c.candidate_id = ${otherId} and exists (
      select 1 from ${contact} same where same.candidate_id = ${candidateId} and same.message_id = c.message_id)`);
  await tx.update(contact).set({ candidateId }).where(eq(contact.candidateId, otherId));
  await tx
    .update(candidate)
    .set({
      // Whoever only rang so far is called by the number.
      name: sql`case when ${candidate.name} ~ ${ONLY_A_NUMBER} then
        coalesce((select nullif(other.name, '') from ${candidate} other where other.id = ${otherId}), ${candidate.name})
        else ${candidate.name} end`,
      chosenRoleId: sql`coalesce(${candidate.chosenRoleId}, (select other.chosen_role_id from ${candidate} other where other.id = ${otherId}))`,
    })
    .where(eq(candidate.id, candidateId));
  await tx.update(candidate).set({ name: '', chosenRoleId: null }).where(eq(candidate.id, otherId));
  await tx.update(recordLine).set({ candidateId }).where(eq(recordLine.candidateId, otherId));
  await moveApart(tx, otherId, candidateId);
  await moveHold(tx, otherId, candidateId);
}

/** Every history of these people is another one now. */
export async function assessAnew(tx: Handle, candidateIds: readonly number[]): Promise<ToAssess[]> {
  if (candidateIds.length === 0) return [];
  return tx
    .update(message)
    .set({ revision: sql`${message.revision} + 1` })
    .where(
      and(
        inArray(message.candidateId, [...candidateIds]),
        eq(message.direction, 'in'),
        sql`${message.quarantineCode} is null`,
      ),
    )
    .returning({ messageId: message.id, candidateId: message.candidateId, revision: message.revision });
}
