import { sql } from 'drizzle-orm';
import type { Handle } from './database.ts';
import * as tables from './schema.ts';

/**
 * Serialises what is written about people until the transaction ends; in the order of their numbers, so that no two
 * wait for each other. Messages that name these people can still be stored meanwhile.
 */
export async function lockPeople(tx: Handle, candidateIds: readonly number[]): Promise<void> {
  const ids = [...new Set(candidateIds)];
  if (ids.length === 0) return;
  await tx.execute(sql`
    select id from ${tables.candidate} where id = any(${`{${ids.join()}}`}::bigint[])
     order by id for no key update`);
}
