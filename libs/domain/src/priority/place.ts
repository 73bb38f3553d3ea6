import type { Kind, Lane, Section } from '../assessment.ts';
import type { Instant } from '../contact/contact.ts';
import { epochMs } from '../time/instant.ts';

/** What decides where the reader meets a message. */
export interface PlaceInput {
  readonly lane: Lane;
  readonly kind: Kind | null;
  readonly urgent: boolean;
  /** True where it was urgent for longer than an urgency stands, see `urgencyStands`. */
  readonly harmIsPast: boolean;
  readonly danger: boolean;
  /** When waiting would do harm; null where not urgent or not known. */
  readonly harmAt: Instant | null;
  readonly unsure: boolean;
  /** True for an excessive message where only the count of contacts makes it so; false where the manner does. */
  readonly rhythmOnly: boolean;
  /** Whether we owe this person a reply. */
  readonly owed: boolean;
  readonly receivedAt: Instant;
  /** Since when this person waits for us. */
  readonly waitingSince: Instant;
}

export interface Place {
  readonly section: Section;
  /** Higher is read first. Sort by (priority descending, id) for the reading order of the whole list. */
  readonly priority: number;
}

/**
 * Room for one band: larger than any epoch millisecond until the year 2286, and small enough that every
 * priority is a whole number below 2^53, so that two messages a millisecond apart never tie.
 */
const BAND = 10_000_000_000_000;

/** Lowest band first. `today` has four: someone at risk before everything, a known hour of harm before an unknown one. */
const BANDS = {
  care: 0,
  nothing_new: 1,
  other: 2,
  steps: 3,
  decide: 4,
  worth: 5,
  owed: 6,
  todayHourUnknown: 7,
  today: 8,
  dangerHourUnknown: 9,
  danger: 10,
} as const;

function clamped(at: Instant): number {
  return Math.min(BAND - 1, Math.max(0, Math.trunc(epochMs(at))));
}

function earliestFirst(band: number, at: Instant): number {
  return band * BAND + (BAND - 1 - clamped(at));
}

function newestFirst(band: number, at: Instant): number {
  return band * BAND + clamped(at);
}

function sectionOf(input: PlaceInput): Section {
  if (input.danger || (input.urgent && !input.harmIsPast)) return 'today';
  const section = calmSectionOf(input);
  // What could not wait is not folded away because it did.
  return input.urgent && section === 'nothing_new' ? 'today' : section;
}

function calmSectionOf(input: PlaceInput): Section {
  const byManner = input.lane === 'excessive' && !input.rhythmOnly;
  // A manner that is not certain goes up to the reader; only a certain one goes to its own page.
  if (byManner) return input.unsure ? 'decide' : 'care';
  if (input.owed && input.kind !== 'not_candidate') return 'owed';
  if (input.unsure) return 'decide';
  switch (input.lane) {
    case 'value_added':
      return 'worth';
    case 'empty':
      return 'nothing_new';
    case 'excessive':
      return 'care';
    case 'other':
      return input.kind === 'process' ? 'steps' : 'other';
  }
}

function priorityToday(input: PlaceInput): number {
  const known = input.harmAt !== null;
  const band = input.danger
    ? known
      ? BANDS.danger
      : BANDS.dangerHourUnknown
    : known
      ? BANDS.today
      : BANDS.todayHourUnknown;
  return earliestFirst(band, input.harmAt ?? input.receivedAt);
}

/**
 * The section in which the reader meets a message, and its place in the reading order of the whole list.
 *
 * The first section that fits: harm, debt, something new, doubt, steps, other mail, folded mail. Manner outranks
 * debt, debt outranks rhythm. In *today* an unknown hour of harm comes after the known ones, so that learning the
 * hour never lowers a message.
 *
 * @returns `priority` is a whole number from 0 to 1.1e14, strictly monotone to the millisecond
 * @throws RangeError when a time is not an instant with offset
 */
export function place(input: PlaceInput): Place {
  const section = sectionOf(input);
  switch (section) {
    case 'today':
      return { section, priority: priorityToday(input) };
    case 'owed':
    case 'worth':
    case 'decide':
      return { section, priority: earliestFirst(BANDS[section], input.waitingSince) };
    case 'steps':
    case 'other':
      return { section, priority: earliestFirst(BANDS[section], input.receivedAt) };
    case 'nothing_new':
    case 'care':
      return { section, priority: newestFirst(BANDS[section], input.receivedAt) };
  }
}
