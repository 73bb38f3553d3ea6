import { and, eq, gt } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import { type User, lockUser } from './user.repository.ts';

const { passwordLink } = tables;

/** There is one link a person at a time: a later one ends the earlier. */
export async function replacePasswordLink(
  handle: Handle,
  values: typeof passwordLink.$inferInsert,
): Promise<void> {
  const { tokenHash, expiresAt } = values;
  await handle
    .insert(passwordLink)
    .values(values)
    .onConflictDoUpdate({ target: passwordLink.userId, set: { tokenHash, expiresAt } });
}

export async function deletePasswordLink(handle: Handle, userId: number): Promise<void> {
  await handle.delete(passwordLink).where(eq(passwordLink.userId, userId));
}

/**
 * Uses a link up, so that of two who come with it one finds nothing. Its person is held against other writers before
 * it is, as whoever resets a password does it.
 *
 * @returns whose it was; null where it is none
 */
export async function takePasswordLink(tx: Handle, tokenHash: Buffer, now: Date): Promise<User | null> {
  const isValid = and(eq(passwordLink.tokenHash, tokenHash), gt(passwordLink.expiresAt, now));
  const [found] = await tx.select({ userId: passwordLink.userId }).from(passwordLink).where(isValid);
  if (found === undefined) return null;
  const user = await lockUser(tx, found.userId);
  const taken = await tx.delete(passwordLink).where(isValid).returning({ userId: passwordLink.userId });
  return taken.length === 0 ? null : user;
}
