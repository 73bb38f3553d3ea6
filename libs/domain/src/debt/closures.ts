import type { WorkingCalendar } from '../time/calendar.ts';
import type { DateMention } from '../time/mention.ts';
import { dayNumber, isoDay } from '../time/day.ts';
import { plainLetters } from './plain-letters.ts';
import { verbose } from '../verbose.ts';

/** Letters before a day in which the words stand that say that nobody works then. */
const SAID_WITHIN = 60;

const MAY_CLOSE = /\b(?:closed|shut|off)\b/i;

const CLOSED = verbose()`
  \b(?:we|we're|i'm|office|offices|school|branch|practice|clinic|shop|campus|department|everything)\b
  [^.;!?]{0,24}\b(?:closed|shut|off)\b(?![^.;!?]*\b(?:until|till|from|since|for|but|so)\b)[^.;!?]*$
`;

/** Longer closures are told by their end ("until the 5th"), which is no day of theirs. */
const MOST_DAYS = 7;

/** The calendar without the days of which a mail says that its writer is closed: "we are closed on Monday". */
export function withClosures(
  text: string,
  dates: readonly DateMention[],
  calendar: WorkingCalendar,
): WorkingCalendar {
  if (!MAY_CLOSE.test(text)) return calendar;
  const plain = plainLetters(text);
  const closed = dates.flatMap(({ bearing, range, firstDay, lastDay }) => {
    const days = dayNumber(lastDay) - dayNumber(firstDay) + 1;
    const isSaid = CLOSED.test(plain.slice(Math.max(0, range.start - SAID_WITHIN), range.start));
    if (bearing !== 'on' || days > MOST_DAYS || !isSaid) return [];
    return Array.from({ length: days }, (_none, day) => isoDay(dayNumber(firstDay) + day));
  });
  return closed.length === 0 ? calendar : { ...calendar, holidays: [...calendar.holidays, ...closed] };
}
