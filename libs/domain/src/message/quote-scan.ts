import { attributionStart } from './attribution.ts';
import type { LineRange } from './reply-lines.ts';
import {
  hasAddress,
  headerBlock,
  isArrowed,
  isBlank,
  isHistoryLine,
  isQuoted,
  isReplyLine,
  isRule,
  markerKind,
  mayIntroduce,
  unquote,
} from './reply-lines.ts';
import { signatureStart, splitAtPostscript } from './signature-lines.ts';

/** Quoted lines from this length on may have been wrapped by a relay, which leaves a short rest without its `>`. */
const WRAPPED_LENGTH = 70;
const WRAPPED_REST_LENGTH = 24;

/** Lines that look like the start of a quote and are examined; no mail has more, an attack may. Bounds the time. */
const MOST_CANDIDATES = 5_000;

/** Where marked lines carry a message, its headers stand in the first ones. */
const HEAD_LINES = 10;
/** And begins in one of these. */
const FIRST_LINES = 3;

/** "Dear Ms Osei," and the blank lines around it. */
const GREETING_LINES = 6;
const LONGEST_GREETING = 60;

/** How much is looked through for a line that is quoted twice. */
const MOST_REPEATED_LINES = 50;
const LONGEST_REPEATED = 100_000;

/** What introduces a quote: an attribution ("On … wrote:"), a marker ("-----Original Message-----"), a header block. */
interface Introduction {
  readonly kind: 'attribution' | 'forward' | 'header';
  readonly from: number;
  /** First line of the quoted message itself. */
  readonly body: number;
}

export interface QuoteScan {
  /** Lines of new text, with their signatures. */
  readonly stretches: readonly LineRange[];
  readonly quotes: readonly LineRange[];
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
  const nextFilled = nextFilledLines(lines);
  const stretches: LineRange[] = [];
  const quotes: LineRange[] = [];
  let { marksAreQuotes, introduced } = readMarkedRuns(lines);
  let isFirst = true;
  let forwarded = false;
  let markedForward: LineRange | null = null;
  let expectForward = false;
  let openings = 0;
  let candidates = 0;
  let from = 0;
  const quote = (start: number, end: number): number => {
    if (start > from) stretches.push({ from, to: start });
    quotes.push({ from: start, to: end });
    from = end;
    return end;
  };

  for (let at = nextFilled[0] ?? 0; at < lines.length; at = nextFilled[at] ?? lines.length) {
    if (isQuoted(lines[at])) {
      const end = markedRunEnd(lines, at);
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
    const introduction = mayStart ? introductionAt(lines, at, from, nextFilled) : null;
    if (introduction === null) {
      at++;
      continue;
    }
    introduced = true;
    const start = withRulesAbove(lines, introduction.from, from);
    if (isFirst && quotes.length > 0 && !quotesAbove(lines, start)) {
      // The marks above it were bullets of the writer's.
      stretches.length = 0;
      quotes.length = 0;
      markedForward = null;
      from = 0;
    }
    isFirst = false;
    const next = nextFilled[introduction.body] ?? lines.length;
    if (isQuoted(lines[next])) {
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
    }
  }
  if (lines.length > from) stretches.push({ from, to: lines.length });
  return { stretches, quotes, markedForward, forwarded, introduced };
}

/** For every line the number of the next line that is not blank, itself included; one pass from the end. */
function nextFilledLines(lines: readonly string[]): Int32Array {
  const next = new Int32Array(lines.length + 1);
  next[lines.length] = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) next[at] = isBlank(lines[at]) ? (next[at + 1] ?? at) : at;
  return next;
}

/** Reads the introduction of a quote that begins (marker, header block) or ends (attribution) in line `at`. */
function introductionAt(
  lines: readonly string[],
  at: number,
  floor: number,
  nextFilled: Int32Array,
): Introduction | null {
  const line = lines[at] ?? '';
  const marker = markerKind(line);
  if (marker !== null) {
    const block = headerBlock(lines, nextFilled[at + 1] ?? lines.length, at + 1, 2);
    return { kind: marker === 'forward' ? 'forward' : 'header', from: at, body: block?.to ?? at + 1 };
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
  const isMarked = isQuoted(lines[next]);
  const from = attributionStart(lines, at, floor, !isMarked);
  if (from === null) return null;
  const isTold = !isMarked && isGreeted(lines, from, floor) && !lines.slice(from, at + 1).some(hasAddress);
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

/** Whether a line without a mark stands in the middle of a sentence of marked ones: nobody answers there. */
const isInSentence = (above: string, line: string, below: string): boolean =>
  /[\p{L},]\s*$/u.test(above) && /^\p{L}+\S*$/u.test(line.trim()) && /^\p{Ll}/u.test(unquote(below));

/** The end of a run of lines that `>` marks, with the rests of wrapped ones. */
function markedRunEnd(lines: readonly string[], start: number): number {
  let at = start + 1;
  for (;;) {
    if (isQuoted(lines[at])) {
      at++;
      continue;
    }
    const wrapped = lines[at - 1] ?? '';
    const rest = lines[at] ?? '';
    const next = lines[at + 1];
    const isRest =
      wrapped.length >= WRAPPED_LENGTH &&
      rest.length <= WRAPPED_REST_LENGTH &&
      isQuoted(next) &&
      (/^\p{Ll}/u.test(rest) || isInSentence(wrapped, rest, next ?? ''));
    if (!isRest) return at;
    at++;
  }
}

/**
 * Whether `>` marks quotes in this message where no attribution says so. It may also be a bullet ("> 5 years of
 * fundraising"), so it needs a sign: an address, a nested or an empty mark, a question, a wrapped sentence.
 */
function readMarkedRuns(lines: readonly string[]): { marksAreQuotes: boolean; introduced: boolean } {
  let marksAreQuotes = false;
  let introduced = false;
  let previous = '';
  let own = '';
  let read = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '' || !isQuoted(line)) {
      previous = '';
      if (line !== '') own = line;
      continue;
    }
    if (++read > MOST_CANDIDATES || (marksAreQuotes && introduced)) break;
    const words = unquote(line.slice(0, 2000)).trim();
    const address = /[^\s@]@[^\s@]/.test(words);
    introduced ||= address;
    marksAreQuotes ||=
      address ||
      words === '' ||
      words.startsWith('>') ||
      (words.endsWith('?') && !isOfList(own, previous, lines[at + 1])) ||
      (/^\p{Lu}/u.test(previous) && /^\p{Ll}/u.test(words));
    previous = words;
  }
  return { marksAreQuotes, introduced };
}

/** Whether a question is one of several that their writer announced: "Three questions:", and each of them behind a mark. */
const isOfList = (own: string, previous: string, next: string | undefined): boolean =>
  ANNOUNCES.test(own.slice(-ANNOUNCING_LENGTH)) &&
  (previous === '' || previous.endsWith('?')) &&
  (previous !== '' || isQuestion(next));

const isQuestion = (line: string | undefined): boolean =>
  isQuoted(line) && /\?\s*$/.test((line ?? '').slice(-ANNOUNCING_LENGTH));
const ANNOUNCES = /\p{L}\s?:\s*$/u;
const ANNOUNCING_LENGTH = 60;

/** Whether `>` marks quotes above the first introduction: it shows, or what it marks is quoted below once more. */
function quotesAbove(lines: readonly string[], introduction: number): boolean {
  const above = lines.slice(0, introduction);
  if (readMarkedRuns(above).marksAreQuotes) return true;
  const marked = above.filter((line) => isQuoted(line)).slice(0, MOST_REPEATED_LINES);
  const below = lines.slice(introduction).map(unquote).join('\n').slice(0, LONGEST_REPEATED);
  return marked.some((line) => below.includes(unquote(line).trim()));
}

const MARKS = /^(?: {0,3}> ?)+/;

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
