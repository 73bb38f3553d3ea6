import { and, eq, sql } from 'drizzle-orm';
import { type Handle, anyOf, lockPeople, tables } from '#libs/store';
import { nameKey } from './name-key.ts';
import type { OnePerson } from './one-person.ts';
import type { ReplyAddress } from './senders/reply-address.ts';

interface PersonSeen {
  readonly name: string;
  readonly address: string;
}

export type AddressBecause = (typeof tables.candidateAddress.because.enumValues)[number];

export interface KnownPerson {
  readonly candidateId: number;
  readonly because: AddressBecause;
}

/** A caller whom nobody has named is called by the number, as it is written; for both the database and here. */
export const ONLY_A_NUMBER = String.raw`^[+0-9 ()./-]+$`;
const isNumber = (name: string): boolean => new RegExp(ONLY_A_NUMBER).test(name);

/** How the people of a batch are called, by lower-case address; empty where no mail of it says. */
export function namesOf(seen: readonly PersonSeen[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const person of seen) {
    const address = person.address.toLowerCase();
    const known = names.get(address);
    const isNameless = known === undefined || known === '';
    if (isNameless || (isNumber(known) && person.name !== '' && !isNumber(person.name)))
      names.set(address, person.name);
  }
  return names;
}

/**
 * The candidate behind each address, made where it is new. The caller holds the intake lock, so nobody else makes the
 * same one meanwhile.
 *
 * @param names as `namesOf` gives them
 * @param findKnown tells which new addresses are of somebody known
 * @returns candidate ids by lower-case address
 */
export async function findOrCreatePeople(
  tx: Handle,
  names: ReadonlyMap<string, string>,
  findKnown: (fresh: ReadonlySet<string>) => Promise<ReadonlyMap<string, KnownPerson>>,
): Promise<Map<string, number>> {
  const found = await tx
    .select({
      address: tables.candidateAddress.address,
      id: tables.candidateAddress.candidateId,
      name: tables.candidate.name,
    })
    .from(tables.candidateAddress)
    .innerJoin(tables.candidate, eq(tables.candidate.id, tables.candidateAddress.candidateId))
    .where(anyOf(tables.candidateAddress.address, [...names.keys()]));
  const ids = new Map(found.map((row) => [row.address, row.id]));
  // Known so far from mail of ours, which often names nobody.
  const unnamed = found.filter(({ address, name }) => name === address || isNumber(name));
  await nameThem(
    tx,
    unnamed.map(({ address, id }) => [id, names.get(address) ?? '']),
  );
  const unknown = new Set([...names.keys()].filter((address) => !ids.has(address)));
  if (unknown.size === 0) return ids;
  const joined = await findKnown(unknown);
  if (joined.size > 0) {
    await tx
      .insert(tables.candidateAddress)
      .values([...joined].map(([address, known]) => ({ address, ...known })));
    for (const [address, { candidateId }] of joined) ids.set(address, candidateId);
    await nameThem(
      tx,
      [...joined].map(([address, { candidateId }]) => [candidateId, names.get(address) ?? '']),
    );
  }
  const fresh = [...names].filter(([address]) => !ids.has(address));
  if (fresh.length === 0) return ids;
  const made = await tx
    .insert(tables.candidate)
    .values(fresh.map(([address, name]) => ({ name: name === '' ? address : name })))
    .returning({ id: tables.candidate.id });
  const rows = fresh.map(([address], index) => ({ address, candidateId: made[index]?.id ?? 0 }));
  await tx.insert(tables.candidateAddress).values(rows);
  for (const row of rows) ids.set(row.address, row.candidateId);
  return ids;
}

/** Gives people a name who are called by an address so far. */
async function nameThem(tx: Handle, called: readonly (readonly [id: number, name: string])[]): Promise<void> {
  const named = called.filter(([, name]) => name !== '' && !isNumber(name));
  if (named.length === 0) return;
  await lockPeople(
    tx,
    named.map(([id]) => id),
  );
  const isAddress = sql`(${tables.candidate.name} ~ ${ONLY_A_NUMBER} or exists (select 1
    from ${tables.candidateAddress} a
    where a.candidate_id = ${tables.candidate.id} and a.address = ${tables.candidate.name}))`;
  for (const [id, name] of named)
    await tx
      .update(tables.candidate)
      .set({ name })
      .where(and(eq(tables.candidate.id, id), isAddress));
}

/**
 * Joins addresses that nobody has yet to people, by evidence. One that several want their answers at is nobody's.
 *
 * @returns who has one of the others already, under the same name: they are one person
 */
export async function joinAddresses(tx: Handle, rows: readonly ReplyAddress[]): Promise<OnePerson[]> {
  if (rows.length === 0) return [];
  const theirs = rows.flatMap(({ address, candidateId, isTheirs }) =>
    isTheirs ? [{ address, candidateId, because: 'reply_to' as const }] : [],
  );
  if (theirs.length > 0) await tx.insert(tables.candidateAddress).values(theirs).onConflictDoNothing();
  const owners = await tx
    .select({
      address: tables.candidateAddress.address,
      id: tables.candidateAddress.candidateId,
      because: tables.candidateAddress.because,
    })
    .from(tables.candidateAddress)
    .where(
      anyOf(
        tables.candidateAddress.address,
        rows.map(({ address }) => address),
      ),
    );
  const ownerOf = new Map(owners.map(({ address, id }) => [address, id]));
  const pairs = rows.flatMap(({ address, candidateId }) => {
    const one = ownerOf.get(address) ?? candidateId;
    return one === candidateId ? [] : [{ one, other: candidateId, because: 'reply_to' as const, address }];
  });
  if (pairs.length === 0) return [];
  const named = await tx
    .select({ id: tables.candidate.id, name: tables.candidate.name })
    .from(tables.candidate)
    .where(
      anyOf(
        tables.candidate.id,
        pairs.flatMap(({ one, other }) => [one, other]),
      ),
    );
  const nameOf = new Map(named.map(({ id, name }) => [id, nameKey(name)]));
  const ofNames = pairs.filter(({ one, other }) => nameOf.get(one) != null && nameOf.get(other) != null);
  const isOne = ({ one, other }: OnePerson) => nameOf.get(one) === nameOf.get(other);
  const shared = ofNames.filter((pair) => !isOne(pair)).map(({ address }) => address);
  await makeTheirOwn(
    tx,
    owners.flatMap(({ address, because }) =>
      because === 'reply_to' && shared.includes(address) ? [address] : [],
    ),
  );
  return ofNames.filter(isOne);
}

/**
 * An address at which several want their answers is of none of them, unless one of them has written from it.
 *
 * @returns whose they are now, by address
 */
export async function makeTheirOwn(tx: Handle, addresses: readonly string[]): Promise<Map<string, number>> {
  const owners = new Map<string, number>();
  for (const address of addresses) {
    const [wrote] = await tx
      .select({ id: tables.message.id })
      .from(tables.candidateAddress)
      .innerJoin(tables.message, eq(tables.message.candidateId, tables.candidateAddress.candidateId))
      .where(and(eq(tables.candidateAddress.address, address), eq(tables.message.personAddress, address)))
      .limit(1);
    if (wrote !== undefined) continue;
    const [made] = await tx
      .insert(tables.candidate)
      .values({ name: address })
      .returning({ id: tables.candidate.id });
    await tx
      .update(tables.candidateAddress)
      .set({ candidateId: made?.id ?? 0, because: 'mail' })
      .where(eq(tables.candidateAddress.address, address));
    owners.set(address, made?.id ?? 0);
  }
  return owners;
}
