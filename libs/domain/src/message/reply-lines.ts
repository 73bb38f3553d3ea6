import { foldLine } from './fold-line.ts';
import {
  BARE_FORWARD_MARKERS,
  END_OF_FORWARD,
  FORWARDED_BY,
  FORWARD_MARKERS,
  HEADERS,
  type HeaderName,
  ORIGINAL_MARKERS,
  REPLY_ABOVE,
  REPLY_ABOVE_ALONE,
  WROTE,
} from './reply-words.ts';

/** Longer lines are prose or an attack; nothing that a mail client writes around a quote is as long. */
export const LONGEST_MARK = 500;
const HEADER_BLOCK_LINES = 16;
/** What we put above a letter that stands in another; one of `FORWARD_MARKERS`. */
export const FORWARD_MARK = '---------- Forwarded message ----------';

/** A half-open range of line numbers. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The text of lines `from` to `to`, trimmed; verbatim otherwise. */
export function joinLines(lines: readonly string[], from: number, to: number): string {
  return (to - from === 1 ? (lines[from] ?? '') : lines.slice(from, to).join('\n')).trim();
}

/** What stands above line `from`, and what from line `to` on, one below the other; may be empty. */
export function joinAround(lines: readonly string[], from: number, to: number): string {
  const parts = [joinLines(lines, 0, from), joinLines(lines, to, lines.length)];
  return parts.filter((part) => part !== '').join('\n\n');
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

/** One level of `>` taken off, or of a sign in its place. */
export function unquote(line: string): string {
  return line.replace(/^ {0,3}[>＞|»] ?/, '');
}

/** "Ann Lee ---24/11/2026 09:12:10---Dear Ada, …", which Notes writes above the headers of a quote. */
export const isHistoryLine = (line: string): boolean =>
  line.length <= LONGEST_MARK &&
  /^\s*\S.{0,80}?-{2,4} ?\d{1,4}[-./]\d{1,2}[-./]\d{2,4}[ ,][^-]{3,20}-{2,4}/.test(line);

/** Ends of "above this line" in every language; looked for in most lines. */
const ENDS_ABOVE = /(?:line|eile|igne|inea|ínea|riga|egel|lijn|lini.|inha)\.?\s*$/i;
const LONGEST_ABOVE = 70;
const mayEndAbove = (line: string): boolean =>
  line.length <= LONGEST_ABOVE && ENDS_ABOVE.test(line.slice(-9));

/** "##- Please type your reply above this line -##", where a help desk cuts off what it wrote itself. */
export function isReplyLine(line: string): boolean {
  if (line.length > 160) return false;
  if (/^\s*[-#=*_~—–]{2}/.test(line)) return REPLY_ABOVE.test(foldLine(line));
  return mayEndAbove(line) && REPLY_ABOVE_ALONE.test(foldLine(line));
}

/** A line of nothing but rules and ornaments (`____`, `***`, Gmail's tracking mark), at least one of them. */
export function isRule(line: string): boolean {
  return line.length <= LONGEST_MARK && /^[-_*#=~+—–‐‑‒\s\u1427]+$/.test(line) && !isBlank(line);
}

export const hasAddress = (text: string): boolean => /[^\s@]@[^\s@]/.test(text);
/** A time of day; "12.03." is a day, so a dot needs a word before it or a third number after ("alle 13.16"). */
export const hasTime = (text: string): boolean =>
  /\d[:h]\d\d|(?:^|[\s(])(?:um|kl|kl\.|klo|kello|alle|ore|om|o|godz\.|a las|as|\d{4},) \d{1,2}\.\d\d(?![\d.])/.test(
    text,
  );
/** Whether a line can be the start of a header block, a marker or the end of an attribution: cheap, and rarely wrong. */
export function mayIntroduce(line: string): boolean {
  return /[:：]|^[\s*>]*[-_=—–‐‑‒]{2}|^\s*##|^>>> |wrote|^\s*\d{4}[-/]/.test(line) || mayEndAbove(line);
}

/** Whether a line is "-----Original Message-----" or a forward marker, in any of the languages. */
export function markerKind(line: string): 'original' | 'forward' | null {
  const mark = withoutHeadersBehind(line);
  if (mark.length > 120 || !/^[\s*>]*[-_=—–‐‑‒]{2}|[:：]\s*$/.test(mark)) return null;
  const folded = foldLine(mark).replace(/：$/, ':');
  if (BARE_FORWARD_MARKERS.has(folded)) return 'forward';
  const inner = withoutDashes(folded);
  if (inner === folded || inner === '') return null;
  if (ORIGINAL_MARKERS.has(inner)) return 'original';
  // "-----Ann Lee <ann@lee.example> wrote: -----", with headers below.
  if (/-\s*$/.test(folded) && !/\d/.test(inner) && WROTE.test(`${inner}:`)) return 'original';
  return FORWARD_MARKERS.has(inner) || FORWARDED_BY.test(inner) ? 'forward' : null;
}

const withoutDashes = (folded: string): string =>
  folded.replace(/^[\s*>]*[-_=—–‐‑‒]{2,}\s*/, '').replace(/[\s\-_=—–‐‑‒*:]+$/, '');

/** Whether a line ends what was forwarded: "----- End forwarded message -----". */
export function endsForward(line: string): boolean {
  return (
    line.length <= 120 &&
    /^[\s*>]*[-=_]{3,}/.test(line) &&
    END_OF_FORWARD.test(withoutDashes(foldLine(line).replace('8<', '')))
  );
}

/** The marker alone where its headers stand on the same line, as Yahoo writes them: "----- Forwarded Message ----- From: …". */
function withoutHeadersBehind(line: string): string {
  const behind = /^[\s*>]*-{3,}[^-:]{3,60}-{3,}(?=\s?(\p{L}{2,10})\s?:)/u.exec(line);
  return behind !== null && HEADERS.get(foldLine(behind[1] ?? '')) === 'from' ? behind[0] : line;
}

/** What stands behind a marker on the same line; the line itself where it has none. */
export function headersBehindMarker(line: string): string {
  const mark = withoutHeadersBehind(line);
  return mark === line ? line : line.slice(mark.length).trim();
}

function headerName(line: string | undefined): HeaderName | undefined {
  return line === undefined ? undefined : quotedHeader(line)?.name;
}

/** The header that a line of a quoted or forwarded message is ("Von: …"), in any of the languages; else null. */
export function quotedHeader(line: string): { readonly name: HeaderName; readonly value: string } | null {
  const colon = line.slice(0, 40).search(/[:：]/);
  if (colon < 1 || isBlank(line.slice(0, colon))) return fromWithoutColon(line);
  const name = HEADERS.get(foldLine(line.slice(0, colon).replace(/[*_|]/g, '').trim()));
  return name === undefined ? null : { name, value: line.slice(colon + 1).trim() };
}

/** `From "Ann Lee" <ann@lee.example>`: eM Client puts no colons. */
function fromWithoutColon(line: string): { readonly name: HeaderName; readonly value: string } | null {
  const [, word = '', value = ''] =
    /^\s{0,3}(\p{L}{2,12}) ("[^"]{1,100}" <[^\s<>@]{1,64}@[^\s<>]{1,200}>)\s*$/u.exec(
      line.slice(0, LONGEST_MARK),
    ) ?? [];
  return HEADERS.get(foldLine(word)) === 'from' ? { name: 'from', value } : null;
}

/** What a line is a header of, below a From line without a colon. */
const headerWithoutColon = (line: string): HeaderName | undefined =>
  HEADERS.get(foldLine(/^\s{0,3}(\p{L}{1,12}) \S/u.exec(line)?.[1] ?? ''));

/**
 * Whether a line says on which day of a year a message was sent, where no number stands beside whom it is from: "From:
 * Leeds, 08:12" and "Date: 12 March" are a journey.
 */
const isSentOn = (sent: string, first: string): boolean =>
  /\d.*(?:\d{4}|[-./]\d\d)/.test(sent) && !/\d/.test(first);

/** Whether a line right above or below headers has a label too, which is no header: "Amount: 84.20" ends the form of a journey. */
function isInForm(lines: readonly string[], from: number, to: number, floor: number): boolean {
  const beside = [from > floor ? lines[from - 1] : undefined, lines[to]];
  return beside.some((line) => line !== undefined && LABELLED.test(line) && headerName(line) === undefined);
}

const LABELLED = /^\s{0,10}\p{L}[\p{L} .'/-]{0,30}\s?[:：][ \t\u00a0]{0,10}\S/u;

/**
 * Finds a header block of a quoted message ("From: … Sent: … To: … Subject: …") that begins in line `at`.
 *
 * @param floor lines above this one are read already
 * @param minimum how many different ones of from, sent, to and subject make a block: three, two where a marker line stands
 *   above, or one, which has to be from, where the mark of a forward does
 * @returns the lines of the block, or null; without a marker a block needs an address, or a subject and when it was sent,
 *   so that "From: Leeds, To: York, Date: 12 March" and "From: 2019, To: 2021" in prose are none
 */
export function headerBlock(
  lines: readonly string[],
  at: number,
  floor: number,
  minimum: 1 | 2 | 3,
): LineRange | null {
  const first = headerName(lines[at]);
  if (first === undefined || first === 'other') return null;
  // Below another header line this is the rest of a block that was no block.
  const above = at > 0 && isBlank(lines[at - 1]) ? at - 2 : at - 1;
  if (minimum === 3 && above >= floor && headerName(lines[above]) !== undefined) return null;
  const seen = new Set<string>();
  let evidence = minimum < 3;
  let sent = '';
  const isWithoutColons = fromWithoutColon(lines[at] ?? '') !== null;
  let to = at;
  let loose = 0;
  for (let line = at; line < Math.min(lines.length, at + HEADER_BLOCK_LINES); line++) {
    const text = (lines[line] ?? '').slice(0, LONGEST_MARK);
    const name = headerName(text) ?? (isWithoutColons ? headerWithoutColon(text) : undefined);
    if (name === undefined) {
      // A long list of recipients continues on the next lines; a converter of HTML puts blank lines between headers.
      if (isBlank(text) && headerName(lines[line + 1]) === undefined) break;
      if (++loose > 4) break;
      continue;
    }
    loose = 0;
    if (name !== 'other') seen.add(name);
    evidence ||= hasAddress(text);
    if (name === 'sent') sent ||= text;
    to = line + 1;
  }
  const isTimed = hasTime(foldLine(sent));
  evidence ||=
    seen.has('subject') && (isTimed || (isSentOn(sent, lines[at] ?? '') && !isInForm(lines, at, to, floor)));
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
