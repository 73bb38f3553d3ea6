import { type DayNumber, type IsoDay, isoDay, weekdayOf } from '../time/day.ts';
import { epochMsOfLocal, localTime } from '../time/zone.ts';
import { type HolidayRegion, isHoliday } from '../time/holidays.ts';

/** A time on a clock, `HH:MM`, 00:00 to 23:59. */
export type ClockTime = string;

/** Hours in which only what cannot wait may reach a person; they end on the day on which they begin. */
export interface FocusHours {
  /** ISO weekdays, 1 = Monday. */
  readonly days: readonly number[];
  readonly from: ClockTime;
  /** Later than `from`; the hour itself is free again. */
  readonly to: ClockTime;
}

/** When a person gets digests, on the clock where that person lives. */
export interface DigestSchedule {
  /** IANA name; daylight saving comes with it. */
  readonly timeZone: string;
  readonly times: readonly ClockTime[];
  /** ISO weekdays on which there are digests, 1 = Monday. */
  readonly workingDays: readonly number[];
  /** Whose public holidays are free; null where holidays are days like others. */
  readonly region: HolidayRegion | null;
  /** Days off of this person. */
  readonly daysOff: readonly IsoDay[];
  readonly focus: readonly FocusHours[];
}

/**
 * What holds until a person says otherwise.
 *
 * @source three fixed times a day: Kushlev and Dunn 2015, Fitz et al. 2019 (three batches a day were best; none at all
 * raised anxiety)
 */
export function defaultSchedule(timeZone: string): DigestSchedule {
  return {
    timeZone,
    times: ['09:00', '12:30', '16:00'],
    workingDays: [1, 2, 3, 4, 5],
    region: null,
    daysOff: [],
    focus: [],
  };
}

/** One place for a digest: at most one is made for it, whatever happens. */
export interface DigestSlot {
  /** Names the slot for good: the local day and time, `2026-11-24T16:00`. */
  readonly key: string;
  /** Epoch ms at which the clock shows the time of the slot. */
  readonly at: number;
  /** Epoch ms at which it rings: later than `at` where focus hours hold it back. */
  readonly dueAt: number;
}

/** Minutes after local midnight. */
export function minuteOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function isDayOff(schedule: DigestSchedule, day: DayNumber): boolean {
  return (
    !schedule.workingDays.includes(weekdayOf(day)) ||
    schedule.daysOff.includes(isoDay(day)) ||
    (schedule.region !== null && isHoliday(day, schedule.region))
  );
}

/**
 * The slots whose time falls into a span.
 *
 * A time that clocks skip is taken as it was before they were put forward, one that comes twice is the first of the
 * two; two times of the list that thereby fall on one moment are one slot.
 *
 * @param afterMs epoch ms, exclusive
 * @param untilMs epoch ms, inclusive
 * @returns in order of time
 */
export function slotsBetween(schedule: DigestSchedule, afterMs: number, untilMs: number): DigestSlot[] {
  const { timeZone } = schedule;
  const times = [...new Set(schedule.times)].sort();
  const last = localTime(untilMs, timeZone).day;
  const slots: DigestSlot[] = [];
  for (let { day } = localTime(afterMs, timeZone); day <= last; day += 1) {
    if (isDayOff(schedule, day)) continue;
    for (const time of times) {
      const at = epochMsOfLocal(day, minuteOf(time), timeZone);
      const isTaken = slots.some((slot) => slot.at === at);
      if (at <= afterMs || at > untilMs || isTaken) continue;
      slots.push({ key: `${isoDay(day)}T${time}`, at, dueAt: focusEnd(schedule, at) ?? at });
    }
  }
  return slots.sort((a, b) => a.at - b.at);
}

/** No schedule rests longer than this; it bounds the search for the next slot. */
const LONGEST_REST_DAYS = 400;
const DAY_MS = 86_400_000;

/** The slot that rings next after a moment, also one that focus hours hold back; null without times or days. */
export function nextSlot(schedule: DigestSchedule, afterMs: number): DigestSlot | null {
  if (schedule.times.length === 0) return null;
  for (let days = 0; days < LONGEST_REST_DAYS; days += 7) {
    const from = afterMs + days * DAY_MS;
    // Focus hours end on their own day, so a slot that they hold back is less than a day old.
    const slots = slotsBetween(schedule, from - DAY_MS, from + 7 * DAY_MS).filter(
      (slot) => slot.dueAt > afterMs,
    );
    const [first] = slots.sort((a, b) => a.dueAt - b.dueAt);
    if (first !== undefined) return first;
  }
  return null;
}

/** A span of time, epoch ms, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The focus hours that touch a span, joined where they meet, in order. */
export function focusBetween(schedule: DigestSchedule, fromMs: number, toMs: number): Span[] {
  const { timeZone } = schedule;
  const last = localTime(toMs, timeZone).day;
  const spans: Span[] = [];
  for (let { day } = localTime(fromMs, timeZone); day <= last; day += 1) {
    if (isDayOff(schedule, day)) continue;
    for (const { days, from, to } of schedule.focus) {
      if (!days.includes(weekdayOf(day))) continue;
      const start = epochMsOfLocal(day, minuteOf(from), timeZone);
      const end = epochMsOfLocal(day, minuteOf(to), timeZone);
      if (end > start && end > fromMs && start < toMs) spans.push({ start, end });
    }
  }
  return joined(spans.sort((a, b) => a.start - b.start));
}

/** When the focus hours of a moment end; null outside of them. */
export function focusEnd(schedule: DigestSchedule, ms: number): number | null {
  // A day ahead, because hours that follow on without a gap are one time of focus.
  const span = focusBetween(schedule, ms, ms + DAY_MS).find(({ start, end }) => start <= ms && ms < end);
  return span?.end ?? null;
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    if (before === undefined || span.start > before.end) result.push(span);
    else result[result.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
  }
  return result;
}
