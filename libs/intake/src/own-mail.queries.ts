import { inArray } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import type { Direction } from './direction.ts';
import type { Incoming } from './incoming.ts';

/** Foyer's own mail: written by us, to nobody outside. */
export const OF_FOYER: Direction = { direction: 'out', people: [], sender: null };

/**
 * The Message-IDs in a batch that Foyer gave to mail of its own. A digest may go to a person whose mailbox is read, and
 * it quotes candidates: taken for theirs, an urgent one would call again and again, each time by its own words.
 */
export async function readMailOfFoyer(tx: Handle, batch: readonly Incoming[]): Promise<ReadonlySet<string>> {
  const ids = batch.flatMap((incoming) => messageIdOf(incoming) ?? []);
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ messageId: tables.delivery.messageId })
    .from(tables.delivery)
    .where(inArray(tables.delivery.messageId, ids));
  return new Set(rows.flatMap(({ messageId }) => messageId ?? []));
}

/** @returns null where it has none, or could not be read */
export function messageIdOf({ content }: Incoming): string | null {
  return content.kind === 'mail' ? content.mail.messageId : null;
}
