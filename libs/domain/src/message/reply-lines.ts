import { DIRECTIONS, foldLine } from './fold-line.ts';
import {
  ATTRIBUTION_STARTS,
  BARE_FORWARD_MARKERS,
  FORWARDED_BY,
  FORWARD_MARKERS,
  HEADERS,
  type HeaderName,
  ORIGINAL_MARKERS,
  OWN_WROTE,
  QUOTING,
  REPLY_ABOVE,
  WEEKDAYS,
  WROTE,
} from './reply-words.ts';

/** Longer lines are prose or an attack; nothing that a mail client writes around a quote is as long. */
const LONGEST_MARK = 500;
/** "On … wrote:" is wrapped by some clients over several lines, one of which may be a lone `<`. */
const ATTRIBUTION_LINES = 6;
const HEADER_BLOCK_LINES = 16;

/** A half-open range of line numbers. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The text of lines `from` to `to`, trimmed; verbatim otherwise. */
export function joinLines(lines: readonly string[], from: number, to: number): string {
  return (to - from === 1 ? (lines[from] ?? '') : lines.slice(from, to).join('\n')).trim();
}

/** Whether a line holds nothing but white space, or is not there. */
export function isBlank(line: string | undefined): boolean {
  return line === undefined || line === '' || line.trim() === '';
}

/** Whether a line is quoted by a leading `>`; the `>` of an address that was wrapped before it is none. */
export function isQuoted(line: string | undefined): boolean {
  if (line === undefined || line === '') return false;
  let mark = 0;
  while (mark < 3 && line[mark] === ' ') mark++;
  return line[mark] === '>' && !closesAddress(line) && !isArrowed(line);
}

/** ">>> Ann Lee <ann@lee.example> 24.11.2026 09:12 >>>" of GroupWise, which marks none of the lines below. */
export function isArrowed(line: string): boolean {
  return line.startsWith('>>> ') && line.length <= LONGEST_MARK && ARROWED.test(line);
}

const ARROWED = /^>>> [^>]{1,200}(?:>[^>]{1,60})?\d[:.]\d\d[^>]{0,12}>>>\s*$/;

function closesAddress(line: string): boolean {
  if (line.length > 60 || !line.trimEnd().endsWith(':')) return false;
  const rest = foldLine(line).replace(/^>\s*(?:(?:a|ha|het|volgende|folgendes) )*/, '');
  return rest === ':' || WROTE.exec(rest)?.index === 0;
}

/** One level of `>` taken off. */
export function unquote(line: string): string {
  return line.replace(/^ {0,3}> ?/, '');
}

/** "Ann Lee ---24/11/2026 09:12:10---Dear Ada, …", which Notes writes above the headers of a quote. */
export const isHistoryLine = (line: string): boolean =>
  line.length <= LONGEST_MARK &&
  /^\s*\S.{0,80}?-{2,4} ?\d{1,4}[-./]\d{1,2}[-./]\d{2,4}[ ,][^-]{3,20}-{2,4}/.test(line);

/** "##- Please type your reply above this line -##", where a help desk cuts off what it wrote itself. */
export function isReplyLine(line: string): boolean {
  if (line.length > 160 || !/^\s*[-#=*_~—–]{2}/.test(line)) return false;
  return REPLY_ABOVE.test(foldLine(line));
}

/** A line of nothing but rules and ornaments (`____`, `***`, Gmail's tracking mark), at least one of them. */
export function isRule(line: string): boolean {
  return line.length <= LONGEST_MARK && /^[-_*#=~+—–‐‑‒\s\u1427]+$/.test(line) && !isBlank(line);
}

const endsInColon = (folded: string): boolean => folded.endsWith(':') || folded.endsWith('：');
const hasAddress = (text: string): boolean => /[^\s@]@[^\s@]/.test(text);
/** A time of day; "12.03." is a day, so a dot needs a word before it or a third number after ("alle 13.16"). */
const hasTime = (text: string): boolean =>
  /\d[:h]\d\d|(?:^|[\s(])(?:um|kl|kl\.|klo|kello|alle|ore|om|o|godz\.|a las|as|\d{4},) \d{1,2}\.\d\d(?![\d.])/.test(
    text,
  );
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
 * @param strict without a `>` after it only an address or a time tells it from prose ("On 12 May 2024 my mentor
 *   wrote:"), and to take it for a quote would take away everything below
 */
function isDatedAttribution(folded: string, strict: boolean): boolean {
  if (!/\d/.test(folded) || !startsLikeAttribution(folded)) return false;
  // "28/08/2026 09:18, Hiring:", where a `>` follows.
  if (!strict && /^\d/.test(folded) && hasTime(folded) && endsInColon(folded) && folded.length <= 120)
    return true;
  if (WROTE.test(folded))
    return !strict || ((hasAddress(folded) || hasTime(folded)) && !OWN_WROTE.test(folded));
  // A verb that we do not know, or none: "30.09.2026, 18.30, Name <address>:".
  return (
    hasAddress(folded) &&
    /[>)](?: \S{1,20})?\s*[:：]$/.test(folded) &&
    /\d[:.]\d\d|(?:19|20)\d\d/.test(folded)
  );
}

/** "* Name <address> [2026-11-24 16:02]:" and "Name (24.11.2026, 16:02):", where a `>` follows. */
function isNameWithDate(folded: string): boolean {
  const date = NAME_WITH_BRACKETS.exec(folded)?.[1] ?? '';
  return /\d[:.h]\d\d/.test(date) && /\d[-./ ]\d|\d{4}/.test(date);
}

const NAME_WITH_BRACKETS =
  /^[^\d<>()[\]]{1,80}(?:(?:<[^\s<>]{1,200}>|\([^\s()@]{1,100}@[^\s()]{1,100}\)) ?)?[[(]([^()[\]]{1,60})[\])] ?[:：]$/;

/**
 * "Name <address> wrote:" and "Name <address> schrieb am …:", which begin with the name, and "Quoting Name <address>:".
 * Without an address ("Name schrieb am 24.11.2026 um 09:12:") only a `>` after it tells it from prose.
 */
function isNamedAttribution(folded: string, strict: boolean): boolean {
  if (QUOTING.test(folded)) return hasAddress(folded) || !strict;
  if (!strict && isNameWithDate(folded)) return true;
  const address = /^[^<>@]{1,80}(?:<[^\s<>]{1,200}>|\([^\s()@]{1,100}@[^\s()]{1,100}\))/.exec(folded)?.[0];
  if (address !== undefined) return WROTE.test(folded.slice(address.length));
  if (strict || folded.length > 120 || !hasTime(folded) || !endsInColon(folded)) return false;
  const name = WROTE.exec(folded)?.index ?? 0;
  return name > 0 && name <= 60 && /\d/.test(folded.slice(name)) && !OWN_WROTE.test(folded);
}

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
    const folded = foldLine(joined.replace(/^[\s\-*>]+/, '').replace(/[\s\-*]+$/, ''));
    if (isDatedAttribution(folded, strict)) return withWrappedStart(lines, start, floor);
    if (named === null && isNamedAttribution(folded, strict)) named = start;
  }
  return named;
}

/** Whether a line can be the start of a header block, a marker or the end of an attribution: cheap, and rarely wrong. */
export function mayIntroduce(line: string): boolean {
  return /[:：]|^[\s*>]*[-_=—–‐‑‒]{2}|^\s*##|^>>> |wrote|^\s*\d{4}[-/]/.test(line);
}

/** Whether a line is "-----Original Message-----" or a forward marker, in any of the languages. */
export function markerKind(line: string): 'original' | 'forward' | null {
  if (line.length > 120 || !/^[\s*>]*[-_=—–‐‑‒]{2}|[:：]\s*$/.test(line)) return null;
  const folded = foldLine(line).replace(/：$/, ':');
  if (BARE_FORWARD_MARKERS.has(folded)) return 'forward';
  const inner = folded.replace(/^[\s*>]*[-_=—–‐‑‒]{2,}\s*/, '').replace(/[\s\-_=—–‐‑‒*:]+$/, '');
  if (inner === folded || inner === '') return null;
  if (ORIGINAL_MARKERS.has(inner)) return 'original';
  // "-----Ann Lee <ann@lee.example> wrote: -----", with headers below.
  if (/-\s*$/.test(folded) && !/\d/.test(inner) && WROTE.test(`${inner}:`)) return 'original';
  return FORWARD_MARKERS.has(inner) || FORWARDED_BY.test(inner) ? 'forward' : null;
}

function headerName(line: string | undefined): HeaderName | undefined {
  return line === undefined ? undefined : quotedHeader(line)?.name;
}

/** The header that a line of a quoted or forwarded message is ("Von: …"), in any of the languages; else null. */
export function quotedHeader(line: string): { readonly name: HeaderName; readonly value: string } | null {
  const colon = line.slice(0, 40).search(/[:：]/);
  if (colon < 1 || isBlank(line.slice(0, colon))) return null;
  const name = HEADERS.get(foldLine(line.slice(0, colon).replace(/[*_|]/g, '').trim()));
  return name === undefined ? null : { name, value: line.slice(colon + 1).trim() };
}

/**
 * Finds a header block of a quoted message ("From: … Sent: … To: … Subject: …") that begins in line `at`.
 *
 * @param floor lines above this one are read already
 * @param minimum how many different ones of from, sent, to and subject make a block: three, or two where a
 *   marker line stands above
 * @returns the lines of the block, or null; without a marker a block needs an address or a dated line, so that a list
 *   of "From: 2019, To: 2021" in prose is none
 */
export function headerBlock(
  lines: readonly string[],
  at: number,
  floor: number,
  minimum: 2 | 3,
): LineRange | null {
  const first = headerName(lines[at]);
  if (first === undefined || first === 'other') return null;
  // Below another header line this is the rest of a block that was no block.
  const above = at > 0 && isBlank(lines[at - 1]) ? at - 2 : at - 1;
  if (minimum === 3 && above >= floor && headerName(lines[above]) !== undefined) return null;
  const seen = new Set<string>();
  let evidence = minimum === 2;
  let to = at;
  let loose = 0;
  for (let line = at; line < Math.min(lines.length, at + HEADER_BLOCK_LINES); line++) {
    const text = (lines[line] ?? '').slice(0, LONGEST_MARK);
    const name = headerName(text);
    if (name === undefined) {
      // A long list of recipients continues on the next lines; a converter of HTML puts blank lines between headers.
      if (isBlank(text) && headerName(lines[line + 1]) === undefined) break;
      if (++loose > 4) break;
      continue;
    }
    loose = 0;
    if (name !== 'other') seen.add(name);
    evidence ||= hasAddress(text) || (name === 'sent' && /\d/.test(text));
    to = line + 1;
  }
  if (!evidence || !seen.has('from') || seen.size < minimum) return null;
  while (
    to < lines.length &&
    to - at < HEADER_BLOCK_LINES &&
    !isBlank(lines[to]) &&
    /^\s/.test(lines[to] ?? '')
  )
    to++;
  return { from: at, to };
}
