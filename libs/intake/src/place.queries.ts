import { alias } from 'drizzle-orm/pg-core';
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { type Database, tables } from '#libs/store';

const { messagePlace: place, folder, message } = tables;
const lying = alias(message, 'lying');

/** Where a message lies. */
export interface StoredPlace {
  readonly mailboxId: number;
  readonly folder: string;
  readonly uidValidity: number;
  readonly uid: number;
  /** Of the message that lies there. */
  readonly messageId: string | null;
}

/**
 * Where a message lies now, or the one in which it came as an attached letter, the latest place first; empty where that is
 * in no mailbox any more, or never was.
 */
export async function readPlaces(database: Database, messageId: number): Promise<StoredPlace[]> {
  return database
    .select({
      mailboxId: folder.mailboxId,
      folder: folder.path,
      uidValidity: place.uidValidity,
      uid: place.uid,
      messageId: lying.messageId,
    })
    .from(place)
    .innerJoin(folder, eq(folder.id, place.folderId))
    .innerJoin(lying, eq(lying.id, place.messageId))
    .where(
      and(
        or(
          eq(place.messageId, messageId),
          sql`${place.messageId} = (select ${message.enclosedIn} from ${message} where ${message.id} = ${messageId})`,
        ),
        isNull(place.goneAt),
      ),
    )
    .orderBy(desc(place.uid));
}
