import { PgDialect, bigint, pgTable, text } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { anyOf } from './any-of.ts';

const table = pgTable('letter', { id: bigint('id', { mode: 'number' }), name: text('name') });
const asked = (...of: Parameters<typeof anyOf>) => new PgDialect().sqlToQuery(anyOf(...of));

describe('one of a list of values', () => {
  it('is one parameter, of the type of the column', () => {
    expect(asked(table.id, [3, 1, 2])).toMatchObject({
      sql: '"letter"."id" = any($1::bigint[])',
      params: ['{3,1,2}'],
    });
    expect(asked(table.id, []).params).toEqual(['{}']);
  });

  it('keeps quotes, commas, braces and backslashes within their value', () => {
    const values = ['a"b', 'c,d', '{e}', 'f\\g', '', 'NULL'];
    expect(asked(table.name, values).params).toEqual(['{"a\\"b","c,d","{e}","f\\\\g","","NULL"}']);
  });
});
