import { type AnyColumn, type SQL, and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { InboxEntry } from '#libs/contract';
import { type Handle, tables } from '#libs/store';

const { inboxEntry: entry, inboxAction: action, user } = tables;

/**
 * Whose a row is that was passed to a user. Whoever was deactivated, or may only look by now, looks after nothing: their
 * rows are everybody's again.
 */
export const looksAfter = (assigneeId: AnyColumn): SQL | undefined =>
  and(eq(user.id, assigneeId), isNull(user.deactivatedAt), ne(user.access, 'viewer'));

/** What people decided and no worker has put into its entry yet: it counts at once. Usually none. */
export interface Pending {
  readonly entryId: number;
  readonly state: InboxEntry['state'] | null;
  readonly until: Date | null;
  readonly lane: InboxEntry['lane'] | null;
  readonly laneSetBy: string | null;
  /** Whose row it has become; null where it was given back, undefined where nobody passed it on. */
  readonly assignee: { readonly id: number; readonly name: string } | null | undefined;
  readonly count: number;
}

/** @returns by entry, of all entries or one */
export async function readPending(tx: Handle, entryId?: number): Promise<Map<number, Pending>> {
  const rows = await tx
    .select({
      entryId: action.entryId,
      state: action.state,
      until: action.until,
      lane: action.lane,
      byName: action.byName,
      passesOn: action.passesOn,
      assignee: { id: user.id, name: user.name },
    })
    .from(action)
    .innerJoin(entry, and(eq(entry.id, action.entryId), sql`${action.id} > ${entry.appliedActionId}`))
    .leftJoin(user, looksAfter(action.assigneeId))
    .where(
      entryId === undefined ? sql`${action.at} > now() - interval '1 hour'` : eq(action.entryId, entryId),
    )
    .orderBy(action.id);
  const pending = new Map<number, Pending>();
  for (const row of rows) {
    const before = pending.get(row.entryId);
    pending.set(row.entryId, {
      entryId: row.entryId,
      state: row.state ?? before?.state ?? null,
      until: row.state === null ? (before?.until ?? null) : row.until,
      lane: row.lane ?? before?.lane ?? null,
      laneSetBy: row.lane === null ? (before?.laneSetBy ?? null) : row.byName,
      assignee: row.passesOn ? row.assignee : before?.assignee,
      count: (before?.count ?? 0) + 1,
    });
  }
  return pending;
}
