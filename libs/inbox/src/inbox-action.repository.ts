import { desc, eq } from 'drizzle-orm';
import type { InboxEntry, InboxPatch } from '#libs/contract';
import { FoyerError } from '#libs/platform';
import { type Database, type Handle, tables } from '#libs/store';
import { readEntry } from './inbox.queries.ts';

export interface Actor {
  /** Null for an API token. */
  readonly userId: number | null;
  readonly name: string;
}

/**
 * Records what somebody decided about an entry.
 *
 * @returns the action's id and the message whose bell to ring after this returns
 * @throws `not-found`; `conflict` (now) with the present entry and who changed it, where `version` is not the present one
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
      .select({ messageId: tables.inboxEntry.messageId, messageIds: tables.inboxEntry.messageIds })
      .from(tables.inboxEntry)
      .where(eq(tables.inboxEntry.id, entryId))
      .for('update');
    const entry = row === undefined ? null : await readEntry(tx, entryId);
    if (row === undefined || entry === null) throw new FoyerError('not-found', 'There is no such entry.');
    if (entry.version !== patch.version) throw await conflict(tx, entryId, entry);
    const [action] = await tx
      .insert(tables.inboxAction)
      .values({
        entryId,
        userId: actor.userId,
        byName: actor.name,
        state: patch.state ?? null,
        until: patch.until === undefined ? null : new Date(patch.until),
        lane: patch.lane ?? null,
        because: patch.because ?? null,
        messageId: row.messageId,
        throughMessageId: Math.max(...row.messageIds),
        at: now,
      })
      .returning({ id: tables.inboxAction.id });
    return { actionId: action?.id ?? 0, messageId: row.messageId };
  });
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
