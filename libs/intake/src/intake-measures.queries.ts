import { sql } from 'drizzle-orm';
import type { IntakeMeasures } from '#libs/contract';
import { localTime } from '#libs/domain';
import { type Database, tables } from '#libs/store';
import { readTimeZone } from './mailbox-day.repository.ts';
import { daysOf } from './mailbox-days.ts';

const DAYS = 30;
const ARRIVALS_DAYS = 7;

/** Thirty days of reconciliation, and how soon new mail was in the queue. */
export async function readIntakeMeasures(database: Database, now: Date): Promise<IntakeMeasures> {
  const timeZone = await readTimeZone(database);
  const dayOf = (at: Date) => localTime(at.getTime(), timeZone).day;
  const records = await database.select().from(tables.mailboxDay);
  const { id, createdAt, disconnectedAt } = tables.mailbox;
  const mailboxes = await database
    .select({ id, createdAt })
    .from(tables.mailbox)
    .where(sql`${disconnectedAt} is null`);
  const connected = mailboxes.map((mailbox) => ({ id: mailbox.id, since: dayOf(mailbox.createdAt) }));
  return {
    timeZone,
    days: daysOf(records, connected, dayOf(now), DAYS),
    arrivals: await readArrivals(database, now),
  };
}

/**
 * How long new mail took from its arrival to the queue.
 *
 * Arrival is INTERNALDATE, the server's own time, so a time in which nothing was read counts as well. It knows whole
 * seconds only and another clock than ours; the time since we stored the message is measured by one clock and is the
 * least that it can have been. Older mail that was there before, read at first or back from there, is not new mail.
 */
async function readArrivals(database: Database, now: Date): Promise<IntakeMeasures['arrivals']> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const { message, messagePlace, folder, decision } = tables;
  const { rows } = await database.execute<{ messages: number; seconds: number | null }>(sql`
    select count(*)::int as messages,
           percentile_disc(0.95) within group (order by took.seconds)::float8 as seconds
      from ${message} m
     cross join lateral (select coalesce(min(d.decided_at), ${at}) as at
                           from ${decision} d where d.message_id = m.id) first
     cross join lateral (select extract(epoch from greatest(first.at - m.received_at, first.at - m.stored_at,
                                                            interval '0'))::float8 as seconds) took
     where m.direction = 'in' and not m.read_back and m.quarantine_code is null
       and m.received_at > ${at} - make_interval(days => ${ARRIVALS_DAYS}) and m.received_at <= ${at}
       and exists (select 1 from ${messagePlace} p join ${folder} f on f.id = p.folder_id
                    where p.message_id = m.id and f.complete_at < m.received_at)`);
  return rows[0] ?? { messages: 0, seconds: null };
}
