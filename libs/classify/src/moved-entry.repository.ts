import { sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import type { EntryKey } from './entry.queries.ts';

const { inboxAction: action, inboxEntry: entry, message } = tables;

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
  // By the indexes of what a row holds: compared with every row of the queue, a job of fifty messages took longer the more there were.
  const { rows } = await tx.execute<{ candidate_id: string; role_id: string | null }>(sql`
    with own as materialized (
      select id, candidate_id, coalesce(role_id, 0) as role_key from ${message} where candidate_id = any(${idsOf(keys)})),
    holding as materialized (
      select candidate_id, role_id, role_key, message_ids || message_id as held from ${entry}
       where message_ids && (select array_agg(id) from own) or message_id = any((select array_agg(id) from own)::bigint[]))
    select distinct h.candidate_id, h.role_id
      from holding h cross join unnest(h.held) as held(id) join own on own.id = held.id
     where h.candidate_id <> own.candidate_id or h.role_key <> own.role_key`);
  return rows.map((row) => ({
    candidateId: Number(row.candidate_id),
    roleId: row.role_id === null ? null : Number(row.role_id),
  }));
}

/**
 * A row whose messages have all left goes with them, and what people decided about it goes along; unless there is a
 * row already where they went. Where several go to one place, as of a person whose two roles become a third, or of three
 * people who become one, that about which somebody decided last goes there.
 */
export async function moveEntries(tx: Handle, keys: readonly EntryKey[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.execute(sql`
    with moving as (
      select distinct on (m.candidate_id, coalesce(m.role_id, 0), e.strand) e.id, m.candidate_id, m.role_id
        from ${message} m join ${entry} e on e.message_id = m.id
       where m.candidate_id = any(${idsOf(keys)})
         and (e.candidate_id <> m.candidate_id or e.role_key <> coalesce(m.role_id, 0))
         and not exists (
           select 1 from ${message} rest
            where rest.candidate_id = e.candidate_id and rest.direction = 'in'
              and coalesce(rest.role_id, 0) = e.role_key)
         and not exists (
           select 1 from ${entry} there
            where there.candidate_id = m.candidate_id and there.role_key = coalesce(m.role_id, 0)
              and there.strand = e.strand)
       order by m.candidate_id, coalesce(m.role_id, 0), e.strand, e.applied_action_id desc, e.id desc)
    update ${entry} e
       set candidate_id = moving.candidate_id, role_id = moving.role_id, role_key = coalesce(moving.role_id, 0),
           version = e.version + 1
      from moving where e.id = moving.id`);
}

/**
 * What people decided about messages that are all about another role or another person by now goes to the row that is
 * there, where another one had been before theirs: it counts there, and is read there. A lane that somebody set goes with
 * the one message that it was set for, unless it was taken back.
 *
 * @param left rows that held such messages
 * @param keys of the messages as they are now
 * @returns whether there was anything; those rows are to be composed once more then
 */
export async function moveActions(
  tx: Handle,
  left: readonly EntryKey[],
  keys: readonly EntryKey[],
): Promise<boolean> {
  if (left.length === 0) return false;
  const { rowCount } = await tx.execute(sql`
    with moving as (
      select distinct on (a.id) a.id, there.id as entry_id
        from ${entry} e
        join ${action} a on a.entry_id = e.id
        join ${message} m on m.id = a.message_id
        join ${entry} there on there.candidate_id = m.candidate_id and there.role_key = coalesce(m.role_id, 0)
       where e.candidate_id = any(${idsOf(left)}) and m.candidate_id = any(${idsOf(keys)})
         and (e.candidate_id <> m.candidate_id or e.role_key <> coalesce(m.role_id, 0))
         and (not exists (
               select 1 from ${message} rest
                where rest.id = any(a.message_ids) and rest.candidate_id = e.candidate_id
                  and coalesce(rest.role_id, 0) = e.role_key)
           or (a.lane is not null and a.state is null and not exists (
               select 1 from ${action} back
                where back.entry_id = a.entry_id and back.id > a.id and back.lane_taken_back)))
       order by a.id, there.strand <> e.strand)
    update ${action} a set entry_id = moving.entry_id from moving where a.id = moving.id`);
  return (rowCount ?? 0) > 0;
}
