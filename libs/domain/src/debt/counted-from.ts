import { findDates } from '../time/find-dates.ts';
import type { DateMention } from '../time/mention.ts';
import { verbose } from '../verbose.ts';
import type { Sentence } from './due-dates.ts';
import { dueOf } from './due-day.ts';
import type { Due, Writing } from './due-day.ts';

/** "Within 48 hours of that", and "the following Monday", are counted from another time than the writing. */
const COUNTED_FROM_ANOTHER =
  /^\s(?:thereafter|afterwards|later|(?:of|after|from|following)\s(?!today|now|this|(?:the\s)?(?:date|receipt|receiving)\s(?:of\s)?(?:this|your)|your\s(?:message|e-?mail|enquiry|query)))/;

/** "Two days", to be counted like "within two days". */
const BARE_LENGTH = /^(?!within|inside|in\b|no\b|by\b|under\b)/;

/** "The following Monday", "the next working day". */
export const FOLLOWING = verbose()`
  ^(?:(?:by|on|until|before|no\slater\sthan)\s)?(?:the\s)?(?:following|next\s(?:(?:working|business)\s)?day$)
  |^(?:dia\ssiguiente|jour\ssuivant|(?:nachsten|folgenden)\stag|volgende\sdag|nastepnego\sdnia)$
`;
/** The day named before a length that is counted from it, though nothing is due on it: it may be over. */
export function dayBefore({ range }: DateMention, { dates, previous }: Sentence): DateMention | undefined {
  return dates.findLast((date) => date.range.end <= range.start) ?? previous;
}

/** "The panel sits on the 22nd, following which you hear within two days." */
const AFTER_WHICH = verbose()`
  \b(?:
    (?:after|following|from)\s(?:which|that|then)|whereupon|thereafter|danach|anschliess?end|apres\squoi|dont|a\sl'issue\sd\w+
    |tras\slo\scual|dopodiche|daarna|po\sczym
  )\b
`;

/** Whether a length is counted from another time than that of the writing. */
export function isCountedFromAnother(
  { bearing, range }: DateMention,
  { plain, range: whole, dates }: Sentence,
): boolean {
  if (bearing !== 'within') return false;
  const earlier = dates.findLast((date) => date.range.end <= range.start);
  const between = plain.slice((earlier?.range.end ?? whole.start) - whole.start, range.start - whole.start);
  return COUNTED_FROM_ANOTHER.test(plain.slice(range.end - whole.start)) || AFTER_WHICH.test(between);
}

/** "Within a week of interview", where the day of the interview is not named. */
export function isUnknown(date: DateMention, sentence: Sentence, dates: readonly DateMention[]): boolean {
  const hasEarlier =
    dates.some(({ range }) => range.end <= date.range.start) || sentence.previous !== undefined;
  return !hasEarlier && isCountedFromAnother(date, sentence);
}
/** "Within ten days of the closing date, being 20 February", "two weeks after the test on Monday". */
const OF_EVENT = verbose()`
  ^\s(?:
    (?:of|after|from|following)\s(?:(?:the|your|our|that)\s)?(?:[a-z]+\s){0,4}?(?:[a-z]+,?\s)?(?:\(|of|on|being|which\s(?:is|was))?
    |(?:nach|ab|na|vanaf|apres|suivant|a\scompter\sd\w+|despues\sde|tras|desde|dopo|da\w*|po|od|apos|depois\sd\w+)\s(?:[a-z']+\s){0,5}?
  )\s?$
`;

/** A length that is counted from a day behind it. */
export function countedFromNext(
  { plain, range, dates }: Sentence,
  near: DateMention,
  writing: Writing,
): Due | null {
  const at = dates.findIndex((date) => date.range.start >= near.range.start && isLength(date));
  const found = at >= 0 ? at : dates.findIndex((date, index) => dates[index + 1] === near && isLength(date));
  const [length, day] = [dates[found], dates[found + 1]];
  if (length === undefined || day === undefined || day.firstDay !== day.lastDay) return null;
  if (!OF_EVENT.test(plain.slice(length.range.end - range.start, day.range.start - range.start))) return null;
  return countedFrom(
    plain.slice(length.range.start - range.start, length.range.end - range.start),
    day,
    writing,
  );
}

const isLength = ({ bearing }: DateMention) => bearing === 'within' || bearing === 'lasting';

/** A length, or the next of something, counted from an earlier date. */
export function countedFrom(words: string, earlier: DateMention, { calendar }: Writing): Due | null {
  const isFollowing = FOLLOWING.test(words);
  // A deadline on a day of rest is over on the next working day, from which nothing is counted.
  const isOnRestDay = !earlier.deadline.startsWith(earlier.lastDay);
  const isCountedFromDay = (isFollowing || isOnRestDay) && earlier.firstDay === earlier.lastDay;
  const from = isCountedFromDay ? earlier.from : earlier.deadline;
  const [counted] = findDates(isFollowing ? words : words.replace(BARE_LENGTH, 'within '), from, calendar);
  return counted === undefined ? null : dueOf(counted);
}
