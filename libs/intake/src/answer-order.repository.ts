import { sql } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { type ChangedAnswer, markOutdatedByAnswers } from './contact.repository.ts';
import { type Draft, type Stored, type ToAssess, hex } from './draft.ts';

const { contact, message } = tables;

/** A clock may be wrong by its zone; of more nobody knows what it means. */
const MOST_WRONG = sql`interval '1 day'`;
const NEXT_TO = sql`interval '1 millisecond'`;

/**
 * Puts our answers behind what they answer, and before what answers them. In Sent it is mostly the mail program that says
 * when it was, in the inbox the server: where one of the clocks is behind by minutes, who was answered looks unanswered,
 * and who answered us looks answered.
 *
 * @param drafts of which some are new; their contacts are stored
 * @returns messages that are out of date now
 */
export async function putAnswersInOrder(
  tx: Handle,
  drafts: readonly Draft[],
  stored: Stored,
): Promise<ToAssess[]> {
  const fresh = new Set<number>();
  for (const { incoming } of drafts) {
    const id = stored.ids.get(hex(incoming)) ?? 0;
    const { content } = incoming;
    const isNamed = content.kind === 'mail' && (content.mail.messageId ?? content.mail.inReplyTo) !== null;
    if (isNamed && stored.isNew.has(id)) fresh.add(id);
  }
  if (fresh.size === 0) return [];
  // Found from the new one of the two: what a message answers is in no index, and who wrote it is.
  const { rows } = await tx.execute<ChangedAnswer>(sql`
    with fresh as (
      select id, candidate_id, direction, received_at, message_id, in_reply_to from ${message}
       where ${anyOf(message.id, [...fresh])}
    ), asked as (
      select c.id, asked.received_at, asked.id as asked, asked.message_id from fresh answer
        join ${message} asked on asked.message_id = answer.in_reply_to and asked.direction = 'in'
        join ${contact} c on c.message_id = answer.id and c.candidate_id = asked.candidate_id and c.by = 'employer'
       where c.at between asked.received_at - ${MOST_WRONG} and asked.received_at
      union all
      select c.id, asked.received_at, asked.id, asked.message_id from fresh asked
        join ${contact} c on c.candidate_id = asked.candidate_id and c.by = 'employer'
         and c.at between asked.received_at - ${MOST_WRONG} and asked.received_at
        join ${message} answer on answer.id = c.message_id and answer.in_reply_to = asked.message_id
       where asked.direction = 'in'
    ), reply as (
      select c.id, reply.received_at from fresh reply
        join ${message} answer on answer.message_id = reply.in_reply_to and answer.direction = 'out'
        join ${contact} c on c.message_id = answer.id and c.candidate_id = reply.candidate_id and c.by = 'employer'
       where reply.direction = 'in'
         and c.at between reply.received_at and reply.received_at + ${MOST_WRONG}
      union all
      select c.id, reply.received_at from fresh answer
        join ${contact} c on c.message_id = answer.id and c.by = 'employer'
        join ${message} reply on reply.candidate_id = c.candidate_id and reply.direction = 'in'
         and reply.received_at between c.at - ${MOST_WRONG} and c.at and reply.in_reply_to = answer.message_id
    ), moved as (
      select id, max(received_at) + ${NEXT_TO} as at from asked
       -- Of several by one name, the one that was there when we answered is meant.
       where not exists (select 1 from ${message} other
               where other.message_id = asked.message_id and other.direction = 'in' and other.id <> asked.asked)
       group by id
      union all
      select id, min(received_at) - ${NEXT_TO} from reply where id not in (select id from asked) group by id
    )
    update ${contact} c set at = moved.at from moved where c.id = moved.id
    returning c.candidate_id, c.at, c.message_id`);
  return rows.length === 0 ? [] : markOutdatedByAnswers(tx, rows);
}
