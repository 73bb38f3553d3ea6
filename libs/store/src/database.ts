import { type NodePgDatabase, drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';

export type Database = NodePgDatabase & { readonly $client: pg.Pool };
/** A transaction, or the database itself where a caller needs no transaction: what every repository takes. */
export type Handle = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'
>;

export function createDatabase(pool: pg.Pool): Database {
  const database = drizzle(pool);
  // Drizzle's own never gives its client back where `begin` fails (drizzle-orm issue 6023): each connection lost at that
  // moment would cost the pool a place for good, and closing the pool would wait for ever.
  database.transaction = async (work, config) => {
    const client = await pool.connect();
    try {
      return await drizzle(client).transaction(work, config);
    } finally {
      client.release();
    }
  };
  return database;
}
