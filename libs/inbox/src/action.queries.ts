import { and, desc, eq, isNull } from 'drizzle-orm';
import type { ActionView, ColleagueList } from '#libs/contract';
import type { Sight } from '#libs/platform';
import { type Handle, entriesInSight, tables } from '#libs/store';

const { inboxAction: action, inboxEntry: entry, user } = tables;

/** More than this nobody reads; the rest stays in the record. */
const MOST_ACTIONS = 500;

/** What people did about one person, newest first, as far as the rows are in sight. */
export async function readActions(tx: Handle, candidateId: number, sight: Sight): Promise<ActionView[]> {
  const rows = await tx
    .select({ action, assignee: user.name })
    .from(action)
    .innerJoin(entry, eq(entry.id, action.entryId))
    .leftJoin(user, eq(user.id, action.assigneeId))
    .where(and(eq(entry.candidateId, candidateId), entriesInSight(sight)))
    .orderBy(desc(action.id))
    .limit(MOST_ACTIONS);
  return rows.map((row) => ({
    id: String(row.action.id),
    entryId: String(row.action.entryId),
    messageId: String(row.action.messageId),
    at: row.action.at.toISOString(),
    by: row.action.byName,
    state: row.action.state,
    until: row.action.until?.toISOString() ?? null,
    lane: row.action.lane,
    laneTakenBack: row.action.laneTakenBack,
    laneBefore: row.action.laneBefore,
    because: row.action.because,
    quote: row.action.quote,
    note: row.action.note,
    noteTakenBack: row.action.noteTakenBack,
    debt: row.action.debt,
    passesOn: row.action.passesOn,
    assignee: row.assignee,
  }));
}

/** Everybody with an account, by name. */
export async function readColleagues(tx: Handle): Promise<ColleagueList> {
  const rows = await tx
    .select({ id: user.id, name: user.name, access: user.access, opensCare: user.opensCare })
    .from(user)
    .where(isNull(user.deactivatedAt))
    .orderBy(user.name, user.id);
  return rows.map((row) => ({ ...row, id: String(row.id) }));
}
