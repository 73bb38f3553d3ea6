import { and, eq, gt } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import type { User } from './user.repository.ts';

const { passwordLink, user } = tables;

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

/** Uses a link up, so that of two who come with it one finds nothing. @returns whose it was; null where it is none */
export async function takePasswordLink(handle: Handle, tokenHash: Buffer, now: Date): Promise<User | null> {
  const [link] = await handle
    .delete(passwordLink)
    .where(and(eq(passwordLink.tokenHash, tokenHash), gt(passwordLink.expiresAt, now)))
    .returning({ userId: passwordLink.userId });
  if (link === undefined) return null;
  const [row] = await handle.select().from(user).where(eq(user.id, link.userId));
  return row ?? null;
}
