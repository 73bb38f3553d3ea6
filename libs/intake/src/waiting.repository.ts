import { sql } from 'drizzle-orm';
import { type Database, tables } from '#libs/store';
import type { ToAssess } from './draft.ts';

type Row = { id: string; candidate_id: string; revision: number };

/**
 * What of a mailbox waits for its assessment, or for another one. While older mail is read back its reader alone rings
 * for it, in rounds; one that was killed did not, and the next knows nothing of what it had read.
 */
export async function readWaiting(database: Database, mailboxId: number): Promise<ToAssess[]> {
  const { rows } = await database.execute<Row>(sql`
    select m.id, m.candidate_id, m.revision
      from ${tables.toAssess} w join ${tables.message} m on m.id = w.message_id and m.revision = w.revision
     where m.direction = 'in' and m.quarantine_code is null and m.candidate_id is not null
       and exists (select 1 from ${tables.messagePlace} p join ${tables.folder} f on f.id = p.folder_id
                    where p.message_id = m.id and f.mailbox_id = ${mailboxId})
     order by m.id`);
  return rows.map((row) => ({
    messageId: Number(row.id),
    candidateId: Number(row.candidate_id),
    revision: row.revision,
  }));
}
