import { sql } from 'drizzle-orm';
import { type Handle, insertRows, lockPeople, tables } from '#libs/store';
import { findCopies } from './copies.queries.ts';
import { isMachineAnswer } from './senders/machine-answer.ts';
import { isOfMachine } from './senders/person-behind.ts';
import { type Draft, type Stored, type ToAssess, hex } from './draft.ts';

const LONGEST_NOTE = 2_000;
/** As far as an assessment looks back: what came more messages later never sees the contact. */
const LONGEST_HISTORY = 200;

/**
 * Records a contact with each person for each message that is new; a copy by another way is one that a machine made.
 *
 * @returns earlier stored messages that are out of date now
 */
export async function storeContacts(
  tx: Handle,
  drafts: readonly Draft[],
  stored: Stored,
): Promise<ToAssess[]> {
  const rows: (typeof tables.contact.$inferInsert)[] = [];
  const done = new Set<number>();
  const copies = await findCopies(tx, drafts, stored);
  for (const { incoming, direction, passedOnBy } of drafts) {
    const messageId = stored.ids.get(hex(incoming));
    if (messageId === undefined || !stored.isNew.has(messageId) || done.has(messageId)) continue;
    done.add(messageId);
    const { sender } = direction;
    const { content } = incoming;
    const automatic =
      content.kind === 'mail' &&
      (sender === null
        ? isMachineAnswer(content.mail)
        : isOfMachine(content.mail, sender) || copies.has(messageId));
    const candidateIds = new Set(
      direction.people.map((person) => stored.people.get(person.address.toLowerCase())),
    );
    for (const candidateId of candidateIds) {
      if (candidateId === undefined) continue;
      const by = direction.direction === 'in' ? 'candidate' : 'employer';
      const channel = sender?.channel ?? 'email';
      const note = sender?.forwarded?.note.slice(0, LONGEST_NOTE) || null;
      const loggedBy =
        note === null || content.kind !== 'mail' ? null : (passedOnBy ?? content.mail.from.name);
      rows.push({
        candidateId,
        messageId,
        at: incoming.receivedAt,
        by,
        automatic,
        unproven: direction.unproven === true,
        channel,
        note,
        loggedBy,
      });
    }
  }
  if (rows.length === 0) return [];
  await tx.execute(insertRows(tables.contact, rows));
  return markOutdated(tx, rows);
}

/** A contact of ours that an `update … returning` changed. */
export type ChangedAnswer = {
  readonly candidate_id: string;
  readonly at: Date | string;
  readonly message_id: string;
};

/** As `markOutdated`, for answers of ours that count differently now. */
export function markOutdatedByAnswers(tx: Handle, answers: readonly ChangedAnswer[]): Promise<ToAssess[]> {
  return markOutdated(
    tx,
    answers.map((answer) => ({
      candidateId: Number(answer.candidate_id),
      at: new Date(answer.at),
      by: 'employer',
      messageId: Number(answer.message_id),
    })),
  );
}

/**
 * Messages that a new contact changes: later ones of the same person have another history, and the last one before an
 * answer of ours is answered now. From here to the end of the transaction nothing is written about these people, so that
 * an assessment which did not see the contact is either there to be put out of date, or finds the contact before it is
 * written.
 */
export async function markOutdated(
  tx: Handle,
  contacts: readonly Pick<typeof tables.contact.$inferInsert, 'candidateId' | 'at' | 'by' | 'messageId'>[],
): Promise<ToAssess[]> {
  await lockPeople(
    tx,
    contacts.map(({ candidateId }) => candidateId),
  );
  const changes = JSON.stringify(
    contacts.map((row) => ({ candidate: row.candidateId, at: row.at, by: row.by, message: row.messageId })),
  );
  const { rows } = await tx.execute<{ id: string; candidate_id: string; revision: number }>(sql`
    with change as (
      select * from json_to_recordset(${changes}::json)
        as change(candidate bigint, at timestamptz, by text, message bigint)
    ), later as (
      select m.id from change cross join lateral (
        select id from ${tables.message}
         where candidate_id = change.candidate and direction = 'in' and received_at > change.at
         order by received_at limit ${LONGEST_HISTORY}) m
       where m.id is distinct from change.message
    ), answered as (
      select (select m.id from ${tables.message} m
               where m.candidate_id = change.candidate and m.direction = 'in' and m.received_at <= change.at
               order by m.received_at desc, m.id desc limit 1) as id
        from change where change.by = 'employer'
    )
    update ${tables.message} m set revision = m.revision + 1
     where m.id in (select id from later union select id from answered)
       and m.quarantine_code is null
       and exists (select 1 from ${tables.assessment} a where a.message_id = m.id)
    returning m.id, m.candidate_id, m.revision`);
  return rows.map((row) => ({
    messageId: Number(row.id),
    candidateId: Number(row.candidate_id),
    revision: row.revision,
  }));
}
