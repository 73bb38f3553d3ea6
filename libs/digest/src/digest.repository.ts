import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import type { DigestFacts, DigestRow, Told } from './content.ts';
import type { CheckDraft } from './reader.queries.ts';

const { digest, digestItem, digestTold, digestCheck, delivery } = tables;

export type DigestSlotRow = typeof digest.$inferSelect;

/** Slots of a person that have come due, oldest first. */
export async function readDueSlots(tx: Handle, userId: number, now: Date): Promise<DigestSlotRow[]> {
  return tx
    .select()
    .from(digest)
    .where(and(eq(digest.userId, userId), eq(digest.state, 'due'), lte(digest.dueAt, now)))
    .orderBy(asc(digest.dueAt), asc(digest.id));
}

/** People who have a slot that has come due. */
export async function readPeopleDue(tx: Handle, now: Date, limit: number): Promise<number[]> {
  const rows = await tx
    .selectDistinct({ userId: digest.userId })
    .from(digest)
    .where(and(eq(digest.state, 'due'), lte(digest.dueAt, now)))
    .limit(limit);
  return rows.map((row) => row.userId);
}

export async function settleSlots(
  tx: Handle,
  ids: readonly number[],
  state: 'merged' | 'nothing_new',
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(digest)
    .set({ state, madeAt: now })
    .where(inArray(digest.id, [...ids]));
}

/** A slot outside the schedule: somebody asked for a digest. */
export async function addSlotNow(
  tx: Handle,
  userId: number,
  timeZone: string,
  slot: string,
  now: Date,
): Promise<void> {
  await tx.insert(digest).values({ userId, slot, timeZone, dueAt: now }).onConflictDoNothing();
}

/** A slot that was settled later than this was missed; before, two of them fell on the end of focus hours. */
const MISSED_AFTER_MINUTES = 5;

/**
 * The last digest that a person got, and how many slots were missed since. One of a clock that ran ahead is none: what
 * comes before its time would not count as new.
 */
export async function readLastMade(
  tx: Handle,
  userId: number,
  now: Date,
): Promise<{ madeAt: Date | null; missed: number }> {
  const [last] = await tx
    .select({ madeAt: digest.madeAt, dueAt: digest.dueAt })
    .from(digest)
    .where(and(eq(digest.userId, userId), eq(digest.state, 'made'), lte(digest.madeAt, now)))
    .orderBy(desc(digest.dueAt), desc(digest.id))
    .limit(1);
  const after =
    last === undefined ? sql`true` : sql`${digest.dueAt} > ${last.dueAt.toISOString()}::timestamptz`;
  const [missed] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(digest)
    .where(
      and(
        eq(digest.userId, userId),
        eq(digest.state, 'merged'),
        sql`${digest.madeAt} > ${digest.dueAt} + make_interval(mins => ${MISSED_AFTER_MINUTES})`,
        after,
      ),
    );
  return { madeAt: last?.madeAt ?? null, missed: missed?.count ?? 0 };
}

/** Stores what a person is told, all of it or nothing. */
export async function storeDigest(
  tx: Handle,
  slot: DigestSlotRow,
  facts: DigestFacts,
  { rows, told }: Told,
  checks: readonly CheckDraft[],
  now: Date,
): Promise<void> {
  const { id: digestId, userId } = slot;
  await tx.update(digest).set({ state: 'made', facts, madeAt: now }).where(eq(digest.id, digestId));
  if (rows.length > 0) {
    await tx
      .insert(digestItem)
      .values(rows.map((row: DigestRow, position) => ({ ...row, digestId, position })));
  }
  for (let start = 0; start < told.length; start += 1_000) {
    await tx
      .insert(digestTold)
      .values(told.slice(start, start + 1_000).map((one) => ({ ...one, userId })))
      .onConflictDoUpdate({
        target: [digestTold.userId, digestTold.entryId],
        set: { stateKey: sql`excluded.state_key` },
      });
  }
  if (checks.length > 0) {
    await tx
      .insert(digestCheck)
      .values(checks.map((check) => ({ ...check, digestId, userId })))
      .onConflictDoNothing();
  }
}

/** A mail that is to go out. @returns its id */
export async function addMailDelivery(
  tx: Handle,
  userId: number,
  of: { digestId: number } | { breakThroughId: number },
  now: Date,
): Promise<number | null> {
  const [row] = await tx
    .insert(delivery)
    .values({ userId, ...of, channel: 'mail', nextTryAt: now, madeAt: now })
    .onConflictDoNothing()
    .returning({ id: delivery.id });
  return row?.id ?? null;
}
