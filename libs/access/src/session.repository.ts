import { and, eq, lte, ne } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import type { User } from './user.repository.ts';

const { session, user } = tables;

export interface StoredSession {
  readonly csrfToken: string;
  readonly expiresAt: Date;
  readonly user: User;
}

export async function insertSession(handle: Handle, values: typeof session.$inferInsert): Promise<void> {
  await handle.insert(session).values(values);
}

/** @returns also a session that is over: whoever asks tells why they are signed out */
export async function findSession(handle: Handle, tokenHash: Buffer): Promise<StoredSession | null> {
  const [row] = await handle
    .select({ csrfToken: session.csrfToken, expiresAt: session.expiresAt, user })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(eq(session.tokenHash, tokenHash));
  return row ?? null;
}

export async function deleteSession(handle: Handle, tokenHash: Buffer): Promise<void> {
  await handle.delete(session).where(eq(session.tokenHash, tokenHash));
}

/** @param except the session that stays; null for none */
export async function deleteSessionsOfUser(
  handle: Handle,
  userId: number,
  except: Buffer | null = null,
): Promise<void> {
  await handle
    .delete(session)
    .where(and(eq(session.userId, userId), except === null ? undefined : ne(session.tokenHash, except)));
}

/** @returns how many are gone */
export async function deleteSessionsExpiredBefore(handle: Handle, before: Date): Promise<number> {
  const rows = await handle
    .delete(session)
    .where(lte(session.expiresAt, before))
    .returning({ userId: session.userId });
  return rows.length;
}
