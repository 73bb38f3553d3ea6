import { type SQL, and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { InboxCounts, InboxEntry, InboxPage, InboxQuery } from '#libs/contract';
import { type Assessment, type JobFunction, presentReasons } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, answerAddress, entriesInSight, tables } from '#libs/store';
import { decodeCursor, pageOf, rowsForPage } from '#libs/web';
import { excerptOf } from './excerpt.ts';
import { countsOf, findRows, hasWords } from './found-rows.queries.ts';
import { type Reader, filterOf } from './inbox-filter.queries.ts';
import { type Pending, looksAfter, readPending } from './pending.queries.ts';

const { inboxEntry: entry, inboxAction: action, candidate, message, assessment, role, user } = tables;

/** A page of the inbox in reading order: priority falling, then id. */
export async function readInbox(
  tx: Handle,
  query: InboxQuery,
  reader: Reader,
  now: Date,
): Promise<InboxPage> {
  const pending = await readPending(tx);
  const { row, words } = await filterOf(tx, query, reader, pending);
  if (query.minutes !== undefined) {
    const where = and(row, words === null ? undefined : hasWords(words));
    const ids = await idsThatFit(tx, where, query.minutes * 60);
    const [counts, entries] = await Promise.all([
      readCounts(tx, where),
      readEntries(tx, inArray(entry.id, ids), ids.length, pending, now),
    ]);
    return { entries, nextCursor: null, counts };
  }
  const after = decodeCursor(query.cursor, z.tuple([z.number(), z.number().int()]));
  const behind =
    after === null ? undefined : sql`(${entry.priority}, -${entry.id}) < (${after[0]}, -${after[1]}::bigint)`;
  const limit = rowsForPage(query.limit);
  const narrow = words !== null || query.mailbox !== undefined;
  const found = narrow ? await findRows(tx, { row, words, behind, limit }) : null;
  const page = () =>
    found?.ids === undefined || found.ids === null
      ? readEntries(tx, and(row, words === null ? undefined : hasWords(words), behind), limit, pending, now)
      : readEntries(tx, inArray(entry.id, found.ids), limit, pending, now);
  // Neither needs the other: on two connections they take the time of the slower one.
  const [counts, entries] = await Promise.all([found?.counts ?? readCounts(tx, row), page()]);
  const { page: shown, nextCursor } = pageOf(entries, query.limit, ({ priority, id }) => [
    priority,
    Number(id),
  ]);
  return { entries: shown, nextCursor, counts };
}

/** One entry as it is now, whatever its state; null where there is none in sight. */
export async function readEntry(tx: Handle, id: number, sight: Sight, now: Date): Promise<InboxEntry | null> {
  const where = and(eq(entry.id, id), entriesInSight(sight));
  const [found] = await readEntries(tx, where, 1, await readPending(tx, id), now);
  return found ?? null;
}

/** Which of these entries are in sight. */
export async function entryIdsInSight(tx: Handle, ids: readonly string[], sight: Sight): Promise<string[]> {
  const rows = await tx
    .select({ id: entry.id })
    .from(entry)
    .where(and(inArray(entry.id, ids.map(Number)), entriesInSight(sight)));
  return rows.map((row) => String(row.id));
}

async function readCounts(tx: Handle, where: SQL | undefined): Promise<InboxCounts> {
  const rows = await tx
    .select({
      section: entry.section,
      count: sql<number>`count(*)::int`,
      seconds: sql<number>`sum(${entry.readingSeconds})::int`,
    })
    .from(entry)
    .where(where)
    .groupBy(entry.section);
  return countsOf(rows, true);
}

/** The longest beginning of the list that can be read in the time, and in any case all that cannot wait. */
async function idsThatFit(tx: Handle, where: SQL | undefined, seconds: number): Promise<number[]> {
  const running = tx
    .select({
      id: entry.id,
      section: entry.section,
      total: sql<number>`sum(${entry.readingSeconds}) over (order by ${entry.priority} desc, ${entry.id})`.as(
        'total',
      ),
    })
    .from(entry)
    .where(where)
    .as('running');
  const rows = await tx
    .select({ id: running.id })
    .from(running)
    .where(or(eq(running.section, 'today'), sql`${running.total} <= ${seconds}`));
  return rows.map((row) => row.id);
}

async function readEntries(
  tx: Handle,
  where: SQL | undefined,
  limit: number,
  pending: ReadonlyMap<number, Pending>,
  now: Date,
): Promise<InboxEntry[]> {
  if (limit === 0) return [];
  const rows = await tx
    .select({
      entry,
      candidate: { id: candidate.id, name: candidate.name },
      role: { id: role.id, title: role.title, function: role.function },
      subject: message.subject,
      answerAddress,
      receivedAt: message.receivedAt,
      newText: message.newText,
      result: assessment.result,
      assignee: { id: user.id, name: user.name },
      notes: sql<number>`(select (count(noted.note) - count(*) filter (where noted.note_taken_back))::int
        from ${action} noted where noted.entry_id = ${entry.id})`,
      lastActionId: sql<
        string | null
      >`(select max(acted.id)::text from ${action} acted where acted.entry_id = ${entry.id})`,
    })
    .from(entry)
    .innerJoin(candidate, eq(candidate.id, entry.candidateId))
    .innerJoin(message, eq(message.id, entry.messageId))
    .innerJoin(assessment, eq(assessment.messageId, entry.messageId))
    .leftJoin(role, eq(role.id, entry.roleId))
    .leftJoin(user, looksAfter(entry.assigneeId))
    .where(where)
    .orderBy(desc(entry.priority), sql`(-${entry.id}) desc`)
    .limit(limit);
  return rows.map((row) => {
    const result = row.result as Assessment;
    const owed = row.entry.debtDismissed ? null : result.owed;
    const decided = pending.get(row.entry.id);
    const state = decided?.state ?? row.entry.state;
    const until = decided?.state == null ? row.entry.until : decided.until;
    const assignee = decided?.assignee === undefined ? row.assignee : decided.assignee;
    const range = result.reasons.find((reason) => reason.range !== null)?.range ?? null;
    return {
      id: String(row.entry.id),
      candidate: { id: String(row.candidate.id), name: row.candidate.name, address: row.answerAddress },
      role:
        row.role === null
          ? null
          : { id: String(row.role.id), title: row.role.title, function: row.role.function as JobFunction },
      subject: row.subject,
      lane: decided?.lane ?? row.entry.lane,
      kind: (decided?.lane ?? row.entry.lane) === 'other' ? result.kind : null,
      section: row.entry.section,
      urgent: result.urgent,
      harmAt: result.harmAt,
      unsure: result.unsure,
      between: result.between === null ? null : [...result.between],
      owed,
      priority: row.entry.priority,
      confidence: result.confidence,
      reasons: presentReasons(result.reasons, { owed, harmAt: result.harmAt }, now),
      newSince: result.newSince,
      rhythm: { ...result.rhythm },
      excerpt: excerptOf(row.newText, range),
      readingSeconds: row.entry.readingSeconds,
      receivedAt: row.receivedAt.toISOString(),
      waitingSince: result.waitingSince,
      state,
      until: until?.toISOString() ?? null,
      version: row.entry.version + (decided?.count ?? 0),
      messageId: String(row.entry.messageId),
      messageIds: row.entry.messageIds.map(String),
      assignee: assignee === null ? null : { id: String(assignee.id), name: assignee.name },
      laneSetBy: decided?.laneSetBy ?? row.entry.laneSetBy,
      notes: row.notes,
      lastActionId: row.lastActionId,
    };
  });
}
