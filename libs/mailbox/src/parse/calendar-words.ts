import { decodeBytes } from './charset.ts';

const LONGEST_CALENDAR = 200_000;
/** What people write into an event; of a reply the comment is the answer. */
const WORDS = /^(?:SUMMARY|LOCATION|COMMENT|DESCRIPTION)(?:;(?:"[^"\n]*"|[^":\n])*)?:(.*)$/gim;
/** Line by line, for an attack begins many and ends none. */
const ALARM = /^BEGIN:VALARM\n(?:(?!(?:BEGIN|END):VALARM$).*\n)*END:VALARM$/gim;

const IS_ANSWER = /^METHOD[ \t]*:[ \t]*(?:REPLY|COUNTER)\b/im;
const COMMENT = /^COMMENT(?:;(?:"[^"\n]*"|[^":\n])*)?:(.*)$/gim;

/**
 * What somebody wrote into the event of a calendar: its title, its place, its description, a comment.
 *
 * @param charset as the part names it; UTF-8 where it names none
 * @returns a line for each, newlines as \n; empty where there is nothing
 * @source RFC 5545, 3.1 (folded lines) and 3.3.11 (escaped text)
 */
export const wordsOfCalendar = (bytes: Buffer, charset: string): string =>
  valuesIn(calendarOf(bytes, charset), WORDS);

/**
 * What somebody wrote when they accepted, declined or proposed another time: calendars show it, and some of them put it
 * nowhere else.
 *
 * @returns as `wordsOfCalendar`; empty where the event is no answer
 * @source RFC 5546, 3.2.3 and 3.2.7
 */
export function commentOfAnswer(bytes: Buffer, charset: string): string {
  const calendar = calendarOf(bytes, charset);
  return IS_ANSWER.test(calendar) ? valuesIn(calendar, COMMENT) : '';
}

const calendarOf = (bytes: Buffer, charset: string) =>
  decodeBytes(bytes.subarray(0, LONGEST_CALENDAR), charset || 'utf-8')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .replaceAll(ALARM, '');

function valuesIn(calendar: string, fields: RegExp): string {
  const words = [...calendar.matchAll(fields)].map(([, value = '']) => unescaped(value).trim());
  return [...new Set(words)].filter((line) => line !== '').join('\n');
}

const unescaped = (value: string) =>
  value.replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
