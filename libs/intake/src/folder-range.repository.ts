import { and, eq, isNull } from 'drizzle-orm';
import { type Database, tables } from '#libs/store';

/** What of a folder is read: every message from `firstUid` to `lastUid`; 1 where nothing is left below. */
export interface FolderRange {
  readonly firstUid: number;
  readonly lastUid: number;
  /** Messages below it on the server, which are read downwards. */
  readonly toReadBack: number;
}

/** How a batch that is stored moves an end of the range: up over new mail, or down over older mail. */
export type RangeMove =
  | { readonly lastUid: number }
  | { readonly firstUid: number; readonly toReadBack: number };

/** @returns null where the folder was never read under this UIDVALIDITY */
export async function readRange(
  database: Database,
  folderId: number,
  uidValidity: number,
): Promise<FolderRange | null> {
  const { firstUid, lastUid, toReadBack } = tables.folder;
  const [row] = await database
    .select({ firstUid, lastUid, toReadBack })
    .from(tables.folder)
    .where(and(eq(tables.folder.id, folderId), eq(tables.folder.uidValidity, uidValidity)));
  return row ?? null;
}

/**
 * Begins a folder that was never read, that the server has numbered anew, or that was restored: its old places are gone
 * then, and the messages are recognised by their identity and assessed no second time.
 */
export async function beginRange(
  database: Database,
  folderId: number,
  uidValidity: number,
  range: FolderRange,
  now: Date,
): Promise<void> {
  await database.transaction(async (tx) => {
    await tx
      .update(tables.folder)
      .set({ uidValidity, ...range, toReadBackAtFirst: range.toReadBack })
      .where(eq(tables.folder.id, folderId));
    await tx
      .update(tables.messagePlace)
      .set({ goneAt: now })
      .where(and(eq(tables.messagePlace.folderId, folderId), isNull(tables.messagePlace.goneAt)));
  });
}
