import { decodeBytes } from './charset.ts';

const LONGEST_CALENDAR = 200_000;
/** What people write into an event; of a reply the comment is the answer. */
const WORDS = /^(?:SUMMARY|LOCATION|COMMENT|DESCRIPTION)(?:;[^:]*)?:(.*)$/gim;
const ALARM = /^BEGIN:VALARM$[^]*?^END:VALARM$/gim;

/**
 * What somebody wrote into the event of a calendar: its title, its place, its description, a comment.
 *
 * @param charset as the part names it; UTF-8 where it names none
 * @returns a line for each, newlines as \n; empty where there is nothing
 * @source RFC 5545, 3.1 (folded lines) and 3.3.11 (escaped text)
 */
export function wordsOfCalendar(bytes: Buffer, charset: string): string {
  const text = decodeBytes(bytes.subarray(0, LONGEST_CALENDAR), charset || 'utf-8')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .replaceAll(ALARM, '');
  const words = [...text.matchAll(WORDS)].map(([, value = '']) => unescaped(value).trim());
  return [...new Set(words)].filter((line) => line !== '').join('\n');
}

const unescaped = (value: string) =>
  value.replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
