import { type SQL, and, eq, inArray, sql } from 'drizzle-orm';
import type { NewContact } from '#libs/contract';
import { mayReachNobody, saysNobodyReached } from '#libs/domain';
import { FoyerError, rowNumberOf } from '#libs/platform';
import {
  type Database,
  type Doer,
  type Handle,
  isSomebody,
  lockPeople,
  tables,
  writeRecord,
} from '#libs/store';
import { readCandidateName } from './candidate.queries.ts';
import { markOutdated } from './contact.repository.ts';
import type { ToAssess } from './draft.ts';
import { copyHold } from './hold.repository.ts';
import { lockIntake } from './intake-lock.repository.ts';
import { assessAnew, joinInto } from './join-people.repository.ts';
import { copyApart, tellApart } from './namesakes.repository.ts';

const { candidate, candidateAddress, contact, message } = tables;

/** The address of whoever wrote a message. */
const writtenFrom = sql<string>`coalesce(${message.personAddress}, lower(${message.fromAddress}))`;

/** What was changed about a person, and what is to be assessed anew; ring after the transaction. */
export interface PersonChange {
  readonly candidateId: number;
  readonly toAssess: readonly ToAssess[];
}

/**
 * Makes an address a person of its own again, with all of its messages and contacts.
 *
 * @param doer who says so: nobody is asked whether they are the same one after that
 * @returns the new person
 * @throws `not-found` where the candidate has no such address; `request-invalid` where it is the only one
 */
export async function separateAddress(
  database: Database,
  candidateId: number,
  address: string,
  doer: Doer,
  now: Date,
): Promise<PersonChange> {
  return database.transaction(async (tx) => {
    await lockWithIntake(tx, [candidateId]);
    const addresses = await addressesOf(tx, candidateId);
    if (!addresses.includes(address)) throw new FoyerError('not-found', 'This person has no such address.');
    if (addresses.length === 1)
      throw new FoyerError('request-invalid', 'address: it is the only one of this person.');
    const moved = await messagesFrom(tx, candidateId, address);
    const [named] = await tx
      .select({ name: message.fromName })
      .from(message)
      // Of a voicemail or a forward it is a machine or a colleague.
      .where(
        and(
          inArray(message.id, moved),
          sql`${message.fromName} <> '' and lower(${message.fromAddress}) = ${address}`,
        ),
      )
      .limit(1);
    const [made] = await tx
      .insert(candidate)
      .values({ name: named?.name ?? address })
      .returning({ id: candidate.id });
    const madeId = made?.id ?? 0;
    await tx
      .update(candidateAddress)
      .set({ candidateId: madeId, because: 'person' })
      .where(eq(candidateAddress.address, address));
    await tx.update(message).set({ candidateId: madeId }).where(inArray(message.id, moved));
    await moveContacts(tx, candidateId, madeId, moved, address);
    await copyHold(tx, candidateId, madeId);
    await copyApart(tx, candidateId, madeId);
    await tellApart(tx, candidateId, madeId, doer.name, now);
    await writeRecord(tx, doer, { what: 'address_separated', about: address, candidateId }, now);
    return { candidateId: madeId, toAssess: await assessAnew(tx, [candidateId, madeId]) };
  });
}

/**
 * Makes two people one: everything of `otherId` becomes `candidateId`'s.
 *
 * @throws `not-found`; `request-invalid` for the same person twice
 */
export async function joinPeople(
  database: Database,
  candidateId: number,
  otherId: number,
  doer: Doer,
  now: Date,
): Promise<PersonChange> {
  if (candidateId === otherId) throw new FoyerError('request-invalid', 'candidateId: it is the same person.');
  return database.transaction(async (tx) => {
    await lockWithIntake(tx, [candidateId, otherId]);
    const about = await readCandidateName(tx, otherId);
    await joinInto(tx, candidateId, otherId, 'person');
    await writeRecord(tx, doer, { what: 'people_joined', about, candidateId }, now);
    return { candidateId, toAssess: await assessAnew(tx, [candidateId]) };
  });
}

/**
 * Records a contact that left no mail with us. A call of ours that reached nobody is kept, and answers nobody.
 *
 * @param by who says so
 * @throws `not-found`; `request-invalid` for a time in the future
 */
export async function logContact(
  database: Database,
  candidateId: number,
  { by, channel, at, note, messageId, reached }: NewContact,
  loggedBy: string,
  now: Date,
): Promise<{ id: number; toAssess: ToAssess[] }> {
  const when = at === undefined ? now : new Date(at);
  if (when > now) throw new FoyerError('request-invalid', 'at: it is in the future.');
  return database.transaction(async (tx) => {
    await lockWithIntake(tx, [candidateId]);
    const loggedOn = await addressLoggedOn(tx, candidateId, messageId);
    const row = {
      candidateId,
      at: when,
      by,
      channel,
      unproven: by === 'employer' && !(reached ?? !(mayReachNobody(channel) && saysNobodyReached(note))),
      note: note === '' ? null : note,
      loggedBy,
      loggedOn,
    };
    const [made] = await tx.insert(contact).values(row).returning({ id: contact.id });
    return { id: made?.id ?? 0, toAssess: await markOutdated(tx, [row]) };
  });
}

/**
 * Takes back a contact that was logged by hand.
 *
 * @throws `not-found` where there is none such: mail cannot be taken back
 */
export async function removeContact(
  database: Database,
  candidateId: number,
  id: number,
  doer: Doer,
  now: Date,
): Promise<ToAssess[]> {
  return database.transaction(async (tx) => {
    // Before the contact, as everybody does who writes about a person.
    await lockPeople(tx, [candidateId]);
    const [row] = await tx
      .delete(contact)
      .where(and(eq(contact.id, id), eq(contact.candidateId, candidateId), sql`${contact.messageId} is null`))
      .returning({ candidateId: contact.candidateId, at: contact.at, by: contact.by });
    if (row === undefined)
      throw new FoyerError('not-found', 'There is no such contact that was logged by hand.');
    await writeRecord(tx, doer, { what: 'contact_removed', about: '', candidateId }, now);
    return markOutdated(tx, [row]);
  });
}

/**
 * Nobody takes in mail meanwhile, nor writes about these people.
 *
 * @throws `not-found` where one of them is none, or was joined with another
 */
export async function lockWithIntake(tx: Handle, ids: readonly number[]): Promise<void> {
  await lockIntake(tx);
  const rows = await tx
    .select({ id: candidate.id })
    .from(candidate)
    .where(and(inArray(candidate.id, [...ids]), isSomebody(candidate.id)))
    .orderBy(candidate.id)
    .for('update');
  if (rows.length < ids.length) throw new FoyerError('not-found', 'There is no such person.');
}

async function addressesOf(tx: Handle, candidateId: number): Promise<string[]> {
  const rows = await tx
    .select({ address: candidateAddress.address })
    .from(candidateAddress)
    .where(eq(candidateAddress.candidateId, candidateId));
  return rows.map((row) => row.address);
}

/** @returns null where a person has several addresses and nobody said which one is meant */
async function addressLoggedOn(tx: Handle, candidateId: number, messageId?: string): Promise<string | null> {
  const addresses = await addressesOf(tx, candidateId);
  if (addresses.length === 1) return addresses[0] ?? null;
  const id = messageId === undefined ? null : rowNumberOf(messageId);
  if (id === null) return null;
  const [at] = await tx.select({ from: writtenFrom }).from(message).where(eq(message.id, id));
  return addresses.find((address) => address === at?.from) ?? null;
}

async function messagesFrom(tx: Handle, candidateId: number, address: string): Promise<number[]> {
  const rows = await tx
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.candidateId, candidateId), eq(writtenFrom, address)));
  return rows.map((row) => row.id);
}

/**
 * Contacts of the moved messages, of our mail that went to this address, and those logged by hand on whoever had it alone;
 * what went to both is of both. What was logged on somebody with several addresses, none of them named, stays.
 */
async function moveContacts(
  tx: Handle,
  fromId: number,
  toId: number,
  messageIds: readonly number[],
  address: string,
): Promise<void> {
  const wentTo = (addresses: SQL) => sql`c.by = 'employer' and exists (
    select 1 from ${message} m, unnest(m."to" || m.cc) as recipient
     where m.id = c.message_id and lower(recipient) in (${addresses}))`;
  const left = sql`select a.address from ${candidateAddress} a where a.candidate_id = ${fromId}`;
  await tx.execute(sql`
    insert into ${contact} (candidate_id, message_id, at, by, automatic, unproven, channel, note, logged_by)
    select ${toId}, message_id, at, by, automatic, unproven, channel, note, logged_by from ${contact} c
     where c.candidate_id = ${fromId} and ${wentTo(sql`${address}`)} and ${wentTo(left)}`);
  await tx.execute(sql`
    update ${contact} c set candidate_id = ${toId}
     where c.candidate_id = ${fromId}
       and (c.message_id = any(${`{${messageIds.join()}}`}::bigint[]) or c.logged_on = ${address}
         or (${wentTo(sql`${address}`)} and not (${wentTo(left)})))`);
}
