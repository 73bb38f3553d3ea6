import { type NodePgDatabase, drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import * as schema from './schema.ts';

export type Database = NodePgDatabase<typeof schema> & { readonly $client: pg.Pool };
/** A transaction, or the database itself where a caller needs no transaction: what every repository takes. */
export type Handle = Pick<
  NodePgDatabase<typeof schema>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'
>;

export function createDatabase(pool: pg.Pool): Database {
  return drizzle(pool, { schema });
}
