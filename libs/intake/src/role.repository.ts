import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { RoleDetail, NewRole as RoleParts, RolePatch } from '#libs/contract';
import type { JobFunction, Role } from '#libs/domain';
import { FoyerError, rowNumberOf } from '#libs/platform';
import { ADVISORY_LOCKS, type Database, type Doer, type Handle, tables, writeRecord } from '#libs/store';
import type { ToAssess } from './draft.ts';
import { lockIntake } from './intake-lock.repository.ts';

export interface NewRole extends Role {
  readonly addresses: readonly string[];
}

export type RoleRow = typeof tables.role.$inferSelect;

/** Every role, in the order of their making. */
export async function readRoles(database: Database): Promise<RoleRow[]> {
  return database.select().from(tables.role).orderBy(tables.role.id);
}

/** What a role is called; empty where there is none such. */
export async function readRoleTitle(tx: Handle, id: number): Promise<string> {
  const [row] = await tx.select({ title: tables.role.title }).from(tables.role).where(eq(tables.role.id, id));
  return row?.title ?? '';
}

/** Lets one transaction at a time look whether a title is free and take it. */
async function lockTitles(tx: Handle): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.roleTitles})`);
}

/**
 * Adds the roles whose title is not there yet, in whatever case.
 *
 * @returns the titles that were added
 */
export async function addRoles(database: Database, roles: readonly NewRole[]): Promise<string[]> {
  return database.transaction(async (tx) => {
    await lockTitles(tx);
    const present = await tx.select({ title: tables.role.title }).from(tables.role);
    const known = new Set(present.map(({ title }) => title.toLowerCase()));
    const fresh = roles.filter(({ title }) => !known.has(title.toLowerCase()));
    if (fresh.length === 0) return [];
    await tx.insert(tables.role).values(
      fresh.map((role) => ({
        title: role.title,
        function: role.function,
        addresses: role.addresses.map((address) => address.toLowerCase()),
      })),
    );
    return fresh.map((role) => role.title);
  });
}

export function roleView(row: RoleRow): RoleDetail {
  return {
    id: String(row.id),
    title: row.title,
    function: row.function as JobFunction,
    addresses: row.addresses,
    words: row.words,
    ownerId: row.ownerId === null ? null : String(row.ownerId),
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}

/**
 * Adds all of them or none.
 *
 * @throws `conflict` where there is a role with one of the titles; `request-invalid` for an owner who is nobody
 */
export async function createRoles(
  database: Database,
  roles: readonly RoleParts[],
  doer: Doer,
  now: Date,
): Promise<RoleRow[]> {
  return database.transaction(async (tx) => {
    await lockTitles(tx);
    const rows: RoleRow[] = [];
    for (const { title, function: work, addresses, words, ownerId } of roles) {
      await requireFreeTitle(tx, title, null);
      const added = await tx
        .insert(tables.role)
        .values({
          title,
          function: work,
          addresses: lowerCase(addresses),
          words,
          ownerId: await ownerOf(tx, ownerId, null),
        })
        .returning();
      rows.push(...added);
      await writeRecord(tx, doer, { what: 'role_added', about: title }, now);
    }
    return rows;
  });
}

/**
 * @returns the role, and what is to be assessed again since its work is another: how often is too often depends on that
 * @throws as `createRoles`; `not-found`
 */
export async function changeRole(
  database: Database,
  id: number,
  { title, function: work, addresses, words, ownerId, closed }: RolePatch,
  doer: Doer,
  now: Date,
): Promise<{ readonly row: RoleRow; readonly toAssess: ToAssess[] }> {
  return database.transaction(async (tx) => {
    // A batch that is being stored is assessed by the work that there was before, unless it is waited for.
    if (work !== undefined) await lockIntake(tx);
    const [before] = await tx.select().from(tables.role).where(eq(tables.role.id, id)).for('update');
    if (title !== undefined) {
      await lockTitles(tx);
      await requireFreeTitle(tx, title, id);
    }
    const [row] = await tx
      .update(tables.role)
      .set({
        ...(title === undefined ? {} : { title }),
        ...(work === undefined ? {} : { function: work }),
        ...(addresses === undefined ? {} : { addresses: lowerCase(addresses) }),
        ...(words === undefined ? {} : { words }),
        ...(ownerId === undefined ? {} : { ownerId: await ownerOf(tx, ownerId, before?.ownerId ?? null) }),
        ...(closed === undefined ? {} : { closedAt: closed ? now : null }),
      })
      .where(eq(tables.role.id, id))
      .returning();
    if (row === undefined) throw new FoyerError('not-found', 'There is no such role.');
    await writeRecord(tx, doer, { what: 'role_changed', about: row.title }, now);
    return { row, toAssess: row.function === before?.function ? [] : await outdateUnread(tx, id) };
  });
}

/** What is still to be read about a role is assessed again; what somebody settled stays as it was. */
async function outdateUnread(tx: Handle, roleId: number): Promise<ToAssess[]> {
  const { message, inboxEntry: entry, assessment } = tables;
  const isUnread = sql`${message.id} in (
    select unnest(${entry.messageIds}) from ${entry} where ${entry.roleId} = ${roleId} and ${entry.state} in ('open', 'later'))`;
  const isUnassessed = sql`not exists (select 1 from ${assessment} where ${assessment.messageId} = ${message.id})`;
  return tx
    .update(message)
    .set({ revision: sql`${message.revision} + 1` })
    .where(
      and(
        eq(message.roleId, roleId),
        eq(message.direction, 'in'),
        isNull(message.quarantineCode),
        or(isUnread, isUnassessed),
      ),
    )
    .returning({ messageId: message.id, candidateId: message.candidateId, revision: message.revision });
}

/** @throws `request-invalid` where there is no such role */
export async function requireRole(tx: Handle, id: string | null): Promise<number | null> {
  if (id === null) return null;
  const number = rowNumberOf(id);
  const rows =
    number === null
      ? []
      : await tx.select({ id: tables.role.id }).from(tables.role).where(eq(tables.role.id, number));
  if (rows[0] === undefined) throw new FoyerError('request-invalid', 'roleId: there is no such role.');
  return rows[0].id;
}

const lowerCase = (addresses: readonly string[]) => addresses.map((address) => address.toLowerCase());

async function requireFreeTitle(tx: Handle, title: string, own: number | null): Promise<void> {
  const same = await tx
    .select({ id: tables.role.id })
    .from(tables.role)
    .where(sql`lower(${tables.role.title}) = lower(${title})`);
  if (same.some(({ id }) => id !== own))
    throw new FoyerError('conflict', `There is a role with the title "${title}" already.`);
}

/** @param present whoever owns it already, who may stay so although they were deactivated since */
async function ownerOf(tx: Handle, id: string | null, present: number | null): Promise<number | null> {
  if (id === null) return null;
  const number = rowNumberOf(id);
  const [owner] =
    number === null
      ? []
      : await tx
          .select({ id: tables.user.id, deactivatedAt: tables.user.deactivatedAt })
          .from(tables.user)
          .where(eq(tables.user.id, number));
  if (owner === undefined || (owner.deactivatedAt !== null && owner.id !== present))
    throw new FoyerError('request-invalid', 'ownerId: there is no such user.');
  return owner.id;
}
