import { alias } from 'drizzle-orm/pg-core';
import { and, eq, sql } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { type ChangedAnswer, markOutdatedByAnswers } from './contact.repository.ts';
import { type Draft, type Stored, type ToAssess, hex } from './draft.ts';

const { candidateAddress, contact, message } = tables;
const answer = alias(message, 'answer');

/** A mail of ours that went where somebody wants answers. */
interface Answer {
  readonly answerId: number;
  readonly candidateId: number;
  /** Lower case. */
  readonly address: string;
}

type Row = { answer_id: string; candidate_id: string; reply_to: string; recipients: string[] };

const ADDRESS = /[^\s<>,;:"()]+@[^\s<>,;:"()]+/g;

/**
 * A mail of ours is to whoever wrote the message that it answers, where it goes to the address that this one names for
 * answers: an agency or a family has one for several people, and of whom else that is says nothing. Whichever of the two
 * is read first; Sent is, as a rule, when nobody knows yet whose the address is.
 *
 * @param drafts of which some are new; their contacts are stored
 * @returns messages that are out of date now
 */
export async function findAnswered(
  tx: Handle,
  drafts: readonly Draft[],
  stored: Stored,
): Promise<ToAssess[]> {
  const ours: number[] = [];
  const theirs: string[] = [];
  for (const { incoming, direction } of drafts) {
    const id = stored.ids.get(hex(incoming)) ?? 0;
    if (incoming.content.kind !== 'mail' || !stored.isNew.has(id)) continue;
    const { messageId, inReplyTo, replyTo } = incoming.content.mail;
    if (direction.direction === 'out' && inReplyTo !== null) ours.push(id);
    if (direction.direction === 'in' && messageId !== null && replyTo !== null) theirs.push(messageId);
  }
  const found = [...ours, ...(await answersTo(tx, theirs))];
  return found.length === 0 ? [] : giveThem(tx, await thatWentToReplyTo(tx, found));
}

/** Ids of mail of ours that answers these messages. */
async function answersTo(tx: Handle, asked: readonly string[]): Promise<number[]> {
  if (asked.length === 0) return [];
  const rows = await tx
    .select({ id: message.id })
    .from(message)
    .where(and(anyOf(message.inReplyTo, [...new Set(asked)]), eq(message.direction, 'out')));
  return rows.map(({ id }) => id);
}

async function thatWentToReplyTo(tx: Handle, ids: readonly number[]): Promise<Answer[]> {
  const { rows } = await tx.execute<Row>(sql`
    select answer.id as answer_id, asked.candidate_id, asked.headers ->> 'reply-to' as reply_to,
           answer."to" || answer.cc as recipients
      from ${message} answer join ${message} asked on asked.message_id = answer.in_reply_to
     where ${anyOf(answer.id, ids)} and answer.direction = 'out' and asked.direction = 'in' and asked.candidate_id is not null
       and asked.headers ? 'reply-to'
       -- Anybody can use the Message-ID of somebody else.
       and not exists (select 1 from ${message} other where other.message_id = asked.message_id
             and other.direction = 'in' and other.candidate_id <> asked.candidate_id)`);
  return rows.flatMap((row) => {
    const named = new Set(row.reply_to.toLowerCase().match(ADDRESS));
    return row.recipients
      .map((recipient) => recipient.toLowerCase())
      .filter((address) => named.has(address))
      .map((address) => ({
        answerId: Number(row.answer_id),
        candidateId: Number(row.candidate_id),
        address,
      }));
  });
}

/** Whoever else has the address keeps the contact where the mail went to another address of theirs as well. */
async function giveThem(tx: Handle, answers: readonly Answer[]): Promise<ToAssess[]> {
  if (answers.length === 0) return [];
  const given = sql`json_to_recordset(${JSON.stringify(
    answers.map((row) => ({ answer: row.answerId, person: row.candidateId, address: row.address })),
  )}::json) as given(answer bigint, person bigint, address text)`;
  const { rows } = await tx.execute<ChangedAnswer>(sql`
    with moved as (
      select c.id, given.person, given.address, c.candidate_id as owner
        from ${given} join ${candidateAddress} a on a.address = given.address
        join ${contact} c on c.message_id = given.answer and c.candidate_id = a.candidate_id and c.by = 'employer'
       where a.candidate_id <> given.person
    ), copied as (
      insert into ${contact} (candidate_id, message_id, at, by, automatic, unproven, channel)
      select moved.person, c.message_id, c.at, c.by, c.automatic, c.unproven, c.channel
        from moved join ${contact} c on c.id = moved.id
      on conflict do nothing returning candidate_id, at, message_id
    ), taken as (
      delete from ${contact} c using moved, ${message} m
       where c.id = moved.id and m.id = c.message_id
         and not exists (select 1 from unnest(m."to" || m.cc) as recipient
               join ${candidateAddress} other on other.address = lower(recipient)
              where other.candidate_id = moved.owner and other.address <> moved.address)
      returning c.candidate_id, c.at, c.message_id
    )
    select * from copied union all select * from taken`);
  return markOutdatedByAnswers(tx, rows);
}
