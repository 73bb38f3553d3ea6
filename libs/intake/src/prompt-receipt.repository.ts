import { sql } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { type ChangedAnswer, markOutdatedByAnswers } from './contact.repository.ts';
import type { Stored, ToAssess } from './draft.ts';
import { isPromptReceipt } from './senders/prompt-receipt.ts';

const { contact, message } = tables;

/** Nobody reads an application and thanks for it in less. */
const PROMPTLY = sql`interval '1 minute'`;

/** Seconds: nobody reads one and writes a sentence. */
const AT_ONCE = 10;

type Row = { id: string; subject: string; new_text: string; at_once: boolean };

/**
 * What thanks for a message within a minute of it, and says nothing that only somebody can say, a machine has sent, in
 * whatever words: few of them say so in a header. Within seconds it need not even thank for it. Whichever of the two is read first. By the times of the messages, since
 * an answer whose clock is behind counts from what it answers.
 *
 * @param stored of which some are new; their contacts are stored
 * @returns messages that are out of date now
 */
export async function findPromptReceipts(tx: Handle, stored: Stored): Promise<ToAssess[]> {
  if (stored.isNew.size === 0) return [];
  const fresh = anyOf(message.id, [...stored.isNew]);
  const { rows } = await tx.execute<Row>(sql`
    with fresh as (select id, candidate_id, direction, received_at, message_id from ${message} where ${fresh}),
    pair as (
      select c.id, asked.received_at, asked.message_id as asked from fresh answer
        join ${contact} c on c.message_id = answer.id and c.by = 'employer'
        join ${contact} asked_at on asked_at.candidate_id = c.candidate_id and asked_at.by = 'candidate'
         and asked_at.at between answer.received_at - ${PROMPTLY} and answer.received_at
        join ${message} asked on asked.id = asked_at.message_id
       where answer.direction = 'out'
      union
      select c.id, asked.received_at, asked.message_id from fresh asked
        join ${contact} c on c.candidate_id = asked.candidate_id and c.by = 'employer'
         and c.at between asked.received_at and asked.received_at + ${PROMPTLY}
       where asked.direction = 'in'
    )
    select c.id, m.subject, m.new_text,
           bool_or(m.received_at <= pair.received_at + make_interval(secs => ${AT_ONCE})
             and (m.in_reply_to is null or m.in_reply_to = pair.asked)) as at_once
      from pair
      join ${contact} c on c.id = pair.id and not c.automatic and not c.unproven
      join ${message} m on m.id = c.message_id and m.received_at between pair.received_at and pair.received_at + ${PROMPTLY}
     group by c.id, m.subject, m.new_text`);
  const receipts = rows.filter((row) => isPromptReceipt(row.subject, row.new_text, row.at_once));
  if (receipts.length === 0) return [];
  const ids = `{${receipts.map(({ id }) => id).join()}}`;
  const changed = await tx.execute<ChangedAnswer>(sql`
    update ${contact} set automatic = true where id = any(${ids}::bigint[]) returning candidate_id, at, message_id`);
  return markOutdatedByAnswers(tx, changed.rows);
}
