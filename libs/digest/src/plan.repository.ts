import { and, eq, gt, inArray } from 'drizzle-orm';
import { dayNumber, epochMsOfLocal, minuteOf, slotsBetween } from '#libs/domain';
import { type Database, type Handle, tables } from '#libs/store';
import {
  type SettingsRow,
  addMissingSettings,
  readOutplanned,
  scheduleOf,
  setPlannedUntil,
} from './settings.repository.ts';

const { digest } = tables;

const HOUR_MS = 3_600_000;
/** Slots are rows this long ahead. */
const AHEAD_MS = 48 * HOUR_MS;
/** The plan is carried on once less than this is left of it. */
const LEAST_AHEAD_MS = 36 * HOUR_MS;
/** Where a plan ends later than any clock that is right would have it, it was made by one that ran ahead. */
const BEYOND_MS = AHEAD_MS + HOUR_MS;
/** After a longer absence nobody wants its slots back. */
const LONGEST_BACK_MS = 7 * 24 * HOUR_MS;
const AT_ONCE = 200;

/**
 * Carries everybody's slots on: from where their plan ends, so that what fell into an absence of the service is there
 * too; from `now` where the clock of the machine ran ahead and was put right, or nobody would be told anything until
 * then. Safe to run in any number of processes at once.
 *
 * @param timeZone of this machine, for people who never said where they are
 * @returns how many slots were added
 */
export async function planSlots(database: Database, now: Date, timeZone: string): Promise<number> {
  await addMissingSettings(database, timeZone);
  let added = 0;
  for (;;) {
    const planned = await database.transaction(async (tx) => {
      const beyond = new Date(now.getTime() + BEYOND_MS);
      const found = await readOutplanned(tx, new Date(now.getTime() + LEAST_AHEAD_MS), beyond, AT_ONCE);
      if (found.length === 0) return null;
      const ahead = found.filter(({ plannedUntil }) => plannedUntil !== null && plannedUntil > beyond);
      await forgetPassedOver(
        tx,
        ahead.map(({ userId }) => userId),
        now,
      );
      const rows = found.map((row) => (ahead.includes(row) ? { ...row, plannedUntil: null } : row));
      const until = new Date(now.getTime() + AHEAD_MS);
      const slots = rows.flatMap((row) => slotsOf(row, now, until));
      for (let start = 0; start < slots.length; start += 1_000) {
        await tx
          .insert(digest)
          .values(slots.slice(start, start + 1_000))
          .onConflictDoNothing();
      }
      await setPlannedUntil(
        tx,
        rows.map((row) => row.userId),
        until,
      );
      return slots.length;
    });
    if (planned === null) return added;
    added += planned;
  }
}

/** Takes back the slots that a clock that ran ahead has passed over without a digest: their time is still to come. */
async function forgetPassedOver(tx: Handle, userIds: readonly number[], now: Date): Promise<void> {
  if (userIds.length === 0) return;
  await tx
    .delete(digest)
    .where(
      and(
        inArray(digest.userId, [...userIds]),
        inArray(digest.state, ['merged', 'nothing_new']),
        gt(digest.dueAt, now),
      ),
    );
}

function slotsOf(row: SettingsRow, now: Date, until: Date) {
  const from = row.plannedUntil?.getTime() ?? now.getTime();
  const schedule = scheduleOf(row);
  return slotsBetween(schedule, Math.max(from, now.getTime() - LONGEST_BACK_MS), until.getTime()).map(
    ({ key, dueAt }) => ({
      userId: row.userId,
      slot: key,
      timeZone: row.timeZone,
      dueAt: new Date(dueAt),
    }),
  );
}

/**
 * Takes back the slots whose time lies ahead, after the schedule has changed; the next plan begins at `now`. A slot
 * that focus hours hold back at this moment stays, and so does a digest that somebody asked for.
 */
export async function forgetPlan(tx: Handle, userId: number, now: Date): Promise<void> {
  const due = await tx
    .select({ id: digest.id, slot: digest.slot, timeZone: digest.timeZone })
    .from(digest)
    .where(and(eq(digest.userId, userId), eq(digest.state, 'due')));
  const ahead = due.filter((row) => (timeOfSlot(row) ?? 0) > now.getTime()).map(({ id }) => id);
  if (ahead.length > 0) await tx.delete(digest).where(inArray(digest.id, ahead));
  await setPlannedUntil(tx, [userId], now);
}

/** Epoch ms at which the clock shows the time of a slot; null for one that somebody asked for. */
function timeOfSlot({ slot, timeZone }: { slot: string; timeZone: string }): number | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(slot) ?? [];
  return day === undefined || time === undefined
    ? null
    : epochMsOfLocal(dayNumber(day), minuteOf(time), timeZone);
}
