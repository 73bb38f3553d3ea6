import { type SQLWrapper, and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { EarlyAnswer } from '#libs/contract';
import type { Lane } from '#libs/domain';
import { FoyerError } from '#libs/platform';
import { ADVISORY_LOCKS, type Database, type Handle, tables } from '#libs/store';
import type { Actor } from './inbox-action.repository.ts';

const { earlyAnswer: answer, inboxAction, mailbox } = tables;

/** A row to act on for a message, and the action that it got. */
interface Acted {
  readonly actionId: number;
  readonly messageId: number;
}

/** Of a dry run of a month: whoever has not let the mailbox be read by then has answered about other mail. */
const KEPT_DAYS = 90;
/** In one transaction: nobody waits long for a row that it has locked. */
const MOST_AT_ONCE = 100;

/**
 * Keeps what somebody says of a message of a dry run. Where the message is here already it is an
 * action at once, as from its row; otherwise it waits for it.
 *
 * @param identity of the message, as intake makes it
 * @returns the action whose bell to ring after this returns; null while the message is not here
 * @throws `not-found` for a mailbox that is not connected
 */
export async function keepEarlyAnswer(
  database: Database,
  mailboxId: number,
  identity: Buffer,
  { lane, because }: EarlyAnswer,
  { userId, name }: Omit<Actor, 'sight'>,
  now: Date,
): Promise<Acted | null> {
  return database.transaction(async (tx) => {
    const [connected] = await tx
      .select({ id: mailbox.id })
      .from(mailbox)
      .where(and(eq(mailbox.id, mailboxId), isNull(mailbox.disconnectedAt)))
      .for('key share');
    if (connected === undefined) throw new FoyerError('not-found', 'There is no such mailbox.');
    const key = and(eq(answer.mailboxId, mailboxId), eq(answer.identity, identity));
    const said = { because: because === undefined || because === '' ? null : because, userId, byName: name };
    const [row] = (await tx.execute<Row>(placeOf(identity))).rows;
    if (row !== undefined) {
      await tx.delete(answer).where(key);
      return act(tx, row, { ...said, lane, at: now });
    }
    if (lane === null) await tx.delete(answer).where(key);
    else {
      const values = { ...said, lane, at: now };
      await tx
        .insert(answer)
        .values({ mailboxId, identity, ...values })
        .onConflictDoUpdate({ target: [answer.mailboxId, answer.identity], set: values });
    }
    return null;
  });
}

/**
 * Makes actions of the answers whose messages have been assessed since, in the order in which they were given, and
 * forgets those that nothing can come of: their mailbox is disconnected, or they are too old.
 *
 * @returns a round after the other, each done when it is given: whose bells to ring; none while another process acts
 */
export async function* actOnEarlyAnswers(database: Database, now: Date): AsyncGenerator<Acted[], void> {
  // Nearly always there is none.
  const [any] = await database.select({ id: answer.mailboxId }).from(answer).limit(1);
  if (any === undefined) return;
  const gone = database.select({ id: mailbox.id }).from(mailbox).where(isNotNull(mailbox.disconnectedAt));
  await database.delete(answer).where(inArray(answer.mailboxId, gone));
  await database
    .delete(answer)
    .where(sql`${answer.at} < ${now.toISOString()}::timestamptz - make_interval(days => ${KEPT_DAYS})`);
  for (;;) {
    const acted = await database.transaction(actOnFirst);
    if (acted.length > 0) yield acted;
    if (acted.length < MOST_AT_ONCE) return;
  }
}

/** What waits for a message that is not here holds up nothing of what has come. */
async function actOnFirst(tx: Handle): Promise<Acted[]> {
  const { rows: locks } = await tx.execute<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(${ADVISORY_LOCKS.earlyAnswers}) as locked`,
  );
  if (locks[0]?.locked !== true) return [];
  const { rows } = await tx.execute<Row & { mailbox_id: string; identity: Buffer }>(sql`
    select ${answer.mailboxId}, ${answer.identity}, place.*
      from ${answer} cross join lateral (${placeOf(answer.identity)}) place
     order by ${answer.at}, ${answer.mailboxId}, ${answer.identity}
     limit ${MOST_AT_ONCE}
       for update of early_answer`);
  const acted: Acted[] = [];
  for (const { mailbox_id: mailboxId, identity, ...row } of rows) {
    const [said] = await tx
      .delete(answer)
      .where(and(eq(answer.mailboxId, Number(mailboxId)), eq(answer.identity, identity)))
      .returning({
        lane: answer.lane,
        because: answer.because,
        userId: answer.userId,
        byName: answer.byName,
        at: answer.at,
      });
    if (said !== undefined) acted.push(await act(tx, row, said));
  }
  return acted;
}

type Row = { message_id: string; entry_id: string; lane: Lane };

/** The row of the queue in which a message stands, once it is assessed. @param identity of the message */
const placeOf = (identity: SQLWrapper | Buffer) => sql`
  select m.id as message_id, e.id as entry_id, case when e.message_id = m.id then e.lane else a.lane end as lane
    from ${tables.message} m
    join ${tables.assessment} a on a.message_id = m.id
    join ${tables.inboxEntry} e
      on e.candidate_id = m.candidate_id and e.role_key = coalesce(m.role_id, 0)
   where m.identity = ${identity}
   order by (e.message_id = m.id) desc, (m.id = any(e.message_ids)) desc, e.id
   limit 1`;

async function act(
  tx: Handle,
  row: Row,
  said: { lane: Lane | null; because: string | null; userId: number | null; byName: string; at: Date },
): Promise<Acted> {
  const messageId = Number(row.message_id);
  const [action] = await tx
    .insert(inboxAction)
    .values({
      ...said,
      entryId: Number(row.entry_id),
      laneTakenBack: said.lane === null,
      laneBefore: row.lane,
      messageId,
      throughMessageId: messageId,
      messageIds: [messageId],
    })
    .returning({ id: inboxAction.id });
  return { actionId: action?.id ?? 0, messageId };
}
