import { type SQL, sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import type { EntryKey } from './entry.queries.ts';

const { inboxAction: action, inboxEntry: entry, message, peopleApart } = tables;

const idsOf = (keys: readonly EntryKey[]) =>
  sql`${`{${[...new Set(keys.map((key) => key.candidateId))].join()}}`}::bigint[]`;

/** Who is told apart from some people: once they may have been one person. */
const apartFrom = (keys: readonly EntryKey[]) => sql`
  select case when p.candidate_id = any(${idsOf(keys)}) then p.other_id else p.candidate_id end
    from ${peopleApart} p where p.candidate_id = any(${idsOf(keys)}) or p.other_id = any(${idsOf(keys)})`;

/** What settles a row, as the last word on it. @param own an alias of an action */
const settles = (own: SQL) => sql`(
  (${own}.state in ('done', 'later') and not exists (
    select 1 from ${action} after where after.entry_id = ${own}.entry_id and after.id > ${own}.id and after.state is not null))
  or (${own}.debt = 'dismissed' and not exists (
    select 1 from ${action} after where after.entry_id = ${own}.entry_id and after.id > ${own}.id and after.debt is not null)))`;

/**
 * Rows of the queue that hold messages which are about another role or another person by now, or that somebody settled
 * while they stood for such: they are to be composed anew.
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
     where h.candidate_id <> own.candidate_id or h.role_key <> own.role_key
    union
    select e.candidate_id, e.role_id
      from ${entry} e join ${action} a on a.entry_id = e.id
      cross join unnest(a.message_ids) as held(id) join own on own.id = held.id
     where (e.candidate_id = any(${idsOf(keys)}) or e.candidate_id in (${apartFrom(keys)})) and ${settles(sql`a`)}
       and (e.candidate_id <> own.candidate_id or e.role_key <> own.role_key)`);
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

/**
 * What settled a row settles each of its messages, also those that are about another role or another person by now: it
 * is written down for the row that is there, and with the first row for those that stayed.
 *
 * @param left rows that held such messages
 * @param keys of the messages as they are now
 * @returns whether there was anything; those rows are to be composed once more then
 */
export async function shareActions(
  tx: Handle,
  left: readonly EntryKey[],
  keys: readonly EntryKey[],
): Promise<boolean> {
  if (left.length === 0) return false;
  const { rowCount } = await tx.execute(sql`
    with parted as materialized (
      select a.id, there.id as entry_id, array_agg(m.id order by m.id) as ids
        from ${entry} e
        join ${action} a on a.entry_id = e.id
        join ${message} m on m.id = any(a.message_ids)
        join ${entry} there on there.candidate_id = m.candidate_id and there.role_key = coalesce(m.role_id, 0)
       where e.candidate_id = any(${idsOf(left)}) and m.candidate_id = any(${idsOf(keys)})
         and (e.candidate_id <> m.candidate_id or e.role_key <> coalesce(m.role_id, 0)) and ${settles(sql`a`)}
         and (there.strand = e.strand or not exists (
               select 1 from ${entry} same
                where same.candidate_id = there.candidate_id and same.role_key = there.role_key
                  and same.strand = e.strand))
       group by a.id, there.id),
    kept as (
      update ${action} a
         set message_ids = array(select id from unnest(a.message_ids) as held(id)
                                  where id not in (select unnest(ids) from parted where parted.id = a.id))
        from (select distinct id from parted) own where a.id = own.id)
    insert into ${action} (entry_id, user_id, by_name, state, until, debt, message_id, through_message_id, message_ids, at)
    select parted.entry_id, a.user_id, a.by_name, a.state, a.until, a.debt, parted.ids[cardinality(parted.ids)],
           a.through_message_id, parted.ids, a.at
      from parted join ${action} a on a.id = parted.id`);
  return (rowCount ?? 0) > 0;
}
