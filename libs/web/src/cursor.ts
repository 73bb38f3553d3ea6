import { z } from 'zod';
import { FoyerError } from '#libs/platform';

/** Cursors are opaque to clients: the sort key of the last row that was given, as base64url of JSON. */
export function encodeCursor(key: readonly (number | string)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** How many rows to read for a page: one more than it has, which tells whether there is another page. */
export const rowsForPage = (limit: number): number => limit + 1;

/**
 * A page, and where the next one begins.
 *
 * @param rows as many as `rowsForPage` says, fewer at the end of the list
 * @param keyOf the sort key of a row, as `decodeCursor` of this list reads it
 */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => readonly (number | string)[],
): { page: T[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}

/** @throws `request-invalid` for anything that `encodeCursor` did not write for this list */
export function decodeCursor<T extends z.ZodType>(cursor: string | undefined, shape: T): z.infer<T> | null {
  if (cursor === undefined) return null;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (error) {
    throw new FoyerError('request-invalid', 'The cursor is not one of this list: begin again without it.', {
      cause: error,
    });
  }
}
