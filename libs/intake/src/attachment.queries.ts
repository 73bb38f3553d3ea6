import { and, eq } from 'drizzle-orm';
import type { Sight } from '#libs/platform';
import { type Database, messagesInSight, tables } from '#libs/store';
import { type StoredPlace, readPlaces } from './place.queries.ts';

const { attachment, message } = tables;

interface StoredAttachment {
  readonly name: string;
  readonly type: string;
  /** Hex. */
  readonly sha256: string;
  readonly messageBytes: number;
  readonly places: readonly StoredPlace[];
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
  return { ...row, sha256: row.sha256.toString('hex'), places: await readPlaces(database, messageId) };
}
