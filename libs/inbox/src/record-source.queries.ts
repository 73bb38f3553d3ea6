import { type SQL, type SQLWrapper, and, or, sql } from 'drizzle-orm';
import type { RecordKind, RecordLine } from '#libs/contract';
import type { Sight } from '#libs/platform';
import type { Handle } from '#libs/store';
import { containing } from './people.queries.ts';

export interface RecordFilter {
  readonly kind?: RecordKind | undefined;
  readonly candidateId?: number | undefined;
  readonly q?: string | undefined;
  /** ISO dates, both included. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Whose record it is: what they may see, and whether they govern. */
export interface RecordReader {
  readonly sight: Sight;
  readonly governs: boolean;
}

/** Where the record goes on: after the line of this moment, table and number. */
export type After = readonly [at: string, rank: number, id: number] | null;

/** A table that the record is made of. Lines of one moment stand in the order of the ranks, higher ones first. */
export interface Source {
  readonly rank: number;
  readonly kinds: readonly RecordKind[];
  read(tx: Handle, ask: Ask): Promise<RecordLine[]>;
}

export interface Ask {
  readonly filter: RecordFilter;
  readonly reader: RecordReader;
  readonly after: After;
  readonly limit: number;
}

export interface Columns {
  readonly at: SQLWrapper;
  readonly id: SQLWrapper;
  readonly by?: SQLWrapper;
  readonly candidateId?: SQLWrapper;
  readonly name?: SQLWrapper;
}

/** What a filter and the cursor ask of one table. */
export function asked({ filter, after }: Ask, rank: number, columns: Columns): SQL | undefined {
  const { at, id } = columns;
  const { q, from, until } = filter;
  const names = [columns.by, columns.name].filter((column) => column !== undefined);
  const beginOf = (day: string) => sql`${`${day}T00:00:00Z`}::timestamptz`;
  return and(
    // The first condition says nothing new; it lets the index begin where the page before ended.
    after === null
      ? undefined
      : sql`${at} <= ${after[0]}::timestamptz and (${at}, ${rank}::int, ${id}) < (${after[0]}::timestamptz, ${after[1]}::int, ${after[2]}::bigint)`,
    filter.candidateId === undefined
      ? undefined
      : columns.candidateId === undefined
        ? sql`false`
        : sql`${columns.candidateId} = ${filter.candidateId}::bigint`,
    q === undefined ? undefined : or(...names.map((name) => sql`${name} ilike ${containing(q)}`)),
    from === undefined ? undefined : sql`${at} >= ${beginOf(from)}`,
    until === undefined ? undefined : sql`${at} < ${beginOf(until)} + interval '24 hours'`,
  );
}

export const about = (id: number | null, name: string | null) =>
  id === null ? null : { id: String(id), name: name ?? '' };

export const NOTHING = {
  messageId: null,
  because: null,
  quote: null,
  policyVersion: null,
  modelVersion: null,
} as const;
