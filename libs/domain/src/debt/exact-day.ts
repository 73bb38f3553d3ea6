import { dayNumber, isoDay, weekdayOf } from '../time/day.ts';
import type { DateMention } from '../time/mention.ts';
import { verbose } from '../verbose.ts';
import type { Sentence } from './due-dates.ts';

/** Letters behind a day in which it may be said to be the latest. */
const LATEST_WITHIN = 24;

/** "Before Christmas, by the 22nd at the latest": the day that ends a stretch of time, though it comes sooner. */
const AT_THE_LATEST = verbose()`
  \b(?:
    at\s(?:the\s)?(?:(?:very\s)?latest|most)|no\slater\sthan|spatestens|au\splus\stard|a\smas\stardar
    |al\spiu\stardi|non\soltre|uiterlijk|najpozniej|o\smais\starda[r]?|en\sgec
  )\b
`;

/**
 * Between a week and a day of it: "next week, probably on Thursday". Other words tell why, or of another thing: "next
 * week, as Monday is a holiday".
 */
const DAY_OF_IT = verbose()`
  ^\s?[,(-]?\s?(?:(?:
    probably|likely|instead|realistically|presumably|most|very|perhaps|maybe|possibly|hopefully|ideally|say|at|the|latest|on|by|no|later|than|i|we|think|hope|or
    |am|bis|zum|wohl|voraussichtlich|vermutlich|wahrscheinlich|vielleicht|spatestens|hoffentlich
    |probablement|peut-etre|sans|doute|normalement|le|au|plus|tard|probablemente|seguramente|quizas?|el|a|mas|tardar
    |probabilmente|forse|al|entro|piu|tardi|waarschijnlijk|vermoedelijk|misschien|op|uiterlijk|prawdopodobnie|raczej|moze|we?|najpozniej
    |provavelmente|talvez|na|no|ate|o|muhtemelen|buyuk|ihtimalle|belki|en|gec
  ),?\s){0,6}$
`;

/** Behind a day of which something else is told: "next week, Monday is a holiday". */
const TOLD_OF_DAY = verbose()`
  ^(?:'s\b|\s(?:
    is|was|were|being|off|falls|etant|essendo|siendo|sendo|frei|vrij|valt|cae|cade|tombe|wypada|tatil|has|had|will|would|are|went|falls|(?:we|i)(?!\s(?:should\s|would\s)?(?:think|hope|expect|believe|guess|suppose)\b)|they|he|she|it|the|our|your
    |ist|war|wird|hat|fallt|est|etait|sera|es|fue|e|era|sara|wordt|jest|byl\w*|bedzie
  )\b)
`;

/** Of the week in which a time ends, the day that falls on the weekday of another. */
function sameWeekdayIn({ lastDay }: DateMention, day: string): string {
  const last = dayNumber(lastDay);
  return isoDay(last - weekdayOf(last) + weekdayOf(dayNumber(day)));
}

/** Whether a day is what something else is told of, though it stands behind another. */
export const isToldOf = ({ range: { end } }: DateMention, { plain, range }: Sentence): boolean =>
  TOLD_OF_DAY.test(plain.slice(end - range.start));

/** The day that tells a longer time more exactly, or ends it: "next week, on Thursday", "by Christmas, the 22nd at the latest". */
export function exactlyOf(date: DateMention, next: DateMention, sentence: Sentence): string | null {
  const { plain, range } = sentence;
  const [from, start, end] = [date.range.end, next.range.start, next.range.end].map((at) => at - range.start);
  const [between, words] = [plain.slice(from, start), plain.slice(start, end)];
  if (next.precision === 'days' || !DAY_OF_IT.test(between) || isToldOf(next, sentence)) return null;
  const isLatest = AT_THE_LATEST.test(plain.slice(from, end! + LATEST_WITHIN));
  if (!isLatest && date.precision !== 'days') return null;
  if (next.lastDay >= date.firstDay) return isLatest || next.lastDay <= date.lastDay ? next.lastDay : null;
  if (/\d/.test(words)) return isLatest ? next.lastDay : null;
  const day = sameWeekdayIn(date, next.lastDay);
  return day <= date.lastDay ? day : null;
}
