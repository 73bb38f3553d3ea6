import { and, desc, eq, sql } from 'drizzle-orm';
import type { SecondOpinion } from '#libs/domain';
import { ADVISORY_LOCKS, type Database, type Handle, lockPeople, tables } from '#libs/store';

/** An endpoint that is away is tried this often for one message. */
const MOST_ATTEMPTS = 3;
/** A question that was neither answered nor given up by then belonged to a process that died. */
const TRY_AGAIN_MINUTES = 10;

export interface Question {
  readonly messageId: number;
  readonly revision: number;
}

/** How a question ended. */
export type Outcome =
  | { readonly outcome: 'answered'; readonly answer: SecondOpinion }
  | { readonly outcome: 'withheld' | 'unusable' | 'unavailable' };

export interface OpinionState {
  readonly allowed: boolean;
  /** Who said so last; null where nobody has. */
  readonly byName: string | null;
  readonly at: Date | null;
  readonly askedToday: number;
}

/** Whether an administrator has allowed it, and what today has seen. */
export async function readOpinionState(tx: Handle, now: Date): Promise<OpinionState> {
  const [last] = await tx
    .select()
    .from(tables.secondOpinionSwitch)
    .orderBy(desc(tables.secondOpinionSwitch.id))
    .limit(1);
  const [today] = await tx
    .select({ asked: tables.secondOpinionDay.asked })
    .from(tables.secondOpinionDay)
    .where(eq(tables.secondOpinionDay.day, dayOf(now)));
  return {
    allowed: last?.allowed ?? false,
    byName: last?.byName ?? null,
    at: last?.at ?? null,
    askedToday: today?.asked ?? 0,
  };
}

/** Allows or forbids it from now on; what was heard stays. */
export async function switchOpinion(
  tx: Handle,
  change: { readonly allowed: boolean; readonly byName: string; readonly at: Date },
): Promise<void> {
  await tx.insert(tables.secondOpinionSwitch).values(change);
}

/**
 * Takes the next message to ask about, newest first, together with one question of today's budget, so that no two
 * processes ask the same and no restart forgets what was spent.
 *
 * @returns null where none waits, the budget is spent, or it is not allowed
 */
export async function claimQuestion(
  database: Database,
  limits: { readonly perDay: number; readonly source: string },
  now: Date,
): Promise<Question | null> {
  return database.transaction(async (tx) => {
    // What another process has taken this moment would not be locked any more, and not be seen as taken by a statement that
    // began before.
    await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.opinionClaim})`);
    const { allowed, askedToday } = await readOpinionState(tx, now);
    if (!allowed || askedToday >= limits.perDay) return null;
    const at = sql`${now.toISOString()}::timestamptz`;
    const { rows } = await tx.execute<{ id: string; revision: number }>(sql`
      select a.message_id as id, a.revision
        from ${tables.assessment} a
        left join ${tables.secondOpinion} o on o.message_id = a.message_id
       where (a.result ->> 'unsure') = 'true'
         and exists (select 1 from ${tables.inboxEntry} e
                      where e.state = 'open' and a.message_id = any(e.message_ids))
         and (o.message_id is null or o.revision < a.revision
              or (o.outcome in ('asked', 'unavailable') and o.attempts < ${MOST_ATTEMPTS} and o.try_after <= ${at}))
       order by a.message_id desc
       limit 1`);
    const [row] = rows;
    if (row === undefined || !(await spendOne(tx, limits.perDay, now))) return null;
    const question = { messageId: Number(row.id), revision: row.revision };
    const asked = {
      revision: question.revision,
      outcome: 'asked' as const,
      source: limits.source,
      tryAfter: new Date(now.getTime() + TRY_AGAIN_MINUTES * 60_000),
      answer: null,
      askedAt: now,
    };
    await tx
      .insert(tables.secondOpinion)
      .values({ messageId: question.messageId, attempts: 1, ...asked })
      .onConflictDoUpdate({
        target: tables.secondOpinion.messageId,
        set: {
          ...asked,
          attempts: sql`case when ${tables.secondOpinion.revision} = ${question.revision}
            then ${tables.secondOpinion.attempts} + 1 else 1 end`,
        },
      });
    return question;
  });
}

/** One statement, so that the budget holds whatever runs beside it. */
async function spendOne(tx: Handle, perDay: number, now: Date): Promise<boolean> {
  const rows = await tx
    .insert(tables.secondOpinionDay)
    .values({ day: dayOf(now), asked: 1 })
    .onConflictDoUpdate({
      target: tables.secondOpinionDay.day,
      set: { asked: sql`${tables.secondOpinionDay.asked} + 1` },
      setWhere: sql`${tables.secondOpinionDay.asked} < ${perDay}`,
    })
    .returning({ asked: tables.secondOpinionDay.asked });
  return rows.length > 0;
}

/**
 * Writes how a question ended. After an answer the assessment is due at once, so that it is made again with it.
 *
 * @returns false where the message has changed since: then the answer is to another question
 */
export async function settleQuestion(
  database: Database,
  { messageId, revision }: Question,
  outcome: Outcome,
  now: Date,
): Promise<boolean> {
  return database.transaction(async (tx) => {
    // Whoever is assessing the message stores that before this, and it is made due; or after, and sees the answer.
    await lockPersonOf(tx, messageId);
    const answer = outcome.outcome === 'answered' ? outcome.answer : null;
    const settled = await tx
      .update(tables.secondOpinion)
      .set({ outcome: outcome.outcome, answer })
      .where(and(eq(tables.secondOpinion.messageId, messageId), eq(tables.secondOpinion.revision, revision)))
      .returning({ messageId: tables.secondOpinion.messageId });
    if (settled.length === 0 || answer === null) return settled.length > 0;
    const due = await tx
      .update(tables.assessment)
      .set({ nextReviewAt: now })
      .where(and(eq(tables.assessment.messageId, messageId), eq(tables.assessment.revision, revision)))
      .returning({ messageId: tables.assessment.messageId });
    return due.length > 0;
  });
}

async function lockPersonOf(tx: Handle, messageId: number): Promise<void> {
  const rows = await tx
    .select({ candidateId: tables.message.candidateId })
    .from(tables.message)
    .where(eq(tables.message.id, messageId));
  await lockPeople(
    tx,
    rows.flatMap(({ candidateId }) => candidateId ?? []),
  );
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
