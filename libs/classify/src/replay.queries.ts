import { and, desc, eq, gte, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Sight } from '#libs/platform';
import { type Handle, messagesInSight, tables } from '#libs/store';

const { message, candidate } = tables;

/** A message as a replay tells of it. */
export interface Replayed {
  readonly messageId: number;
  readonly candidateId: number;
  readonly name: string;
  readonly address: string;
  readonly receivedAt: Date;
  readonly excerpt: string;
  /** Whether it is still to be read. */
  readonly open: boolean;
  /** Whether somebody set its lane. */
  readonly byHand: boolean;
}

/** Candidates' messages since a moment, newest first, as far as they are in sight. */
export async function readReplayed(
  tx: Handle,
  since: Date,
  limit: number,
  sight: Sight,
): Promise<Replayed[]> {
  const inEntry = (condition: string) => sql<boolean>`exists (
    select 1 from ${tables.inboxEntry} e
     where e.candidate_id = ${message.candidateId} and ${message.id} = any(e.message_ids)
       and ${sql.raw(condition)})`;
  return tx
    .select({
      messageId: message.id,
      candidateId: candidate.id,
      name: candidate.name,
      address: message.fromAddress,
      receivedAt: message.receivedAt,
      excerpt: sql<string>`left(regexp_replace(${message.newText}, '\\s+', ' ', 'g'), 160)`,
      open: inEntry(`e.state in ('open', 'later')`),
      byHand: inEntry('e.lane_set_by is not null'),
    })
    .from(message)
    .innerJoin(candidate, eq(candidate.id, message.candidateId))
    .where(
      and(
        eq(message.direction, 'in'),
        isNull(message.quarantineCode),
        isNotNull(message.candidateId),
        gte(message.receivedAt, since),
        messagesInSight(sight),
      ),
    )
    .orderBy(desc(message.receivedAt), desc(message.id))
    .limit(limit);
}
