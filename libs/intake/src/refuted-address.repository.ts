import { eq, sql } from 'drizzle-orm';
import { areTwoNames } from '#libs/domain';
import { type Handle, anyOf, lockPeople, tables } from '#libs/store';
import type { Draft, ToAssess } from './draft.ts';
import { assessAnew } from './join-people.repository.ts';
import { makeTheirOwn, namesOf } from './people.repository.ts';
import { isOwner } from './senders/form-mail.ts';

const { candidate, candidateAddress, contact, message } = tables;

/**
 * An address at which somebody wants answers is not theirs where somebody else writes from it: both have whole names with
 * other first names. Our mail to it goes with it, but for what answers a mail of theirs. One that is made of their own name
 * stays theirs: whoever shares it, or only says that they write from it, would take what we answered them.
 *
 * @returns what has another history now
 */
export async function withdrawRefuted(tx: Handle, drafts: readonly Draft[]): Promise<ToAssess[]> {
  // What we call somebody whom we write to tells nothing.
  const names = namesOf(
    drafts.flatMap(({ direction: { sender } }) => (sender?.via === 'from' ? [sender.person] : [])),
  );
  if (names.size === 0) return [];
  const known = await tx
    .select({ address: candidateAddress.address, id: candidate.id, name: candidate.name })
    .from(candidateAddress)
    .innerJoin(candidate, eq(candidate.id, candidateAddress.candidateId))
    .where(
      sql`${candidateAddress.because} = 'reply_to' and ${anyOf(candidateAddress.address, [...names.keys()])}`,
    );
  const refuted = known.filter(
    ({ address, name }) => areTwoNames(name, names.get(address) ?? '') && !isOwner(name, address),
  );
  if (refuted.length === 0) return [];
  await lockPeople(
    tx,
    refuted.map(({ id }) => id),
  );
  const own = await makeTheirOwn(
    tx,
    refuted.map(({ address }) => address),
  );
  const changed: number[] = [];
  for (const { address, id } of refuted) {
    const madeId = own.get(address);
    if (madeId === undefined) continue;
    changed.push(id);
    await tx.execute(sql`
      update ${contact} c set candidate_id = ${madeId} from ${message} m
       where c.candidate_id = ${id} and c.by = 'employer' and m.id = c.message_id
         and exists (select 1 from unnest(m."to" || m.cc) as recipient where lower(recipient) = ${address})
         and not exists (select 1 from unnest(m."to" || m.cc) as recipient
               join ${candidateAddress} a on a.address = lower(recipient) where a.candidate_id = ${id})
         and not exists (select 1 from ${message} asked
               where asked.message_id = m.in_reply_to and asked.candidate_id = ${id})`);
  }
  return assessAnew(tx, changed);
}
