import { and, eq, isNotNull } from 'drizzle-orm';
import { PARSER_VERSION } from '#libs/mailbox';
import { type Database, tables } from '#libs/store';
import type { Incoming } from './incoming.ts';

/** Takes note that the present parser cannot read a message either, why, and what its headers say. */
export async function noteUnreadable(
  database: Database,
  id: number,
  { code, detail, head }: Extract<Incoming['content'], { kind: 'quarantined' }>,
): Promise<void> {
  await database
    .update(tables.message)
    .set({
      quarantineCode: code,
      quarantineDetail: detail,
      parserVersion: PARSER_VERSION,
      ...(head === null
        ? {}
        : {
            messageId: head.messageId,
            fromName: head.from.name,
            fromAddress: head.from.address,
            subject: head.subject,
          }),
    })
    .where(and(eq(tables.message.id, id), isNotNull(tables.message.quarantineCode)));
}
