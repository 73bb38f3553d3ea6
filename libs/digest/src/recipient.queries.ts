import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Sight } from '#libs/platform';
import { type Handle, tables } from '#libs/store';
import type { SettingsRow } from './settings.repository.ts';

const { user, digestSettings } = tables;

/** Who gets something, and how. */
export interface Recipient {
  readonly email: string;
  readonly name: string;
  readonly settings: SettingsRow;
  /** What they may look at now, which may be less than when it was made. */
  readonly sight: Sight;
}

/** Whether they can sign in: whoever was deactivated, or has not joined yet, is told nothing. */
const signsIn = and(isNull(user.deactivatedAt), isNotNull(user.passwordHash));

/** @returns null where the person or their settings are gone, or they cannot sign in */
export async function readRecipient(tx: Handle, userId: number): Promise<Recipient | null> {
  const [row] = await tx
    .select({
      email: user.email,
      name: user.name,
      settings: digestSettings,
      sight: { care: user.opensCare, roleIds: user.roleIds },
    })
    .from(user)
    .innerJoin(digestSettings, eq(digestSettings.userId, user.id))
    .where(and(eq(user.id, userId), signsIn));
  return row ?? null;
}

/** What a person may look at: a digest tells nothing else. A person who is gone or cannot sign in sees nothing. */
export async function readSight(tx: Handle, userId: number): Promise<Sight> {
  const [row] = await tx
    .select({ care: user.opensCare, roleIds: user.roleIds })
    .from(user)
    .where(and(eq(user.id, userId), signsIn));
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
