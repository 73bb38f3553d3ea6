import { type SQL, and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import {
  type AssessmentView,
  type MessageDetail,
  type MessageSummary,
  type MessagesPage,
  oneLine,
} from '#libs/contract';
import {
  type Assessment,
  type HolidayRegion,
  type JobFunction,
  calendarAtOffsetOf,
  holidayRegionOf,
  instantAt,
  namedDays,
  presentReasons,
} from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, answerAddress, messagesInSight, officeHolidayRegion, tables } from '#libs/store';
import { decodeCursor, pageOf, rowsForPage } from '#libs/web';
import { readContacts } from './contacts.queries.ts';

const { message, messagePlace: place, folder, assessment, candidate, role, attachment } = tables;

const summaryColumns = {
  id: message.id,
  messageId: message.messageId,
  subject: message.subject,
  fromName: message.fromName,
  fromAddress: message.fromAddress,
  receivedAt: message.receivedAt,
  direction: message.direction,
  quarantineCode: message.quarantineCode,
  erasedAt: message.erasedAt,
  lane: assessment.lane,
  kind: assessment.kind,
  urgent: assessment.urgent,
};

/** Every message that was ever taken in, in the order in which it was. */
export async function readMessages(
  tx: Handle,
  query: { cursor?: string | undefined; limit: number },
  sight: Sight,
): Promise<MessagesPage> {
  const after = decodeCursor(query.cursor, z.tuple([z.number().int()]));
  const rows = await tx
    .select(summaryColumns)
    .from(message)
    .leftJoin(assessment, eq(assessment.messageId, message.id))
    .where(and(after === null ? undefined : gt(message.id, after[0]), messagesInSight(sight)))
    .orderBy(message.id)
    .limit(rowsForPage(query.limit));
  const { page, nextCursor } = pageOf(rows, query.limit, ({ id }) => [id]);
  const locations = await readLocations(
    tx,
    page.map((row) => row.id),
  );
  return { messages: page.map((row) => summaryOf(row, locations)), nextCursor };
}

type SummaryRow = {
  id: number;
  messageId: string | null;
  subject: string;
  fromName: string;
  fromAddress: string;
  receivedAt: Date;
  direction: 'in' | 'out';
  quarantineCode: string | null;
  erasedAt: Date | null;
  lane: MessageSummary['lane'];
  kind: MessageSummary['kind'];
  urgent: boolean | null;
};

type Locations = ReadonlyMap<number, MessageSummary['locations']>;

function summaryOf(row: SummaryRow, locations: Locations): MessageSummary {
  return {
    id: String(row.id),
    messageId: row.messageId,
    locations: locations.get(row.id) ?? [],
    subject: row.subject,
    from: { name: row.fromName, address: row.fromAddress },
    receivedAt: row.receivedAt.toISOString(),
    status: statusOf(row),
    direction: row.direction,
    lane: row.lane,
    kind: row.kind,
    urgent: row.urgent,
  };
}

/** Our own mail needs no assessment: it is done when it is stored. */
function statusOf(row: SummaryRow): MessageSummary['status'] {
  if (row.erasedAt !== null) return 'erased';
  if (row.quarantineCode !== null) return 'quarantined';
  return row.lane !== null || row.direction === 'out' ? 'assessed' : 'pending';
}

async function readLocations(tx: Handle, messageIds: number[]): Promise<Locations> {
  const locations = new Map<number, MessageSummary['locations']>();
  if (messageIds.length === 0) return locations;
  const rows = await tx
    .select({
      messageId: place.messageId,
      mailboxId: folder.mailboxId,
      folder: folder.path,
      uidValidity: place.uidValidity,
      uid: place.uid,
    })
    .from(place)
    .innerJoin(folder, eq(folder.id, place.folderId))
    .where(and(inArray(place.messageId, messageIds), isNull(place.goneAt)))
    .orderBy(place.folderId, place.uid);
  for (const { messageId, mailboxId, ...where } of rows) {
    const list = locations.get(messageId) ?? [];
    list.push({ mailboxId: String(mailboxId), ...where });
    locations.set(messageId, list);
  }
  return locations;
}

/** One message with everything about it; null where there is none in sight. */
export async function readMessage(
  tx: Handle,
  id: number,
  sight: Sight,
  now: Date,
): Promise<MessageDetail | null> {
  const [row] = await tx
    .select({
      ...summaryColumns,
      candidateId: message.candidateId,
      candidateName: candidate.name,
      answerAddress,
      roleId: role.id,
      roleTitle: role.title,
      roleFunction: role.function,
      roleBecause: message.roleBecause,
      roleQuote: message.roleQuote,
      to: message.to,
      cc: message.cc,
      newText: message.newText,
      offsetMinutes: message.offsetMinutes,
      text: message.text,
      html: message.html,
      result: assessment.result,
      assessedAt: assessment.assessedAt,
      storedAt: message.storedAt,
      holidayRegion: officeHolidayRegion,
      entryId: sql<string | null>`(select e.id from ${tables.inboxEntry} e
        where e.candidate_id = ${message.candidateId} and e.role_key = coalesce(${message.roleId}, 0)
          and ${message.id} = any(e.message_ids))`,
    })
    .from(message)
    .leftJoin(assessment, eq(assessment.messageId, message.id))
    .leftJoin(candidate, eq(candidate.id, message.candidateId))
    .leftJoin(role, eq(role.id, message.roleId))
    .where(and(eq(message.id, id), messagesInSight(sight)));
  if (row === undefined) return null;
  const candidateView =
    row.candidateId === null
      ? null
      : { id: String(row.candidateId), name: row.candidateName ?? '', address: row.answerAddress };
  return {
    ...summaryOf(row, await readLocations(tx, [id])),
    candidate: candidateView,
    role:
      row.roleId === null
        ? null
        : { id: String(row.roleId), title: row.roleTitle ?? '', function: row.roleFunction as JobFunction },
    roleEvidence: row.roleBecause === null ? null : { because: row.roleBecause, quote: row.roleQuote },
    entryId: row.entryId,
    to: row.to,
    cc: row.cc,
    newText: row.newText,
    namedDays:
      row.direction === 'in'
        ? daysOf(row.newText, row.receivedAt, row.offsetMinutes ?? 0, holidayRegionOf(row.holidayRegion))
        : [],
    text: row.text,
    html: row.html,
    attachments: await readAttachments(tx, id, row.candidateId, row.receivedAt),
    assessment:
      row.result === null || row.assessedAt === null
        ? null
        : viewOf(row.result as Assessment, row.assessedAt, now),
    storedAt: row.storedAt.toISOString(),
    history: row.candidateId === null ? [] : await readContacts(tx, row.candidateId, sight),
  };
}

/** On the clock of whoever wrote it, as their message is assessed. */
function daysOf(
  text: string,
  at: Date,
  offsetMinutes: number,
  region: HolidayRegion | null,
): MessageDetail['namedDays'] {
  const writtenAt = instantAt(at.getTime(), offsetMinutes);
  return namedDays(text, writtenAt, calendarAtOffsetOf(writtenAt, region));
}

function viewOf(result: Assessment, assessedAt: Date, now: Date): AssessmentView {
  const { priority: _priority, waitingSince: _waitingSince, nextReviewAt: _nextReviewAt, ...shown } = result;
  return {
    ...shown,
    between: shown.between === null ? null : [...shown.between],
    reasons: presentReasons(shown.reasons, shown, now),
    notices: [...shown.notices],
    secondOpinion: shown.secondOpinion ?? null,
    assessedAt: assessedAt.toISOString(),
  };
}

async function readAttachments(
  tx: Handle,
  messageId: number,
  candidateId: number | null,
  receivedAt: Date,
): Promise<MessageDetail['attachments']> {
  const earlier = (which: SQL) => sql<Date | string | null>`(
    select max(m.received_at) from ${attachment} a join ${message} m on m.id = a.message_id
     where ${which} and m.candidate_id = ${candidateId} and m.direction = 'in'
       and m.received_at < ${receivedAt.toISOString()}::timestamptz)`;
  const rows = await tx
    .select({
      position: attachment.position,
      name: attachment.name,
      type: attachment.type,
      sizeBytes: attachment.sizeBytes,
      seenBefore: earlier(sql`a.sha256 = ${attachment.sha256}`),
      changedSince: earlier(
        sql`lower(a.name) = lower(${attachment.name}) and a.sha256 <> ${attachment.sha256}`,
      ),
    })
    .from(attachment)
    .where(eq(attachment.messageId, messageId))
    .orderBy(attachment.position);
  return rows.map(({ position, ...row }) => ({
    ...row,
    // A mark that turns the writing round would show "exe.pdf" where the file is called "fdp.exe".
    name: oneLine(row.name),
    href: `/api/v1/messages/${messageId}/attachments/${position}`,
    seenBefore: row.seenBefore === null ? null : new Date(row.seenBefore).toISOString(),
    changedSince: row.changedSince === null ? null : new Date(row.changedSince).toISOString(),
  }));
}

export async function isMessageInSight(tx: Handle, id: number, sight: Sight): Promise<boolean> {
  const rows = await tx
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.id, id), messagesInSight(sight)));
  return rows.length > 0;
}
