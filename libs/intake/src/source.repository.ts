import { eq, sql } from 'drizzle-orm';
import { FoyerError } from '#libs/platform';
import { type Database, tables } from '#libs/store';

/** Rows at a time, so that nobody waits for a lock. */
const AT_A_TIME = 1_000;

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
