import { sql } from 'drizzle-orm';
import { areTwoNames } from '#libs/domain';
import { type Handle, tables } from '#libs/store';
import type { EntryMessage } from './placed-message.ts';

const { contact, message } = tables;

/** What we wrote to somebody. */
interface Reply {
  readonly at: Date;
  /** Of whoever wrote what it answers; empty where it answers nothing of theirs. */
  readonly name: string;
}

/** Whether two people write from an address that they share. */
export function areTwoPeople(messages: readonly EntryMessage[]): boolean {
  const names = [...new Set(messages.map(({ name = '' }) => name))];
  return names.some((one, at) => names.slice(at + 1).some((other) => areTwoNames(one, other)));
}

/**
 * Where two people share an address, what answers a message of one is no answer to the other, who goes on waiting. What
 * answers no message, as a call does, is taken to be to both.
 *
 * @param replies ours to both
 */
export function withRepliesApart(
  messages: readonly EntryMessage[],
  replies: readonly Reply[],
): EntryMessage[] {
  return messages.map((each) => {
    const times = replies
      .filter(({ name }) => !areTwoNames(name, each.name ?? ''))
      .map(({ at }) => at.getTime());
    return { ...each, lastReplyAt: times.length === 0 ? null : new Date(Math.max(...times)) };
  });
}

/** What we wrote to people, by candidate. */
export async function readReplies(
  tx: Handle,
  candidateIds: readonly number[],
): Promise<Map<number, Reply[]>> {
  if (candidateIds.length === 0) return new Map();
  const { rows } = await tx.execute<{ candidate_id: string; at: Date | string; name: string | null }>(sql`
    select c.candidate_id, c.at, asked.from_name as name
      from ${contact} c left join ${message} m on m.id = c.message_id
      left join ${message} asked on asked.message_id = m.in_reply_to and asked.candidate_id = c.candidate_id
       and asked.direction = 'in' and asked.person_address = lower(asked.from_address)
     where c.candidate_id = any(${`{${candidateIds.join()}}`}::bigint[]) and c.by = 'employer'
       and not c.automatic and not c.unproven`);
  const replies = Map.groupBy(rows, (row) => Number(row.candidate_id));
  return new Map(
    [...replies].map(([id, own]) => [
      id,
      own.map(({ at, name }) => ({ at: new Date(at), name: name ?? '' })),
    ]),
  );
}
