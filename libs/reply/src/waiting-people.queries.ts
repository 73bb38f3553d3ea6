import { type SQL, and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type LeftOut, NO_ROLE, type WaitingPeoplePage, type WaitingPerson } from '#libs/contract';
import { type Assessment, type Debt, type Section, daysSince, presentReasons } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, answerAddress, entriesInSight, tables } from '#libs/store';
import { decodeCursor, encodeCursor, pageOf, rowNumber, rowsForPage } from '#libs/web';

const { inboxEntry: entry, candidate, message, assessment, contact } = tables;

export const DAY_MS = 86_400_000;
/** Whoever heard from us within these days needs no further update. */
export const WRITTEN_RECENTLY_DAYS = 7;

const [EARLIEST, LATEST] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T00:00:00Z')];
/** 0 for a debt and 1 within our aim; the moment from which the wait counts (ms since 1970); the row. */
const Place = z.tuple([
  z.literal([0, 1]),
  z.number().int().min(EARLIEST).max(LATEST),
  z.number().int().nonnegative(),
]);
type Place = z.infer<typeof Place>;

/**
 * Rows of the queue whose people wait, of those in sight, told by columns of the ledger's index: what is handled with
 * care waits nowhere, and a role is in sight or is not.
 */
export const waitsInSight = ({ roleIds }: Sight): SQL | undefined =>
  and(
    isNotNull(entry.waitsSince),
    roleIds === null ? undefined : sql`${entry.roleKey} = any(${sql.param(`{${roleIds.join()}}`)}::bigint[])`,
  );

/** As rows keep it: 0 where no role is known. */
export const roleKeyOf = (role: string): number => (role === NO_ROLE ? 0 : rowNumber(role));

/** A page of those who wait on one role: debts first, of both the longest wait first, then as they came. */
export async function readPeople(
  tx: Handle,
  {
    role,
    cursor,
    limit,
  }: { readonly role: string; readonly cursor?: string | undefined; readonly limit: number },
  sight: Sight,
  now: Date,
): Promise<WaitingPeoplePage> {
  const after = decodeCursor(cursor, Place);
  const where = and(
    eq(entry.roleKey, roleKeyOf(role)),
    after === null
      ? undefined
      : sql`(${entry.withinAim}, ${entry.waitsSince}, ${entry.id})
          > (${after[0] === 1}, ${new Date(after[1]).toISOString()}::timestamptz, ${after[2]}::bigint)`,
  );
  const rows = await readRows(tx, where, rowsForPage(limit), sight, now);
  const { page, nextCursor } = pageOf(rows, limit, ({ person }) => placeOf(person));
  return { people: page.map(({ person }) => person), nextCursor };
}

/** Where a role goes on behind somebody; behind nobody, where none of its people are listed. */
export const cursorBehind = (person: WaitingPerson | undefined): string =>
  encodeCursor(person === undefined ? [0, EARLIEST, 0] : placeOf(person));

const placeOf = ({ owed, waitingSince, entryId }: WaitingPerson): Place => [
  owed === null ? 1 : 0,
  Date.parse(waitingSince),
  Number(entryId),
];

export interface Found {
  readonly roleKey: number;
  readonly person: WaitingPerson;
}

/** People of the ledger, in its order. @param where which rows */
export async function readRows(
  tx: Handle,
  where: SQL | undefined,
  limit: number,
  sight: Sight,
  now: Date,
): Promise<Found[]> {
  if (limit === 0) return [];
  const rows = await tx
    .select({
      id: entry.id,
      roleKey: entry.roleKey,
      messageId: entry.messageId,
      version: entry.version,
      waitsSince: sql<Date | string>`${entry.waitsSince}`,
      debt: entry.debt,
      withdrew: entry.withdrew,
      section: entry.section,
      candidate: { id: candidate.id, name: candidate.name },
      answerAddress,
      result: assessment.result,
      lastWord: sql<Date | string | null>`(select max(c.at) from ${contact} c
        where c.candidate_id = ${entry.candidateId} and c.by = 'employer' and not c.automatic and not c.unproven)`,
      // An application is none, nor is an answer to us; a call that somebody wrote down is.
      followUps: sql<number>`(select count(*)::int from ${contact} c
        left join ${assessment} a on a.message_id = c.message_id
        where c.candidate_id = ${entry.candidateId} and c.by = 'candidate' and not c.automatic
          and a.lane is distinct from 'other' and c.at > coalesce((select max(o.at) from ${contact} o where o.candidate_id = ${entry.candidateId}
            and o.by = 'employer' and not o.automatic and not o.unproven), '-infinity'))`,
    })
    .from(entry)
    .innerJoin(candidate, eq(candidate.id, entry.candidateId))
    .innerJoin(message, eq(message.id, entry.messageId))
    .innerJoin(assessment, eq(assessment.messageId, entry.messageId))
    .where(and(where, waitsInSight(sight), entriesInSight(sight)))
    .orderBy(asc(entry.roleKey), asc(entry.withinAim), asc(entry.waitsSince), asc(entry.id))
    .limit(limit);
  return rows.map((row): Found => {
    const result = row.result as Assessment;
    const waitsSince = new Date(row.waitsSince);
    const owed = row.debt as Debt | null;
    const person: WaitingPerson = {
      entryId: String(row.id),
      messageId: String(row.messageId),
      candidate: { id: String(row.candidate.id), name: row.candidate.name, address: row.answerAddress },
      version: row.version,
      waitingSince: waitsSince.toISOString(),
      days: daysWaited(owed?.since ?? result.waitingSince, now),
      followUps: row.followUps,
      owed,
      reason: presentReasons(result.reasons, { owed, harmAt: result.harmAt }, now)[0]?.text ?? '',
      harmAt: result.harmAt,
      leftOut: leftOut(row, row.lastWord === null ? null : new Date(row.lastWord), now),
    };
    return { roleKey: row.roleKey, person };
  });
}

/** Calendar days, as the reason beside them counts. @param since on whose clock the days are counted */
export const daysWaited = (since: string, now: Date): number =>
  Math.max(0, daysSince(since, now.toISOString()));

/** Where somebody stands who needs an answer of their own: a hint of danger, an offer that ends, an interview tomorrow. */
export const NEEDS_OWN_ANSWER: Section = 'today';

function leftOut(
  { withdrew, section }: { readonly withdrew: boolean; readonly section: string },
  lastWord: Date | null,
  now: Date,
): LeftOut | null {
  if (withdrew) return 'withdrew';
  if (section === NEEDS_OWN_ANSWER) return 'own_answer';
  const recent = lastWord !== null && now.getTime() - lastWord.getTime() < WRITTEN_RECENTLY_DAYS * DAY_MS;
  return recent ? 'written_recently' : null;
}
