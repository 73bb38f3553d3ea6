import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Debt } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, answerAddress, entriesInSight, messagesInSight, tables } from '#libs/store';

const { message, candidate, inboxEntry: entry, assessment, folder, mailbox, messagePlace: place } = tables;

/** What a draft of an answer is made from. */
export interface Answered {
  readonly messageId: number;
  readonly candidate: { readonly id: number; readonly name: string; readonly address: string };
  /** Our address in a mailbox where the message lies; null where it has left them all. */
  readonly ours: string | null;
  readonly subject: string;
  readonly identifier: string | null;
  readonly references: readonly string[];
  readonly promisedBy: string | null;
}

const columns = {
  messageId: message.id,
  candidateId: candidate.id,
  name: candidate.name,
  subject: message.subject,
  identifier: message.messageId,
  references: message.references,
  result: assessment.result,
  address: answerAddress,
  ours: sql<string | null>`(select m.address from ${place} p
    join ${folder} f on f.id = p.folder_id join ${mailbox} m on m.id = f.mailbox_id
    where p.message_id = ${message.id} and ${isNull(sql`p.gone_at`)} order by m.id limit 1)`,
};

type AnsweredRow = {
  messageId: number;
  candidateId: number;
  name: string;
  subject: string;
  identifier: string | null;
  references: string[];
  result: unknown;
  address: string;
  ours: string | null;
};

function answeredOf(row: AnsweredRow): Answered {
  const owed = (row.result as { owed?: Debt | null } | null)?.owed ?? null;
  return {
    messageId: row.messageId,
    // Nobody mails a telephone: whoever reads the draft says where it goes.
    candidate: { id: row.candidateId, name: row.name, address: row.address.includes('@') ? row.address : '' },
    ours: row.ours,
    subject: row.subject,
    identifier: row.identifier,
    references: row.references,
    promisedBy: owed?.promisedBy ?? null,
  };
}

/** The message that is to be answered; null where there is none of a person in sight. */
export async function readAnswered(tx: Handle, messageId: number, sight: Sight): Promise<Answered | null> {
  const [row] = await tx
    .select(columns)
    .from(message)
    .innerJoin(candidate, eq(candidate.id, message.candidateId))
    .leftJoin(assessment, eq(assessment.messageId, message.id))
    .where(and(eq(message.id, messageId), eq(message.direction, 'in'), messagesInSight(sight)));
  return row === undefined ? null : answeredOf(row);
}

/** The messages that rows of the queue show, one a row, of those in sight that are not settled. */
export async function readAnsweredOf(
  tx: Handle,
  entryIds: readonly number[],
  sight: Sight,
): Promise<Answered[]> {
  const rows = await tx
    .select(columns)
    .from(entry)
    .innerJoin(message, eq(message.id, entry.messageId))
    .innerJoin(candidate, eq(candidate.id, entry.candidateId))
    .leftJoin(assessment, eq(assessment.messageId, message.id))
    .where(
      and(inArray(entry.id, [...entryIds]), inArray(entry.state, ['open', 'later']), entriesInSight(sight)),
    )
    .orderBy(entry.id);
  return rows.map(answeredOf);
}
