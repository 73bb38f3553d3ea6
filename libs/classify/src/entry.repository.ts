import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Assessment } from '#libs/domain';
import { type Handle, tables } from '#libs/store';
import { type Entry, composeEntry } from './entry.ts';

/** A row does not list more; older ones are in the person's history. */
const MOST_MESSAGES = 100;

/**
 * Writes the inbox entry of one person about one role anew. The caller holds the candidate's row lock, so entries of
 * one person are written one at a time.
 *
 * @returns the entry's id where something changed, else null
 */
export async function recomputeEntry(
  tx: Handle,
  candidateId: number,
  roleId: number | null,
  now: Date,
): Promise<number | null> {
  const messages = await tx
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
  if (messages.length === 0) return null;

  const [before] = await tx
    .select()
    .from(tables.inboxEntry)
    .where(and(eq(tables.inboxEntry.candidateId, candidateId), eq(tables.inboxEntry.roleKey, roleId ?? 0)));
  const actions =
    before === undefined
      ? []
      : await tx
          .select()
          .from(tables.inboxAction)
          .where(eq(tables.inboxAction.entryId, before.id))
          .orderBy(tables.inboxAction.id);
  const entry = composeEntry(
    messages.map(({ id, receivedAt, result }) => ({ id, receivedAt, assessment: result as Assessment })),
    await lastReplyTo(tx, candidateId),
    actions,
    now,
  );
  const applied = actions.at(-1)?.id ?? 0;
  if (before === undefined) {
    const [made] = await tx
      .insert(tables.inboxEntry)
      .values({ ...columnsOf(entry), candidateId, roleId, roleKey: roleId ?? 0, changedAt: now })
      .returning({ id: tables.inboxEntry.id });
    return made?.id ?? null;
  }
  const news = actions.filter((action) => action.id > before.appliedActionId).length;
  const changed = differs(before, entry);
  if (news === 0 && !changed) return null;
  await tx
    .update(tables.inboxEntry)
    .set({
      ...columnsOf(entry),
      appliedActionId: applied,
      // Each action was promised a version of its own when it was taken.
      version: before.version + Math.max(news, changed ? 1 : 0),
      changedAt: now,
    })
    .where(eq(tables.inboxEntry.id, before.id));
  return before.id;
}

function columnsOf(entry: Entry) {
  return { ...entry, messageIds: [...entry.messageIds] };
}

function differs(row: typeof tables.inboxEntry.$inferSelect, entry: Entry): boolean {
  return (
    row.messageId !== entry.messageId ||
    row.messageIds.join() !== entry.messageIds.join() ||
    row.lane !== entry.lane ||
    row.section !== entry.section ||
    row.priority !== entry.priority ||
    row.readingSeconds !== entry.readingSeconds ||
    row.state !== entry.state ||
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
