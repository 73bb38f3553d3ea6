import { eq, sql } from 'drizzle-orm';
import type { AccessLevel } from '#libs/contract';
import { type Handle, tables } from '#libs/store';

const { user } = tables;

export type User = typeof user.$inferSelect;

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly access: AccessLevel;
  readonly passwordHash: string;
}

/** Any number will do, as long as every process takes the same one. */
const FIRST_USER_LOCK = 7_041_502;

/** Lets one transaction at a time decide whether it makes the first user; held to its end. */
export async function lockFirstUser(handle: Handle): Promise<void> {
  await handle.execute(sql`select pg_advisory_xact_lock(${FIRST_USER_LOCK})`);
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

/** An administrator opens *Handle with care* from the start; others when an administrator says so. @returns null where the email is taken */
export async function insertUser(handle: Handle, values: NewUser, now: Date): Promise<User | null> {
  const [row] = await handle
    .insert(user)
    .values({ ...values, opensCare: values.access === 'administrator', createdAt: now })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

export async function updatePasswordHash(
  handle: Handle,
  userId: number,
  passwordHash: string,
): Promise<void> {
  await handle.update(user).set({ passwordHash }).where(eq(user.id, userId));
}
