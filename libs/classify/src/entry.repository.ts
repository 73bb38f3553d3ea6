import { sql } from 'drizzle-orm';
import { type Handle, insertRows, tables } from '#libs/store';
import { type Entry, STRANDS, type Strand, composeEntries } from './entry.ts';
import {
  type ActionRow,
  type EntryKey,
  type EntryRow,
  hasFaded,
  keyOf,
  keysAsJson,
  readActions,
  readEntries,
  readEntryMessages,
} from './entry.queries.ts';
import { NOT_WAITING } from './ledger-place.ts';
import { writeEntryWords } from './entry-words.repository.ts';
import { readCalledRoles, readNoted, readReplies } from './replies.queries.ts';
import { withRepliesThatAnswer } from './replies-that-answer.ts';
import { readSharers } from './shared-address.queries.ts';

export type { EntryKey } from './entry.queries.ts';

type NewEntry = typeof tables.inboxEntry.$inferInsert;

const FIRST = { appliedActionId: 0, version: 1 };

/**
 * Writes the inbox entries of people about roles anew, and what the search looks through for them. The caller holds the candidates' row locks, so entries of one
 * person are written one at a time.
 *
 * @param keys may name a pair several times
 * @returns the ids of entries that changed
 */
export async function recomputeEntries(tx: Handle, keys: readonly EntryKey[], now: Date): Promise<number[]> {
  const pairs = [...new Map(keys.map((key) => [keyOf(key), key])).values()];
  const messages = await readEntryMessages(tx, pairs);
  const before = await readEntries(tx, pairs);
  const actions = await readActions(
    tx,
    before.map((row) => row.id),
  );
  const candidateIds = [...new Set(pairs.map(({ candidateId }) => candidateId))];
  const sharers = await readSharers(tx, candidateIds);
  const replies = await readReplies(tx, candidateIds);
  const noted = await readNoted(
    tx,
    pairs.map((key) => ({
      messages: messages.get(keyOf(key)) ?? [],
      replies: replies.get(key.candidateId) ?? [],
    })),
  );
  const roles = await readCalledRoles(
    tx,
    pairs.flatMap(({ roleId }) => roleId ?? []),
  );
  const rows: NewEntry[] = [];
  for (const key of pairs) {
    const theirs = replies.get(key.candidateId) ?? [];
    const times = theirs.map(({ at }) => at.getTime());
    const lastReplyAt = times.length === 0 ? null : new Date(Math.max(...times));
    const own = withRepliesThatAnswer(messages.get(keyOf(key)) ?? [], theirs, {
      role: key.roleId === null ? null : (roles.get(key.roleId) ?? null),
      names: sharers.get(key.candidateId) ?? [],
      noted,
    });
    const present = new Map<Strand, EntryRow>(
      before.filter((row) => keyOf(row) === keyOf(key)).map((row) => [row.strand, row]),
    );
    const decided = (strand: Strand) => actions.get(present.get(strand)?.id ?? 0) ?? [];
    const actionsOf = { follow_up: decided('follow_up'), other: decided('other') };
    // Its messages may all be about another role or another person by now.
    const entries = own.length === 0 ? {} : composeEntries(own, lastReplyAt, actionsOf, now);
    for (const strand of STRANDS) {
      const row = present.get(strand);
      const entry = entries[strand] ?? (row === undefined ? null : emptied(row));
      if (entry === null) continue;
      const news = row === undefined ? null : newsOf(row, entry, decided(strand));
      if (row !== undefined && news === null) continue;
      rows.push({ ...columnsOf(key, strand, entry), ...(news ?? FIRST), changedAt: now });
    }
  }
  const written = await writeEntries(tx, rows);
  await writeEntryWords(tx, pairs);
  return written;
}

/** A row whose messages all belong to the other strand now; it stays for the record of what people decided. */
function emptied(row: EntryRow): Entry {
  return { ...row, ...NOT_WAITING, messageIds: [], state: 'done', until: null };
}

/** What a change adds to a row that is there; null where nothing changed. */
function newsOf(row: EntryRow, entry: Entry, actions: readonly ActionRow[]) {
  const news = actions.filter((action) => action.id > row.appliedActionId).length;
  const changed = differs(row, entry);
  if (news === 0 && !changed) return null;
  return {
    appliedActionId: actions.at(-1)?.id ?? 0,
    // Each action was promised a version of its own when it was taken.
    version: row.version + Math.max(news, changed ? 1 : 0),
  };
}

async function writeEntries(tx: Handle, rows: readonly NewEntry[]): Promise<number[]> {
  if (rows.length === 0) return [];
  const { rows: written } = await tx.execute<{ id: string }>(sql`${insertRows(tables.inboxEntry, rows)}
    on conflict (candidate_id, role_key, strand) do update set
      (message_id, message_ids, lane, section, priority, reading_seconds, state, until, assignee_id, lane_set_by,
       debt_dismissed, waits_since, debt, withdrew, applied_action_id, version, changed_at) =
      (excluded.message_id, excluded.message_ids, excluded.lane, excluded.section, excluded.priority,
       excluded.reading_seconds, excluded.state, excluded.until, excluded.assignee_id, excluded.lane_set_by,
       excluded.debt_dismissed, excluded.waits_since, excluded.debt, excluded.withdrew, excluded.applied_action_id,
       excluded.version, excluded.changed_at)
    returning id`);
  return written.map((row) => Number(row.id));
}

function columnsOf({ candidateId, roleId }: EntryKey, strand: Strand, entry: Entry) {
  const { messageId, lane, section, priority, readingSeconds, state, until } = entry;
  const { assigneeId, laneSetBy, debtDismissed, waitsSince, debt, withdrew } = entry;
  return {
    candidateId,
    roleId,
    roleKey: roleId ?? 0,
    strand,
    messageId,
    messageIds: [...entry.messageIds],
    lane,
    section,
    priority,
    readingSeconds,
    state,
    until,
    assigneeId,
    laneSetBy,
    debtDismissed,
    waitsSince,
    debt,
    withdrew,
  };
}

function differs(row: EntryRow, entry: Entry): boolean {
  return (
    row.messageId !== entry.messageId ||
    row.messageIds.join() !== entry.messageIds.join() ||
    row.lane !== entry.lane ||
    row.section !== entry.section ||
    row.priority !== entry.priority ||
    row.readingSeconds !== entry.readingSeconds ||
    row.state !== entry.state ||
    row.assigneeId !== entry.assigneeId ||
    row.laneSetBy !== entry.laneSetBy ||
    row.debtDismissed !== entry.debtDismissed ||
    row.until?.getTime() !== entry.until?.getTime() ||
    row.waitsSince?.getTime() !== entry.waitsSince?.getTime() ||
    row.withdrew !== entry.withdrew ||
    debtKey(row.debt as Entry['debt']) !== debtKey(entry.debt)
  );
}

/** The database keeps the fields of a debt in an order of its own. */
const debtKey = (debt: Entry['debt']) =>
  debt === null ? '' : JSON.stringify([debt.since, debt.because, debt.promisedBy, debt.quote]);

/** Of some pairs of person and role, those with an action that waits to be worked in, or a change that has come due. */
export async function outdatedEntries(tx: Handle, keys: readonly EntryKey[], now: Date): Promise<EntryKey[]> {
  if (keys.length === 0) return [];
  const { rows } = await tx.execute<{ candidate: string; role: string }>(sql`
    select distinct key.candidate, key.role
      from json_to_recordset(${keysAsJson(keys)}::json) as key(candidate bigint, role bigint)
      join ${tables.inboxEntry} e on e.candidate_id = key.candidate and e.role_key = key.role
     where e.until <= ${now.toISOString()}::timestamptz or ${hasFaded(sql`e`, now)} or exists (
             select 1 from ${tables.inboxAction} a where a.entry_id = e.id and a.id > e.applied_action_id)`);
  return rows.map((row) => ({
    candidateId: Number(row.candidate),
    roleId: row.role === '0' ? null : Number(row.role),
  }));
}

/** Tells every web process, when the transaction commits; the payload is an id and nothing else. */
export async function announceEntries(tx: Handle, entryIds: readonly number[]): Promise<void> {
  if (entryIds.length === 0) return;
  await tx.execute(sql`
    select pg_notify('foyer_inbox', id::text) from unnest(${`{${entryIds.join()}}`}::bigint[]) as id`);
}
