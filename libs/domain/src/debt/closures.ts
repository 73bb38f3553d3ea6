import type { WorkingCalendar } from '../time/calendar.ts';
import type { DateMention } from '../time/mention.ts';
import { dayNumber, isoDay } from '../time/day.ts';
import { plainLetters } from './plain-letters.ts';
import { verbose } from '../verbose.ts';

/** Letters before or behind a day in which the words stand that say that nobody works then. */
const SAID_WITHIN = 60;

const MAY_CLOSE =
  /\b(?:closed|shut|off|holiday|feiertag|frei|festiv[oa]|fiesta|festa|feestdag|vrij|woln[ey]|feriado|tatil)\b|f[ée]ri[ée]|[śs]wi[ęe]to/i;

const CLOSED = verbose()`
  \b(?:we|we're|i'm|office|offices|school|branch|practice|clinic|shop|campus|department|everything)\b
  [^.;!?]{0,24}\b(?:closed|shut|off)\b(?![^.;!?]*\b(?:until|till|from|since|for|but|so)\b)[^.;!?]*$
`;

/** "Monday is a bank holiday". */
const IS_HOLIDAY = verbose()`
  ^\s?(?:(?:
    (?:is|being|is\sgoing\sto\sbe|falls\son)\s(?:a\s|an\s|our\s|the\s)?(?:(?:bank|public|national|local|federal|state)\s)?holiday
    |ist\s(?:(?:ein|bei\suns)\s){0,2}(?:gesetzlicher\s)?feiertag|ist\s(?:bei\suns\s)?frei|(?:est|etant|sera)\s(?:un\sjour\s)?ferie
    |(?:es|siendo|sera)\s(?:dia\s)?(?:festivo|fiesta)|e\s(?:giorno\s)?(?:festa|festivo)|is\s(?:een\s)?(?:feestdag|vrij)
    |jest\s(?:swieto|wolny|wolne)|to\sswieto|e\sferiado|(?:resmi\s)?tatil
  )\b|off(?=[.,;!)]|$))
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
    const isSaid =
      CLOSED.test(plain.slice(Math.max(0, range.start - SAID_WITHIN), range.start)) ||
      (days === 1 && IS_HOLIDAY.test(plain.slice(range.end, range.end + SAID_WITHIN)));
    if (bearing !== 'on' || days > MOST_DAYS || !isSaid) return [];
    return Array.from({ length: days }, (_none, day) => isoDay(dayNumber(firstDay) + day));
  });
  return closed.length === 0 ? calendar : { ...calendar, holidays: [...calendar.holidays, ...closed] };
}
