import { eq } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';

const { apiToken } = tables;

export type ApiToken = typeof apiToken.$inferSelect;

export async function insertApiToken(handle: Handle, values: typeof apiToken.$inferInsert): Promise<void> {
  await handle.insert(apiToken).values(values);
}

export async function findApiToken(handle: Handle, tokenHash: Buffer): Promise<ApiToken | null> {
  const [row] = await handle.select().from(apiToken).where(eq(apiToken.tokenHash, tokenHash));
  return row ?? null;
}

export async function markApiTokenUsed(handle: Handle, id: number, now: Date): Promise<void> {
  await handle.update(apiToken).set({ lastUsedAt: now }).where(eq(apiToken.id, id));
}
