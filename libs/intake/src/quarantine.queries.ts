import { and, eq, gt, inArray, isNotNull, isNull, lt, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { QuarantineDetail, QuarantinePage, QuarantinedMessage } from '#libs/contract';
import type { Sight } from '#libs/platform';
import { type Database, type Handle, messagesInSight, tables } from '#libs/store';
import { decodeCursor, pageOf, rowsForPage } from '#libs/web';
import type { KeptSource } from './message-reader.ts';
import { openSource } from './source.repository.ts';

const { message, messagePlace: place, folder } = tables;
/** Enough to see what it is. */
const BEGINNING_BYTES = 8_000;
/** Of such a message the headers alone are kept: there is nothing to read again. */
const HEADERS_ONLY = 'too-large';

const columns = {
  id: message.id,
  messageId: message.messageId,
  fromName: message.fromName,
  fromAddress: message.fromAddress,
  subject: message.subject,
  receivedAt: message.receivedAt,
  storedAt: message.storedAt,
  sizeBytes: message.sizeBytes,
  code: message.quarantineCode,
  detail: message.quarantineDetail,
};
interface Row {
  readonly id: number;
  readonly messageId: string | null;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
  readonly receivedAt: Date;
  readonly storedAt: Date;
  readonly sizeBytes: number;
  readonly code: string | null;
  readonly detail: string | null;
}

/** What is in quarantine, in the order in which it came. */
export async function readQuarantine(
  database: Database,
  query: { cursor?: string | undefined; limit: number },
  sight: Sight,
): Promise<QuarantinePage> {
  const after = decodeCursor(query.cursor, z.tuple([z.number().int()]));
  const inQuarantine = and(isNotNull(message.quarantineCode), messagesInSight(sight));
  const rows = await database
    .select(columns)
    .from(message)
    .where(and(inQuarantine, after === null ? undefined : gt(message.id, after[0])))
    .orderBy(message.id)
    .limit(rowsForPage(query.limit));
  const { page, nextCursor } = pageOf(rows, query.limit, ({ id }) => [id]);
  return {
    messages: await viewsOf(database, page),
    nextCursor,
    total: await database.$count(message, inQuarantine),
  };
}

/** One message in quarantine with the beginning of its source; null where there is none. */
export async function readQuarantined(
  database: Database,
  id: number,
  sight: Sight,
): Promise<QuarantineDetail | null> {
  const rows = await database
    .select(columns)
    .from(message)
    .where(and(eq(message.id, id), isNotNull(message.quarantineCode), messagesInSight(sight)));
  const [view] = await viewsOf(database, rows);
  if (view === undefined) return null;
  const source = await openSource(database, id);
  const beginning = await source?.read({ from: 0, to: BEGINNING_BYTES });
  source?.close();
  return {
    ...view,
    beginning: (beginning ?? Buffer.alloc(0)).toString('utf8').replaceAll('\0', '\ufffd').toWellFormed(),
    source: `/api/v1/quarantine/${id}/source`,
  };
}

/** What is to be read again, and whether it lies in a Sent folder; null where it is not in quarantine. */
export async function readForRetry(
  database: Handle,
  id: number,
): Promise<{ kept: KeptSource | null; code: string; detail: string; inSent: boolean } | null> {
  const [row] = await database
    .select(columns)
    .from(message)
    .where(and(eq(message.id, id), isNotNull(message.quarantineCode)));
  if (row === undefined) return null;
  const { code, detail, receivedAt, sizeBytes } = row;
  const [sent] = await database
    .select({ id: folder.id })
    .from(place)
    .innerJoin(folder, eq(folder.id, place.folderId))
    .where(and(eq(place.messageId, id), eq(folder.use, 'sent')))
    .limit(1);
  const source = code === HEADERS_ONLY ? null : await openSource(database, id);
  return {
    kept: source === null ? null : { receivedAt, sizeBytes, source },
    code: code ?? '',
    detail: detail ?? '',
    inSent: sent !== undefined,
  };
}

/** Messages that an earlier parser gave up on, so that the present one may try. */
export async function readOutdated(database: Handle, parserVersion: number): Promise<number[]> {
  const rows = await database
    .select({ id: message.id })
    .from(message)
    .where(
      and(
        isNotNull(message.quarantineCode),
        ne(message.quarantineCode, HEADERS_ONLY),
        lt(message.parserVersion, parserVersion),
      ),
    )
    .orderBy(message.id);
  return rows.map((row) => row.id);
}

async function viewsOf(database: Handle, rows: readonly Row[]): Promise<QuarantinedMessage[]> {
  const ids = rows.map((row) => row.id);
  const places =
    ids.length === 0
      ? []
      : await database
          .select({
            messageId: place.messageId,
            mailboxId: folder.mailboxId,
            folder: folder.path,
            uidValidity: place.uidValidity,
            uid: place.uid,
          })
          .from(place)
          .innerJoin(folder, eq(folder.id, place.folderId))
          .where(and(inArray(place.messageId, ids), isNull(place.goneAt)))
          .orderBy(place.folderId, place.uid);
  return rows.map((row) => ({
    id: String(row.id),
    messageId: row.messageId,
    from: { name: row.fromName, address: row.fromAddress },
    subject: row.subject,
    locations: places
      .filter(({ messageId }) => messageId === row.id)
      .map(({ mailboxId, folder: path, uidValidity, uid }) => ({
        mailboxId: String(mailboxId),
        folder: path,
        uidValidity,
        uid,
      })),
    receivedAt: row.receivedAt.toISOString(),
    storedAt: row.storedAt.toISOString(),
    sizeBytes: row.sizeBytes,
    reason: { code: row.code ?? '', detail: row.detail ?? '' },
    retryable: row.code !== HEADERS_ONLY,
  }));
}
