import { DIRECTIONS, foldLine } from './fold-line.ts';
import { NAME } from './closing-words.ts';
import { LONGEST_MARK, hasAddress, hasTime, isBlank } from './reply-lines.ts';
import {
  ATTRIBUTION_STARTS,
  NO_NAME_STARTS,
  OWN_WROTE,
  QUOTING,
  SPEAKERS,
  WEEKDAYS,
  WROTE,
  WROTE_TO_ME,
} from './reply-words.ts';
import { verbose } from '../verbose.ts';

/** "On … wrote:" is wrapped by some clients over several lines, one of which may be a lone `<`. */
const ATTRIBUTION_LINES = 6;

const endsInColon = (folded: string): boolean => folded.endsWith(':') || folded.endsWith('：');
const startsWithWord = (folded: string): boolean => {
  const first = /^[^\s,.]+/.exec(folded)?.[0] ?? '';
  return ATTRIBUTION_STARTS.has(first) || WEEKDAYS.has(first);
};
function startsLikeAttribution(folded: string): boolean {
  return /^(?:\S{1,4} |ב-?)?\d/.test(folded) || startsWithWord(folded);
}

/**
 * Whether the joined lines introduce a quote: a date, and either "wrote" or an address before the last colon.
 *
 * @param folded the lines, joined with spaces and folded
 * @param raw the same as written
 * @param strict without a `>` after it only an address or a time tells it from prose ("On 12 May 2024 my mentor
 *   wrote:"), and to take it for a quote would take away everything below
 */
function isDatedAttribution(folded: string, raw: string, strict: boolean): boolean {
  if (!/\d/.test(folded)) return false;
  if (!strict && isInAnyLanguage(folded)) return true;
  if (!startsLikeAttribution(folded)) return false;
  // "28/08/2026 09:18, Hiring:", where a `>` follows.
  if (!strict && /^\d/.test(folded) && hasTime(folded) && endsInColon(folded) && folded.length <= 120)
    return true;
  if (WROTE.test(folded))
    return (
      !strict || ((hasAddress(folded) || (hasTime(folded) && isOfSomebody(raw))) && !isTold(folded, raw))
    );
  // A verb that we do not know, or none: "30.09.2026, 18.30, Name <address>:".
  return (
    hasAddress(folded) &&
    /[>)](?: \S{1,20})?\s*[:：]$/.test(folded) &&
    /\d[:.]\d\d|(?:19|20)\d\d/.test(folded)
  );
}

/** An address, a time or a year, and a colon, where a `>` follows: no words are needed to tell what it is. */
const isInAnyLanguage = (folded: string): boolean =>
  endsInColon(folded) && /<[^\s<>@]+@[^\s<>]+>/.test(folded) && /\d[:.]\d\d|(?:19|20)\d\d/.test(folded);

/** Whether it is the sender who tells of a letter, of their own or to them. */
const isTold = (folded: string, raw: string): boolean =>
  OWN_WROTE.test(folded) ||
  WROTE_TO_ME.test(folded) ||
  raw.split(/[\s,]+/).some((word) => SPEAKERS.has(word) || /^[jm]['’]/.test(word));

/**
 * Whether the words behind the date and the time may be a name as mail programs write one, alone ("richard_clark") or with a
 * capital: "your colleague wrote:" is somebody's telling.
 */
function isOfSomebody(raw: string): boolean {
  const words = raw.replace(/^.*\d/s, '').match(/[\p{L}\p{M}_'’.-]+/gu) ?? [];
  const others = words.filter((word) => !WROTE.test(foldLine(word)) && !ZONE.test(word));
  return others.length < 2 || others.some((word) => !/^\p{Ll}/u.test(word));
}

const ZONE = /^(?:[AaPp]\.?[Mm]\.?|Uhr|UTC|GMT|[A-Z]{1,3}[SED]?[TZ])$/;

/** "* Name <address> [2026-11-24 16:02]:" and "Name (24.11.2026, 16:02):", where a `>` follows. */
function isNameWithDate(folded: string): boolean {
  const date = NAME_WITH_BRACKETS.exec(folded)?.[1] ?? '';
  return /\d[:.h]\d\d/.test(date) && /\d[-./ ]\d|\d{4}/.test(date);
}

const NAME_WITH_BRACKETS = verbose()`
  ^[^\d<>()[\]]{1,80}(?:(?:<[^\s<>]{1,200}>|\([^\s()@]{1,100}@[^\s()]{1,100}\)) ?)?[[(]([^()[\]]{1,60})[\])] ?
  [:：]$
`;

/**
 * "Name <address> wrote:" and "Name <address> schrieb am …:", which begin with the name, and "Quoting Name <address>:".
 * Without an address ("Name schrieb am 24.11.2026 um 09:12:") only a `>` after it tells it from prose.
 */
function isNamedAttribution(folded: string, raw: string, strict: boolean): boolean {
  if (QUOTING.test(folded)) return hasAddress(folded) || !strict;
  if (!strict && isNameWithDate(folded)) return true;
  const address = /^[^<>@]{1,80}(?:<[^\s<>]{1,200}>|\([^\s()@]{1,100}@[^\s()]{1,100}\))/.exec(folded)?.[0];
  if (address !== undefined)
    return WROTE.test(folded.slice(address.length)) && !(strict && isTold(folded, raw));
  if (strict || folded.length > 120 || !hasTime(folded) || !endsInColon(folded)) return false;
  const name = WROTE.exec(folded)?.index ?? 0;
  return name > 0 && name <= 60 && /\d/.test(folded.slice(name)) && !OWN_WROTE.test(folded);
}

/** "Ann Lee wrote:" and "Lee, Ann hat geschrieben:", the name alone and nothing before it, where a `>` follows. */
function isNameAlone(raw: string, folded: string): boolean {
  if (raw.length > LONGEST_NAME_ALONE || !endsInColon(folded) || OWN_WROTE.test(folded)) return false;
  const words = raw.replace(/\s*[:：]$/, '').split(/\s+/);
  if (!WROTE.test(foldLine(words.pop() ?? ''))) return false;
  if (/^(?:a|ha|hat|heeft|has)$/.test(words.at(-1) ?? '')) words.pop();
  const name = words
    .join(' ')
    .replace(/["'„“”‚‘’]/g, '')
    .replace(' via ', ' ');
  return NAME.test(name) && !NO_NAME_STARTS.has(foldLine(words[0] ?? ''));
}

const LONGEST_NAME_ALONE = 100;

/** "2013/7/20 Name <address>" and "2016-03-03 17:21 GMT+01:00 Name": older Gmail, which adds no colon. */
function isBareDateAttribution(folded: string): boolean {
  return (
    /^\d{4}[-/]\d{1,2}[-/]\d{1,2} /.test(folded) &&
    (/\d:\d\d gmt[+-]\d/.test(folded) || /<[^\s<>]+@[^\s<>]+>:?$/.test(folded))
  );
}

/**
 * Moves the start up over a line that was wrapped away: "On Nov 21, 2026," above "at 10:18, …", or
 * "W dniu 24.11.2026 o" above "09:12, Name pisze:".
 */
function withWrappedStart(lines: readonly string[], start: number, floor: number): number {
  const begin = foldLine((lines[start] ?? '').slice(0, 20));
  if (start <= floor || (startsWithWord(begin) && !/^as? \d/.test(begin))) return start;
  const above = (lines[start - 1] ?? '').slice(0, LONGEST_MARK);
  if (above.length > 100 || (start - 1 > floor && !isBlank(lines[start - 2]))) return start;
  const begins = /\d/.test(above) && startsWithWord(foldLine(above));
  return begins || /<[^\s<>]+@[^\s<>]+>/.test(above) ? start - 1 : start;
}

/** "On … Name<address> wrote:   Dear Ada, …": Yahoo's program for phones begins the quote on the same line. */
function withoutQuoteBehind(line: string): string {
  const colon = line.slice(0, LONGEST_MARK).search(/>[^<>:：]{0,40}[:：][ \u00a0]{2,}\S/);
  const isBehind = colon > 0 && hasAddress(line.slice(0, colon));
  return isBehind ? line.slice(0, line.slice(colon).search(/[:：]/) + colon + 1) : line;
}

function mayEndAttribution(line: string): boolean {
  const end = line.slice(-40).replace(DIRECTIONS, '').trimEnd();
  return end.endsWith(':') || end.endsWith('：') || /wrote\s*-*$|[>\p{L}] ?-{3,}$/iu.test(end);
}

/** "Am 24.11.26 um 09:12 schrieb Ann Lee", of which a program forgot the colon, where a `>` follows. */
function isWithoutColon(line: string): boolean {
  if (line.length > 120) return false;
  const folded = foldLine(line);
  const begins = startsWithWord(folded) && /\d[-./ ]\S{1,12}[-./ ]\d/.test(folded) && hasTime(folded);
  return begins && WROTE.test(folded) && !OWN_WROTE.test(folded) && !/[.!?]\s*$/.test(line);
}

/**
 * Finds an attribution ("On … wrote:") that ends in line `at`, over as many as six lines.
 *
 * @param lines all lines
 * @param at the last line of the attribution
 * @param floor the attribution cannot begin before this line
 * @param strict see `isDatedAttribution`
 * @returns the first line of the attribution, or null where there is none
 */
export function attributionStart(
  lines: readonly string[],
  at: number,
  floor: number,
  strict: boolean,
): number | null {
  const last = withoutQuoteBehind(lines[at] ?? '');
  if (last.length > LONGEST_MARK) return null;
  if (/^\s*\d{4}[-/]/.test(last) && isBareDateAttribution(foldLine(last))) return at;
  if (!mayEndAttribution(last)) return !strict && isWithoutColon(last) ? at : null;
  let joined = '';
  let named: number | null = null;
  for (let start = at; start >= Math.max(floor, at - ATTRIBUTION_LINES + 1); start--) {
    const line = start === at ? last : (lines[start] ?? '');
    // Clients that wrap put blank lines only around the lone `<` of an address.
    if (isBlank(line) && !/^\s*</.test(lines[start + 1] ?? '')) break;
    if (start < at && mayEndAttribution(line)) break;
    joined = `${line} ${joined}`;
    if (joined.length > LONGEST_MARK) break;
    if (!/[\d@]/.test(joined) && strict) continue;
    const raw = joined.replace(/^[\s\-*>]+/, '').replace(/[\s\-*]+$/, '');
    const folded = foldLine(raw);
    if (isDatedAttribution(folded, raw, strict)) return withWrappedStart(lines, start, floor);
    const isNamed =
      isNamedAttribution(folded, raw, strict) || (!strict && start === at && isNameAlone(raw, folded));
    if (named === null && isNamed) named = start;
  }
  return named;
}
