import { type SQL, sql } from 'drizzle-orm';
import type { InboxCounts } from '#libs/contract';
import { SECTIONS, type Section } from '#libs/domain';
import { type Handle, tables } from '#libs/store';

const { inboxEntry: entry, entryWords } = tables;

/**
 * More rows than these are neither counted nor sorted: a word that stands in every message would visit all of them, for
 * a number that tells nobody anything.
 */
const MOST_COUNTED = 3_000;

interface SectionCount {
  readonly section: Section;
  readonly count: number;
  readonly seconds: number;
}

export interface Found {
  readonly counts: InboxCounts;
  /** The rows of the page in any order; null where there are so many that the reading order finds them sooner. */
  readonly ids: readonly number[] | null;
}

/** Of a row: its document is such. */
export function hasWords(words: SQL): SQL {
  return sql`exists (select 1 from ${entryWords} where ${entryWords.entryId} = ${entry.id} and ${words})`;
}

/**
 * The rows that a search or a mailbox names, found once for the counts and the page alike.
 *
 * @param filter `row` of the row, `words` of its document, `behind` of where the page begins, `limit` of its length
 */
export async function findRows(
  database: Handle,
  filter: {
    readonly row: SQL | undefined;
    readonly words: SQL | null;
    readonly behind: SQL | undefined;
    readonly limit: number;
  },
): Promise<Found> {
  const { row, words, behind, limit } = filter;
  const documents =
    words === null ? sql`` : sql`join ${entryWords} on ${entryWords.entryId} = ${entry.id} and ${words}`;
  const found = sql`
    with found as materialized (
      select ${entry.id}, ${entry.section}, ${entry.readingSeconds}, ${entry.priority},
             ${behind ?? sql`true`} as behind
        from ${entry} ${documents} where ${row ?? sql`true`} limit ${MOST_COUNTED + 1})
    select (select coalesce(json_agg(json_build_object('section', section, 'count', count, 'seconds', seconds)), '[]')
              from (select section, count(*) as count, sum(reading_seconds) as seconds
                      from found group by section) counted) as counts,
           (select coalesce(json_agg(id), '[]')
              from (select id from found where behind order by priority desc, -id desc limit ${limit}) page) as ids`;
  const rows = await database.transaction(async (tx) => {
    // What a comparison with a long document costs is unknown to the planner: it would read all of them.
    if (words !== null) await tx.execute(sql`set local enable_seqscan = off`);
    return (await tx.execute<{ counts: SectionCount[]; ids: number[] }>(found)).rows;
  });
  const { counts = [], ids = [] } = rows[0] ?? {};
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const complete = total <= MOST_COUNTED;
  return { counts: countsOf(counts, complete), ids: complete ? ids : null };
}

export function countsOf(rows: readonly SectionCount[], complete: boolean): InboxCounts {
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, 0])) as Record<Section, number>;
  for (const row of rows) sections[row.section] = row.count;
  return {
    sections,
    total: rows.reduce((total, row) => total + row.count, 0),
    readingSeconds: rows.reduce((total, row) => total + row.seconds, 0),
    complete,
  };
}
