import { eq, sql } from 'drizzle-orm';
import { type Source, SourceFile, unpacked } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { type Database, type Handle, tables } from '#libs/store';

/** Rows at a time, so that nobody waits for a lock. */
const AT_A_TIME = 1_000;

/** A longer one is not inserted with its message: on its way to the database it would be in memory five times, in hex. */
const MOST_INSERTED_BYTES = 250_000;
const PIECE_BYTES = 4_000_000;
/** More than any message that is fetched; a damaged row must not fill the disk. */
const LONGEST_SOURCE = 100_000_000;

/** A packed source that is inserted with its message; null where it is none, or too long for that. */
export function insertedSource(rawGzip: Source | null): Buffer | null {
  return Buffer.isBuffer(rawGzip) && rawGzip.length <= MOST_INSERTED_BYTES ? rawGzip : null;
}

/**
 * Stores a packed source that was not inserted with its message. Through a large object, which is gone at the end of it:
 * to append to a row piece by piece writes all of it anew for each (29 MB took 2.6 s, and take 0.8, measured).
 */
export async function storeSource(tx: Handle, messageId: number, rawGzip: Source | null): Promise<void> {
  if (rawGzip === null || insertedSource(rawGzip) !== null) return;
  const { rows } = await tx.execute<{ oid: number }>(sql`select lo_create(0) as oid`);
  const oid = sql`${rows[0]?.oid}::oid`;
  let at = 0;
  for await (const piece of piecesOf(rawGzip)) {
    await tx.execute(sql`select lo_put(${oid}, ${at}::bigint, ${piece}::bytea)`);
    at += piece.length;
  }
  await tx
    .update(tables.message)
    .set({ rawGzip: sql`lo_get(${oid})` })
    .where(eq(tables.message.id, messageId));
  await tx.execute(sql`select lo_unlink(${oid})`);
}

async function* piecesOf(source: Source): AsyncGenerator<Buffer, void, undefined> {
  if (!Buffer.isBuffer(source)) return yield* source.pieces(undefined, PIECE_BYTES);
  for (let at = 0; at < source.length; at += PIECE_BYTES) yield source.subarray(at, at + PIECE_BYTES);
}

/**
 * The kept source of any message, as it came (of one that could be read: without attachments).
 *
 * @returns a file that the caller closes; null where none is kept
 */
export async function openSource(database: Handle, messageId: number): Promise<SourceFile | null> {
  const { rawGzip } = tables.message;
  const [row] = await database
    .select({ length: sql<number | null>`length(${rawGzip})` })
    .from(tables.message)
    .where(eq(tables.message.id, messageId));
  const length = row?.length ?? null;
  if (length === null) return null;
  async function* pieces(): AsyncGenerator<Buffer, void, undefined> {
    for (let at = 1; at <= (length ?? 0); at += PIECE_BYTES) {
      const [{ piece } = { piece: null }] = await database
        .select({ piece: sql<Buffer | null>`substring(${rawGzip} from ${at} for ${PIECE_BYTES})` })
        .from(tables.message)
        .where(eq(tables.message.id, messageId));
      // Removed meanwhile: what is there of it is no source.
      if (piece !== null) yield piece;
    }
  }
  return unpacked(pieces(), LONGEST_SOURCE);
}

/** The same in memory. */
export async function readSource(database: Handle, messageId: number): Promise<Buffer | null> {
  const file = await openSource(database, messageId);
  try {
    return (await file?.read({ from: 0, to: file.length })) ?? null;
  } finally {
    file?.close();
  }
}

/**
 * Removes the kept sources of messages that could be read, once they have been here for longer than the setting.
 * What is in quarantine keeps its source.
 *
 * @returns how many were removed
 */
export async function dropOldSources(database: Database, keepDays: number, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keepDays * 24 * 60 * 60_000).toISOString();
  let dropped = 0;
  for (;;) {
    const { rowCount } = await database.execute(sql`
      update ${tables.message} set raw_gzip = null
       where id in (select id from ${tables.message}
                     where raw_gzip is not null and quarantine_code is null
                       and stored_at < ${before}::timestamptz
                     limit ${AT_A_TIME})`);
    dropped += rowCount ?? 0;
    if ((rowCount ?? 0) < AT_A_TIME) return dropped;
  }
}

/** How large a message is on the server, and when our copy was made. @throws `not-found` */
export async function readKept(
  database: Database,
  messageId: number,
): Promise<{ sizeBytes: number; storedAt: Date }> {
  const [row] = await database
    .select({ sizeBytes: tables.message.sizeBytes, storedAt: tables.message.storedAt })
    .from(tables.message)
    .where(eq(tables.message.id, messageId));
  if (row === undefined) throw new FoyerError('not-found', 'There is no such message.');
  return row;
}
