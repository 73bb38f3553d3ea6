import { eq, sql } from 'drizzle-orm';
import type { Sight } from '#libs/platform';
import { type Handle, tables } from '#libs/store';
import type { SettingsRow } from './settings.repository.ts';

const { user, digestSettings } = tables;

/** Who gets something, and how. */
export interface Recipient {
  readonly email: string;
  readonly name: string;
  readonly settings: SettingsRow;
}

/** @returns null where the person or their settings are gone */
export async function readRecipient(tx: Handle, userId: number): Promise<Recipient | null> {
  const [row] = await tx
    .select({ email: user.email, name: user.name, settings: digestSettings })
    .from(user)
    .innerJoin(digestSettings, eq(digestSettings.userId, user.id))
    .where(eq(user.id, userId));
  return row ?? null;
}

/** What a person may look at: a digest tells nothing else. A person who is gone sees nothing. */
export async function readSight(tx: Handle, userId: number): Promise<Sight> {
  const [row] = await tx
    .select({ care: user.opensCare, roleIds: user.roleIds })
    .from(user)
    .where(eq(user.id, userId));
  return row ?? { care: false, roleIds: [] };
}

/** @param email in any case */
export async function readUserByEmail(tx: Handle, email: string): Promise<number | null> {
  const [row] = await tx
    .select({ id: user.id })
    .from(user)
    .where(eq(sql`lower(${user.email})`, email.toLowerCase()));
  return row?.id ?? null;
}
