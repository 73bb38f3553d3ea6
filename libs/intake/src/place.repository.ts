import { and, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { type Database, type Handle, insertRows, tables } from '#libs/store';
import type { Incoming } from './incoming.ts';
import type { KnownLetter } from './other-letters.ts';
import type { LyingLetter } from './still-there.ts';

export interface FolderPosition {
  readonly folderId: number;
  readonly inSent: boolean;
  readonly uidValidity: number;
}

/**
 * Records where messages lie.
 *
 * @param ids message ids by identity, in hex
 */
export async function storePlaces(
  tx: Handle,
  position: FolderPosition,
  batch: readonly Incoming[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  if (batch.length === 0) return;
  const { folderId, uidValidity } = position;
  const rows = batch.map((item) => ({
    folderId,
    uidValidity,
    uid: item.uid,
    messageId: ids.get(item.identity.toString('hex')) ?? 0,
  }));
  // A place may be seen again after it was thought gone, and in a folder that was restored with another message.
  await tx.execute(sql`${insertRows(tables.messagePlace, rows)}
    on conflict (folder_id, uid_validity, uid) do update set gone_at = null, message_id = excluded.message_id`);
}

/** Of places: those in this folder that are not known to be gone. */
function liesAt({ folderId, uidValidity }: FolderPosition) {
  const place = tables.messagePlace;
  return and(eq(place.folderId, folderId), eq(place.uidValidity, uidValidity), isNull(place.goneAt));
}

/**
 * What we have at the highest places of a folder.
 *
 * @returns by UID, `most` of them
 */
export async function lastLetters(
  database: Database,
  position: FolderPosition,
  most: number,
): Promise<Map<number, KnownLetter>> {
  const { messagePlace, message } = tables;
  const { messageId, sizeBytes, identity, sourceIdentity, erasedAt } = message;
  const rows = await database
    .select({ uid: messagePlace.uid, messageId, sizeBytes, identity, sourceIdentity, erasedAt })
    .from(messagePlace)
    .innerJoin(message, eq(message.id, messagePlace.messageId))
    .where(liesAt(position))
    .orderBy(desc(messagePlace.uid))
    .limit(most);
  return new Map(
    rows.map((row) => {
      const identities = [row.identity, row.sourceIdentity].filter((each) => each !== null);
      const isErased = row.erasedAt !== null;
      return [
        row.uid,
        { messageId: row.messageId, size: row.sizeBytes, identities: isErased ? [] : identities },
      ];
    }),
  );
}

/** What lies in a folder and has a Message-ID, by UID. */
export async function lyingLetters(
  database: Database,
  position: FolderPosition,
): Promise<Map<number, LyingLetter>> {
  const { messagePlace, message } = tables;
  const rows = await database
    .select({ uid: messagePlace.uid, messageId: message.messageId, sizeBytes: message.sizeBytes })
    .from(messagePlace)
    .innerJoin(message, eq(message.id, messagePlace.messageId))
    .where(liesAt(position));
  return new Map(
    rows.flatMap(({ uid, messageId, sizeBytes }) =>
      messageId === null ? [] : [[uid, { messageId, sizeBytes }]],
    ),
  );
}

/** UIDs of a folder that are stored and not known to be gone. */
export async function storedUids(database: Database, position: FolderPosition): Promise<number[]> {
  const rows = await database
    .select({ uid: tables.messagePlace.uid })
    .from(tables.messagePlace)
    .where(liesAt(position));
  return rows.map((row) => row.uid);
}

/** Marks places as gone from the server; the messages stay. */
export async function markGone(
  database: Database,
  position: FolderPosition,
  uids: readonly number[],
  now: Date,
): Promise<void> {
  for (let start = 0; start < uids.length; start += 1_000) {
    await database
      .update(tables.messagePlace)
      .set({ goneAt: now })
      .where(
        and(
          eq(tables.messagePlace.folderId, position.folderId),
          eq(tables.messagePlace.uidValidity, position.uidValidity),
          inArray(tables.messagePlace.uid, uids.slice(start, start + 1_000)),
        ),
      );
  }
}

/** How many UIDs below `uidNext` are stored and not known to be gone. */
export async function countStored(
  database: Database,
  position: FolderPosition,
  uidNext: number,
): Promise<number> {
  return database.$count(tables.messagePlace, and(liesAt(position), lt(tables.messagePlace.uid, uidNext)));
}
