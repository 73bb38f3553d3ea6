import { eq, sql } from 'drizzle-orm';
import type { HoldView, NewHold } from '#libs/contract';
import { spelledDay } from '#libs/domain';
import { FoyerError } from '#libs/platform';
import { type Database, type Doer, type Handle, lockPeople, tables, writeRecord } from '#libs/store';

const { personHold: hold } = tables;

/** "1 May 2027": a hold may last for years. */
const dayOf = (day: string) => `${spelledDay(day)} ${day.slice(0, 4)}`;

/** The day that it is where days end last: a hold ends when its last day is over everywhere. */
const LAST_ZONE_MS = 12 * 3_600_000;
const todayAt = (now: Date) => new Date(now.getTime() - LAST_ZONE_MS).toISOString().slice(0, 10);

/**
 * Keeps everything about a person from being erased; a later word takes the place of an earlier one.
 *
 * @throws `request-invalid` for a last day that is over
 */
export async function holdPerson(
  database: Database,
  candidateId: number,
  { reason, until = null }: Omit<NewHold, 'until'> & { readonly until?: string | null | undefined },
  doer: Doer,
  now: Date,
): Promise<HoldView> {
  if (until !== null && until < todayAt(now))
    throw new FoyerError('request-invalid', 'until: this day is over.');
  return database.transaction(async (tx) => {
    // Whoever erases them at this moment goes first, or waits and finds it.
    await lockPeople(tx, [candidateId]);
    const values = { reason, until, byName: doer.name, at: now };
    await tx
      .insert(hold)
      .values({ candidateId, ...values })
      .onConflictDoUpdate({ target: hold.candidateId, set: values });
    const about = until === null ? reason : `${reason}, until ${dayOf(until)}`;
    await writeRecord(tx, doer, { what: 'person_held', about, candidateId }, now);
    return { reason, until, by: doer.name, at: now.toISOString() };
  });
}

/** @throws `not-found` where nothing keeps them */
export async function releasePerson(
  database: Database,
  candidateId: number,
  doer: Doer,
  now: Date,
): Promise<void> {
  await database.transaction(async (tx) => {
    const gone = await tx.delete(hold).where(eq(hold.candidateId, candidateId)).returning();
    if (gone.length === 0) throw new FoyerError('not-found', 'Nothing keeps this person.');
    await writeRecord(tx, doer, { what: 'person_released', about: '', candidateId }, now);
  });
}

/** What keeps a person today; null where nothing does, or its last day is over. */
export async function readHold(tx: Handle, candidateId: number, now: Date): Promise<HoldView | null> {
  const [row] = await tx.select().from(hold).where(eq(hold.candidateId, candidateId));
  if (row === undefined || (row.until !== null && row.until < todayAt(now))) return null;
  return { reason: row.reason, until: row.until, by: row.byName, at: row.at.toISOString() };
}

/** @throws `conflict` where something keeps them */
export async function requireNoHold(tx: Handle, candidateId: number, now: Date): Promise<void> {
  const kept = await readHold(tx, candidateId, now);
  if (kept === null) return;
  const until = kept.until === null ? 'until somebody takes that off' : `until ${dayOf(kept.until)}`;
  throw new FoyerError(
    'conflict',
    `Kept for a legal reason ${until} (${kept.by}). It cannot be erased before.`,
  );
}

/** Of two people who are one, what keeps either keeps both; of two, the longer one. The caller has locked them. */
export async function moveHold(tx: Handle, from: number, to: number): Promise<void> {
  await copyHold(tx, from, to);
  await tx.delete(hold).where(eq(hold.candidateId, from));
}

/** Mail that is kept stays so where it becomes another person's. */
export async function copyHold(tx: Handle, from: number, to: number): Promise<void> {
  await tx.execute(sql`
    insert into ${hold} (candidate_id, reason, until, by_name, at)
    select ${to}, reason, until, by_name, at from ${hold} where candidate_id = ${from}
        on conflict (candidate_id) do update set
           (reason, until, by_name, at) = (excluded.reason, excluded.until, excluded.by_name, excluded.at)
     where ${hold}.until is not null and (excluded.until is null or excluded.until > ${hold}.until)`);
}
