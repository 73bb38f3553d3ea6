import { type SQL, type SQLWrapper, and, asc, eq, exists, ilike, or, sql } from 'drizzle-orm';
import type { PersonFound } from '#libs/contract';
import { sharersAmong } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, isSomebody, messagesInSight, tables } from '#libs/store';

const { candidate, candidateAddress, message } = tables;

/** A pattern of ILIKE for what somebody typed: any characters stand for themselves. */
export function containing(typed: string): string {
  return `%${typed.replaceAll(/[\\%_]/g, '\\$&')}%`;
}

/** A candidate is seen by whoever sees one of their messages. */
export function candidatesInSight(tx: Handle, candidateId: SQLWrapper, sight: Sight): SQL | undefined {
  const inSight = messagesInSight(sight);
  if (inSight === undefined) return undefined;
  return exists(
    tx
      .select({ one: sql`1` })
      .from(message)
      .where(and(sql`${message.candidateId} = ${candidateId}`, inSight)),
  );
}

/** More than these are found by typing more of the name. */
const MOST_PEOPLE = 20;

/** People in sight whose name or address holds the words, by name. */
export async function findPeople(tx: Handle, q: string, sight: Sight): Promise<PersonFound[]> {
  const part = containing(q);
  const rows = await tx
    .select({
      id: candidate.id,
      name: candidate.name,
      addresses: sql<string[]>`array(select a.address from ${candidateAddress} a
        where a.candidate_id = ${candidate.id} order by a.address)`,
    })
    .from(candidate)
    .where(
      and(
        or(
          ilike(candidate.name, part),
          sql`exists (select 1 from ${candidateAddress} a
                where a.candidate_id = ${candidate.id} and a.address ilike ${part})`,
        ),
        isSomebody(candidate.id),
        candidatesInSight(tx, candidate.id, sight),
      ),
    )
    .orderBy(asc(candidate.name), asc(candidate.id))
    .limit(MOST_PEOPLE);
  return rows.map((row) => ({ ...row, id: String(row.id) }));
}

/** Of so many names it is looked whether they are of two people. */
const MOST_NAMES = 20;

/** The names under which people write who seem to share an address of one candidate; empty where one person writes. */
export async function readSharers(tx: Handle, candidateId: number, sight: Sight): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ name: message.fromName })
    .from(message)
    .where(
      and(
        eq(message.candidateId, candidateId),
        eq(message.direction, 'in'),
        sql`${message.personAddress} = lower(${message.fromAddress})`,
        messagesInSight(sight),
      ),
    )
    .orderBy(message.fromName)
    .limit(MOST_NAMES);
  return sharersAmong(rows.map(({ name }) => name));
}
