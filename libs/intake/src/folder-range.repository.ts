import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
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

/** The range of a folder under whatever numbering it was last read; null where it was never read. */
export async function lastRange(
  database: Database,
  folderId: number,
): Promise<(FolderRange & { readonly uidValidity: number }) | null> {
  const { firstUid, lastUid, toReadBack, uidValidity } = tables.folder;
  const [row] = await database
    .select({ firstUid, lastUid, toReadBack, uidValidity })
    .from(tables.folder)
    .where(and(eq(tables.folder.id, folderId), isNotNull(uidValidity)));
  return row === undefined ? null : { ...row, uidValidity: row.uidValidity ?? 0 };
}

/**
 * Goes on with a folder whose numbering is another one, or not what it was, and in which some messages lie where they lay.
 *
 * @param from the numbering under which it was read
 * @param to the one of now; may be the same
 * @param range what of it is read
 * @param others UIDs of what lies there no more: their places are gone
 */
export async function carryRange(
  database: Database,
  folderId: number,
  { from, to }: { readonly from: number; readonly to: number },
  range: FolderRange,
  others: readonly number[],
  now: Date,
): Promise<void> {
  const place = tables.messagePlace;
  const before = and(eq(place.folderId, folderId), eq(place.uidValidity, from));
  await database.transaction(async (tx) => {
    await tx
      .update(tables.folder)
      .set({ uidValidity: to, ...range })
      .where(eq(tables.folder.id, folderId));
    for (let start = 0; start < others.length; start += 1_000)
      await tx
        .update(place)
        .set({ goneAt: now })
        .where(and(before, isNull(place.goneAt), inArray(place.uid, others.slice(start, start + 1_000))));
    if (from === to) return;
    // Places of that numbering are of a time before, and gone.
    await tx.execute(sql`delete from ${place} old using ${place} now
      where old.folder_id = ${folderId} and old.uid_validity = ${to}
        and now.folder_id = old.folder_id and now.uid_validity = ${from} and now.uid = old.uid`);
    // Also what is gone: what is read again at its place takes it, and else each numbering would leave it once more.
    await tx.update(place).set({ uidValidity: to }).where(before);
  });
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
