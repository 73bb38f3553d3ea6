import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import {
  type HolidayRegion,
  type JobFunction,
  type RecordedMessage,
  type Role,
  type SecondOpinion,
  NOTICE_ADDRESS,
  holidayRegionOf,
  isFromMailServer,
  instantAt,
} from '#libs/domain';
import { type Handle, anyOf, officeHolidayRegion, tables } from '#libs/store';

/** What an assessment is about: a message and who it is from. */
export interface Subject {
  readonly messageId: number;
  readonly candidateId: number;
  readonly roleId: number | null;
  readonly receivedAt: Date;
  readonly revision: number;
  readonly message: RecordedMessage;
  readonly role: Role | null;
  /** Whether the Sent folder of a mailbox that has this message is read. */
  readonly repliesVisible: boolean;
  /** Whose public holidays the office keeps. */
  readonly holidayRegion: HolidayRegion | null;
  /** The revision that is assessed; null where none is. */
  readonly assessedRevision: number | null;
  readonly nextReviewAt: Date | null;
  /** What another reader said of this revision; null where none was asked or answered. */
  readonly opinion: SecondOpinion | null;
}

const stored = tables.message;
/** What an assessment asks for. Of the rest, HTML, source and words for the search may have megabytes. */
const COLUMNS = {
  id: stored.id,
  candidateId: stored.candidateId,
  roleId: stored.roleId,
  revision: stored.revision,
  receivedAt: stored.receivedAt,
  offsetMinutes: stored.offsetMinutes,
  channel: stored.channel,
  personAddress: stored.personAddress,
  fromName: stored.fromName,
  fromAddress: stored.fromAddress,
  to: stored.to,
  cc: stored.cc,
  subject: stored.subject,
  text: stored.text,
  headers: stored.headers,
};
type MessageRow = Pick<typeof stored.$inferSelect, keyof typeof COLUMNS>;

/** @returns without messages that are not assessed by their nature: ours, quarantined or removed */
export async function readSubjects(tx: Handle, messageIds: readonly number[]): Promise<Subject[]> {
  const rows = await tx
    .select({
      message: COLUMNS,
      role: tables.role,
      assessedRevision: tables.assessment.revision,
      nextReviewAt: tables.assessment.nextReviewAt,
      opinion: tables.secondOpinion.answer,
      holidayRegion: officeHolidayRegion,
      attachments: sql<
        string[]
      >`(select coalesce(array_agg(${tables.attachment.name} order by ${tables.attachment.position}), '{}')
        from ${tables.attachment} where ${tables.attachment.messageId} = ${tables.message.id})`,
      // Asked for each message by its index. As an `exists` all places of all messages were read for it, with every job.
      repliesVisible: sql<boolean>`coalesce((
        select bool_or(place.folder_id = any(array(
                 select inbox.id from ${tables.folder} inbox
                   join ${tables.folder} sent on sent.mailbox_id = inbox.mailbox_id and sent.use = 'sent'
                  where sent.complete_at is not null)))
          from ${tables.messagePlace} place where place.message_id = ${tables.message.id}),
        exists (select 1 from ${tables.folder} where use = 'sent' and complete_at is not null))`,
    })
    .from(tables.message)
    .leftJoin(tables.role, eq(tables.role.id, tables.message.roleId))
    .leftJoin(tables.assessment, eq(tables.assessment.messageId, tables.message.id))
    .leftJoin(
      tables.secondOpinion,
      and(
        eq(tables.secondOpinion.messageId, tables.message.id),
        eq(tables.secondOpinion.revision, tables.message.revision),
      ),
    )
    .where(
      and(
        anyOf(tables.message.id, messageIds),
        eq(tables.message.direction, 'in'),
        isNull(tables.message.quarantineCode),
        isNotNull(tables.message.candidateId),
      ),
    );
  return rows.flatMap(({ message, role, attachments, ...row }) =>
    message.candidateId === null
      ? []
      : [
          {
            ...row,
            messageId: message.id,
            candidateId: message.candidateId,
            roleId: message.roleId,
            receivedAt: message.receivedAt,
            revision: message.revision,
            message: recorded(message, attachments),
            holidayRegion: holidayRegionOf(row.holidayRegion),
            opinion: row.opinion as SecondOpinion | null,
            role: role === null ? null : { title: role.title, function: role.function as JobFunction },
          },
        ],
  );
}

function recorded(message: MessageRow, attachments: string[]): RecordedMessage {
  // A form, a telephone system or a colleague sent what somebody else wrote: their headers say nothing about it.
  const isRelayed =
    message.fromAddress !== '' &&
    message.personAddress !== null &&
    // A notice is all that there is, and a report is nobody's words.
    !message.personAddress.startsWith(NOTICE_ADDRESS) &&
    !isFromMailServer({ name: message.fromName, address: message.fromAddress }, message.headers) &&
    message.personAddress !== message.fromAddress.toLowerCase();
  return {
    at: instantAt(message.receivedAt.getTime(), message.offsetMinutes ?? 0),
    channel: message.channel,
    from: isRelayed
      ? { name: '', address: message.personAddress ?? '' }
      : { name: message.fromName, address: message.fromAddress },
    to: message.to,
    cc: message.cc,
    subject: message.subject,
    text: message.text,
    attachments,
    ...(isRelayed ? {} : { headers: message.headers }),
  };
}
