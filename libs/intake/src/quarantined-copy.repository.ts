import { eq } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { type Draft, hex } from './draft.ts';
import type { Incoming } from './incoming.ts';

/**
 * A message that a reader was killed over on a bad day may be read well when the server renumbers the folder or another
 * folder has it too: it is one message, and the one in quarantine is that.
 */
export async function replaceUnread(
  tx: Handle,
  batch: readonly Incoming[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const read = new Map(
    batch.flatMap((incoming) =>
      incoming.unreadIdentity === null ? [] : [[incoming.unreadIdentity.toString('hex'), hex(incoming)]],
    ),
  );
  const unread = batch.flatMap(({ unreadIdentity }) => unreadIdentity ?? []);
  for (const { id, identity } of unread.length === 0 ? [] : await idsOf(tx, unread)) {
    const messageId = ids.get(read.get(identity.toString('hex')) ?? '');
    if (messageId !== undefined) await replace(tx, id, messageId);
  }
}

/**
 * The opposite: a message that was read well, and that a reader is killed over when it comes again under another number.
 * Its source says that it is the one that is here.
 *
 * @returns message ids by the identity of the copy that could not be read, in hex
 */
export async function readBefore(tx: Handle, drafts: readonly Draft[]): Promise<Map<string, number>> {
  const unread = drafts.flatMap(({ incoming }) =>
    incoming.content.kind === 'quarantined' ? [incoming.identity] : [],
  );
  if (unread.length === 0) return new Map();
  const rows = await tx
    .select({ id: tables.message.id, source: tables.message.sourceIdentity })
    .from(tables.message)
    .where(anyOf(tables.message.sourceIdentity, unread));
  return new Map(rows.map(({ id, source }) => [source?.toString('hex') ?? '', id]));
}

/** Gives a message the places of one in quarantine, which goes. */
export async function replace(tx: Handle, quarantinedId: number, messageId: number): Promise<void> {
  await tx
    .update(tables.messagePlace)
    .set({ messageId })
    .where(eq(tables.messagePlace.messageId, quarantinedId));
  await tx.delete(tables.message).where(eq(tables.message.id, quarantinedId));
}

/** The messages that are here already. */
export function idsOf(tx: Handle, identities: Buffer[]): Promise<{ id: number; identity: Buffer }[]> {
  return tx
    .select({ id: tables.message.id, identity: tables.message.identity })
    .from(tables.message)
    .where(anyOf(tables.message.identity, identities));
}
