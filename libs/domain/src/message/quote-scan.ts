import { attributionStart } from './attribution.ts';
import { bannerEnd } from './gateway-banner.ts';
import type { MarkedLines } from './marked-lines.ts';
import { MOST_CANDIDATES, markedRunEnd, quotesAbove, readMarkedRuns, readMarks } from './marked-lines.ts';
import type { LineRange } from './reply-lines.ts';
import {
  hasAddress,
  headerBlock,
  isArrowed,
  isBlank,
  isHistoryLine,
  isReplyLine,
  isRule,
  markerKind,
  mayIntroduce,
} from './reply-lines.ts';
import { signatureStart, splitAtPostscript } from './signature-lines.ts';

/** Where marked lines carry a message, its headers stand in the first ones. */
const HEAD_LINES = 10;
/** And begins in one of these. */
const FIRST_LINES = 3;

/** "Dear Ms Osei," and the blank lines around it. */
const GREETING_LINES = 6;
const LONGEST_GREETING = 60;

/** What introduces a quote: an attribution ("On … wrote:"), a marker ("-----Original Message-----"), a header block. */
interface Introduction {
  readonly kind: 'attribution' | 'forward' | 'header';
  readonly from: number;
  /** First line of the quoted message itself. */
  readonly body: number;
}

export interface QuoteScan {
  /** Where what a gateway put above the message ends. */
  readonly begin: number;
  /** Lines of new text, with their signatures. */
  readonly stretches: readonly LineRange[];
  readonly quotes: readonly LineRange[];
  /** Those of the quotes that only introduce what is kept below them: the fields of a forward. */
  readonly introductions: ReadonlySet<LineRange>;
  /** A forwarded message whose lines `>` marks. */
  readonly markedForward: LineRange | null;
  /** Whether headers of a message stood above everything else, so that what follows may be a forward. */
  readonly forwarded: boolean;
  /** Whether anything said whose words a quote is. */
  readonly introduced: boolean;
}

/**
 * Splits lines into new text and quotes, in one pass.
 *
 * A quote that `>` marks ends with its marks. Any other quote goes on to the end, unless nothing was written above
 * it: then what follows is kept, for it is a forward, or an answer below an attribution whose quote has no marks.
 *
 * @param options.isReply headers with nothing above are then an empty reply
 * @param options.openings how many introductions with nothing above are opened like that, one inside the other
 */
export function scanQuotes(
  lines: readonly string[],
  options: { readonly isReply: boolean; readonly openings: number },
): QuoteScan {
  const marked = readMarks(lines);
  const { nextFilled, isMarked } = marked;
  const stretches: LineRange[] = [];
  const quotes: LineRange[] = [];
  const introductions = new Set<LineRange>();
  let { marksAreQuotes, introduced } = readMarkedRuns(marked, lines.length);
  let isFirst = true;
  let forwarded = false;
  let markedForward: LineRange | null = null;
  let expectForward = false;
  let openings = 0;
  let candidates = 0;
  const begin = bannerEnd(lines);
  let from = begin;
  const quote = (start: number, end: number): number => {
    if (start > from) stretches.push({ from, to: start });
    quotes.push({ from: start, to: end });
    from = end;
    return end;
  };

  for (let at = nextFilled[begin] ?? begin; at < lines.length; at = nextFilled[at] ?? lines.length) {
    if (isMarked[at] === 1) {
      const end = markedRunEnd(marked, at);
      if (marksAreQuotes) {
        if (markedForward === null && (expectForward || ++candidates <= MOST_CANDIDATES)) {
          const message = expectForward ? at : messageIn(lines, at, end);
          if (message !== null) markedForward = { from: message, to: end };
        }
        expectForward = false;
        quote(at, end);
      }
      at = end;
      continue;
    }
    const line = lines[at] ?? '';
    const mayStart = mayIntroduce(line) && ++candidates <= MOST_CANDIDATES;
    const introduction = mayStart ? introductionAt(marked, at, from) : null;
    if (introduction === null) {
      at++;
      continue;
    }
    introduced = true;
    const start = withRulesAbove(lines, introduction.from, from);
    if (isFirst && quotes.length > 0 && !quotesAbove(marked, start)) {
      // The marks above it were bullets of the writer's.
      stretches.length = 0;
      quotes.length = 0;
      markedForward = null;
      from = begin;
    }
    isFirst = false;
    const next = nextFilled[introduction.body] ?? lines.length;
    if (isMarked[next] === 1) {
      marksAreQuotes = true;
      expectForward = introduction.kind !== 'attribution';
      at = quote(start, next);
      continue;
    }
    const wroteAbove = [...stretches, { from, to: start }].some((range) => hasWords(lines, range));
    const isEmptyReply = options.isReply && introduction.kind === 'header';
    if (wroteAbove || isEmptyReply || ++openings > options.openings) {
      at = quote(start, lines.length);
    } else {
      forwarded ||= introduction.kind !== 'attribution';
      at = quote(start, introduction.body);
      const opened = quotes.at(-1);
      if (opened !== undefined && introduction.kind !== 'attribution') introductions.add(opened);
    }
  }
  if (lines.length > from) stretches.push({ from, to: lines.length });
  return { begin, stretches, quotes, introductions, markedForward, forwarded, introduced };
}

/** Reads the introduction of a quote that begins (marker, header block) or ends (attribution) in line `at`. */
function introductionAt(
  { lines, isMarked, nextFilled }: MarkedLines,
  at: number,
  floor: number,
): Introduction | null {
  const line = lines[at] ?? '';
  const marker = markerKind(line);
  if (marker !== null) {
    const isForward = marker === 'forward';
    const block = headerBlock(lines, nextFilled[at + 1] ?? lines.length, at + 1, isForward ? 1 : 2);
    return { kind: isForward ? 'forward' : 'header', from: at, body: block?.to ?? at + 1 };
  }
  if (isArrowed(line)) return { kind: 'attribution', from: at, body: at + 1 };
  if (isReplyLine(line)) {
    // With nothing above it is the help desk's own mail.
    const isBelow = lines.slice(floor, at).some((above) => !isBlank(above));
    return isBelow ? { kind: 'header', from: at, body: at + 1 } : null;
  }
  const block = headerBlock(lines, at, floor, 3);
  if (block !== null) return { kind: 'header', from: at, body: block.to };
  const next = nextFilled[at + 1] ?? lines.length;
  const isBeforeMark = isMarked[next] === 1;
  const from = attributionStart(lines, at, floor, !isBeforeMark);
  if (from === null) return null;
  const isTold =
    !isBeforeMark && isGreeted(lines, from, floor) && !lines.slice(from, at + 1).some(hasAddress);
  return isTold ? null : { kind: 'attribution', from, body: at + 1 };
}

/**
 * Whether nothing but a greeting that ends in a comma stands above: "Dear Ada," and then "On 3 March at 10:00 Ann Lee
 * wrote:" begin a letter, for nobody answers by the greeting alone.
 */
function isGreeted(lines: readonly string[], at: number, floor: number): boolean {
  const above = lines.slice(Math.max(floor, at - GREETING_LINES), at).filter((line) => !isBlank(line));
  const [greeting = ''] = above;
  const isWhole = at - floor <= GREETING_LINES;
  return isWhole && above.length === 1 && greeting.length <= LONGEST_GREETING && /,\s*$/.test(greeting);
}

const isAbove = (line: string): boolean => isRule(line) || isHistoryLine(line);

/** Moves the start of a quote up over the rules (`_____`) and lines of history that clients put above it. */
function withRulesAbove(lines: readonly string[], start: number, floor: number): number {
  let result = start;
  for (let at = start - 1; at >= floor && (isBlank(lines[at]) || isAbove(lines[at] ?? '')); at--) {
    if (!isBlank(lines[at])) result = at;
  }
  return result;
}

function hasWords(lines: readonly string[], range: LineRange): boolean {
  return splitAtPostscript(lines, range).some((part) => {
    const end = signatureStart(lines, part);
    for (let at = part.from; at < end; at++) if (!isBlank(lines[at])) return true;
    return false;
  });
}

const MARKS = /^(?: {0,3}[>＞|»] ?)+/;

/** Where marked lines begin a forward, or the headers of a message ("> Message du …" and below it "> De : …"). */
function messageIn(lines: readonly string[], from: number, to: number): number | null {
  const first = lines.slice(from, Math.min(to, from + FIRST_LINES));
  // Most runs are a line or two of words; to read their marks off cost most of the time of a text full of them.
  if (!first.some(mayIntroduce)) return null;
  // What was forwarded before is marked once more.
  const head = lines.slice(from, Math.min(to, from + HEAD_LINES)).map((line) => line.replace(MARKS, ''));
  for (const [at, line] of head.slice(0, FIRST_LINES).entries()) {
    if (markerKind(line) === 'forward') return from;
    if (headerBlock(head, at, at, 3) !== null) return from + at;
  }
  return null;
}
