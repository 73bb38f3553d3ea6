import { sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import type { EntryKey } from './entry.queries.ts';

const { inboxEntry: entry, message } = tables;

const idsOf = (keys: readonly EntryKey[]) =>
  sql`${`{${[...new Set(keys.map((key) => key.candidateId))].join()}}`}::bigint[]`;

/**
 * Rows of the queue that hold messages which are about another role or another person by now: they are to be composed
 * anew.
 *
 * @param keys of the messages as they are now
 */
export async function leftEntries(tx: Handle, keys: readonly EntryKey[]): Promise<EntryKey[]> {
  if (keys.length === 0) return [];
  const { rows } = await tx.execute<{ candidate_id: string; role_id: string | null }>(sql`
    select distinct e.candidate_id, e.role_id
      from ${entry} e join ${message} m on m.id = any(e.message_ids) or m.id = e.message_id
     where m.candidate_id = any(${idsOf(keys)})
       and (e.candidate_id <> m.candidate_id or e.role_key <> coalesce(m.role_id, 0))`);
  return rows.map((row) => ({
    candidateId: Number(row.candidate_id),
    roleId: row.role_id === null ? null : Number(row.role_id),
  }));
}

/**
 * A row whose messages have all left goes with them, and what people decided about it goes along; unless there is a
 * row already where they went.
 */
export async function moveEntries(tx: Handle, keys: readonly EntryKey[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.execute(sql`
    update ${entry} e
       set candidate_id = m.candidate_id, role_id = m.role_id, role_key = coalesce(m.role_id, 0),
           version = e.version + 1
      from ${message} m
     where m.id = e.message_id and m.candidate_id = any(${idsOf(keys)})
       and (e.candidate_id <> m.candidate_id or e.role_key <> coalesce(m.role_id, 0))
       and not exists (
         select 1 from ${message} rest
          where rest.candidate_id = e.candidate_id and rest.direction = 'in'
            and coalesce(rest.role_id, 0) = e.role_key)
       and not exists (
         select 1 from ${entry} there
          where there.candidate_id = m.candidate_id and there.role_key = coalesce(m.role_id, 0)
            and there.strand = e.strand)`);
}
