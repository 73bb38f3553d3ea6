import { and, eq, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import { type Database, type Handle, tables } from '#libs/store';
import type { FolderToRead } from './folders-to-read.ts';
import { noteDay } from './mailbox-day.repository.ts';
import { announceMailbox } from './mailbox.repository.ts';

const { folder, messagePlace } = tables;

export interface Folder extends FolderToRead {
  readonly id: number;
}

export interface FoldersNow {
  /** At least the inbox. */
  readonly read: readonly FolderToRead[];
  /** One that is there and does not open; null where there is none. */
  readonly closed: string | null;
}

/**
 * Folders that a mailbox reads, found or made; those that it read before are left. A folder that changed its use keeps its
 * cursor, and so does one that does not open: it may be locked for a minute.
 */
export async function syncFolders(
  database: Database,
  mailboxId: number,
  { read: found, closed }: FoldersNow,
  now: Date,
): Promise<Folder[]> {
  const paths = found.map(({ path }) => path);
  return database.transaction(async (tx) => {
    await leaveOthers(tx, mailboxId, closed === null ? paths : [...paths, closed], now);
    // Nobody sees what is sent meanwhile.
    if (closed !== null)
      await tx
        .update(folder)
        .set({ completeAt: null })
        .where(and(eq(folder.mailboxId, mailboxId), eq(folder.path, closed)));
    await tx
      .insert(folder)
      .values(found.map((each) => ({ mailboxId, ...each })))
      .onConflictDoUpdate({
        target: [folder.mailboxId, folder.path],
        set: { use: sql`excluded.use` },
      });
    return tx
      .select({ id: folder.id, path: folder.path, use: folder.use })
      .from(folder)
      .where(and(eq(folder.mailboxId, mailboxId), inArray(folder.path, paths)));
  });
}

/**
 * A folder that is gone from the server, or that is Sent no longer: nobody compares it any more, so that what it had counts
 * neither as on the server nor as our replies being seen. Once it is read again it begins anew.
 */
async function leaveOthers(
  tx: Handle,
  mailboxId: number,
  paths: readonly string[],
  now: Date,
): Promise<void> {
  const left = await tx
    .update(folder)
    .set({
      uidValidity: null,
      lastUid: 0,
      firstUid: 1,
      toReadBack: 0,
      toReadBackAtFirst: 0,
      onServer: 0,
      missing: 0,
      completeAt: null,
    })
    .where(
      and(
        eq(folder.mailboxId, mailboxId),
        notInArray(folder.path, [...paths]),
        isNotNull(folder.uidValidity),
      ),
    )
    .returning({ id: folder.id });
  if (left.length === 0) return;
  const ids = left.map(({ id }) => id);
  await tx
    .update(messagePlace)
    .set({ goneAt: now })
    .where(and(inArray(messagePlace.folderId, ids), isNull(messagePlace.goneAt)));
}

/** Records how many messages a folder holds before they are compared: what is not stored yet counts as missing. */
export async function recordSize(database: Database, folderId: number, onServer: number): Promise<void> {
  await database.update(folder).set({ onServer }).where(eq(folder.id, folderId));
}

/** Records what a comparison with the server found; what is still to be read back is neither stored nor missing. */
export async function recordCheck(
  database: Database,
  mailboxId: number,
  folderId: number,
  check: { onServer: number; missing: number; toReadBack: number; now: Date },
): Promise<void> {
  await database.transaction(async (tx) => {
    await tx
      .update(folder)
      .set({
        onServer: check.onServer,
        missing: check.missing,
        toReadBack: check.toReadBack,
        checkedAt: check.now,
        // Where the clock ran ahead when it was first complete, all that comes until then would pass for mail of before.
        ...(check.missing === 0
          ? { completeAt: sql`least(${folder.completeAt}, ${check.now.toISOString()}::timestamptz)` }
          : {}),
      })
      .where(eq(folder.id, folderId));
    await noteDay(tx, mailboxId, check.now);
    await announceMailbox(tx, mailboxId);
  });
}
