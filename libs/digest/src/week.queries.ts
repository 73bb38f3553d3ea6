import { sql } from 'drizzle-orm';
import type { Sight } from '#libs/platform';
import { type Handle, entriesInSight, messagesInSight, tables } from '#libs/store';

const { breakThrough, inboxEntry, message } = tables;

interface Span {
  readonly monday: Date;
  /** When this person's first digest was due: before it nothing waited for one. */
  readonly firstSlot: Date;
  readonly now: Date;
}

/** How many messages came through to a person at once in this week, and how many waited for a digest. */
export async function readWeek(
  tx: Handle,
  userId: number,
  sight: Sight,
  { monday, firstSlot, now }: Span,
): Promise<{ interruptions: number; waited: number }> {
  const at = (moment: Date) => sql`${moment.toISOString()}::timestamptz`;
  const { rows } = await tx.execute<{ interruptions: number; waited: number }>(sql`
    select (select count(*)::int
              from ${breakThrough}
              join ${inboxEntry} on ${inboxEntry.id} = ${breakThrough.entryId}
             where ${breakThrough.userId} = ${userId} and ${breakThrough.held} is null
               and ${breakThrough.decidedAt} >= ${at(monday)} and ${breakThrough.decidedAt} <= ${at(now)}
               and ${entriesInSight(sight) ?? sql`true`}) as interruptions,
           (select count(*)::int
              from ${message}
             where ${message.direction} = 'in' and ${message.candidateId} is not null
               and ${message.receivedAt} > greatest(${at(monday)}, ${at(firstSlot)})
               and ${message.receivedAt} <= ${at(now)}
               and not exists (select 1 from ${breakThrough} b
                                where b.user_id = ${userId} and b.message_id = ${message.id} and b.held is null)
               and ${messagesInSight(sight) ?? sql`true`}) as waited`);
  return rows[0] ?? { interruptions: 0, waited: 0 };
}
