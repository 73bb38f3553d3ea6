import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Assessment } from '#libs/domain';
import { type Handle, tables } from '#libs/store';
import { type Entry, type EntryMessage, STRANDS, type Strand, composeEntries } from './entry.ts';

/** A row does not list more; older ones are in the person's history. */
const MOST_MESSAGES = 100;

/**
 * Writes the inbox entries of one person about one role anew. The caller holds the candidate's row lock, so entries of
 * one person are written one at a time.
 *
 * @returns the ids of entries that changed
 */
export async function recomputeEntries(
  tx: Handle,
  candidateId: number,
  roleId: number | null,
  now: Date,
): Promise<number[]> {
  const messages = await readEntryMessages(tx, candidateId, roleId);
  if (messages.length === 0) return [];
  const before = await tx
    .select()
    .from(tables.inboxEntry)
    .where(and(eq(tables.inboxEntry.candidateId, candidateId), eq(tables.inboxEntry.roleKey, roleId ?? 0)));
  const actions = { follow_up: [] as ActionRow[], other: [] as ActionRow[] };
  for (const row of before) {
    actions[row.strand] = await tx
      .select()
      .from(tables.inboxAction)
      .where(eq(tables.inboxAction.entryId, row.id))
      .orderBy(tables.inboxAction.id);
  }
  const entries = composeEntries(messages, await lastReplyTo(tx, candidateId), actions, now);
  const changed: number[] = [];
  for (const strand of STRANDS) {
    const row = before.find((one) => one.strand === strand);
    const entry = entries[strand] ?? (row === undefined ? null : emptied(row));
    if (entry === null) continue;
    const id =
      row === undefined
        ? await insertEntry(tx, { candidateId, roleId, strand }, entry, now)
        : await updateEntry(tx, row, entry, actions[strand], now);
    if (id !== null) changed.push(id);
  }
  return changed;
}

type EntryRow = typeof tables.inboxEntry.$inferSelect;
type ActionRow = typeof tables.inboxAction.$inferSelect;

async function readEntryMessages(
  tx: Handle,
  candidateId: number,
  roleId: number | null,
): Promise<EntryMessage[]> {
  const rows = await tx
    .select({
      id: tables.message.id,
      receivedAt: tables.message.receivedAt,
      result: tables.assessment.result,
    })
    .from(tables.message)
    .innerJoin(tables.assessment, eq(tables.assessment.messageId, tables.message.id))
    .where(
      and(
        eq(tables.message.candidateId, candidateId),
        eq(tables.message.direction, 'in'),
        roleId === null ? isNull(tables.message.roleId) : eq(tables.message.roleId, roleId),
      ),
    )
    .orderBy(desc(tables.message.receivedAt), desc(tables.message.id))
    .limit(MOST_MESSAGES);
  return rows.map(({ id, receivedAt, result }) => ({ id, receivedAt, assessment: result as Assessment }));
}

/** A row whose messages all belong to the other strand now; it stays for the record of what people decided. */
function emptied(row: EntryRow): Entry {
  return { ...row, messageIds: [], state: 'done', until: null };
}

async function insertEntry(
  tx: Handle,
  key: { candidateId: number; roleId: number | null; strand: Strand },
  entry: Entry,
  now: Date,
): Promise<number | null> {
  const [made] = await tx
    .insert(tables.inboxEntry)
    .values({ ...columnsOf(entry), ...key, roleKey: key.roleId ?? 0, changedAt: now })
    .returning({ id: tables.inboxEntry.id });
  return made?.id ?? null;
}

async function updateEntry(
  tx: Handle,
  row: EntryRow,
  entry: Entry,
  actions: readonly ActionRow[],
  now: Date,
): Promise<number | null> {
  const news = actions.filter((action) => action.id > row.appliedActionId).length;
  const changed = differs(row, entry);
  if (news === 0 && !changed) return null;
  await tx
    .update(tables.inboxEntry)
    .set({
      ...columnsOf(entry),
      appliedActionId: actions.at(-1)?.id ?? 0,
      // Each action was promised a version of its own when it was taken.
      version: row.version + Math.max(news, changed ? 1 : 0),
      changedAt: now,
    })
    .where(eq(tables.inboxEntry.id, row.id));
  return row.id;
}

function columnsOf(entry: Entry) {
  const { messageId, lane, section, priority, readingSeconds, state, until } = entry;
  const { assigneeId, laneSetBy, debtDismissed } = entry;
  return {
    messageId,
    messageIds: [...entry.messageIds],
    lane,
    section,
    priority,
    readingSeconds,
    state,
    until,
    assigneeId,
    laneSetBy,
    debtDismissed,
  };
}

function differs(row: EntryRow, entry: Entry): boolean {
  return (
    row.messageId !== entry.messageId ||
    row.messageIds.join() !== entry.messageIds.join() ||
    row.lane !== entry.lane ||
    row.section !== entry.section ||
    row.priority !== entry.priority ||
    row.readingSeconds !== entry.readingSeconds ||
    row.state !== entry.state ||
    row.assigneeId !== entry.assigneeId ||
    row.laneSetBy !== entry.laneSetBy ||
    row.debtDismissed !== entry.debtDismissed ||
    row.until?.getTime() !== entry.until?.getTime()
  );
}

async function lastReplyTo(tx: Handle, candidateId: number): Promise<Date | null> {
  const [row] = await tx
    .select({ at: tables.contact.at })
    .from(tables.contact)
    .where(
      and(
        eq(tables.contact.candidateId, candidateId),
        eq(tables.contact.by, 'employer'),
        eq(tables.contact.automatic, false),
      ),
    )
    .orderBy(desc(tables.contact.at))
    .limit(1);
  return row?.at ?? null;
}

/** Whether an action waits to be worked into the entry that a message belongs to, or a *later* has come due. */
export async function entryIsOutdated(
  tx: Handle,
  candidateId: number,
  roleId: number | null,
  now: Date,
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from ${tables.inboxEntry} e
     where e.candidate_id = ${candidateId} and e.role_key = ${roleId ?? 0}
       and (e.until <= ${now.toISOString()}::timestamptz or exists (
             select 1 from ${tables.inboxAction} a where a.entry_id = e.id and a.id > e.applied_action_id))
     limit 1`);
  return rows.length > 0;
}

/** Serialises what is written about one person. */
export async function lockCandidate(tx: Handle, candidateId: number): Promise<void> {
  await tx
    .select({ id: tables.candidate.id })
    .from(tables.candidate)
    .where(eq(tables.candidate.id, candidateId))
    .for('update');
}

/** Tells every web process, when the transaction commits; the payload is an id and nothing else. */
export async function announceEntry(tx: Handle, entryId: number): Promise<void> {
  await tx.execute(sql`select pg_notify('foyer_inbox', ${String(entryId)})`);
}
