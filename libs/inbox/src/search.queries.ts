import { type SQL, sql } from 'drizzle-orm';
import type { Sight } from '#libs/platform';
import { type Handle, tables } from '#libs/store';
import { searchTerms } from './search-terms.ts';

const { entryWords, role } = tables;

/**
 * What is asked of the words of a row: every sought word stands in names, addresses, the role's title, or anything that
 * the person wrote about it, as far as its words are in sight. `entriesInSight` belongs beside it: this looks at words
 * only. To be joined by the row's id; everybody has one document of each row.
 *
 * The query is put together in a statement of its own, because only words that PostgreSQL knows when it plans tell it
 * how many rows to expect.
 */
export async function wordsAsked(tx: Handle, q: string, sight: Sight): Promise<SQL> {
  const terms = searchTerms(q);
  if (terms.length === 0) return sql`false`;
  // A role is in the words as its number, so that a title can change without writing them anew.
  const asked = terms.map(
    ({ words, begins }) => sql`(foyer.sought(${words}, ${begins}) || coalesce((
      select string_agg('''role:' || ${role.id} || '''', ' | ') from ${role}
       where to_tsvector('pg_catalog.simple', foyer.folded(${role.title})) @@ foyer.sought(${words}, ${begins})
    ), '')::tsquery)`,
  );
  const { rows } = await tx.execute<{ query: string }>(
    sql`select (${sql.join(asked, sql` && `)})::text as query`,
  );
  const query = rows[0]?.query ?? '';
  if (query === '') return sql`false`;
  const reader = sight.care ? 'with_care' : 'without_care';
  return sql`${entryWords.words} @@ ${query}::tsquery and ${entryWords.reader} in ('everybody', ${reader})`;
}
