import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { AccessLevel } from '#libs/contract';
import { ADVISORY_LOCKS, type Handle, tables } from '#libs/store';

const { passwordLink, user } = tables;

export type User = typeof user.$inferSelect;

interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly access: AccessLevel;
  /** Null for somebody who still has to choose one. */
  readonly passwordHash: string | null;
  readonly opensCare?: boolean;
  readonly roleIds?: number[] | null;
}

/** Lets one transaction at a time decide who governs: who is the first user, and whether there is still an administrator. */
export async function lockGoverning(handle: Handle): Promise<void> {
  await handle.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.governing})`);
}

/** @param email in any case */
export async function findUserByEmail(handle: Handle, email: string): Promise<User | null> {
  const [row] = await handle
    .select()
    .from(user)
    .where(eq(sql`lower(${user.email})`, email.toLowerCase()));
  return row ?? null;
}

export async function hasUsers(handle: Handle): Promise<boolean> {
  const rows = await handle.select({ id: user.id }).from(user).limit(1);
  return rows.length > 0;
}

/**
 * Unless told otherwise an administrator opens *Handle with care* and others don't.
 *
 * @returns null where the email is taken
 */
export async function insertUser(handle: Handle, values: NewUser, now: Date): Promise<User | null> {
  const [row] = await handle
    .insert(user)
    .values({ opensCare: values.access === 'administrator', ...values, createdAt: now })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

export async function findUser(handle: Handle, id: number): Promise<User | null> {
  const [row] = await handle.select().from(user).where(eq(user.id, id));
  return row ?? null;
}

/** The same, held against other writers until the transaction ends. */
export async function lockUser(tx: Handle, id: number): Promise<User | null> {
  const [row] = await tx.select().from(user).where(eq(user.id, id)).for('update');
  return row ?? null;
}

export async function updateUser(
  handle: Handle,
  id: number,
  values: Partial<typeof user.$inferInsert>,
): Promise<void> {
  await handle.update(user).set(values).where(eq(user.id, id));
}

/** Everybody, by name, with the end of the link by which they choose a password. */
export async function listUsers(handle: Handle): Promise<{ user: User; linkUntil: Date | null }[]> {
  return handle
    .select({ user, linkUntil: passwordLink.expiresAt })
    .from(user)
    .leftJoin(passwordLink, eq(passwordLink.userId, user.id))
    .orderBy(asc(sql`lower(${user.name})`), user.id);
}

/** Whether somebody else could govern in this user's place: an administrator who can sign in. */
export async function hasOtherAdministrator(handle: Handle, id: number): Promise<boolean> {
  const rows = await handle
    .select({ id: user.id })
    .from(user)
    .where(
      and(
        eq(user.access, 'administrator'),
        isNull(user.deactivatedAt),
        isNotNull(user.passwordHash),
        ne(user.id, id),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
