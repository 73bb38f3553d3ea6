import { z } from 'zod';
import { FoyerError } from '#libs/platform';

/** Cursors are opaque to clients: the sort key of the last row that was given, as base64url of JSON. */
export function encodeCursor(key: readonly (number | string)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
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
