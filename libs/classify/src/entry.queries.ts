import { type SQL, sql } from 'drizzle-orm';
import { type Handle, anyOf, tables } from '#libs/store';
import { CARE_FADES_DAYS, ENTRY_FIELDS, type EntryMessage } from './placed-message.ts';

/** A row does not list more; older ones are in the person's history. */
const MOST_MESSAGES = 100;

/** A person about a role, null where none is known. */
export interface EntryKey {
  readonly candidateId: number;
  readonly roleId: number | null;
}

export type EntryRow = typeof tables.inboxEntry.$inferSelect;
export type ActionRow = typeof tables.inboxAction.$inferSelect;

export const keyOf = ({ candidateId, roleId }: EntryKey): string => `${candidateId} ${roleId ?? 0}`;

/** For `json_to_recordset(…) as key(candidate bigint, role bigint)`; no role is 0, as in the table. */
export const keysAsJson = (keys: readonly EntryKey[]): string =>
  JSON.stringify(keys.map(({ candidateId, roleId }) => ({ candidate: candidateId, role: roleId ?? 0 })));

type MessageRow = {
  candidate: string;
  role: string;
  id: string;
  received_at: Date | string;
  read_back: boolean;
  assessment: EntryMessage['assessment'];
  withdrew: boolean;
  name: string | null;
};

/** @returns assessed messages, newest first, by `keyOf` */
export async function readEntryMessages(
  tx: Handle,
  keys: readonly EntryKey[],
): Promise<Map<string, EntryMessage[]>> {
  const fields = sql.join(
    ENTRY_FIELDS.map((field) => sql`${field}::text, a.result -> ${field}::text`),
    sql`, `,
  );
  const { rows } = await tx.execute<MessageRow>(sql`
    select key.candidate, key.role, own.*
      from json_to_recordset(${keysAsJson(keys)}::json) as key(candidate bigint, role bigint)
     cross join lateral (
       select m.id, m.received_at, m.read_back, jsonb_build_object(${fields}) as assessment,
              a.result @> '{"reasons": [{"code": "withdrawal"}]}' as withdrew,
              case when m.person_address = lower(m.from_address) then m.from_name end as name
         from ${tables.message} m join ${tables.assessment} a on a.message_id = m.id
        where m.candidate_id = key.candidate and coalesce(m.role_id, 0) = key.role and m.direction = 'in'
        order by m.received_at desc, m.id desc
        limit ${MOST_MESSAGES}) own`);
  const messages = new Map<string, EntryMessage[]>();
  for (const { candidate, role, id, received_at, read_back: readBack, assessment, withdrew, name } of rows) {
    const key = `${candidate} ${role}`;
    const own = messages.get(key) ?? [];
    const written = { id: Number(id), receivedAt: new Date(received_at), readBack, assessment, withdrew };
    own.push(name === null ? written : { ...written, name });
    messages.set(key, own);
  }
  return messages;
}

export async function readEntries(tx: Handle, keys: readonly EntryKey[]): Promise<EntryRow[]> {
  const wanted = new Set(keys.map(keyOf));
  const rows = await tx
    .select()
    .from(tables.inboxEntry)
    .where(anyOf(tables.inboxEntry.candidateId, [...new Set(keys.map((key) => key.candidateId))]));
  return rows.filter((row) => wanted.has(keyOf(row)));
}

/** @returns what people decided, in order, by entry */
export async function readActions(
  tx: Handle,
  entryIds: readonly number[],
): Promise<Map<number, ActionRow[]>> {
  if (entryIds.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(tables.inboxAction)
    .where(anyOf(tables.inboxAction.entryId, entryIds))
    .orderBy(tables.inboxAction.id);
  return Map.groupBy(rows, (row) => row.entryId);
}

/** When the last message came of the person and role of an inbox entry. @param entry its alias */
const lastMessageAt = (entry: SQL) => sql`(
  select max(m.received_at) from ${tables.message} m
   where m.candidate_id = ${entry}.candidate_id and coalesce(m.role_id, 0) = ${entry}.role_key
     and m.direction = 'in')`;

/** When *Handle with care* fades for an entry, if nothing more comes. */
export const fadesAt = (entry: SQL) =>
  sql`${lastMessageAt(entry)} + make_interval(days => ${CARE_FADES_DAYS})`;

/** Whether an entry is still in the queue to be handled with care, and should not be any more. */
export const hasFaded = (entry: SQL, now: Date) =>
  sql`(${entry}.section = 'care' and ${entry}.state = 'open'
    and ${fadesAt(entry)} <= ${now.toISOString()}::timestamptz)`;
