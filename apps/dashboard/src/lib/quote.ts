/** Words around the deciding span; `deciding` is empty where no span decided or it is not in the text. */
export interface CutQuote {
  readonly before: string;
  readonly deciding: string;
  readonly after: string;
}

const ELLIPSIS = '…';
/** A deciding span longer than this loses its middle: both ends carry the fact and the date. */
const LONGEST_SPAN = 170;
/** Fewer characters than this beside the span say nothing and are left out. */
const LEAST_SIDE = 8;

/** One line of prose: mail wraps lines, a row does not. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function shortenMiddle(text: string): string {
  if (text.length <= LONGEST_SPAN) return text;
  const head = text.slice(0, 70).replace(/\s\S*$/, '');
  const tail = text.slice(-90).replace(/^\S*\s/, '');
  return `${head} ${ELLIPSIS} ${tail}`;
}

/** Whether a text starts as a sentence does, in scripts that have capitals; others are taken as they are. */
function opensSentence(text: string): boolean {
  const first = text.trimStart()[0];
  return first === undefined || first === first.toLocaleUpperCase();
}

function endsSentence(text: string): boolean {
  return /[.!?…:]["”’)]?\s*$/.test(text);
}

/** Words before the span, from a sentence or word start; an ellipsis where words were left out. */
function leftOf(left: string, room: number, span: string): string {
  if (left.length <= room && left !== '') return left;
  const cut = room < LEAST_SIDE ? '' : left.slice(left.length - room);
  if (/[.!?]\s+\S/.test(cut)) return fromSentence(cut);
  // A span that opens a sentence stands better alone than after the end of another.
  return opensSentence(span) ? '' : ELLIPSIS + cut.replace(/^\S*\s/, '');
}

/** Without the torn end of a sentence at its beginning, where a whole one follows; an ellipsis where none does. */
function fromSentence(before: string): string {
  const sentence = before.search(/[.!?]\s+\S/);
  return sentence >= 0 ? before.slice(sentence + 1).trimStart() : ELLIPSIS + before;
}

/** Words after the span, to a sentence or word end; an ellipsis where words were left out. */
function rightOf(right: string, room: number, span: string): string {
  if (right.length <= room && right !== '') return right;
  const cut = room < LEAST_SIDE ? '' : right.slice(0, room);
  const sentence = cut.search(/[.!?](?=\s[^.!?]*$)/);
  if (sentence >= 0) return cut.slice(0, sentence + 1);
  const stop = /^\s*([.!?])/.exec(right)?.[1];
  if (stop !== undefined || endsSentence(span)) return stop ?? '';
  return cut.replace(/\s?\S*$/, '').replace(/[,;:–-]$/, '') + ELLIPSIS;
}

/** Longer openings than this say something. */
const LONGEST_GREETING = 60;

/** A first paragraph of its own that is short and ends in a comma greets, in any language. */
function withoutGreeting(text: string): string {
  const greeting = /^\s*([^\n]+[,!])[ \t]*\n[ \t]*\n\s*(?=\S)/.exec(text);
  return greeting?.[1] === undefined || greeting[1].length > LONGEST_GREETING
    ? text
    : text.slice(greeting[0].length);
}

/** The paragraph that holds the span: greetings and signatures stand in their own. */
function paragraphWith(text: string, quote: string | null): string {
  if (quote === null) return withoutGreeting(text);
  return text.split(/\n[ \t]*(?:\n[ \t]*)+/).find((paragraph) => paragraph.includes(quote)) ?? text;
}

/**
 * Cuts a text around the words that decided, so that the fact or date is never what gets lost.
 *
 * @param text the words around the quote; line ends and runs of blanks become one blank
 * @param quote the deciding words, or null
 * @param room characters that may be shown in all, ellipses not counted; the deciding words always stay
 */
export function cutAround(text: string, quote: string | null, room: number): CutQuote {
  const span = quote === null ? '' : oneLine(quote).trim();
  const part = paragraphWith(text, quote);
  const whole = oneLine(part).trim();
  const at = span === '' ? -1 : whole.indexOf(span);
  if (at < 0) {
    // An excerpt that does not hold the quote (it was cut elsewhere) gives way to the quote itself.
    if (span !== '') return { before: '', deciding: shortenMiddle(span), after: '' };
    return { before: rightOf(whole, room, ''), deciding: '', after: '' };
  }
  const deciding = shortenMiddle(span);
  const left = whole.slice(0, at);
  const right = whole.slice(at + span.length);
  const spare = Math.max(0, room - deciding.length);
  const rightRoom = Math.min(right.length, Math.max(Math.floor(spare / 2), spare - left.length));
  const after = right === '' ? '' : rightOf(right, rightRoom, deciding);
  // A sentence that ended early on the right leaves its room to the left.
  const before = leftOf(left, Math.max(0, spare - after.length), deciding);
  const startsText = text.trimStart().startsWith(part.trimStart());
  const endsText = text.trimEnd().endsWith(part.trimEnd());
  // The text itself may have been cut out of a longer one: a lower-case start or an open end says so.
  const cutBefore = startsText && before === left && !opensSentence(whole);
  const cutAfter = endsText && after === right && /[\p{L}\p{N},;]$/u.test(whole);
  return {
    before: cutBefore ? fromSentence(before) : before,
    deciding,
    after: after + (cutAfter ? ELLIPSIS : ''),
  };
}
