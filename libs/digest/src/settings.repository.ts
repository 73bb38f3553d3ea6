import { and, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import { DEFAULT_BUDGET, type DigestSchedule, defaultSchedule, holidayRegionOf } from '#libs/domain';
import { type Handle, tables } from '#libs/store';

const { digestSettings, user } = tables;

export type SettingsRow = typeof digestSettings.$inferSelect;

/** What holds for a person who never said anything. */
function initialValues(userId: number, timeZone: string) {
  const { times, workingDays, daysOff } = defaultSchedule(timeZone);
  return {
    userId,
    timeZone,
    times: [...times],
    workingDays: [...workingDays],
    daysOff: [...daysOff],
    focus: [],
    budget: DEFAULT_BUDGET,
  };
}

/** @param timeZone of this machine: where people are until they say where they are */
export async function readSettings(tx: Handle, userId: number, timeZone: string): Promise<SettingsRow> {
  await tx.insert(digestSettings).values(initialValues(userId, timeZone)).onConflictDoNothing();
  const [row] = await tx.select().from(digestSettings).where(eq(digestSettings.userId, userId));
  if (row === undefined) throw new Error('settings that were just written are gone');
  return row;
}

/** Gives everybody who has none yet a schedule. @returns how many */
export async function addMissingSettings(tx: Handle, timeZone: string): Promise<number> {
  const missing = await tx
    .select({ id: user.id })
    .from(user)
    .leftJoin(digestSettings, eq(digestSettings.userId, user.id))
    .where(isNull(digestSettings.userId));
  if (missing.length === 0) return 0;
  await tx
    .insert(digestSettings)
    .values(missing.map(({ id }) => initialValues(id, timeZone)))
    .onConflictDoNothing();
  return missing.length;
}

/** The row, held against other writers until the transaction ends. */
export async function lockSettings(tx: Handle, userId: number): Promise<SettingsRow | null> {
  const [row] = await tx.select().from(digestSettings).where(eq(digestSettings.userId, userId)).for('update');
  return row ?? null;
}

export async function updateSettings(
  tx: Handle,
  userId: number,
  values: Partial<typeof digestSettings.$inferInsert>,
): Promise<void> {
  await tx.update(digestSettings).set(values).where(eq(digestSettings.userId, userId));
}

export async function setPlannedUntil(tx: Handle, userIds: readonly number[], until: Date): Promise<void> {
  await tx
    .update(digestSettings)
    .set({ plannedUntil: until })
    .where(inArray(digestSettings.userId, [...userIds]));
}

/** Whose plan ends before the one moment or after the other. */
export async function readOutplanned(
  tx: Handle,
  before: Date,
  beyond: Date,
  limit: number,
): Promise<SettingsRow[]> {
  return tx
    .select()
    .from(digestSettings)
    .where(
      or(
        isNull(digestSettings.plannedUntil),
        lt(digestSettings.plannedUntil, before),
        gt(digestSettings.plannedUntil, beyond),
      ),
    )
    .orderBy(digestSettings.userId)
    .limit(limit)
    .for('update', { skipLocked: true });
}

/**
 * Whose calendar an address gives; nobody's while its owner is deactivated.
 *
 * @param tokenHash SHA-256 of the secret part of the calendar's address
 */
export async function findByCalendarToken(tx: Handle, tokenHash: Buffer): Promise<SettingsRow | null> {
  const [row] = await tx
    .select({ settings: digestSettings })
    .from(digestSettings)
    .innerJoin(user, eq(user.id, digestSettings.userId))
    .where(and(eq(digestSettings.calendarTokenHash, tokenHash), isNull(user.deactivatedAt)));
  return row?.settings ?? null;
}

/** A stored row as the domain's schedule. */
export function scheduleOf(row: SettingsRow): DigestSchedule {
  return {
    timeZone: row.timeZone,
    times: row.times,
    workingDays: row.workingDays,
    region: holidayRegionOf(row.region),
    daysOff: row.daysOff,
    focus: row.focus,
  };
}
