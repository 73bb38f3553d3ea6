import type { Contact, Instant } from '../contact/contact.ts';
import { oncePerBoth } from '../once-per.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { findDates } from '../time/find-dates.ts';
import { epochMs, instantAt, offsetMinutesOf } from '../time/instant.ts';
import type { DateMention } from '../time/mention.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Five in the afternoon. */
const END_OF_DAY = 17 * HOUR;
/** What was due a moment ago still presses. */
const JUST_PASSED = -2 * HOUR;
/** A text names its times early; the rest is not searched. */
const READ_AT_MOST = 3000;

/** A time that is named and still to come, or just past. */
export interface NearTime {
  readonly at: Instant;
  /** From the message to that time. */
  readonly hours: number;
  /** Where the words stand in the searched text. */
  readonly start: number;
  readonly end: number;
}

/** Harm further away than this is no reason to interrupt: two working days and a night. */
const HARM_WITHIN_HOURS = 72;

/** Whether a time is so near that waiting for the next digest may do harm. */
export function isNear({ hours }: NearTime): boolean {
  return hours <= HARM_WITHIN_HOURS;
}

export interface NearTimes {
  /** The soonest time that the message names. */
  readonly named: NearTime | null;
  /** The soonest time by which something is to be done. */
  readonly due: NearTime | null;
  /** The soonest time that our last mail named and that is still to come: an interview, a deadline of ours. */
  readonly ours: NearTime | null;
}

/**
 * When a named day is over for whoever waits. A deadline of an office on a Saturday is over on the Monday; somebody's offer
 * from elsewhere, or a trial day, is not.
 */
function overAt({ precision, from, deadline }: DateMention, written: number): number {
  const end = epochMs(from) + END_OF_DAY;
  const over = epochMs(deadline);
  return precision === 'day' && over - end > DAY / 2 && end > written ? end : over;
}

function soonest(
  mentions: readonly DateMention[],
  from: number,
  fits: (mention: DateMention) => boolean,
): NearTime | null {
  let best: NearTime | null = null;
  for (const mention of mentions) {
    if (!fits(mention)) continue;
    const ms = overAt(mention, from) - from;
    if (ms < JUST_PASSED || (best !== null && ms >= best.hours * HOUR)) continue;
    const at =
      ms === epochMs(mention.deadline) - from
        ? mention.deadline
        : instantAt(from + ms, offsetMinutesOf(mention.from));
    best = { at, hours: ms / HOUR, start: mention.range.start, end: mention.range.end };
  }
  return best;
}

function ahead({ bearing }: DateMention): boolean {
  return bearing !== 'past' && bearing !== 'since' && bearing !== 'lasting' && bearing !== 'after';
}

function isDue({ bearing }: DateMention): boolean {
  return bearing === 'by' || bearing === 'before' || bearing === 'within';
}

/** The dates and times that a text names early. */
export function earlyDates(text: string, at: Instant, calendar: WorkingCalendar): DateMention[] {
  return findDates(text.slice(0, READ_AT_MOST), at, calendar);
}

/** Those of a mail of ours, its subject included. */
export const earlyDatesOfOurs = oncePerBoth((calendar: WorkingCalendar, { subject, text, at }: Contact) =>
  earlyDates(`${subject ?? ''}\n${text}`, at, calendar),
);

/**
 * The times that decide whether a message can wait.
 *
 * @param theirs what the new text names
 * @param ours what our last mail names; empty where none is known
 * @param at when the message was written
 * @throws RangeError when a time is not an instant with offset
 */
export function nearTimes(
  theirs: readonly DateMention[],
  ours: readonly DateMention[],
  at: Instant,
): NearTimes {
  const from = epochMs(at);
  return {
    named: soonest(theirs, from, ahead),
    due: soonest(theirs, from, isDue),
    ours: soonest(ours, from, ahead),
  };
}
