import { and, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import {
  type Assessment,
  type HeldBecause,
  type UrgencyCause,
  presentReasons,
  reasonOutside,
} from '#libs/domain';
import { type Handle, tables } from '#libs/store';
import { isAboutDelivery } from './delivery.repository.ts';

const { breakThrough, delivery, digest, digestItem, inboxEntry } = tables;

/** An urgent message that somebody was not told about yet. */
interface UrgentMessage {
  readonly messageId: number;
  readonly entryId: number;
  readonly danger: boolean;
  /** Why, on the clock of that time zone. */
  readonly reasonIn: (timeZone: string) => string;
  /** What it is urgent for; empty where that is not known. */
  readonly causes: readonly UrgencyCause[];
  /** People who may see it and are to be asked whether it reaches them. */
  readonly userIds: readonly number[];
}

/** What has been urgent for longer was told by a digest. */
const FRESH_HOURS = 24;

/**
 * Urgent messages that were not decided for everybody yet. Mail that was there before Foyer, read on the first day or
 * back from there, is none: it waits for the first digest. A message that becomes urgent later, by a date that draws
 * near, is one. What a server says of a mail of ours is none, whatever it quotes: told at once, it would come back and
 * be told again.
 *
 * @param entryIds only these entries; null for all
 */
export async function readUrgent(
  tx: Handle,
  now: Date,
  entryIds: readonly number[] | null,
): Promise<UrgentMessage[]> {
  const pressing = await readPressing(tx, entryIds);
  if (pressing.length === 0) return [];
  const { rows } = await tx.execute<{
    message_id: string;
    entry_id: string;
    result: Assessment;
    user_ids: string[];
  }>(sql`
    select m.id as message_id, e.id as entry_id, a.result, array_agg(u.id order by u.id) as user_ids
      from ${inboxEntry} e
      join ${tables.message} m on m.id = e.message_id
      join ${tables.assessment} a on a.message_id = m.id
      join ${tables.user} u on u.access in ('administrator', 'recruiter')
                           and u.deactivated_at is null and u.password_hash is not null
                           and (u.role_ids is null or coalesce(e.role_id = any(u.role_ids), false))
     where e.section = 'today' and e.state = 'open' and a.urgent
       and e.id = any(${sql.param(pressing)}::bigint[])
       and exists (
         select 1 from ${tables.decision} d
          where d.message_id = m.id and d.urgent
            and d.decided_at > ${now.toISOString()}::timestamptz - make_interval(hours => ${FRESH_HOURS})
            and (exists (select 1 from ${tables.decision} calm
                          where calm.message_id = m.id and calm.id < d.id and not calm.urgent)
                 or exists (select 1 from ${tables.messagePlace} p
                              join ${tables.folder} f on f.id = p.folder_id
                             where p.message_id = m.id and not m.read_back and f.complete_at < m.stored_at)))
       and not exists (select 1 from ${breakThrough} b where b.user_id = u.id and b.message_id = m.id)
       and not exists (select 1 from ${delivery} d where ${isAboutDelivery()})
     group by m.id, e.id, a.result
     order by m.id`);
  return rows.map((row) => ({
    messageId: Number(row.message_id),
    entryId: Number(row.entry_id),
    danger: row.result.danger,
    reasonIn: (timeZone) =>
      reasonOutside(presentReasons(row.result.reasons, row.result, now, timeZone))?.text ?? '',
    causes: row.result.urgentFor ?? [],
    userIds: row.user_ids.map(Number),
  }));
}

/**
 * Entries that are read today. Mostly there is none among those that changed, and to plan what is asked of one takes
 * PostgreSQL 2.5 ms, a third of all its planning while mail is read back.
 */
async function readPressing(tx: Handle, entryIds: readonly number[] | null): Promise<number[]> {
  const rows = await tx
    .select({ id: inboxEntry.id })
    .from(inboxEntry)
    .where(
      and(
        eq(inboxEntry.section, 'today'),
        eq(inboxEntry.state, 'open'),
        entryIds === null ? undefined : sql`${inboxEntry.id} = any(${sql.param([...entryIds])}::bigint[])`,
      ),
    );
  return rows.map((row) => row.id);
}

/** Break-throughs of a local day that count against the budget. */
export async function readUsed(tx: Handle, userId: number, day: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(breakThrough)
    .where(
      and(
        eq(breakThrough.userId, userId),
        eq(breakThrough.day, day),
        isNull(breakThrough.held),
        eq(breakThrough.danger, false),
      ),
    );
  return row?.count ?? 0;
}

/** Whether a digest of theirs has shown them a message as urgent; one that failed to reach them has not. */
export async function hasBeenTold(
  tx: Handle,
  userId: number,
  { entryId, messageId }: Pick<UrgentMessage, 'entryId' | 'messageId'>,
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from ${digestItem} i
      join ${digest} d on d.id = i.digest_id
     where d.user_id = ${userId} and i.entry_id = ${entryId} and i.message_id = ${messageId} and i.section = 'today'
       and not exists (select 1 from ${delivery} v
                        where v.digest_id = d.id and v.state in ('failed', 'returned', 'ambiguous'))
     limit 1`);
  return rows.length > 0;
}

/** A digest is made within seconds of its time; one that is not made by then is not waited for. */
const DIGEST_AWAITED_MS = 2 * 60_000;

/** Whether a digest of theirs is due at this moment, as one is at the end of focus hours that held it back. */
export async function isDigestComing(tx: Handle, userId: number, now: Date): Promise<boolean> {
  const [row] = await tx
    .select({ id: digest.id })
    .from(digest)
    .where(
      and(
        eq(digest.userId, userId),
        eq(digest.state, 'due'),
        lte(digest.dueAt, now),
        gt(digest.dueAt, new Date(now.getTime() - DIGEST_AWAITED_MS)),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Break-throughs that reached a person in a span. */
export async function countBreakThroughs(tx: Handle, userId: number, from: Date, to: Date): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(breakThrough)
    .where(
      and(
        eq(breakThrough.userId, userId),
        isNull(breakThrough.held),
        gt(breakThrough.decidedAt, from),
        lte(breakThrough.decidedAt, to),
      ),
    );
  return row?.count ?? 0;
}

/**
 * Stores a decision, and what is to be sent where it came through.
 *
 * @returns ids of deliveries; empty where it is held back, or another process decided first
 */
export async function storeBreakThrough(
  tx: Handle,
  values: Omit<UrgentMessage, 'userIds' | 'causes' | 'reasonIn'> & {
    readonly reason: string;
    readonly userId: number;
    readonly day: string;
    readonly inFocus: boolean;
    readonly held: HeldBecause | null;
  },
  channels: readonly ('mail' | 'webhook')[],
  now: Date,
): Promise<number[]> {
  const [row] = await tx
    .insert(breakThrough)
    .values({ ...values, decidedAt: now })
    .onConflictDoNothing()
    .returning({ id: breakThrough.id });
  if (row === undefined || values.held !== null || channels.length === 0) return [];
  const { userId } = values;
  const made = await tx
    .insert(delivery)
    .values(
      channels.map((channel) => ({
        userId,
        breakThroughId: row.id,
        channel,
        nextTryAt: now,
        madeAt: now,
      })),
    )
    .returning({ id: delivery.id });
  return made.map(({ id }) => id);
}
