import { eq } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { type Draft, hex } from './draft.ts';
import type { ErasedMarks } from './erased-marks.ts';
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
 * The opposite: a message that was read well, and that comes again under another number and is read otherwise now. A reader
 * is killed over it, or a later version of the parser finds other words in it. Its source says that it is the one that
 * is here.
 *
 * @param drafts of messages that are not known by their identity
 * @returns message ids by the identity of the copy, in hex
 */
export async function readOtherwise(
  tx: Handle,
  drafts: readonly Draft[],
  marks: ErasedMarks,
): Promise<Map<string, number>> {
  const copies = new Map<string, string>();
  for (const { incoming } of drafts) {
    const source = sourceIdentity(incoming);
    if (source === null) continue;
    copies.set(source.toString('hex'), hex(incoming));
    copies.set(marks.ofMessage(source).toString('hex'), hex(incoming));
  }
  if (copies.size === 0) return new Map();
  const sources = [...copies.keys()].map((source) => Buffer.from(source, 'hex'));
  const rows = await tx
    .select({ id: tables.message.id, source: tables.message.sourceIdentity })
    .from(tables.message)
    .where(anyOf(tables.message.sourceIdentity, sources));
  return new Map(rows.map(({ id, source }) => [copies.get(source?.toString('hex') ?? '') ?? '', id]));
}

/** @returns null for mail that its source does not tell from other mail: without an id and a date of its own */
function sourceIdentity({ content, identity, unreadIdentity }: Incoming): Buffer | null {
  if (content.kind === 'quarantined') return identity;
  const { messageId, dateHeader } = content.mail;
  return messageId === null && dateHeader === null ? null : unreadIdentity;
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
