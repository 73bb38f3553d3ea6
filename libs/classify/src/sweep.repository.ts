import { and, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { type AssessReason, READ_BACK_LOST_SECONDS, type Ring } from '#libs/queue';
import { ADVISORY_LOCKS, type Database, type Handle, tables } from '#libs/store';
import { lockCircumstances } from './circumstances-lock.repository.ts';
import { fadesAt, hasFaded } from './entry.queries.ts';

/** Bells to ring again in one sweep; the next one goes on. */
const MOST_RINGS = 2_000;
/** A bell that was rung just now is not lost yet. */
const GRACE_SECONDS = 5;
/** What was read back is rung for when it ends; what came before was put out of date a moment ago by then. */
const READ_BACK_GRACE_SECONDS = 60;
const OUTDATED_GRACE_SECONDS = 20;
/** Clocks of two processes differ by less; what was assessed later than this from now was so by a clock that ran ahead. */
const CLOCKS_DIFFER_MS = 5 * 60_000;
/**
 * While older mail is read back, its reader rings for what it reads and for what that puts out of date, in rounds. Rung
 * for here as well, messages would be assessed anew with every batch.
 */
const IS_READING_BACK = sql`exists (
  select 1 from ${tables.folder} f join ${tables.mailbox} b on b.id = f.mailbox_id
   where f.first_uid > 1 and b.disconnected_at is null and b.state <> 'paused')`;

/**
 * Puts what is open or comes again out of date where its working days were counted with other public holidays than the
 * office keeps now: the sweep rings for these, however many they are.
 */
export async function reviewOtherHolidays(
  database: Database,
  region: string | null,
  now: Date,
): Promise<void> {
  await database.transaction(async (tx) => {
    await lockCircumstances(tx);
    await tx
      .update(tables.assessment)
      .set({ nextReviewAt: now })
      .where(
        and(
          sql`${tables.assessment.holidayRegion} is distinct from ${region}`,
          inArray(
            tables.assessment.messageId,
            sql`(select unnest(e.message_ids) from ${tables.inboxEntry} e where e.state in ('open', 'later'))`,
          ),
        ),
      );
  });
}

/**
 * Puts out of date what was assessed while the clock had run ahead: who waits and how often they wrote was counted up to
 * that day, and nothing would be looked at again before it has come. The sweep rings for these.
 */
export async function reviewAssessedAhead(database: Database, now: Date): Promise<void> {
  const { assessedAt, nextReviewAt } = tables.assessment;
  await database
    .update(tables.assessment)
    .set({ nextReviewAt: now })
    .where(
      and(
        gt(assessedAt, new Date(now.getTime() + CLOCKS_DIFFER_MS)),
        // Those that are due are rung for already, however many they are.
        or(isNull(nextReviewAt), gt(nextReviewAt, now)),
      ),
    );
}

type Row = {
  id: string;
  candidate: string | null;
  revision: number | null;
  review: Date | string | null;
  action: string | null;
  until: Date | string | null;
};

/**
 * Every message whose bell was lost or has come due: not assessed, assessed at an older revision, due for review,
 * with an action that is not worked in, *later* until now, or handled with care until a month ago.
 *
 * @returns null where another process sweeps at this moment
 */
export async function findLostBells(database: Database, now: Date): Promise<Ring[] | null> {
  return database.transaction(async (tx) => {
    const { rows: locks } = await tx.execute<{ locked: boolean }>(
      sql`select pg_try_advisory_xact_lock(${ADVISORY_LOCKS.assessSweep}) as locked`,
    );
    return locks[0]?.locked === true ? findRings(tx, now) : null;
  });
}

async function findRings(tx: Handle, now: Date): Promise<Ring[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const ago = (seconds: number) => sql`${at} - make_interval(secs => ${seconds})`;
  const before = ago(GRACE_SECONDS);
  // A subquery of its own is asked once and not for each message.
  const agoOfReadBack = (seconds: number) => sql`(select ${at} - make_interval(secs =>
    case when ${IS_READING_BACK} then ${READ_BACK_LOST_SECONDS}::float8 else ${seconds}::float8 end))`;
  // Message by message from what waits, which is little or nothing: from statistics of a time when much did, PostgreSQL
  // would go through all messages for it.
  const { rows } = await tx.execute<Row>(sql`
    (select m.id, m.candidate_id as candidate, m.revision, null::timestamptz as review, null::bigint as action, null::timestamptz as until
       from ${tables.toAssess} w
      cross join lateral (
        select id, candidate_id, revision, direction, quarantine_code, read_back, stored_at from ${tables.message}
         where id = w.message_id and revision = w.revision limit 1) m
       left join ${tables.assessment} a on a.message_id = m.id
      where m.direction = 'in' and m.quarantine_code is null and m.candidate_id is not null
        and (a.message_id is null or (a.revision < m.revision and a.assessed_at < ${agoOfReadBack(OUTDATED_GRACE_SECONDS)}))
        and m.stored_at < case when m.read_back then ${agoOfReadBack(READ_BACK_GRACE_SECONDS)} else ${before} end
      order by w.message_id limit ${MOST_RINGS})
    union all
    (select a.message_id, m.candidate_id, null, a.next_review_at, null, null
       from ${tables.assessment} a join ${tables.message} m on m.id = a.message_id
      where a.next_review_at <= ${at} order by a.next_review_at limit ${MOST_RINGS})
    union all
    (select e.message_id, e.candidate_id, null, null, act.id, null from ${tables.inboxAction} act
       join ${tables.inboxEntry} e on e.id = act.entry_id and act.id > e.applied_action_id
      where act.at < ${before} limit ${MOST_RINGS})
    union all
    (select e.message_id, e.candidate_id, null, null, null, e.until from ${tables.inboxEntry} e
      where e.until <= ${at} limit ${MOST_RINGS})
    union all
    (select e.message_id, e.candidate_id, null, null, null, ${fadesAt(sql`e`)} from ${tables.inboxEntry} e
      where ${hasFaded(sql`e`, now)} limit ${MOST_RINGS})`);
  return rows.map((row) => ({
    messageId: Number(row.id),
    candidateId: row.candidate === null ? null : Number(row.candidate),
    reason: reasonOf(row),
  }));
}

function reasonOf(row: Row): AssessReason {
  if (row.revision !== null) return { revision: row.revision };
  if (row.review !== null) return { reviewAt: new Date(row.review) };
  if (row.action !== null) return { actionId: Number(row.action) };
  return { until: new Date(row.until ?? 0) };
}
