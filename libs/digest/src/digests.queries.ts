import { and, asc, desc, eq, gte, isNotNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { DigestState, DigestSummary } from '#libs/contract';
import type { Sight } from '#libs/platform';
import { type Handle, entriesInSight, tables } from '#libs/store';
import { decodeCursor, pageOf, rowsForPage } from '#libs/web';
import type { DigestFacts } from './content.ts';
import { subjectOf } from './mail/words.ts';

const { digest, delivery, digestItem, digestCheck, inboxEntry } = tables;

type Delivery = typeof delivery.$inferSelect;
type Joined = { digest: typeof digest.$inferSelect; delivery: Delivery | null };

/** Epoch ms, up to the year 2500, and a row. */
const Cursor = z.tuple([z.int().min(0).max(16_725_225_600_000), z.int().min(0)]);

/**
 * Digests that were made, and those that are still due, newest first.
 *
 * @param userId whose; null for everybody's
 */
export async function readDigests(
  tx: Handle,
  userId: number | null,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ digests: DigestSummary[]; nextCursor: string | null }> {
  const after = decodeCursor(cursor, Cursor);
  const rows = await tx
    .select({ digest, delivery })
    .from(digest)
    .leftJoin(delivery, and(eq(delivery.digestId, digest.id), eq(delivery.channel, 'mail')))
    .where(
      and(
        userId === null ? undefined : eq(digest.userId, userId),
        or(eq(digest.state, 'made'), eq(digest.state, 'due')),
        after === null
          ? undefined
          : sql`(${digest.dueAt}, ${digest.id}) < (${new Date(after[0]).toISOString()}::timestamptz, ${after[1]}::bigint)`,
      ),
    )
    .orderBy(desc(digest.dueAt), desc(digest.id))
    .limit(rowsForPage(limit));
  const { page, nextCursor } = pageOf(rows, limit, (row) => [row.digest.dueAt.getTime(), row.digest.id]);
  return { digests: page.map(summaryOf), nextCursor };
}

/** One digest with what may still be seen of it. @returns null where there is none of this person */
export async function readDigest(tx: Handle, id: number, userId: number | null, sight: Sight) {
  const [row] = await tx
    .select({ digest, delivery })
    .from(digest)
    .leftJoin(delivery, and(eq(delivery.digestId, digest.id), eq(delivery.channel, 'mail')))
    .where(and(eq(digest.id, id), userId === null ? undefined : eq(digest.userId, userId)));
  if (row === undefined || (row.digest.state !== 'made' && row.digest.state !== 'due')) return null;
  const inSight = entriesInSight(sight);
  const items = await tx
    .select({ item: digestItem, roleId: inboxEntry.roleId })
    .from(digestItem)
    .innerJoin(inboxEntry, eq(inboxEntry.id, digestItem.entryId))
    .where(and(eq(digestItem.digestId, id), inSight))
    .orderBy(asc(digestItem.position));
  const checks = await tx
    .select({ check: digestCheck })
    .from(digestCheck)
    .innerJoin(inboxEntry, eq(inboxEntry.id, digestCheck.entryId))
    .where(and(eq(digestCheck.digestId, id), inSight))
    .orderBy(asc(digestCheck.id));
  return {
    summary: summaryOf(row),
    facts: row.digest.facts as DigestFacts | null,
    madeAt: row.digest.madeAt,
    timeZone: row.digest.timeZone,
    userId: row.digest.userId,
    items: items.map(({ item, roleId }) => ({ ...item, roleId })),
    checks: checks.map(({ check }) => check),
  };
}

function summaryOf({ digest: row, delivery: sending }: Joined): DigestSummary {
  return {
    id: String(row.id),
    userId: String(row.userId),
    dueAt: row.dueAt.toISOString(),
    madeAt: row.madeAt?.toISOString() ?? null,
    timeZone: row.timeZone,
    state: stateOf(row.state, sending),
    subject: row.facts === null ? null : subjectOf(row.facts as DigestFacts),
    problem: sending?.problem ?? null,
    sentAt: sending?.sentAt?.toISOString() ?? null,
  };
}

function stateOf(state: Joined['digest']['state'], sending: Delivery | null): DigestState {
  if (state === 'due') return 'due';
  return sending === null ? 'dashboard' : stateOfSending(sending.state);
}

/** The state of a delivery as a person reads it. */
export function stateOfSending(state: Delivery['state']): Exclude<DigestState, 'due' | 'dashboard'> {
  return state === 'due' || state === 'claimed' ? 'waiting' : state;
}

/** When the first digest of a person was due; null before that is planned. */
export async function readFirstSlot(tx: Handle, userId: number): Promise<Date | null> {
  const [row] = await tx
    .select({ dueAt: digest.dueAt })
    .from(digest)
    .where(eq(digest.userId, userId))
    .orderBy(asc(digest.dueAt))
    .limit(1);
  return row?.dueAt ?? null;
}

/** Days of digests and break-throughs that reached a person since a moment. */
export async function readOurs(tx: Handle, userId: number, since: Date): Promise<Date[]> {
  const made = await tx
    .select({ at: digest.madeAt })
    .from(digest)
    .where(
      and(
        eq(digest.userId, userId),
        eq(digest.state, 'made'),
        isNotNull(digest.madeAt),
        gte(digest.madeAt, since),
      ),
    );
  const { rows } = await tx.execute<{ at: Date | string }>(sql`
    select decided_at as at from ${tables.breakThrough}
     where user_id = ${userId} and held is null and decided_at >= ${since.toISOString()}::timestamptz`);
  return [...made, ...rows].flatMap(({ at }) => (at === null ? [] : [new Date(at)]));
}
