import {
  type Arrival,
  type WorkingCalendar,
  defaultCalendar,
  holidayRegionOf,
  instantIn,
  localTime,
  isoDay,
  quiet,
} from '#libs/domain';
import type { Sight } from '#libs/platform';
import type { Database, Handle } from '#libs/store';
import { countBreakThroughs } from './break-through.repository.ts';
import { type DigestFacts, type Told, tell } from './content.ts';
import {
  addMailDelivery,
  addSlotNow,
  type DigestSlotRow,
  readDueSlots,
  readLastMade,
  settleSlots,
  storeDigest,
} from './digest.repository.ts';
import { drawChecks, readArrivals, readFolded, readFreshEntries, readLedgerSum } from './reader.queries.ts';
import { readBuried } from './buried.queries.ts';
import { readSight } from './recipient.queries.ts';
import { type SettingsRow, lockSettings } from './settings.repository.ts';

/** The first digest of a person looks back so far. */
const FIRST_LOOK_BACK_MS = 24 * 3_600_000;
const CHECKS = 3;

interface MakeOptions {
  /** Whether mail can go out at all. */
  readonly canMail: boolean;
}

export interface Made {
  readonly digestId: number;
  /** The mail that is to go out; null where the digest lives on the dashboard. */
  readonly deliveryId: number | null;
}

/**
 * Makes the digest of a person whose slot has come due: one for all slots that were missed, and none where nothing is
 * new. All in one transaction, so a process that dies in it has made nothing.
 *
 * A slot is rung late on its own day only; what was missed on an earlier day waits for the next slot, because nobody
 * wants Friday's digest on Saturday.
 *
 * @returns null where there is nothing to send
 */
export async function makeDigest(
  database: Database,
  userId: number,
  now: Date,
  { canMail }: MakeOptions,
): Promise<Made | null> {
  return database.transaction(async (tx) => {
    const settings = await lockSettings(tx, userId);
    if (settings === null) return null;
    const due = await readDueSlots(tx, userId, now);
    const slot = due.at(-1);
    if (slot === undefined) return null;
    const isLate = !isSameDay(slot, now);
    const others = isLate ? due : due.slice(0, -1);
    await settleSlots(
      tx,
      others.map(({ id }) => id),
      'merged',
      now,
    );
    if (isLate) return null;
    const content = await composeFor(tx, settings, slot, now);
    if (content === null) {
      await settleSlots(tx, [slot.id], 'nothing_new', now);
      return null;
    }
    const checks = await drawChecks(tx, userId, content.sight, now, CHECKS);
    await storeDigest(tx, slot, content.facts, content.told, checks, now);
    const mails = canMail && settings.byMail;
    const deliveryId = mails ? await addMailDelivery(tx, userId, { digestId: slot.id }, now) : null;
    return { digestId: slot.id, deliveryId };
  });
}

/**
 * A digest outside the schedule, because somebody asked for one.
 *
 * @returns null where nothing is new
 */
export async function makeDigestNow(
  database: Database,
  userId: number,
  now: Date,
  options: MakeOptions,
): Promise<Made | null> {
  await database.transaction(async (tx) => {
    const settings = await lockSettings(tx, userId);
    if (settings === null) return;
    const slot = `now-${instantIn(now.getTime(), settings.timeZone).slice(0, 23)}`;
    await addSlotNow(tx, userId, settings.timeZone, slot, now);
  });
  return makeDigest(database, userId, now, options);
}

/** What a person would be told at a moment; changes nothing. */
export async function composeFor(
  tx: Handle,
  settings: SettingsRow,
  slot: Pick<DigestSlotRow, 'slot'>,
  now: Date,
): Promise<{ facts: DigestFacts; told: Told; sight: Sight } | null> {
  const { userId } = settings;
  const sight = await readSight(tx, userId);
  const told = tell(await readFreshEntries(tx, userId, sight, now, settings.timeZone));
  if (told === null) return null;
  const last = await readLastMade(tx, userId, now);
  const since = last.madeAt ?? new Date(now.getTime() - FIRST_LOOK_BACK_MS);
  const arrivals = await readArrivals(tx, since, now, sight);
  const ours = 1 + (await countBreakThroughs(tx, userId, since, now));
  const { care, ...folded } = await readFolded(tx, sight);
  const { checked, wrong } = await readBuried(tx, userId, sight, now);
  return {
    sight,
    told,
    facts: {
      time: timeOf(slot.slot),
      since: last.madeAt?.toISOString() ?? null,
      arrived: arrivals.length,
      counts: told.counts,
      readingSeconds: told.readingSeconds,
      folded,
      care,
      ledger: await readLedgerSum(tx),
      buried: { checked, wrong },
      interruptionsAvoided: quiet(arrivals.map(toArrival), ours, calendarOf(settings)).interruptionsAvoided,
      catchesUp: last.missed,
    },
  };
}

const toArrival = ({ at, readingSeconds, folded }: Omit<Arrival, 'at'> & { at: Date }): Arrival => ({
  at: at.getTime(),
  readingSeconds,
  folded,
});

/** The hours in which somebody would have been called: those of an ordinary working day, on the days of this person. */
export function calendarOf(settings: SettingsRow): WorkingCalendar {
  return {
    ...defaultCalendar,
    timeZone: settings.timeZone,
    workingDays: settings.workingDays,
    holidays: settings.daysOff,
    region: holidayRegionOf(settings.region),
  };
}

/** `16:00` of `2026-11-24T16:00` and of `now-2026-11-24T16:00:12.345`. */
export function timeOf(slot: string): string {
  return /T(\d\d:\d\d)/.exec(slot)?.[1] ?? '';
}

function isSameDay({ slot, timeZone }: DigestSlotRow, now: Date): boolean {
  return slot.replace('now-', '').slice(0, 10) === isoDay(localTime(now.getTime(), timeZone).day);
}
