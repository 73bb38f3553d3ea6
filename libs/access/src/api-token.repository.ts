import { desc, eq } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';

const { apiToken } = tables;

export type ApiToken = typeof apiToken.$inferSelect;

export async function insertApiToken(
  handle: Handle,
  values: typeof apiToken.$inferInsert,
): Promise<ApiToken> {
  const [row] = await handle.insert(apiToken).values(values).returning();
  if (row === undefined) throw new Error('insert returned no row');
  return row;
}

/** Newest first. */
export async function listApiTokens(handle: Handle): Promise<ApiToken[]> {
  return handle.select().from(apiToken).orderBy(desc(apiToken.id));
}

/** @returns what it was called; null where there is none */
export async function deleteApiToken(handle: Handle, id: number): Promise<string | null> {
  const [row] = await handle.delete(apiToken).where(eq(apiToken.id, id)).returning({ name: apiToken.name });
  return row?.name ?? null;
}

export async function findApiToken(handle: Handle, tokenHash: Buffer): Promise<ApiToken | null> {
  const [row] = await handle.select().from(apiToken).where(eq(apiToken.tokenHash, tokenHash));
  return row ?? null;
}

export async function markApiTokenUsed(handle: Handle, id: number, now: Date): Promise<void> {
  await handle.update(apiToken).set({ lastUsedAt: now }).where(eq(apiToken.id, id));
}
