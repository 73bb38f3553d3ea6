import { z } from 'zod';
import { type RecordLine, type RecordPage, Timestamp } from '#libs/contract';
import type { Handle } from '#libs/store';
import { decodeCursor, pageOf, rowsForPage } from '#libs/web';
import type { RecordFilter, RecordReader } from './record-source.queries.ts';
import { SOURCES } from './record-tables.queries.ts';

/**
 * The record, newest first, as far as it is in the reader's sight.
 *
 * Each table gives its next lines by its own index, and the newest of all make the page: a union sorted by the database
 * would read every decision that was ever made.
 */
export async function readRecord(
  tx: Handle,
  filter: RecordFilter & { readonly cursor?: string | undefined; readonly limit: number },
  reader: RecordReader,
): Promise<RecordPage> {
  const after = decodeCursor(filter.cursor, z.tuple([Timestamp, z.number().int(), z.number().int()]));
  const ask = { filter, reader, after, limit: rowsForPage(filter.limit) };
  const wanted = SOURCES.filter(({ kinds }) => filter.kind === undefined || kinds.includes(filter.kind));
  const found: { line: RecordLine; rank: number; id: number }[] = [];
  for (const source of wanted) {
    for (const line of await source.read(tx, ask))
      found.push({ line, rank: source.rank, id: Number(line.id.slice(line.id.indexOf('-') + 1)) });
  }
  found.sort((a, b) => b.line.at.localeCompare(a.line.at) || b.rank - a.rank || b.id - a.id);
  const { page, nextCursor } = pageOf(found, filter.limit, ({ line, rank, id }) => [line.at, rank, id]);
  return { lines: page.map(({ line }) => line), nextCursor };
}
