import { sql } from 'drizzle-orm';
import { nameWords } from '#libs/domain';
import { type Handle, anyOf, tables } from '#libs/store';
import type { Draft } from './draft.ts';
import { nameKey } from './name-key.ts';
import type { OnePerson } from './one-person.ts';

/** Whoever says what they wrote from before says it early, and once. */
const READ = 4_000;
const MOST_ADDRESSES = 5;
/** Bounded before and behind the sign: a long line takes no longer. */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;

/**
 * Finds people who say themselves which address they wrote from before: "I applied from my old college address, which is
 * switched off tonight", under a name that somebody who wrote from there has.
 *
 * @param people candidate ids by lower-case address, of all who stand in the batch
 */
export async function findByNamedAddress(
  tx: Handle,
  drafts: readonly Draft[],
  people: ReadonlyMap<string, number>,
): Promise<OnePerson[]> {
  const said = drafts.flatMap(({ incoming: { content }, direction: { sender } }) => {
    if (content.kind !== 'mail' || sender?.via !== 'from') return [];
    const { name, address } = sender.person;
    const id = people.get(address.toLowerCase());
    const text = content.mail.newText.slice(0, READ);
    const named = Array.from(text.matchAll(ADDRESS), ([found]) => found.toLowerCase())
      .filter((found) => found !== address.toLowerCase())
      .slice(0, MOST_ADDRESSES);
    return id === undefined || named.length === 0 ? [] : [{ id, name, text, named }];
  });
  if (said.length === 0) return [];
  const inBatch = drafts.flatMap(({ direction: { sender } }) => {
    if (sender === null) return [];
    const address = sender.person.address.toLowerCase();
    const id = people.get(address);
    return id === undefined ? [] : [{ address, id, name: sender.person.name }];
  });
  const stored = await writersFrom(tx, [...new Set(said.flatMap(({ named }) => named))]);
  const owners = [...stored, ...inBatch];
  return said.flatMap(({ id, name, text, named }) =>
    owners
      .filter(
        (owner) => named.includes(owner.address) && owner.id !== id && isCalledSo(owner.name, name, text),
      )
      .map((owner) => ({ one: owner.id, other: id, because: 'named' as const })),
  );
}

/** Who wrote to us from these addresses, and what they are called. */
async function writersFrom(
  tx: Handle,
  addresses: readonly string[],
): Promise<{ address: string; id: number; name: string }[]> {
  const { candidate, candidateAddress, message } = tables;
  return tx
    .select({ address: candidateAddress.address, id: candidateAddress.candidateId, name: candidate.name })
    .from(candidateAddress)
    .innerJoin(candidate, sql`${candidate.id} = ${candidateAddress.candidateId}`)
    .where(
      sql`${anyOf(candidateAddress.address, addresses)} and exists (select 1 from ${message} m
        where m.candidate_id = ${candidateAddress.candidateId} and m.direction = 'in' and m.person_address = ${candidateAddress.address})`,
    );
}

/** The same name, or a part of it by somebody who says all of it: "Priya", who signs as "Priya Raman". */
function isCalledSo(owner: string, writer: string, text: string): boolean {
  const key = nameKey(owner);
  if (key === null) return false;
  if (key === nameKey(writer)) return true;
  const [whole, part] = [nameWords(owner), nameWords(writer)];
  const isPart = part.length > 0 && part.every((word) => whole.includes(word));
  return isPart && ` ${nameWords(text).join(' ')} `.includes(` ${whole.join(' ')} `);
}
