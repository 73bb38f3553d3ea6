import { and, eq, gt, inArray, isNotNull, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import { separateNewText } from '#libs/domain';
import { type Database, type Doer, type Handle, tables, writeRecord } from '#libs/store';
import { readCandidateOfMessage } from './candidate.queries.ts';
import type { ToAssess } from './draft.ts';
import { lockIntake } from './intake-lock.repository.ts';
import type { RoleFinding } from './roles/role-evidence.ts';
import { rolesFor, threadOf } from './role-of-mail.repository.ts';
import { readRoleTitle } from './role.repository.ts';
import { sentToOf } from './sent-to.ts';

const { message, candidate } = tables;

/** Older mail of unknown role stays as it is when a role is added. */
const LOOKED_BACK_DAYS = 180;
const MOST_LOOKED_AT = 5_000;
/** Characters of a message in which something quoted may tell its role. */
const READ_OF_TEXT = 20_000;

/**
 * Says for all messages of a candidate, present and to come, which role they are about; null takes it back.
 *
 * @returns messages whose role has changed; ring after this returns
 */
export async function chooseRoleOfCandidate(
  database: Database,
  candidateId: number,
  roleId: number | null,
  doer: Doer,
  now: Date,
): Promise<ToAssess[]> {
  return database.transaction(async (tx) => {
    // A batch that is being stored does not know of the choice yet.
    await lockIntake(tx);
    await tx.update(candidate).set({ chosenRoleId: roleId }).where(eq(candidate.id, candidateId));
    await recordChoice(tx, candidateId, roleId, doer, now);
    const mine = eq(message.candidateId, candidateId);
    return roleId === null
      ? findAnew(tx, and(mine, eq(message.roleBecause, 'person')))
      : setRole(tx, mine, { roleId, because: 'person', quote: null });
  });
}

/** The same for one message. */
export async function chooseRoleOfMessage(
  database: Database,
  messageId: number,
  roleId: number | null,
  doer: Doer,
  now: Date,
): Promise<ToAssess[]> {
  return database.transaction(async (tx) => {
    const candidateId = await readCandidateOfMessage(tx, messageId);
    if (candidateId !== null) await recordChoice(tx, candidateId, roleId, doer, now);
    const mine = eq(message.id, messageId);
    return roleId === null
      ? findAnew(tx, mine)
      : setRole(tx, mine, { roleId, because: 'person', quote: null });
  });
}

async function recordChoice(
  tx: Handle,
  candidateId: number,
  roleId: number | null,
  doer: Doer,
  now: Date,
): Promise<void> {
  const about = roleId === null ? '' : await readRoleTitle(tx, roleId);
  await writeRecord(tx, doer, { what: 'role_chosen', about, candidateId }, now);
}

/**
 * Looks again which role recent mail is about, after a role was added or changed, which is committed by then. What a
 * person chose stays.
 *
 * @param roleIds the roles that changed: their own mail and mail of unknown role is looked at
 */
export async function findRolesAnew(
  database: Database,
  roleIds: readonly number[],
  now: Date,
): Promise<ToAssess[]> {
  const since = new Date(now.getTime() - LOOKED_BACK_DAYS * 24 * 60 * 60_000);
  // A batch that is being stored went by the roles that there were before: it is waited for, and none after it.
  await database.transaction(lockIntake);
  return database.transaction((tx) =>
    findAnew(
      tx,
      and(
        or(isNull(message.roleId), inArray(message.roleId, [...roleIds])),
        or(isNull(message.roleBecause), ne(message.roleBecause, 'person')),
        sql`${message.receivedAt} > ${since.toISOString()}::timestamptz`,
      ),
    ),
  );
}

/** The most messages of their people whose role older mail may tell; who has more of them is a machine. */
const MOST_AFTER = 500;

/**
 * Looks again which role later mail is about, after older mail of the same people that tells one was read back. What a
 * person chose stays, and so does all mail in rows of the queue that somebody has decided about.
 *
 * @param messageIds the older mail
 */
export async function findRolesAfter(tx: Handle, messageIds: readonly number[]): Promise<ToAssess[]> {
  if (messageIds.length === 0) return [];
  const people = await tx
    .select({
      id: message.candidateId,
      since: sql<Date>`min(${message.receivedAt})`.mapWith(message.receivedAt),
    })
    .from(message)
    .where(
      and(inArray(message.id, [...messageIds]), isNotNull(message.roleId), isNotNull(message.candidateId)),
    )
    .groupBy(message.candidateId);
  const later = people.map(({ id, since }) =>
    and(eq(message.candidateId, id ?? 0), gt(message.receivedAt, since)),
  );
  if (later.length === 0) return [];
  const { inboxEntry: entry, inboxAction: action, role } = tables;
  return findAnew(
    tx,
    and(
      or(...later),
      or(isNull(message.roleBecause), notInArray(message.roleBecause, ['person', 'address'])),
      sql`not exists (select 1 from ${role} where ${role.id} = ${message.roleId} and ${role.closedAt} is not null)`,
      sql`not exists (select 1 from ${entry} join ${action} on ${action.entryId} = ${entry.id}
            where ${entry.candidateId} = ${message.candidateId} and ${entry.roleKey} = coalesce(${message.roleId}, 0))`,
    ),
    MOST_AFTER,
  );
}

/** @returns messages whose role is another, now that it was looked at again */
export async function findAnew(
  tx: Handle,
  where: ReturnType<typeof and>,
  most = MOST_LOOKED_AT,
): Promise<ToAssess[]> {
  const rows = await tx
    .select({
      id: message.id,
      candidateId: message.candidateId,
      messageId: message.messageId,
      receivedAt: message.receivedAt,
      to: message.to,
      cc: message.cc,
      headers: message.headers,
      subject: message.subject,
      text: message.newText,
      wholeText: sql<string>`left(${message.text}, ${READ_OF_TEXT})`,
      senderName: message.fromName,
      inReplyTo: message.inReplyTo,
      references: message.references,
      roleId: message.roleId,
    })
    .from(message)
    .where(and(where, eq(message.direction, 'in'), isNull(message.quarantineCode)))
    .orderBy(sql`${message.receivedAt} desc`)
    .limit(most);
  const mails = rows.map(
    ({ id, candidateId, to, cc, headers, inReplyTo, references, wholeText, ...row }) => ({
      ...row,
      quotedText: () => separateNewText(wholeText, row.subject).quotedText,
      key: String(id),
      candidateIds: candidateId === null ? [] : [candidateId],
      sentTo: sentToOf([...to, ...cc], headers),
      thread: threadOf(inReplyTo, references),
    }),
  );
  const findings = await rolesFor(tx, mails, new Set(rows.map((row) => row.id)));
  const changed: ToAssess[] = [];
  for (const row of rows) {
    const finding = findings.get(String(row.id)) ?? null;
    if ((finding?.roleId ?? null) === row.roleId) continue;
    changed.push(...(await setRole(tx, eq(message.id, row.id), finding)));
  }
  return changed;
}

async function setRole(
  tx: Handle,
  where: ReturnType<typeof and>,
  finding: RoleFinding | null,
): Promise<ToAssess[]> {
  const roleId = finding?.roleId ?? null;
  const evidence = { roleBecause: finding?.because ?? null, roleQuote: finding?.quote ?? null };
  const before = await tx.select({ id: message.id, roleId: message.roleId }).from(message).where(where);
  await tx.update(message).set(evidence).where(where);
  const ids = before.filter((row) => row.roleId !== roleId).map((row) => row.id);
  if (ids.length === 0) return [];
  const rows = await tx
    .update(message)
    .set({ roleId, revision: sql`${message.revision} + 1` })
    .where(inArray(message.id, ids))
    .returning({
      messageId: message.id,
      candidateId: message.candidateId,
      revision: message.revision,
      direction: message.direction,
      quarantineCode: message.quarantineCode,
    });
  return rows
    .filter((row) => row.direction === 'in' && row.quarantineCode === null)
    .map(({ messageId, candidateId, revision }) => ({ messageId, candidateId, revision }));
}
