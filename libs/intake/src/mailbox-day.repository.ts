import { sql } from 'drizzle-orm';
import { epochMsOfLocal, isoDay, localTime } from '#libs/domain';
import { LOCAL_TIME_ZONE } from '#libs/platform';
import { type Database, type Handle, tables } from '#libs/store';

/** Thirty are shown; some more are kept, because the organisation's clock may be set to another zone. */
const KEPT_DAYS = 40;

/** The organisation's clock: its longest-standing administrator's, and this machine's until there is one. */
export async function readTimeZone(tx: Handle): Promise<string> {
  const { rows } = await tx.execute<{ zone: string }>(sql`
    select s.time_zone as zone from ${tables.digestSettings} s join ${tables.user} u on u.id = s.user_id
     where u.access = 'administrator' and u.deactivated_at is null order by u.id limit 1`);
  return rows[0]?.zone ?? LOCAL_TIME_ZONE;
}

/**
 * Keeps what a check found on the organisation's day, where that is worse than what the day has already. Most checks
 * find the same as the one before, and those write nothing.
 */
export async function noteDay(tx: Handle, mailboxId: number, now: Date): Promise<void> {
  const zone = await readTimeZone(tx);
  const { day } = localTime(now.getTime(), zone);
  const moment = (of: number) => sql`${new Date(epochMsOfLocal(of, 0, zone)).toISOString()}::timestamptz`;
  await tx.execute(sql`
    insert into ${tables.mailboxDay} as of_day (mailbox_id, day, missing, still_missing, set_aside)
    select ${mailboxId}, ${isoDay(day)}, f.missing, f.missing, q.set_aside
      from (select coalesce(sum(missing), 0)::int as missing from ${tables.folder}
             where mailbox_id = ${mailboxId}) f
     cross join (select count(distinct m.id)::int as set_aside
                   from ${tables.message} m
                   join ${tables.messagePlace} p on p.message_id = m.id
                   join ${tables.folder} pf on pf.id = p.folder_id
                  where pf.mailbox_id = ${mailboxId} and m.quarantine_code is not null
                    and m.stored_at >= ${moment(day)} and m.stored_at < ${moment(day + 1)}) q
    on conflict (mailbox_id, day) do update
       set missing = greatest(of_day.missing, excluded.missing), still_missing = excluded.still_missing,
           set_aside = greatest(of_day.set_aside, excluded.set_aside)
     where (of_day.missing, of_day.set_aside) is distinct from
           (greatest(of_day.missing, excluded.missing), greatest(of_day.set_aside, excluded.set_aside))
        or of_day.still_missing <> excluded.still_missing`);
}

/** Removes days that are not shown any more. @returns how many rows */
export async function dropOldDays(database: Database, now: Date): Promise<number> {
  const first = isoDay(localTime(now.getTime(), await readTimeZone(database)).day - KEPT_DAYS + 1);
  const { rowCount } = await database.execute(sql`delete from ${tables.mailboxDay} where day < ${first}`);
  return rowCount ?? 0;
}
