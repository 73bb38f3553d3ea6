import { type SQL, and, asc, eq, gt, inArray, lte, or, sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';

const { delivery } = tables;

export type DeliveryRow = typeof delivery.$inferSelect;

/** So long a claim holds: sign-in at the slowest server takes less. */
const CLAIM_MS = 2 * 60_000;
/** So long after `sending` whoever wrote it has given up or died: twice the deadline of a mail, and a minute. */
const SENDING_MS = 5 * 60_000;
/** Nothing is put off for longer than an hour: what waits for longer was put off by a clock that ran ahead. */
const LONGEST_WAIT_MS = 2 * 60 * 60_000;
const hasCome = (now: Date): SQL | undefined =>
  or(lte(delivery.nextTryAt, now), gt(delivery.nextTryAt, new Date(now.getTime() + LONGEST_WAIT_MS)));
const AMBIGUOUS =
  'The connection was lost while it was being sent. It may have arrived; it is not sent again by itself.';

/**
 * Takes a delivery for one try. What a dead process had claimed and not begun to send may be taken again.
 *
 * @param claim a name of whoever takes it, never used twice
 * @returns null where somebody else has it or nothing is left to do
 */
export async function claimDelivery(
  tx: Handle,
  id: number,
  claim: string,
  now: Date,
): Promise<DeliveryRow | null> {
  const [row] = await tx
    .update(delivery)
    .set({
      state: 'claimed',
      claim,
      attempts: sql`${delivery.attempts} + 1`,
      nextTryAt: new Date(now.getTime() + CLAIM_MS),
    })
    .where(and(eq(delivery.id, id), inArray(delivery.state, ['due', 'claimed']), hasCome(now)))
    .returning();
  return row ?? null;
}

/**
 * Writes that the next word may make the other side accept it.
 *
 * @returns false where the claim is not held any more: then nothing may be sent
 */
export async function beginSending(
  tx: Handle,
  id: number,
  claim: string,
  messageId: string,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(delivery)
    .set({ state: 'sending', messageId, nextTryAt: new Date(now.getTime() + SENDING_MS) })
    .where(and(eq(delivery.id, id), eq(delivery.state, 'claimed'), eq(delivery.claim, claim)))
    .returning({ id: delivery.id });
  return rows.length > 0;
}

export type Ending =
  | { readonly state: 'sent' }
  | { readonly state: 'ambiguous' | 'failed'; readonly problem: string }
  | { readonly state: 'due'; readonly problem: string; readonly nextTryAt: Date };

/**
 * Writes how a try ended; nothing where another process has taken it meanwhile. One whose clock runs ahead may have
 * called it an open question already: whoever sent it knows the answer.
 */
export async function endTry(
  tx: Handle,
  id: number,
  claim: string,
  ending: Ending,
  now: Date,
): Promise<void> {
  const values =
    ending.state === 'sent'
      ? { state: ending.state, sentAt: now, problem: null }
      : ending.state === 'due'
        ? { state: ending.state, problem: ending.problem, nextTryAt: ending.nextTryAt }
        : { state: ending.state, problem: ending.problem };
  await tx
    .update(delivery)
    .set(values)
    .where(
      and(
        eq(delivery.id, id),
        inArray(delivery.state, ['claimed', 'sending', 'ambiguous']),
        eq(delivery.claim, claim),
      ),
    );
}

/** Whoever died while sending has left it open whether it arrived: a person is told, nobody sends it again. */
export async function markAmbiguous(tx: Handle, now: Date): Promise<number> {
  const rows = await tx
    .update(delivery)
    .set({ state: 'ambiguous', problem: AMBIGUOUS })
    .where(and(eq(delivery.state, 'sending'), hasCome(now)))
    .returning({ id: delivery.id });
  return rows.length;
}

/** What can be tried now, oldest first. */
export async function readDueDeliveries(tx: Handle, now: Date, limit: number): Promise<number[]> {
  const rows = await tx
    .select({ id: delivery.id })
    .from(delivery)
    .where(and(inArray(delivery.state, ['due', 'claimed']), hasCome(now)))
    .orderBy(asc(delivery.nextTryAt), asc(delivery.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

/**
 * Whether an automatic message is about a mail of ours, for the aliases `m` of the message and `d` of the delivery: it
 * answers it, or names its Message-ID in its text as older mail servers do.
 */
export function isAboutDelivery(): SQL {
  return sql`(m.is_automatic and d.channel = 'mail' and d.message_id is not null
    and (m.in_reply_to = d.message_id or d.message_id = any(m."references") or strpos(m.text, d.message_id) > 0))`;
}

/**
 * Marks what a mail server gave back: a report that came into a mailbox that we read and names our Message-ID. A report
 * of a delay, of success or of reading gives nothing back.
 *
 * @returns how many
 */
export async function markReturned(tx: Handle, now: Date): Promise<number> {
  const { rows } = await tx.execute(sql`
    update ${delivery} d
       set state = 'returned', problem = 'The mail server gave it back: the address does not take mail.'
      from ${tables.message} m
     where d.state in ('sent', 'ambiguous') and d.next_try_at > ${now.toISOString()}::timestamptz - interval '7 days'
       and m.stored_at > ${now.toISOString()}::timestamptz - interval '7 days'
       and case when m.headers ->> 'content-type' ilike 'multipart/report%' then m.text ~* '(?n)^Action:\\s*failed'
                else m.from_address ilike 'mailer-daemon@%' end
       and ${isAboutDelivery()}
    returning d.id`);
  return rows.length;
}
