import type { Instant } from '../contact/contact.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { dayNumber, isoDay, weekdayOf } from '../time/day.ts';
import { findDates } from '../time/find-dates.ts';
import type { Bearing, DateMention } from '../time/mention.ts';
import { verbose } from '../verbose.ts';
import type { Sentence } from './due-dates.ts';
import { DAY_AFTER, isDue } from './due-dates.ts';
import { exactlyOf, isToldOf } from './exact-day.ts';

/** When our mail was written, as a day on our clock, and the days that we work. */
export interface Writing {
  readonly writtenDay: string;
  readonly calendar: WorkingCalendar;
}

/** Where in the sentence the words of a promise stand. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** The day and the moment by which something was promised. */
export interface Due {
  readonly day: string;
  readonly at: Instant;
}

const THAT_WEEK = /\b(?:that|the\ssame)\sweek\b/;

function dueOf(date: DateMention): Due {
  return { day: date.lastDay, at: date.deadline };
}

/** A date told from another: "the committee meets on Thursday; you will be contacted the day after". */
function dueAfter(date: DateMention, words: string, calendar: WorkingCalendar): Due {
  if (DAY_AFTER.test(words)) return dueOn(isoDay(dayNumber(date.lastDay) + 1), date.deadline, calendar);
  if (THAT_WEEK.test(words)) {
    const [end] = findDates('by the end of the week', date.deadline, calendar);
    if (end !== undefined) return dueOf(end);
  }
  return dueOf(date);
}

function dueOn(day: string, near: Instant, calendar: WorkingCalendar): Due {
  const [mention] = findDates(`by ${day}`, near, calendar);
  return { day, at: mention?.deadline ?? near };
}

/** "Within 48 hours of that", and "the following Monday", are counted from another time than the writing. */
const COUNTED_FROM_ANOTHER =
  /^\s(?:thereafter|afterwards|later|(?:of|after|from|following)\s(?!today|now|this))/;

/** "Two days", to be counted like "within two days". */
const BARE_LENGTH = /^(?!within|inside|in\b|no\b|by\b|under\b)/;

const FOLLOWING = verbose()`
  ^(?:following|next\s(?:(?:working|business)\s)?day$)
  |^(?:dia\ssiguiente|jour\ssuivant|(?:nachsten|folgenden)\stag|volgende\sdag|nastepnego\sdnia)$
`;

/** Letters between a date and the words that it belongs to: "today we will send you". */
const NEXT_TO = 8;

function previousDue({ previous }: Sentence, { writtenDay }: Writing): DateMention | undefined {
  return previous !== undefined && isDue(previous, writtenDay) ? previous : undefined;
}

/** "The panel sits on the 22nd, following which you hear within two days." */
const AFTER_WHICH = verbose()`
  \b(?:
    (?:after|following|from)\s(?:which|that|then)|whereupon|thereafter|danach|anschliessend|apres\squoi
    |tras\slo\scual|dopodiche|daarna|po\sczym
  )\b
`;

function isCountedFromAnother(
  { bearing, range }: DateMention,
  { plain, range: whole, dates }: Sentence,
): boolean {
  if (bearing !== 'within') return false;
  const earlier = dates.findLast((date) => date.range.end <= range.start);
  const between = plain.slice((earlier?.range.end ?? whole.start) - whole.start, range.start - whole.start);
  return COUNTED_FROM_ANOTHER.test(plain.slice(range.end - whole.start)) || AFTER_WHICH.test(between);
}

/** "Within a week of interview", where the day of the interview is not named. */
function isUnknown(date: DateMention, sentence: Sentence, dates: readonly DateMention[]): boolean {
  const hasEarlier =
    dates.some(({ range }) => range.end <= date.range.start) || sentence.previous !== undefined;
  return !hasEarlier && isCountedFromAnother(date, sentence);
}

const DEADLINES: ReadonlySet<Bearing> = new Set(['by', 'before', 'within']);

/** "By Friday you will hear when we can see you on Monday": a deadline at the head holds for all that follows. */
function opensWithDeadline(before: DateMention, behind: DateMention, { range }: Sentence): boolean {
  const isAtHead = before.range.start - range.start <= NEXT_TO;
  return isAtHead && DEADLINES.has(before.bearing) && !DEADLINES.has(behind.bearing);
}

/** Between two days of which either may be meant: "on Monday or Tuesday". */
const OR = /^\s?\/\s?$|^\s(?:or|oder|ou|o|of|lub)\s(?:on\s|am\s|el\s|op\s)?$/;

/** Between a day and what it is more exactly: "after the holidays, on Monday", "in about a week, so Tuesday". */
const THAT_IS = /^,?\s?(?:,|-|\(|so|that\sis|i\.e\.|namely|meaning|which\sis|which\smeans)\s(?:by\s|on\s)?$/;
/** "For Christmas on the 18th". */
const MORE_EXACTLY = /^\son\s(?:the\s)?$/;

const WEEKDAY = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|satur|sun)(?:day)?\b/;
const NAMED_DAY = /\d|\b(?:today|tonight|tomorrow)\b/;

/** Whether words name one day by itself, and no feast or stretch of time. */
export function namesDay(words: string): boolean {
  return NAMED_DAY.test(words) || WEEKDAY.test(words);
}

const AND_THEN = /\b(?:and|then|so|after|once)\b/;
/** Letters before a date in which it may be tied to what follows: "after the panel on Thursday, …". */
const TIED_WITHIN = 40;

/** "She decides on Wednesday and calls you on Thursday", written on Wednesday: a weekday told after another follows it. */
function isWeekLater(date: DateMention, sentence: Sentence, dates: readonly DateMention[]): boolean {
  const { plain, range, firstHalf } = sentence;
  const told = dates[dates.indexOf(date) - 1];
  const before = told ?? firstHalf;
  if (before === undefined) return false;
  const [start, end] = [date.range.start - range.start, date.range.end - range.start];
  const between =
    told === undefined
      ? ` and ${plain.slice(0, start)}`
      : plain.slice(Math.max(0, told.range.start - range.start - TIED_WITHIN), start);
  const days = dayNumber(before.lastDay) - dayNumber(date.lastDay);
  const isNamed =
    told === undefined || namesDay(plain.slice(told.range.start - range.start, told.range.end - range.start));
  const isPlain = isNamed && before.bearing === 'on' && before.precision !== 'days';
  if (!isPlain || (told !== undefined && date.bearing !== 'on')) return false;
  return (
    days > 0 &&
    days < 7 &&
    WEEKDAY.test(plain.slice(start, end)) &&
    AND_THEN.test(between) &&
    !/\bbefore\b/.test(between)
  );
}

/**
 * Of two days of which the second tells the first more exactly, the second; of two between which we leave it open, the
 * later, where a weekday that was named second comes second.
 */
function latestOf(
  date: DateMention,
  next: DateMention | undefined,
  sentence: Sentence,
  { calendar }: Writing,
): Due {
  if (next === undefined || next.precision === 'days') return dueOf(date);
  const exact = exactlyOf(date, next, sentence);
  if (exact !== null) return dueOn(exact, next.deadline, calendar);
  const { plain, range } = sentence;
  const between = plain.slice(date.range.end - range.start, next.range.start - range.start);
  const isExact =
    MORE_EXACTLY.test(between) ||
    (THAT_IS.test(between) &&
      next.lastDay >= date.firstDay &&
      (next.lastDay >= date.lastDay || date.precision === 'days'));
  if (isExact) return dueOf(isToldOf(next, sentence) ? date : next);
  if (!OR.test(between)) return dueOf(date);
  if (next.lastDay > date.lastDay) return dueOf(next);
  const [first, second] = [dayNumber(date.lastDay), dayNumber(next.lastDay)];
  const on = (weekdayOf(second) - weekdayOf(first) + 7) % 7;
  return dueOn(isoDay(first + on), date.deadline, calendar);
}

/** "The board sits on 4 November. You will hear on the Thursday", or on that Thursday: the one after it. */
const THE_WEEKDAY = /\b(?:on\s)?(?:the|that)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function weekdayAfter(date: DateMention, { plain, range, dates, previous }: Sentence): string | null {
  const before = dates[dates.indexOf(date) - 1] ?? previous;
  const words = plain.slice(0, date.range.end - range.start);
  if (before === undefined || before.firstDay <= date.lastDay || !THE_WEEKDAY.test(words)) return null;
  const from = dayNumber(before.lastDay);
  return isoDay(from + ((weekdayOf(dayNumber(date.lastDay)) - weekdayOf(from) + 7) % 7));
}

/** A length, or the next of something, counted from an earlier date. */
function countedFrom(words: string, earlier: DateMention, { calendar }: Writing): Due | null {
  const isFollowing = FOLLOWING.test(words);
  // A deadline on a day of rest is over on the next working day, from which nothing is counted.
  const from = isFollowing && earlier.firstDay === earlier.lastDay ? earlier.from : earlier.deadline;
  const [counted] = findDates(isFollowing ? words : words.replace(BARE_LENGTH, 'within '), from, calendar);
  return counted === undefined ? null : dueOf(counted);
}

/**
 * When something is due that the words at a spot promise: the first date behind them, else the last one before them.
 *
 * @param dates those of `dueDates`
 * @returns null where the words stand beside no date
 */
export function dueFor(
  spot: Spot,
  sentence: Sentence,
  dates: readonly DateMention[],
  writing: Writing,
): Due | null {
  const { plain, range } = sentence;
  const offset = range.start;
  const isLater = (date: DateMention) => date.range.end - offset >= spot.end;
  // "You will have the hours for next week by Friday."
  const isTopic = (date: DateMention) =>
    /\bfor\s$/.test(plain.slice(0, date.range.start - offset)) &&
    dates.some((other) => other.range.start > date.range.start && DEADLINES.has(other.bearing));
  const behind =
    dates.find((date) => isLater(date) && !isTopic(date) && !isUnknown(date, sentence, dates)) ??
    dates.find(isLater) ??
    dates.find((date) => date.range.start - offset >= spot.start);
  // "Thanks for today's panel, we'll be in touch" promises nothing for today; "today we will send it" does.
  const isAhead = (date: DateMention) =>
    date.lastDay > writing.writtenDay ||
    date.precision === 'time' ||
    spot.start - (date.range.end - offset) <= NEXT_TO;
  const before = dates.findLast((date) => date.range.start - offset < spot.start && isAhead(date));
  if (behind === undefined || (before !== undefined && opensWithDeadline(before, behind, sentence))) {
    if (before === undefined) return null;
    // It may be of the sentence before.
    const [start, end] = [before.range.start - offset, before.range.end - offset].map((at) =>
      Math.max(0, at),
    );
    const earlier = dates[dates.indexOf(before) - 1] ?? previousDue(sentence, writing);
    // "They meet on Thursday and the next day you will hear."
    const isNext = earlier !== undefined && FOLLOWING.test(plain.slice(start, end));
    return isNext
      ? countedFrom(plain.slice(start, end), earlier, writing)
      : dueAfter(before, plain.slice(end), writing.calendar);
  }
  const [start, end] = [behind.range.start - offset, behind.range.end - offset];
  const words = plain.slice(start, end);
  const isCounted = isCountedFromAnother(behind, sentence);
  const earlier =
    dates.findLast((date) => date.range.end <= behind.range.start && isAhead(date)) ??
    (isCounted || FOLLOWING.test(words) ? previousDue(sentence, writing) : undefined);
  const isFollowing = earlier !== undefined && FOLLOWING.test(words);
  if (!isCounted && !isFollowing) {
    const next = dates[dates.indexOf(behind) + 1];
    const told = weekdayAfter(behind, sentence);
    if (told !== null) return dueOn(told, behind.deadline, writing.calendar);
    if (isWeekLater(behind, sentence, dates))
      return dueOn(isoDay(dayNumber(behind.lastDay) + 7), behind.deadline, writing.calendar);
    return latestOf(behind, next, sentence, writing);
  }
  if (earlier === undefined) return null;
  return countedFrom(words, earlier, writing);
}
