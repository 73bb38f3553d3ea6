import { sql } from 'drizzle-orm';
import type { DigestMeasures } from '#libs/contract';
import type { Sight } from '#libs/platform';
import { type Handle, entriesInSight, tables } from '#libs/store';
import { LINKS_MS } from './verdict.repository.ts';

const { digestCheck, digest, inboxEntry } = tables;

/**
 * What people said in thirty days of the folded messages that they were asked about, as far as somebody may see them.
 * A message about which several were asked counts once, and as folded wrongly where one of them says so.
 *
 * @returns `yours`: those that this person answered
 */
export async function readBuried(
  tx: Handle,
  userId: number,
  sight: Sight,
  now: Date,
): Promise<{ checked: number; wrong: number; yours: number }> {
  const { rows } = await tx.execute<{ checked: number; wrong: number; yours: number }>(sql`
    select count(*)::int as checked, count(*) filter (where is_wrong)::int as wrong,
           count(*) filter (where is_yours)::int as yours
      from (select bool_or(${digestCheck.verdict} = 'not_right') as is_wrong,
                   bool_or(${digestCheck.userId} = ${userId}) as is_yours
              from ${digestCheck}
              join ${inboxEntry} on ${inboxEntry.id} = ${digestCheck.entryId}
             where ${digestCheck.verdict} is not null
               and ${digestCheck.answeredAt} > ${now.toISOString()}::timestamptz - interval '30 days'
               and ${entriesInSight(sight) ?? sql`true`}
             group by ${digestCheck.messageId}) message_checked`);
  return rows[0] ?? { checked: 0, wrong: 0, yours: 0 };
}

/** The questions that a person can still answer, of the newest digest that has some. */
export async function readChecksWaiting(
  tx: Handle,
  userId: number,
  sight: Sight,
  now: Date,
): Promise<DigestMeasures['checksWaiting']> {
  const { rows } = await tx.execute<{ id: string; due_at: Date | string; count: number }>(sql`
    select ${digest.id} as id, ${digest.dueAt} as due_at, count(*)::int as count
      from ${digestCheck}
      join ${digest} on ${digest.id} = ${digestCheck.digestId}
      join ${inboxEntry} on ${inboxEntry.id} = ${digestCheck.entryId}
     where ${digestCheck.userId} = ${userId} and ${digestCheck.verdict} is null
       and ${digest.madeAt} >= ${new Date(now.getTime() - LINKS_MS).toISOString()}::timestamptz
       and ${entriesInSight(sight) ?? sql`true`}
     group by ${digest.id}
     order by ${digest.dueAt} desc, ${digest.id} desc
     limit 1`);
  const [row] = rows;
  return row === undefined
    ? null
    : { digestId: row.id, dueAt: new Date(row.due_at).toISOString(), count: row.count };
}
