import type { Instant } from '../contact/contact.ts';
import { atomsOf } from './atoms.ts';
import type { Atom } from './atoms.ts';
import type { WorkingCalendar } from './calendar.ts';
import { isoDay } from './day.ts';
import type { DayNumber } from './day.ts';
import { epochMs } from './instant.ts';
import { joinAtoms } from './joining.ts';
import type { Lexicon } from './lexicon.ts';
import type { Bearing, DateMention, Precision } from './mention.ts';
import { fits } from './pattern.ts';
import type { DayReading, TimeReading, Writing } from './reading.ts';
import { asTold } from './until-now.ts';
import { languagesIn, termsOf, valueAs } from './terms.ts';
import type { ShownLanguage, Term } from './terms.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { endOfWeek, endOfWork, startOfWeek, workingDayUntil } from './working-time.ts';
import { epochMsOfLocal, instantIn, localTime, writersZone, zoneOffsetMinutes } from './zone.ts';

const MIDNIGHT = 24 * 60;

/** Between a preposition and its day stand at most this many small words. */
const LOOK_BACK_TERMS = 3;

/** Clocks of the Americas between Alaska and the Atlantic: where an English writer puts the month first. */
const MONTH_FIRST_OFFSETS = { from: -600, to: -240 } as const;

interface Prefix {
  /** Index of the first term that belongs to the mention. */
  readonly start: number;
  readonly bearing: Bearing | null;
  /** "End of Friday", "week of the 14th". */
  readonly end: boolean;
  readonly week: boolean;
}

function bearingOf(term: Term): Bearing | null {
  if (fits(term, 'F')) return 'before';
  if (fits(term, 'B')) return 'by';
  // "Right after Thursday's panel" is on Thursday.
  if (fits(term, 'a')) return valueAs(term, 'a') === 'soon' ? 'on' : 'after';
  return fits(term, 's') ? 'since' : null;
}

/** What the words before an atom make of it; those before `floor` belong to another. */
function prefixOf(atom: Atom, terms: readonly Term[], floor: number): Prefix {
  let prefix: Prefix = { start: atom.start, bearing: null, end: false, week: false };
  for (let back = 1; back <= LOOK_BACK_TERMS + 1; back += 1) {
    const at = atom.start - back;
    const term = terms[at];
    if (term === undefined || at < floor) break;
    const bearing = bearingOf(term);
    if (bearing !== null) return { ...prefix, start: at, bearing };
    if (fits(term, 'Q')) prefix = { ...prefix, start: at, week: true };
    else if (fits(term, 'E')) prefix = { ...prefix, start: at, end: true };
    else if (!fits(term, 'fnt')) break;
  }
  return prefix;
}

/** Endings and small words between a Turkish day and what says by when: "20 Kasım'a kadar", "Cuma gününe kadar". */
const LOOK_AHEAD_TERMS = 3;

/** The term behind an atom that says by when; null where there is none. */
function termBehind(atom: Atom, terms: readonly Term[], language: string): number | null {
  let at = atom.end;
  if (language === 'tr') while (at < atom.end + LOOK_AHEAD_TERMS && fits(terms[at], "'f")) at += 1;
  return fits(terms[at], 'l') ? at : null;
}

/** What a term behind a day makes of it. */
function bearingBehind(term: Term): Bearing {
  const value = valueAs(term, 'l');
  return value === 'before' || value === 'after' || value === 'since' ? value : 'by';
}

/** Where only a time is named, it is today's where that is still to come, else tomorrow's. */
function dayOfTime(time: TimeReading, { today, minuteOfDay }: Writing): DayReading {
  const isOver = time.exact && time.isToday !== true && time.toMinute <= minuteOfDay;
  const day = isOver ? today + 1 : today;
  return { first: day, last: day };
}

function precisionOf(day: DayReading, time: TimeReading | null): Precision {
  if (day.moment !== undefined || time?.exact === true) return 'time';
  if (time !== null) return 'part';
  return day.first === day.last ? 'day' : 'days';
}

/** The last day that a deadline so worded leaves. */
function lastDayOf(
  day: DayReading,
  time: TimeReading | null,
  bearing: Bearing,
  { calendar }: Writing,
): DayNumber {
  if (bearing === 'before' && time === null && day.end !== true)
    return workingDayUntil(day.first - 1, calendar);
  return day.feast === true && bearing !== 'after' ? workingDayUntil(day.last, calendar) : day.last;
}

function deadlineOf(lastDay: DayNumber, day: DayReading, time: TimeReading | null, writing: Writing): number {
  const { calendar, zone, today, ms } = writing;
  if (day.moment !== undefined) return day.moment;
  if (time !== null) return epochMsOfLocal(lastDay, time.toMinute, time.zone ?? zone);
  const end = endOfWork(lastDay, calendar, zone);
  return lastDay === today && end <= ms ? epochMsOfLocal(lastDay, MIDNIGHT, zone) : end;
}

function mentionOf(atom: Atom, terms: readonly Term[], floor: number, writing: Writing): DateMention | null {
  const { calendar, zone } = writing;
  const { time } = atom;
  if (atom.day === null && time?.weak !== false && time?.weak !== undefined) return null;
  const prefix = prefixOf(atom, terms, floor);
  const behind = termBehind(atom, terms, writing.language);
  let day = atom.day ?? dayOfTime(time!, writing);
  // "Before the end of today" is by it.
  if (prefix.end) day = { ...day, end: true };
  if (prefix.week) {
    const start = startOfWeek(day.first, calendar);
    day = { ...day, first: start, last: endOfWeek(start, calendar) };
  }
  const told = prefix.bearing ?? (behind === null ? 'on' : bearingBehind(terms[behind]!));
  // "İki haftaya kadar": what says by when makes a date of a length.
  const own =
    day.bearing === 'lasting' && writing.language === 'tr' && behind !== null ? 'within' : day.bearing;
  const bearing = own ?? time?.bearing ?? told;
  const lastDay = lastDayOf(day, time, bearing, writing);
  const firstDay = Math.min(day.first, lastDay);
  const from = day.moment ?? epochMsOfLocal(firstDay, time?.fromMinute ?? 0, time?.zone ?? zone);
  const last = terms[behind ?? atom.end - 1]!;
  return {
    range: { start: terms[prefix.start]!.start, end: last.end },
    bearing,
    precision: precisionOf(day, time),
    firstDay: isoDay(firstDay),
    lastDay: isoDay(lastDay),
    from: instantIn(from, zone),
    deadline: instantIn(deadlineOf(lastDay, day, time, writing), zone),
  };
}

function mentionsIn(
  lexicon: Lexicon,
  tokens: readonly Token[],
  written: Omit<Writing, 'language'>,
): DateMention[] {
  const terms = termsOf(tokens, lexicon);
  const writing = { ...written, language: lexicon.language };
  const mentions: DateMention[] = [];
  let floor = 0;
  for (const atom of joinAtoms(atomsOf(terms, writing), terms)) {
    const mention = mentionOf(atom, terms, floor, writing);
    if (mention !== null) mentions.push(mention);
    // "At the latest" behind a day belongs to it, not to the next.
    const behind = termBehind(atom, terms, lexicon.language);
    floor = behind === null ? atom.end : behind + 1;
  }
  return mentions;
}

function isMonthFirst(
  ms: number,
  zone: string,
  [english, ...others]: readonly [ShownLanguage, ...ShownLanguage[]],
): boolean {
  const offset = zoneOffsetMinutes(ms, zone);
  if (offset < MONTH_FIRST_OFFSETS.from || offset > MONTH_FIRST_OFFSETS.to) return false;
  return others.every(({ signs }) => signs <= english.signs);
}

function lengthOf({ range }: DateMention): number {
  return range.end - range.start;
}

/** Of mentions that overlap, read in different languages, the longest. */
function withoutOverlaps(mentions: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.range.start - b.range.start)) {
    const last = kept.at(-1);
    if (last === undefined || last.range.end <= mention.range.start) kept.push(mention);
    else if (lengthOf(mention) > lengthOf(last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

/**
 * Dates and times named in a text, resolved against the moment of writing.
 *
 * Runs in time proportional to the text: every rule looks at a bounded number of words.
 *
 * @param text any language; English, German, French, Spanish, Italian, Dutch, Polish, Portuguese and Turkish are read
 * @param writtenAt the writer's clock: "tomorrow at five" is tomorrow on that clock
 * @param calendar the employer's: which days are worked, when work ends
 * @returns mentions in the order of the text, not overlapping; empty where none is read
 * @throws RangeError when `writtenAt` is not an instant with offset or the calendar's zone is not known
 */
export function findDates(text: string, writtenAt: Instant, calendar: WorkingCalendar): DateMention[] {
  const ms = epochMs(writtenAt);
  const zone = writersZone(writtenAt, ms, calendar);
  const { day: today, minuteOfDay } = localTime(ms, zone);
  const tokens = tokensOf(text);
  const languages = languagesIn(tokens);
  const monthFirst = isMonthFirst(ms, zone, languages);
  const written = { ms, zone, today, minuteOfDay, calendar, monthFirst };
  const [english, ...others] = languages;
  const mentions = mentionsIn(english.lexicon, tokens, written);
  const all =
    others.length === 0
      ? mentions
      : withoutOverlaps([
          ...mentions,
          ...others.flatMap(({ lexicon }) => mentionsIn(lexicon, tokens, written)),
        ]);
  return all.map((mention) => asTold(text, mention, isoDay(today)));
}
