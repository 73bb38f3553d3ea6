import { and, count, eq, sql } from 'drizzle-orm';
import { type InboxFilter, MOST_VIEWS, type NewSavedView, type SavedView } from '#libs/contract';
import { FoyerError } from '#libs/platform';
import { type Database, type Handle, tables } from '#libs/store';

const { savedView: view } = tables;

type ViewRow = typeof view.$inferSelect;

const viewOf = ({ id, name, filter }: ViewRow): SavedView => ({
  id: String(id),
  name,
  filter: filter as InboxFilter,
});

/** One person's views, by name. */
export async function readViews(tx: Handle, userId: number): Promise<SavedView[]> {
  const rows = await tx
    .select()
    .from(view)
    .where(eq(view.userId, userId))
    .orderBy(sql`lower(${view.name})`);
  return rows.map(viewOf);
}

/** @throws `conflict` where the person has a view of that name, or as many as anybody may have */
export async function addView(
  database: Database,
  userId: number,
  { name, filter }: NewSavedView,
): Promise<SavedView> {
  return database.transaction(async (tx) => {
    // Whoever saves twice at once waits for themselves, so that the limit holds.
    await tx.select({ id: tables.user.id }).from(tables.user).where(eq(tables.user.id, userId)).for('update');
    const [kept] = await tx.select({ views: count() }).from(view).where(eq(view.userId, userId));
    if ((kept?.views ?? 0) >= MOST_VIEWS)
      throw new FoyerError('conflict', `You have ${MOST_VIEWS} views: delete one first.`);
    await requireFree(tx, userId, name, null);
    const [row] = await tx.insert(view).values({ userId, name, filter }).returning();
    if (row === undefined) throw new FoyerError('invariant-broken', 'A saved view was not written.');
    return viewOf(row);
  });
}

/** @returns null where this person has no such view; @throws `conflict` where another one of theirs has the name */
export async function renameView(
  database: Database,
  userId: number,
  id: number,
  name: string,
): Promise<SavedView | null> {
  return database.transaction(async (tx) => {
    await tx.select({ id: tables.user.id }).from(tables.user).where(eq(tables.user.id, userId)).for('update');
    await requireFree(tx, userId, name, id);
    const [row] = await tx
      .update(view)
      .set({ name })
      .where(and(eq(view.id, id), eq(view.userId, userId)))
      .returning();
    return row === undefined ? null : viewOf(row);
  });
}

/** @returns whether this person had such a view */
export async function deleteView(tx: Handle, userId: number, id: number): Promise<boolean> {
  const rows = await tx
    .delete(view)
    .where(and(eq(view.id, id), eq(view.userId, userId)))
    .returning({ id: view.id });
  return rows.length > 0;
}

async function requireFree(tx: Handle, userId: number, name: string, except: number | null): Promise<void> {
  const rows = await tx
    .select({ id: view.id })
    .from(view)
    .where(and(eq(view.userId, userId), sql`lower(${view.name}) = lower(${name})`));
  if (rows.some(({ id }) => id !== except))
    throw new FoyerError('conflict', 'You have a view of that name already.');
}
