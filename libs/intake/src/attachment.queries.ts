import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Sight } from '#libs/platform';
import { type Database, messagesInSight, tables } from '#libs/store';

const { attachment, message, messagePlace: place, folder } = tables;

export interface StoredAttachment {
  readonly name: string;
  readonly type: string;
  /** Hex. */
  readonly sha256: string;
  readonly messageBytes: number;
  /** Where the message lies, the latest place first. */
  readonly places: readonly {
    readonly mailboxId: number;
    readonly folder: string;
    readonly uidValidity: number;
    readonly uid: number;
  }[];
}

/** What is stored of one file of a message; null where there is none in sight. */
export async function readAttachment(
  database: Database,
  messageId: number,
  position: number,
  sight: Sight,
): Promise<StoredAttachment | null> {
  const [row] = await database
    .select({
      name: attachment.name,
      type: attachment.type,
      sha256: attachment.sha256,
      messageBytes: message.sizeBytes,
    })
    .from(attachment)
    .innerJoin(message, eq(message.id, attachment.messageId))
    .where(
      and(eq(attachment.messageId, messageId), eq(attachment.position, position), messagesInSight(sight)),
    );
  if (row === undefined) return null;
  const places = await database
    .select({
      mailboxId: folder.mailboxId,
      folder: folder.path,
      uidValidity: place.uidValidity,
      uid: place.uid,
    })
    .from(place)
    .innerJoin(folder, eq(folder.id, place.folderId))
    .where(and(eq(place.messageId, messageId), isNull(place.goneAt)))
    .orderBy(desc(place.uid));
  return { ...row, sha256: row.sha256.toString('hex'), places };
}
