import { type SQL, type SQLWrapper, and, eq, ne, notExists, sql } from 'drizzle-orm';
import { type PgColumn, alias } from 'drizzle-orm/pg-core';
import type { Sight } from '#libs/platform';
import type { Handle } from './database.ts';
import { inboxEntry as entry } from './schema.ts';
import * as tables from './schema.ts';

const listOf = (ids: readonly number[]) => sql.param(`{${ids.join(',')}}`);

/** Whether there is such a person still: who was joined with another has left their address there. */
export function isSomebody(candidateId: SQLWrapper): SQL {
  return sql`exists (select 1 from ${tables.candidateAddress} theirs where theirs.candidate_id = ${candidateId})`;
}

/** The rows of the queue that somebody may see; undefined where that is all of them. */
export function entriesInSight(sight: Sight): SQL | undefined {
  return and(
    sight.care ? undefined : ne(entry.section, 'care'),
    sight.roleIds === null
      ? undefined
      : sql`coalesce(${entry.roleId} = any(${listOf(sight.roleIds)}::bigint[]), false)`,
  );
}

/**
 * The messages that somebody may see; undefined where that is all of them.
 *
 * A message is handled with care where its row of the queue is, or, in no row, where its assessment says so. Mail of
 * ours belongs to no role: it is seen with the person to whom it went.
 *
 * @param message the message table or an alias of it
 */
export function messagesInSight(
  sight: Sight,
  message: typeof tables.message = tables.message,
): SQL | undefined {
  const row = (section: SQLWrapper) => sql`exists (
    select 1 from ${entry} sight_entry
     where sight_entry.candidate_id = ${message.candidateId} and ${message.id} = any(sight_entry.message_ids)
       and ${section})`;
  const assessedSo = sql`exists (
    select 1 from ${tables.assessment} sight_assessment
     where sight_assessment.message_id = ${message.id} and sight_assessment.result ->> 'section' = 'care')`;
  const inCare = sql`(${row(sql`sight_entry.section = 'care'`)}
    or (${assessedSo} and not ${row(sql`sight_entry.section <> 'care'`)}))`;
  return and(
    sight.care ? undefined : sql`not ${inCare}`,
    sight.roleIds === null
      ? undefined
      : sql`(coalesce(${message.roleId} = any(${listOf(sight.roleIds)}::bigint[]), false)
          or (${message.direction} = 'out' and exists (
            select 1 from ${entry} sight_role
             where sight_role.candidate_id = ${message.candidateId}
               and sight_role.role_id = any(${listOf(sight.roleIds)}::bigint[]))))`,
  );
}

/**
 * Whether no message of a person is out of sight; undefined where everything is seen. A call or visit that was logged
 * belongs to no message, and what was noted of it may be about one that the reader may not see.
 *
 * @param candidateId the column that names the person
 */
export function wholePersonInSight(tx: Handle, candidateId: PgColumn, sight: Sight): SQL | undefined {
  const any = alias(tables.message, 'any_message') as unknown as typeof tables.message;
  const inSight = messagesInSight(sight, any);
  if (inSight === undefined) return undefined;
  const hidden = and(eq(any.candidateId, candidateId), sql`(${inSight}) is not true`);
  return notExists(tx.select({ id: any.id }).from(any).where(hidden));
}
