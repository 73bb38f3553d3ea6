import { attributionStart } from './attribution.ts';
import { addressIn } from './named-address.ts';
import { FORWARD_MARK, isBlank, isQuoted, joinAround, unquote } from './reply-lines.ts';

/** A letter that a forward only quotes. */
interface QuotedLetter {
  readonly writer: { readonly name: string; readonly address: string };
  /** Its words without the marks of the quote, below the mark of a forward and whom it is from. */
  readonly text: string;
  /** What stands around it; may be empty. */
  readonly note: string;
}

/** An attribution further down belongs to an older letter. */
const MOST_LINES = 200;
/** Between an attribution and its quote. */
const MOST_BLANKS = 5;
/** "CEST", "PM" and "o", "schrieb", "użytkownik" between the time and the name. */
const BEFORE_NAME = /^(?:\p{Lu}{1,4}|\p{Ll}\S*|Uhr|UTC\S*|[-–(),.:;+])$/u;

/**
 * Whose words a forward quotes that has no headers: "On 5 October 2026 at 09:12 Ada Crane <ada@crane.example> wrote:", as
 * some webmail forwards. The first outsider whom such a line names with an address.
 *
 * @param text of which the caller knows that it is a forward, and that no From line names anybody
 */
export function quotedLetter(text: string, isOurs: (address: string) => boolean): QuotedLetter | null {
  const lines = text.split('\n');
  for (let at = 0; at < Math.min(lines.length, MOST_LINES); at++) {
    const next = nextFilled(lines, at + 1);
    const isMarked = isQuoted(lines[next]);
    const from = attributionStart(lines, at, 0, !isMarked);
    if (from === null) continue;
    const writer = writerIn(lines.slice(from, at + 1).join(' '));
    if (writer === null || isOurs(writer.address)) continue;
    const end = isMarked ? quoteEnd(lines, next) : lines.length;
    const words = lines.slice(at + 1, end).map((line) => (isMarked ? unquote(line) : line));
    const head = `${FORWARD_MARK}\nFrom: ${writer.name} <${writer.address}>`;
    return {
      writer,
      text: `${head}\n\n${words.join('\n').trim()}`,
      note: joinAround(lines, from, end),
    };
  }
  return null;
}

function nextFilled(lines: readonly string[], start: number): number {
  let next = start;
  while (next < start + MOST_BLANKS && lines[next]?.trim() === '') next++;
  return next;
}

function quoteEnd(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && (isQuoted(lines[end]) || isBlank(lines[end]))) end++;
  return end;
}

function writerIn(attribution: string): QuotedLetter['writer'] | null {
  const address = addressIn(attribution);
  if (address === null) return null;
  const before = attribution.slice(0, attribution.toLowerCase().indexOf(address));
  // The day and the time stand before the name in every language.
  const words = before
    .replace(/["“”'<[(*]+/g, ' ')
    .replace(/^.*\d\S*/s, '')
    .trim()
    .split(/\s+/);
  while (words.length > 0 && BEFORE_NAME.test(words[0] ?? '')) words.shift();
  return { name: words.join(' '), address };
}
