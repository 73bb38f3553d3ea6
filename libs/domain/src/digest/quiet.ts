import { isWorkingDay } from '../time/working-time.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { localTime } from '../time/zone.ts';

/** A message of a candidate as it arrived. */
export interface Arrival {
  /** Epoch ms. */
  readonly at: number;
  readonly readingSeconds: number;
  /** Whether it was folded away: read later or not at all. */
  readonly folded: boolean;
}

export interface Quiet {
  readonly arrivals: number;
  /** How often a reader with ordinary notifications would have been called. */
  readonly calls: number;
  /** Digests and break-throughs: how often we called. */
  readonly ours: number;
  readonly interruptionsAvoided: number;
  /** Minutes of reading that were folded away: put off, not saved. */
  readonly minutesPutOff: number;
}

/** Messages that come so close together call once: whoever looks, sees them all. */
const ONE_CALL_MS = 5 * 60_000;

/**
 * What the hours between digests were worth, by a formula without flattery.
 *
 * - A *call* is a message in working hours that comes at least five minutes after the one before: at night and on days
 *   off nobody would have looked, and a burst is one interruption.
 * - `interruptionsAvoided` = calls - ours, never below 0.
 * - `minutesPutOff` = whole minutes of reading time of what was folded away, rounded down.
 *
 * @param arrivals in order of time
 * @param ours digests sent and break-throughs, counted
 */
export function quiet(arrivals: readonly Arrival[], ours: number, calendar: WorkingCalendar): Quiet {
  let calls = 0;
  let before = Number.NEGATIVE_INFINITY;
  let seconds = 0;
  for (const arrival of arrivals) {
    if (arrival.folded) seconds += arrival.readingSeconds;
    if (!isWorkingHour(arrival.at, calendar)) continue;
    if (arrival.at - before >= ONE_CALL_MS) calls += 1;
    before = arrival.at;
  }
  return {
    arrivals: arrivals.length,
    calls,
    ours,
    interruptionsAvoided: Math.max(0, calls - ours),
    minutesPutOff: Math.floor(seconds / 60),
  };
}

function isWorkingHour(ms: number, calendar: WorkingCalendar): boolean {
  const { day, minuteOfDay } = localTime(ms, calendar.timeZone);
  return (
    isWorkingDay(day, calendar) &&
    minuteOfDay >= calendar.dayStartsAtHour * 60 &&
    minuteOfDay < calendar.dayEndsAtHour * 60
  );
}
