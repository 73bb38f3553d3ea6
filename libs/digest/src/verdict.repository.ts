import { and, asc, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { BreakThroughItem, BreakThroughPatch, CheckPatch } from '#libs/contract';
import type { JobFunction } from '#libs/domain';
import { FoyerError, type Sight } from '#libs/platform';
import { type Handle, entriesInSight, tables } from '#libs/store';
import { stateOfSending } from './digests.queries.ts';

const { digestCheck, digest, breakThrough, delivery, inboxEntry, candidate, role } = tables;

/** So long the links of a digest take answers. */
export const LINKS_MS = 7 * 24 * 3_600_000;

/**
 * Keeps what somebody said of a folded message; the last word counts.
 *
 * @throws `not-found`, also where the person may not see it any more; `link-expired` where the digest is older than seven days
 */
export async function answerCheck(
  tx: Handle,
  id: number,
  userId: number,
  sight: Sight,
  { verdict }: CheckPatch,
  now: Date,
): Promise<typeof digestCheck.$inferSelect> {
  const [row] = await tx
    .select({ madeAt: digest.madeAt })
    .from(digestCheck)
    .innerJoin(digest, eq(digest.id, digestCheck.digestId))
    .innerJoin(inboxEntry, eq(inboxEntry.id, digestCheck.entryId))
    .where(and(eq(digestCheck.id, id), eq(digestCheck.userId, userId), entriesInSight(sight)));
  if (row === undefined) throw new FoyerError('not-found', 'There is no such question of yours.');
  if (now.getTime() - (row.madeAt?.getTime() ?? 0) > LINKS_MS)
    throw new FoyerError('link-expired', 'This link has expired; the message is in the queue as before.');
  const [answered] = await tx
    .update(digestCheck)
    .set({ verdict, answeredAt: now })
    .where(eq(digestCheck.id, id))
    .returning();
  if (answered === undefined) throw new FoyerError('not-found', 'There is no such question of yours.');
  return answered;
}

/** Urgent messages of a person since a moment, newest first. */
export async function readBreakThroughs(
  tx: Handle,
  userId: number,
  sight: Sight,
  since: Date,
): Promise<BreakThroughItem[]> {
  return selectBreakThroughs(
    tx,
    sight,
    and(eq(breakThrough.userId, userId), gte(breakThrough.decidedAt, since)),
  );
}

/** Keeps whether it was right to interrupt. @throws `not-found` */
export async function judgeBreakThrough(
  tx: Handle,
  id: number,
  userId: number,
  sight: Sight,
  { verdict }: BreakThroughPatch,
  now: Date,
): Promise<BreakThroughItem> {
  const own = and(eq(breakThrough.id, id), eq(breakThrough.userId, userId));
  const [before] = await selectBreakThroughs(tx, sight, own);
  if (before === undefined) throw new FoyerError('not-found', 'There is no such message of yours.');
  await tx.update(breakThrough).set({ verdict, verdictAt: now }).where(own);
  return { ...before, verdict };
}

const MOST = 200;

async function selectBreakThroughs(
  tx: Handle,
  sight: Sight,
  where: ReturnType<typeof and>,
): Promise<BreakThroughItem[]> {
  const rows = await tx
    .select({
      of: breakThrough,
      name: candidate.name,
      role: { id: role.id, title: role.title, function: role.function },
    })
    .from(breakThrough)
    .innerJoin(inboxEntry, eq(inboxEntry.id, breakThrough.entryId))
    .innerJoin(candidate, eq(candidate.id, inboxEntry.candidateId))
    .leftJoin(role, eq(role.id, inboxEntry.roleId))
    .where(and(where, entriesInSight(sight) ?? sql`true`))
    .orderBy(desc(breakThrough.decidedAt), desc(breakThrough.id))
    .limit(MOST);
  const ways = await readWays(
    tx,
    rows.map(({ of }) => of.id),
  );
  return rows.map(({ of, name, role: position }) => ({
    id: String(of.id),
    messageId: String(of.messageId),
    name,
    role:
      position === null
        ? null
        : { ...position, id: String(position.id), function: position.function as JobFunction },
    reason: of.reason,
    danger: of.danger,
    held: of.held,
    inFocus: of.inFocus,
    at: of.decidedAt.toISOString(),
    ways: ways.get(of.id) ?? [],
    verdict: of.verdict,
  }));
}

async function readWays(
  tx: Handle,
  ids: readonly number[],
): Promise<ReadonlyMap<number | null, BreakThroughItem['ways']>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(delivery)
    .where(inArray(delivery.breakThroughId, [...ids]))
    .orderBy(asc(delivery.id));
  const groups = Map.groupBy(rows, ({ breakThroughId }) => breakThroughId);
  const wayOf = ({ channel, state, problem }: (typeof rows)[number]) => ({
    channel,
    state: stateOfSending(state),
    problem: state === 'sent' ? null : problem,
  });
  return new Map([...groups].map(([id, list]) => [id, list.map(wayOf)]));
}
