import { and, eq, isNull, notLike, or, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Erasure } from '#libs/contract';
import { counted } from '#libs/domain';
import { type Database, type Doer, type Handle, tables, writeRecord } from '#libs/store';
import { readHold, requireNoHold } from './hold.repository.ts';
import type { ErasedMarks } from './erased-marks.ts';
import { insertErased } from './erased-mail.repository.ts';
import { lockWithIntake } from './person.repository.ts';
import { replace } from './quarantined-copy.repository.ts';

/** Headers that say to whom a message went. */
const RECIPIENTS = sql.param(['to', 'cc', 'bcc']);

const { candidate, candidateAddress, contact, erasedAddress, message } = tables;

/**
 * Erases everything about a person: their messages and ours to them alone, files, notes, decisions, what digests showed
 * of them, and who they were. What stays is where each message lies, with a keyed hash, so that it is not read again; a
 * keyed hash of each address, for what is read later and was written before; and a line of the record without a name.
 * Mail of ours that went to others as well stays with those. No mailbox is touched.
 *
 * Everything that hangs on a message or a person goes with it in the database, whichever feature wrote it.
 *
 * @returns what is gone
 * @throws `not-found`; `conflict` where they are kept for a legal reason
 */
export async function erasePerson(
  database: Database,
  candidateId: number,
  marks: ErasedMarks,
  doer: Doer,
  now: Date,
): Promise<Erasure> {
  return database.transaction(async (tx) => {
    await lockWithIntake(tx, [candidateId]);
    await requireNoHold(tx, candidateId, now);
    const gone = await readErasure(tx, candidateId, now);
    const addresses = await addressesOf(tx, candidateId);
    await tx.execute(sql`select pg_notify('foyer_inbox', e.id::text) from ${tables.inboxEntry} e
      where e.candidate_id = ${candidateId}`);
    await leaveOutOfCopies(tx, candidateId, addresses);
    for (const { id, ...known } of await theirMessages(tx, candidateId)) {
      const left = await insertErased(tx, { ...known, erasedAt: now }, marks);
      await replace(tx, id, left);
    }
    for (const address of addresses)
      await tx
        .insert(erasedAddress)
        .values({ mark: marks.ofAddress(address), erasedAt: now })
        .onConflictDoUpdate({ target: erasedAddress.mark, set: { erasedAt: now } });
    await tx.delete(candidate).where(eq(candidate.id, candidateId));
    const about = `${counted(gone.messages, 'message')}, ${counted(gone.files, 'file')}`;
    await writeRecord(tx, doer, { what: 'person_erased', about }, now);
    return gone;
  });
}

/** What erasing a person would take away. */
export async function readErasure(tx: Handle, candidateId: number, now: Date): Promise<Erasure> {
  const theirs = tx.select({ id: message.id }).from(message).where(ofThem(tx, candidateId));
  const { rows } = await tx.execute<Omit<Erasure, 'hold'>>(sql`
    with theirs as (${theirs})
    select (select count(*) from theirs)::int as messages,
           (select count(*) from ${tables.attachment} where message_id in (select id from theirs))::int as files,
           ((select count(*) from ${contact} where candidate_id = ${candidateId} and note is not null)
             + (select count(*) from ${tables.inboxAction} act join ${tables.inboxEntry} e on e.id = act.entry_id
                 where e.candidate_id = ${candidateId} and act.note is not null))::int as notes,
           (select count(*) from ${tables.decision} where message_id in (select id from theirs))::int as decisions`);
  const [counts = { messages: 0, files: 0, notes: 0, decisions: 0 }] = rows;
  return { ...counts, hold: await readHold(tx, candidateId, now) };
}

/** Theirs, ours to nobody else, and what could not be read and says that it is from them. */
function ofThem(tx: Handle, candidateId: number) {
  const addresses = tx
    .select({ address: candidateAddress.address })
    .from(candidateAddress)
    .where(eq(candidateAddress.candidateId, candidateId));
  return or(
    eq(message.candidateId, candidateId),
    and(
      isNull(message.candidateId),
      sql`${message.quarantineCode} is not null`,
      sql`lower(${message.fromAddress}) in (${addresses})`,
    ),
    and(
      eq(message.direction, 'out'),
      sql`exists (select 1 from ${contact} c where c.message_id = ${message.id} and c.candidate_id = ${candidateId})`,
      sql`not exists (select 1 from ${contact} c where c.message_id = ${message.id} and c.candidate_id <> ${candidateId})`,
    ),
  );
}

function theirMessages(tx: Handle, candidateId: number) {
  return tx
    .select({
      id: message.id,
      identity: message.identity,
      sourceIdentity: message.sourceIdentity,
      direction: message.direction,
    })
    .from(message)
    .where(ofThem(tx, candidateId))
    .orderBy(message.id);
}

async function addressesOf(tx: Handle, candidateId: number): Promise<string[]> {
  const rows = await tx
    .select({ address: candidateAddress.address })
    .from(candidateAddress)
    // What stands for an address where a message says none.
    .where(
      and(eq(candidateAddress.candidateId, candidateId), notLike(candidateAddress.address, 'unknown:%')),
    );
  return rows.map(({ address }) => address);
}

/** Mail of ours that went to others as well no longer says that it went to them; its headers and kept source would. */
async function leaveOutOfCopies(
  tx: Handle,
  candidateId: number,
  addresses: readonly string[],
): Promise<void> {
  const without = (column: AnyPgColumn) => sql`array(
    select each from unnest(${column}) with ordinality as list (each, place)
     where lower(each) <> all(${sql.param([...addresses])}::text[]) order by place)`;
  await tx
    .update(message)
    .set({
      to: without(message.to),
      cc: without(message.cc),
      headers: sql`${message.headers} - ${RECIPIENTS}::text[]`,
      rawGzip: null,
    })
    .where(
      and(
        eq(message.direction, 'out'),
        sql`exists (select 1 from ${contact} c where c.message_id = ${message.id} and c.candidate_id = ${candidateId})`,
        sql`exists (select 1 from ${contact} c where c.message_id = ${message.id} and c.candidate_id <> ${candidateId})`,
      ),
    );
}
