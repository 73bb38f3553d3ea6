import { and, desc, eq } from 'drizzle-orm';
import type { InboxEntry, InboxPatch } from '#libs/contract';
import { EVERYTHING, FoyerError, type Sight, rowNumberOf } from '#libs/platform';
import { type Database, type Handle, entriesInSight, tables } from '#libs/store';
import { readEntry } from './inbox.queries.ts';

export interface Actor {
  /** Null for an API token. */
  readonly userId: number | null;
  readonly name: string;
  readonly sight: Sight;
}

type EntryRow = typeof tables.inboxEntry.$inferSelect;

/**
 * Records what somebody decided about an entry.
 *
 * @returns the action's id and the message whose bell to ring after this returns
 * @throws `not-found` where there is none in the actor's sight; `conflict` (now) with the present entry and who changed
 *   it, where `version` is not the present one or its messages are all in another row by now; `request-invalid` for a quote that the message doesn't hold, or a
 *   colleague who could not see the entry
 */
export async function recordAction(
  database: Database,
  entryId: number,
  patch: InboxPatch,
  actor: Actor,
  now: Date,
): Promise<{ actionId: number; messageId: number }> {
  return database.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(tables.inboxEntry)
      .where(and(eq(tables.inboxEntry.id, entryId), entriesInSight(actor.sight)))
      .for('update');
    const entry = row === undefined ? null : await readEntry(tx, entryId, actor.sight, now);
    if (row === undefined || entry === null) throw new FoyerError('not-found', 'There is no such entry.');
    // Whoever finds their row empty sees it anew: what it stood for is in the one beside it.
    if (entry.version !== patch.version || row.messageIds.length === 0)
      throw await conflict(tx, entryId, entry);
    if (patch.quote !== undefined) await requireQuote(tx, row.messageId, patch.quote);
    const assigneeId = patch.assigneeId == null ? null : await assigneeOf(tx, row, patch.assigneeId);
    const [action] = await tx
      .insert(tables.inboxAction)
      .values({
        entryId,
        userId: actor.userId,
        byName: actor.name,
        state: patch.state ?? null,
        until: patch.until === undefined ? null : new Date(patch.until),
        lane: patch.lane ?? null,
        laneTakenBack: patch.lane === null,
        laneBefore: patch.lane === undefined ? null : entry.lane,
        because: patch.because === undefined || patch.because === '' ? null : patch.because,
        quote: patch.quote ?? null,
        note: patch.note ?? null,
        noteTakenBack: patch.note === null,
        debt: patch.debt ?? null,
        assigneeId,
        passesOn: patch.assigneeId !== undefined,
        messageId: row.messageId,
        throughMessageId: Math.max(...row.messageIds),
        messageIds: row.messageIds,
        at: now,
      })
      .returning({ id: tables.inboxAction.id });
    return { actionId: action?.id ?? 0, messageId: row.messageId };
  });
}

/** Mail programs wrap lines where they like: a quote is the same with other blanks. */
const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

async function requireQuote(tx: Handle, messageId: number, quote: string): Promise<void> {
  const [row] = await tx
    .select({ newText: tables.message.newText })
    .from(tables.message)
    .where(eq(tables.message.id, messageId));
  if (!oneLine(row?.newText ?? '').includes(oneLine(quote)))
    throw new FoyerError('request-invalid', 'quote: these words are not in the message.');
}

async function assigneeOf(tx: Handle, row: EntryRow, id: string): Promise<number> {
  const userId = rowNumberOf(id);
  const [user] = userId === null ? [] : await tx.select().from(tables.user).where(eq(tables.user.id, userId));
  if (user === undefined || user.deactivatedAt !== null)
    throw new FoyerError('request-invalid', 'assigneeId: there is no such colleague.');
  const { roleIds, opensCare, name, access } = user;
  if (access === 'viewer') throw new FoyerError('request-invalid', `assigneeId: ${name} may only look.`);
  const seesRole = roleIds === null || (row.roleId !== null && roleIds.includes(row.roleId));
  if (!seesRole || (row.section === 'care' && !opensCare))
    throw new FoyerError('request-invalid', `assigneeId: ${name} may not see this one.`);
  return user.id;
}

async function conflict(tx: Handle, entryId: number, entry: InboxEntry): Promise<FoyerError> {
  const [last] = await tx
    .select({ byName: tables.inboxAction.byName })
    .from(tables.inboxAction)
    .where(eq(tables.inboxAction.entryId, entryId))
    .orderBy(desc(tables.inboxAction.id))
    .limit(1);
  return new FoyerError('conflict', 'This entry has changed since you read it.', {
    facts: { entry, changedBy: last?.byName ?? null },
  });
}

/** What an entry is after somebody's own act, also where that act took it out of their sight. */
export function readActedOn(tx: Handle, entryId: number, now: Date): Promise<InboxEntry | null> {
  return readEntry(tx, entryId, EVERYTHING, now);
}
