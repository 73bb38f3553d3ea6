import { and, eq, sql } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { type ChangedAnswer, markOutdatedByAnswers } from './contact.repository.ts';
import { type Draft, type Stored, type ToAssess, hex } from './draft.ts';
import { isMachineAnswer } from './senders/machine-answer.ts';
import type { Employer } from './own-addresses.ts';

const { candidateAddress, contact, message } = tables;

/**
 * Our mail to a colleague who wrote to us is an answer to them: somebody of the house applies for another post, or asks
 * about a candidate. It goes to nobody outside; what a machine of ours sends is none, nor is a copy. Whichever is read first.
 *
 * @param drafts of which some are new; their contacts are stored
 * @returns messages that are out of date now
 */
export async function answerColleagues(
  tx: Handle,
  drafts: readonly Draft[],
  stored: Stored,
  employer: Employer,
): Promise<ToAssess[]> {
  const ours: number[] = [];
  const theirs: string[] = [];
  for (const { incoming, direction } of drafts) {
    const id = stored.ids.get(hex(incoming)) ?? 0;
    if (incoming.content.kind !== 'mail' || !stored.isNew.has(id)) continue;
    const { messageId, from } = incoming.content.mail;
    const isToUs = direction.direction === 'out' && direction.people.length === 0;
    if (isToUs && direction.unproven !== true && !isMachineAnswer(incoming.content.mail)) ours.push(id);
    if (direction.direction === 'in' && messageId !== null && employer.isOurs(from.address))
      theirs.push(messageId);
  }
  const answers = [...ours, ...(await answersTo(tx, theirs))];
  if (answers.length === 0) return [];
  const { rows } = await tx.execute<ChangedAnswer>(sql`
    insert into ${contact} (candidate_id, message_id, at, by, channel)
    select distinct a.candidate_id, m.id, m.received_at, 'employer', 'email'
      from ${message} m cross join unnest(m."to") as recipient
      join ${candidateAddress} a on a.address = lower(recipient) and a.address <> lower(m.from_address)
     where m.id = any(${`{${answers.join()}}`}::bigint[])
       and exists (select 1 from ${message} wrote
             where wrote.candidate_id = a.candidate_id and wrote.direction = 'in' and wrote.person_address = a.address)
    on conflict do nothing returning candidate_id, at, message_id`);
  return markOutdatedByAnswers(tx, rows);
}

/** Mail of ours to nobody outside that answers these messages, and was read before them. */
async function answersTo(tx: Handle, messageIds: readonly string[]): Promise<number[]> {
  if (messageIds.length === 0) return [];
  const rows = await tx
    .select({
      id: message.id,
      fromName: message.fromName,
      fromAddress: message.fromAddress,
      isAutomatic: message.isAutomatic,
      subject: message.subject,
      newText: message.newText,
      text: message.text,
    })
    .from(message)
    .where(
      and(
        anyOf(message.inReplyTo, messageIds),
        eq(message.direction, 'out'),
        sql`not exists (select 1 from ${contact} where ${contact.messageId} = ${message.id})`,
      ),
    );
  return rows
    .filter(
      ({ fromName, fromAddress, ...row }) =>
        !isMachineAnswer({ ...row, from: { name: fromName, address: fromAddress } }),
    )
    .map(({ id }) => id);
}
