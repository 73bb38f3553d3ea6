import { and, asc, eq, inArray, or, isNull } from 'drizzle-orm';
import type { RecordLine } from '#libs/contract';
import type { Assessment } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, entriesInSight, messagesInSight, tables } from '#libs/store';
import type { Dossier, DossierMessage } from './dossier.ts';
import type { RecordReader } from './record-source.queries.ts';
import { readRecord } from './record.queries.ts';
import { readTimeline } from './timeline.queries.ts';

const {
  assessment,
  attachment,
  contact,
  digest,
  digestItem,
  inboxEntry,
  message,
  role,
  secondOpinion,
  user,
} = tables;

/** Lines of the record that are read at a time. */
const PAGE = 500;

/** Everything that is kept about one person and in the reader's sight; null where the person is not. */
export async function readDossier(
  tx: Handle,
  candidateId: number,
  reader: RecordReader,
): Promise<Dossier | null> {
  const { sight } = reader;
  const timeline = await readTimeline(tx, candidateId, sight);
  if (timeline === null) return null;
  const lines = await readLines(tx, candidateId, reader);
  return {
    name: timeline.candidate.name,
    addresses: timeline.addressEvidence,
    chosenRole: await titleOf(tx, timeline.chosenRoleId),
    messages: await readMessages(tx, candidateId, sight, lines),
    acts: lines.filter(({ kind }) => kind === 'people').toReversed(),
    digests: await readDigests(tx, candidateId, sight),
  };
}

/** Newest first, as the record has them. */
async function readLines(tx: Handle, candidateId: number, reader: RecordReader): Promise<RecordLine[]> {
  const lines: RecordLine[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await readRecord(tx, { candidateId, limit: PAGE, cursor: cursor ?? undefined }, reader);
    lines.push(...page.lines);
    cursor = page.nextCursor;
    if (cursor === null) return lines;
  }
}

async function titleOf(tx: Handle, roleId: string | null): Promise<string | null> {
  if (roleId === null) return null;
  const [row] = await tx
    .select({ title: role.title })
    .from(role)
    .where(eq(role.id, Number(roleId)));
  return row?.title ?? null;
}

async function readMessages(
  tx: Handle,
  candidateId: number,
  sight: Sight,
  lines: readonly RecordLine[],
): Promise<DossierMessage[]> {
  const rows = await tx
    .select({
      message,
      at: contact.at,
      by: contact.by,
      automatic: contact.automatic,
      unproven: contact.unproven,
      note: contact.note,
      roleTitle: role.title,
      result: assessment.result,
      opinion: { source: secondOpinion.source, askedAt: secondOpinion.askedAt },
    })
    .from(contact)
    .innerJoin(message, eq(message.id, contact.messageId))
    .leftJoin(role, eq(role.id, message.roleId))
    .leftJoin(assessment, eq(assessment.messageId, message.id))
    .leftJoin(secondOpinion, eq(secondOpinion.messageId, message.id))
    .where(and(eq(contact.candidateId, candidateId), messagesInSight(sight)))
    .orderBy(asc(contact.at), asc(contact.id));
  const ids = rows.map((row) => row.message.id);
  const files =
    ids.length === 0
      ? []
      : await tx
          .select()
          .from(attachment)
          .where(inArray(attachment.messageId, ids))
          .orderBy(attachment.messageId, attachment.position);
  return rows.map(({ message: row, ...more }) => ({
    at: more.at.toISOString(),
    ours: more.by === 'employer',
    automatic: more.automatic,
    unproven: more.unproven,
    note: more.note,
    from: { name: row.fromName, address: row.fromAddress },
    to: [...row.to, ...row.cc],
    subject: row.subject,
    text: row.text,
    unreadBecause: row.quarantineDetail,
    role: more.roleTitle === null ? null : { title: more.roleTitle, because: row.roleBecause },
    files: files.filter(({ messageId }) => messageId === row.id),
    assessment: more.result === null ? null : (more.result as Assessment),
    opinion: more.opinion === null ? null : { ...more.opinion, askedAt: more.opinion.askedAt.toISOString() },
    decisions: lines
      .filter(({ kind, messageId }) => kind === 'sorting' && messageId === String(row.id))
      .toReversed(),
  }));
}

async function readDigests(tx: Handle, candidateId: number, sight: Sight): Promise<Dossier['digests']> {
  const inSight = messagesInSight(sight);
  const rows = await tx
    .select({ at: digest.madeAt, dueAt: digest.dueAt, to: user.name, reason: digestItem.reason })
    .from(digestItem)
    .innerJoin(digest, eq(digest.id, digestItem.digestId))
    .innerJoin(user, eq(user.id, digest.userId))
    .innerJoin(inboxEntry, eq(inboxEntry.id, digestItem.entryId))
    .leftJoin(message, eq(message.id, digestItem.messageId))
    .where(
      and(
        eq(inboxEntry.candidateId, candidateId),
        entriesInSight(sight),
        inSight === undefined ? undefined : or(isNull(message.id), inSight),
      ),
    )
    .orderBy(asc(digest.dueAt), asc(digest.id));
  return rows.map(({ at, dueAt, to, reason }) => ({ at: (at ?? dueAt).toISOString(), to, reason }));
}
