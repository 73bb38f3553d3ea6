import { sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import { type EntryKey, keysAsJson } from './entry.queries.ts';

const { entryWords } = tables;

/**
 * Writes anew what the search looks through, for the rows of people about roles. What it ought to be, the view
 * `entry_document` says; words that are the same are not written again, for the index is the dear part.
 *
 * @param keys may name a pair several times
 */
export async function writeEntryWords(tx: Handle, keys: readonly EntryKey[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.execute(sql`
    with concerned as materialized (
      select distinct e.id
        from json_to_recordset(${keysAsJson(keys)}::json) as key(candidate bigint, role bigint)
        join ${tables.inboxEntry} e on e.candidate_id = key.candidate and e.role_key = key.role),
    document as materialized (
      select d.entry_id, d.reader, d.words from concerned c join foyer.entry_document d on d.entry_id = c.id),
    gone as (
      delete from ${entryWords} w using concerned c
       where w.entry_id = c.id
         and not exists (select from document d where d.entry_id = w.entry_id and d.reader = w.reader))
    insert into ${entryWords} as there (entry_id, reader, words) select entry_id, reader, words from document
    on conflict (entry_id, reader) do update set words = excluded.words
     where there.words is distinct from excluded.words`);
}
