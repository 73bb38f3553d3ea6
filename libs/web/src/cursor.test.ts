import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeCursor, pageOf, rowsForPage } from './cursor.ts';

const Key = z.tuple([z.number()]);
const read = (from: number, limit: number, all = 5) =>
  pageOf(
    Array.from({ length: all - from }, (_, index) => from + index + 1).slice(0, rowsForPage(limit)),
    limit,
    (row) => [row],
  );

describe('pages of a list', () => {
  it('follow each other by their cursors, and the last one has none', () => {
    const seen: number[] = [];
    let from = 0;
    for (let turn = 0; turn < 9; turn += 1) {
      const { page, nextCursor } = read(from, 2);
      seen.push(...page);
      if (nextCursor === null) break;
      [from] = decodeCursor(nextCursor, Key) ?? [Number.NaN];
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('end with the last row, not with an empty page after it', () => {
    expect(read(0, 5)).toEqual({ page: [1, 2, 3, 4, 5], nextCursor: null });
    expect(read(0, 4).nextCursor).not.toBeNull();
    expect(read(0, 3, 0)).toEqual({ page: [], nextCursor: null });
  });

  it('begin only at cursors of this list', () => {
    expect(decodeCursor(undefined, Key)).toBeNull();
    for (const wrong of ['x', Buffer.from('["a"]').toString('base64url')])
      expect(() => decodeCursor(wrong, Key)).toThrow(/not one of this list/);
  });
});
