import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { NamesakeView } from '#libs/contract';
import { nameWords } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Database, type Handle, messagesInSight, tables } from '#libs/store';
import { nameKey } from './name-key.ts';

const { candidate, candidateAddress, message, peopleApart } = tables;

/** A name that so many others have says nothing; no more are asked about at once. */
const MOST_NAMESAKES = 5;

/**
 * Other people of the same name who wrote and of whom nobody has said that they are somebody else, who wrote last
 * first. Empty for a name of one word, and for one that is too common to tell anything.
 */
export async function readNamesakes(
  database: Database,
  candidateId: number,
  sight: Sight,
): Promise<NamesakeView[]> {
  const [own] = await database
    .select({ name: candidate.name })
    .from(candidate)
    .where(eq(candidate.id, candidateId));
  const key = nameKey(own?.name ?? '');
  if (key === null) return [];
  // One word of it finds all forms of the name and more; the longest one finds the fewest.
  const [longest = ''] = nameWords(own?.name ?? '').toSorted((a, b) => b.length - a.length);
  const likely = await database
    .select({ id: candidate.id, name: candidate.name })
    .from(candidate)
    .where(
      and(
        ne(candidate.id, candidateId),
        sql`normalize(${candidate.name}, NFKD) ilike ${`%${longest.replaceAll(/./gu, '$&%')}`}`,
        sql`not exists (select 1 from ${peopleApart} apart
             where (apart.candidate_id = ${candidate.id} and apart.other_id = ${candidateId})
                or (apart.candidate_id = ${candidateId} and apart.other_id = ${candidate.id}))`,
      ),
    );
  const ids = likely.filter(({ name }) => nameKey(name) === key).map(({ id }) => id);
  const elsewhere = await withAddress(database, ids);
  if (ids.length === 0 || elsewhere > MOST_NAMESAKES) return [];
  return (await viewsOf(database, ids, sight)).slice(0, MOST_NAMESAKES);
}

/** How many of these have an address: a network makes somebody of each message of one member, who has none. */
async function withAddress(database: Database, ids: readonly number[]): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await database
    .selectDistinct({ id: candidateAddress.candidateId })
    .from(candidateAddress)
    .where(
      and(
        inArray(candidateAddress.candidateId, [...ids]),
        sql`${candidateAddress.address} !~ '^(unknown|voicemail):'`,
      ),
    );
  return rows.length;
}

async function viewsOf(database: Database, ids: readonly number[], sight: Sight): Promise<NamesakeView[]> {
  const rows = await database
    .select({
      id: candidate.id,
      name: candidate.name,
      addresses: sql<string[]>`array(select a.address from ${candidateAddress} a
        where a.candidate_id = ${candidate.id} order by a.address)`,
      messages: sql<number>`count(*)`.mapWith(Number),
      lastAt: sql<Date | string>`max(${message.receivedAt})`,
    })
    .from(candidate)
    .innerJoin(message, eq(message.candidateId, candidate.id))
    .where(and(inArray(candidate.id, [...ids]), eq(message.direction, 'in'), messagesInSight(sight)))
    .groupBy(candidate.id)
    .orderBy(sql`max(${message.receivedAt}) desc`);
  return rows.map(({ id, name, addresses, messages, lastAt }) => ({
    candidate: { id: String(id), name, address: addresses[0] ?? '' },
    addresses,
    messages,
    lastAt: new Date(lastAt).toISOString(),
  }));
}

const pair = (one: number, other: number) => ({
  candidateId: Math.min(one, other),
  otherId: Math.max(one, other),
});

/** Keeps that two people are not the same one, so that nobody is asked again. */
export async function tellApart(
  tx: Handle,
  one: number,
  other: number,
  byName: string,
  now: Date,
): Promise<void> {
  await tx
    .insert(peopleApart)
    .values({ ...pair(one, other), byName, at: now })
    .onConflictDoNothing();
}

/** Takes that back: somebody may be asked again. */
export async function forgetApart(tx: Handle, one: number, other: number): Promise<void> {
  const { candidateId, otherId } = pair(one, other);
  await tx
    .delete(peopleApart)
    .where(and(eq(peopleApart.candidateId, candidateId), eq(peopleApart.otherId, otherId)));
}

/** Who was told apart from one of two people who are one is told apart from both. */
export async function moveApart(tx: Handle, from: number, to: number): Promise<void> {
  await copyApart(tx, from, to);
  await tx.delete(peopleApart).where(or(eq(peopleApart.candidateId, from), eq(peopleApart.otherId, from)));
}

/** Nobody knows of which address it was said, where one becomes a person of its own. */
export async function copyApart(tx: Handle, from: number, to: number): Promise<void> {
  await tx.execute(sql`
    insert into ${peopleApart} (candidate_id, other_id, by_name, at)
    select least(third, ${to}), greatest(third, ${to}), by_name, at
      from (select case when candidate_id = ${from} then other_id else candidate_id end as third, by_name, at
              from ${peopleApart} where candidate_id = ${from} or other_id = ${from}) told
     where third <> ${to}
        on conflict do nothing`);
}
