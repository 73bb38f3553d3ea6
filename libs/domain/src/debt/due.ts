import { dayNumber, isoDay, weekdayOf } from '../time/day.ts';
import { findDates } from '../time/find-dates.ts';
import type { Bearing, DateMention } from '../time/mention.ts';
import {
  FOLLOWING,
  countedFrom,
  countedFromNext,
  dayBefore,
  isCountedFromAnother,
  isUnknown,
} from './counted-from.ts';
import type { Sentence } from './due-dates.ts';
import { isDue } from './due-dates.ts';
import { dueAfter, dueOf, dueOn } from './due-day.ts';
import type { Due, Spot, Writing } from './due-day.ts';
import { exactlyOf, isToldOf } from './exact-day.ts';
import { verbose } from '../verbose.ts';

/** Letters between a date and the words that it belongs to: "today we will send you". */
const NEXT_TO = 8;

function previousDue({ previous }: Sentence, { writtenDay }: Writing): DateMention | undefined {
  return previous !== undefined && isDue(previous, writtenDay) ? previous : undefined;
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

/** "I am back on Friday and call you at ten": a time by itself is that of the day before it in the sentence. */
const BARE_TIME = verbose()`
  ^(?:(?:at|by|around|about)\s)?(?:
    (?:\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?(?:[ap]\.?m\.?|o'clock)?
    |noon|midday
  )$
`;

/** Behind them a day is over, or it is that of something else: "it was good to see you on Monday, I'll ring at four". */
const TOLD_OF_BEFORE = verbose()`
  \b(?:
    was|were|wasn't|had|did|been|met|saw|spoke|talked|came|rang|called|wrote|sent|thank\w*|thx|cheers\sfor|enjoyed|pleasure
    |further\sto|following\s(?:our|your|up)|as\s(?:discussed|agreed|mentioned|said)|re|regarding
    |(?:closed|shut|off|away|out)\s(?:on\s)?$
    |danke?|dankbar|vielen\sdank|war|waren|hatten?|gesprochen|merci|remerci\w*|etait|avons|avez|gracias|fue|hablamos
    |grazie|ringrazi\w*|stato|abbiamo|bedankt|dank|was|waren|hadden|dziekuj\w*|bylo?|obrigad[oa]|foi
  )\b[^;:]{0,80}$
`;

/** "I see him tomorrow morning and tell you during the day": the day before it too. */
const DURING_THE_DAY =
  /^(?:(?:later|during|in\sthe\scourse\sof|over\sthe\scourse\sof)\s(?:the|that)\sday|im\slaufe\sdes\stages|dans\sla\sjournee|a\slo\slargo\sdel\sdia|in\sgiornata|in\sde\sloop\svan\sde\sdag|w\sciagu\sdnia|ao\slongo\sdo\sdia)$/;

/** The second half of a sentence, with the day of the first where that is no day of something else. */
export interface Half extends Sentence {
  readonly dayOfFirst?: DateMention;
}

/** Whether words tell of a day that is over, or on which something else is. */
export function tellsOfBefore(words: string): boolean {
  return TOLD_OF_BEFORE.test(words);
}

function timeOfDay(words: string, date: DateMention, sentence: Half, { calendar }: Writing): Due | null {
  const { plain, range: whole, dates } = sentence;
  const before = dates.findLast(({ range }) => range.end <= date.range.start) ?? sentence.dayOfFirst;
  if (before === undefined || before.precision === 'days' || before.bearing !== 'on') return null;
  if (tellsOfBefore(plain.slice(0, before.range.start - whole.start))) return null;
  if (DURING_THE_DAY.test(words)) return dueOn(before.lastDay, before.deadline, calendar);
  if (before.precision !== 'day') return null;
  if (!BARE_TIME.test(words)) return null;
  const [mention] = findDates(`${before.lastDay} ${words}`, before.from, calendar);
  return mention === undefined ? null : dueOf(mention);
}

/**
 * When something is due that the words at a spot promise: the first date behind them, else the last one before them.
 *
 * @param dates those of `dueDates`
 * @returns null where the words stand beside no date
 */
export function dueFor(
  spot: Spot,
  sentence: Half,
  dates: readonly DateMention[],
  writing: Writing,
): Due | null {
  const { plain, range } = sentence;
  const offset = range.start;
  const isLater = (date: DateMention) => date.range.end - offset >= spot.end;
  // "You will have the hours for next week by Friday."
  const isTopic = (date: DateMention) =>
    /\bfor\s$/.test(plain.slice(0, date.range.start - offset)) &&
    dates.some(
      (other) =>
        other.range.start > date.range.start &&
        (DEADLINES.has(other.bearing) || (date.precision === 'days' && other.precision !== 'days')),
    );
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
    const fromNext = countedFromNext(sentence, before, writing);
    if (fromNext !== null) return fromNext;
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
    (isCounted
      ? dayBefore(behind, sentence)
      : FOLLOWING.test(words)
        ? previousDue(sentence, writing)
        : undefined);
  const isFollowing = earlier !== undefined && FOLLOWING.test(words);
  if (!isCounted && !isFollowing) {
    const next = dates[dates.indexOf(behind) + 1];
    const counted = countedFromNext(sentence, behind, writing);
    if (counted !== null) return counted;
    const told = weekdayAfter(behind, sentence);
    const timed = timeOfDay(words, behind, sentence, writing);
    if (timed !== null) return timed;
    if (told !== null) return dueOn(told, behind.deadline, writing.calendar);
    if (isWeekLater(behind, sentence, dates))
      return dueOn(isoDay(dayNumber(behind.lastDay) + 7), behind.deadline, writing.calendar);
    return latestOf(behind, next, sentence, writing);
  }
  const fromNext = countedFromNext(sentence, behind, writing);
  if (fromNext !== null) return fromNext;
  return earlier === undefined ? null : countedFrom(words, earlier, writing);
}
