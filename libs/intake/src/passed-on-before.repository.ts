import { sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import { markOutdated } from './contact.repository.ts';
import { type Draft, type Stored, type ToAssess, hex } from './draft.ts';
import type { Employer } from './own-addresses.ts';
import { isOneOf } from './same-words.ts';

/** As far as letters are compared, in characters. */
const READ_AT_MOST = 24_000;

type PassedOn = {
  id: string;
  candidate_id: string;
  from_address: string;
  received_at: Date | string;
  text: string;
};

/**
 * Letters that a colleague passed on or quoted and that come by themselves only now, since mail is read back newest first: what
 * the colleague sent is no further contact then.
 *
 * @returns later messages of these people, which have another history now
 */
export async function withdrawPassedOn(
  tx: Handle,
  drafts: readonly Draft[],
  stored: Stored,
  employer: Employer,
): Promise<ToAssess[]> {
  const letters = drafts.flatMap(({ incoming, direction: { sender } }) => {
    const isNew = stored.isNew.has(stored.ids.get(hex(incoming)) ?? 0);
    if (!isNew || incoming.content.kind !== 'mail' || sender === null || sender.forwarded !== undefined)
      return [];
    const candidateId = stored.people.get(sender.person.address.toLowerCase());
    const { newText } = incoming.content.mail;
    return candidateId === undefined || newText === ''
      ? []
      : [{ candidateId, at: incoming.receivedAt, newText }];
  });
  if (letters.length === 0) return [];
  const { contact, message } = tables;
  const { rows } = await tx.execute<PassedOn>(sql`
    select m.id, c.candidate_id, m.from_address, m.received_at, left(m.new_text, ${READ_AT_MOST}) as text
      from ${contact} c join ${message} m on m.id = c.message_id
     where c.candidate_id = any(${`{${[...new Set(letters.map((letter) => letter.candidateId))].join()}}`}::bigint[])
       and c.by = 'candidate' and not c.automatic and m.direction = 'in' and m.person_address <> lower(m.from_address)`);
  const known = rows.filter(
    ({ candidate_id, from_address, received_at, text }) =>
      employer.isOurs(from_address) &&
      letters.some(
        ({ candidateId, at, newText }) =>
          candidateId === Number(candidate_id) && at <= new Date(received_at) && isOneOf(text, [newText]),
      ),
  );
  if (known.length === 0) return [];
  const { rows: changed } = await tx.execute<{
    candidate_id: string;
    at: Date | string;
    message_id: string;
  }>(sql`
    update ${contact} set automatic = true
     where message_id = any(${`{${known.map(({ id }) => id).join()}}`}::bigint[])
    returning candidate_id, at, message_id`);
  return markOutdated(
    tx,
    changed.map((row) => ({
      candidateId: Number(row.candidate_id),
      at: new Date(row.at),
      by: 'candidate',
      messageId: Number(row.message_id),
    })),
  );
}
