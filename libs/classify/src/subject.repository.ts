import { eq, sql } from 'drizzle-orm';
import {
  type Assessment,
  type Contact,
  type JobFunction,
  type RecordedMessage,
  type Role,
  instantAt,
} from '#libs/domain';
import { type Handle, tables } from '#libs/store';

/** Older contacts than these change neither rhythm nor debt, and novelty hardly. */
const LONGEST_HISTORY = 200;

/** What an assessment is about: a message, who it is from, and what came before. */
export interface Subject {
  readonly messageId: number;
  readonly candidateId: number;
  readonly roleId: number | null;
  readonly revision: number;
  readonly message: RecordedMessage;
  readonly history: readonly Contact[];
  readonly role: Role | null;
  /** Whether the Sent folder of a mailbox that has this message is read. */
  readonly repliesVisible: boolean;
  /** The revision that is assessed; null where none is. */
  readonly assessedRevision: number | null;
  readonly nextReviewAt: Date | null;
}

/** @returns null for a message that is not assessed by its nature: ours, quarantined or removed */
export async function readSubject(tx: Handle, messageId: number): Promise<Subject | null> {
  const [row] = await tx
    .select({
      message: tables.message,
      role: tables.role,
      assessedRevision: tables.assessment.revision,
      nextReviewAt: tables.assessment.nextReviewAt,
      attachments: sql<
        string[]
      >`(select coalesce(array_agg(${tables.attachment.name} order by ${tables.attachment.position}), '{}')
        from ${tables.attachment} where ${tables.attachment.messageId} = ${tables.message.id})`,
      repliesVisible: sql<boolean>`exists (
        select 1 from ${tables.messagePlace} place
          join ${tables.folder} inbox on inbox.id = place.folder_id
          join ${tables.folder} sent on sent.mailbox_id = inbox.mailbox_id and sent.use = 'sent'
         where place.message_id = ${tables.message.id} and sent.complete_at is not null)`,
    })
    .from(tables.message)
    .leftJoin(tables.role, eq(tables.role.id, tables.message.roleId))
    .leftJoin(tables.assessment, eq(tables.assessment.messageId, tables.message.id))
    .where(eq(tables.message.id, messageId));
  if (row === undefined) return null;
  const { message } = row;
  if (message.direction === 'out' || message.quarantineCode !== null || message.candidateId === null)
    return null;
  return {
    messageId,
    candidateId: message.candidateId,
    roleId: message.roleId,
    revision: message.revision,
    message: {
      at: instantAt(message.receivedAt.getTime(), message.offsetMinutes ?? 0),
      channel: 'email',
      from: { name: message.fromName, address: message.fromAddress },
      to: message.to,
      cc: message.cc,
      subject: message.subject,
      text: message.text,
      attachments: row.attachments,
      headers: message.headers,
    },
    history: await readHistory(tx, message.candidateId, message.receivedAt, messageId),
    role: row.role === null ? null : { title: row.role.title, function: row.role.function as JobFunction },
    repliesVisible: row.repliesVisible,
    assessedRevision: row.assessedRevision,
    nextReviewAt: row.nextReviewAt,
  };
}

type ContactRow = {
  at: Date | string;
  by: Contact['by'];
  automatic: boolean;
  channel: Contact['channel'];
  subject: string | null;
  text: string | null;
  offset_minutes: number | null;
  attachments: string[];
};

/** Contacts with a person before a message, oldest first. */
async function readHistory(
  tx: Handle,
  candidateId: number,
  before: Date,
  messageId: number,
): Promise<Contact[]> {
  const { rows } = await tx.execute<ContactRow>(sql`
    select c.at, c.by, c.automatic, c.channel, m.subject, m.new_text as text, m.offset_minutes,
           (select coalesce(array_agg(a.name order by a.position), '{}')
              from ${tables.attachment} a where a.message_id = m.id) as attachments
      from ${tables.contact} c
      left join ${tables.message} m on m.id = c.message_id
     where c.candidate_id = ${candidateId}
       and (c.at, coalesce(c.message_id, 0)) < (${before.toISOString()}::timestamptz, ${messageId})
     order by c.at desc, c.message_id desc
     limit ${LONGEST_HISTORY}`);
  return rows.toReversed().map((row) => ({
    at: instantAt(new Date(row.at).getTime(), row.offset_minutes ?? 0),
    by: row.by,
    automatic: row.automatic,
    channel: row.channel,
    subject: row.subject ?? '',
    text: row.text ?? '',
    attachments: row.attachments,
  }));
}

/** Stores an assessment, and a line in the record of decisions where it is the first or differs. */
export async function storeAssessment(
  tx: Handle,
  subject: Subject,
  assessment: Assessment,
  assessedAt: Date,
): Promise<void> {
  const { messageId, revision } = subject;
  const { lane, kind, urgent, section, policyVersion, modelVersion } = assessment;
  const [before] = await tx
    .select()
    .from(tables.assessment)
    .where(eq(tables.assessment.messageId, messageId));
  // A slower worker may come with an older revision: what is newer stays.
  if (before !== undefined && before.revision > revision) return;
  const row = {
    revision,
    lane,
    kind,
    urgent,
    result: assessment,
    policyVersion,
    modelVersion,
    assessedAt,
    nextReviewAt: assessment.nextReviewAt === null ? null : new Date(assessment.nextReviewAt),
  };
  await tx
    .insert(tables.assessment)
    .values({ messageId, ...row })
    .onConflictDoUpdate({ target: tables.assessment.messageId, set: row });
  const previous = before?.result as Assessment | undefined;
  if (
    previous?.lane === lane &&
    previous.kind === kind &&
    previous.urgent === urgent &&
    previous.section === section &&
    previous.policyVersion === policyVersion &&
    previous.modelVersion === modelVersion
  ) {
    return;
  }
  await tx.insert(tables.decision).values({
    messageId,
    lane,
    kind,
    urgent,
    section,
    policyVersion,
    modelVersion,
    contactsIn14Days: assessment.rhythm.contactsIn14Days,
    decidedAt: assessedAt,
  });
}
