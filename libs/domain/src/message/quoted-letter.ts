import { attributionStart } from './attribution.ts';
import { NAME } from './closing-words.ts';
import { foldLine } from './fold-line.ts';
import { addressIn } from './named-address.ts';
import {
  FORWARD_MARK,
  LONGEST_MARK,
  isArrowed,
  isBlank,
  isQuoted,
  joinAround,
  unquote,
} from './reply-lines.ts';
import { WROTE } from './reply-words.ts';

/** A letter that a mail only quotes. */
export interface QuotedLetter {
  /** The address is null where the line above the quote names its writer without one. */
  readonly writer: { readonly name: string; readonly address: string | null };
  /** Its words without the marks of the quote, below the mark of a forward and whom it is from. */
  readonly text: string;
  /** What stands around it; may be empty. */
  readonly note: string;
}

/** An attribution further down belongs to an older letter. */
const MOST_LINES = 200;
/** Between an attribution and its quote. */
const MOST_BLANKS = 5;
/** Quotes of quotes; also bounds the time. */
const DEEPEST = 5;
const LONGEST_NAME = 60;
/** "CEST", "PM" and "o", "schrieb", "użytkownik" between the time and the name. */
const BEFORE_NAME = /^(?:\p{Lu}{1,4}|\p{Ll}\S*|Uhr|UTC\S*|[-–(),.:;+])$/u;

/**
 * Whose words a mail quotes: "On 5 October 2026 at 09:12 Ada Crane <ada@crane.example> wrote:", also where the marks of the
 * quote stand before that line, or arrows in place of "wrote". The first outsider whom such a line names with an address;
 * else the first whom one names at all.
 *
 * @param by how the writer of the mail is called, who may quote themselves
 */
export function quotedLetter(
  text: string,
  by: string,
  isOurs: (address: string) => boolean,
): QuotedLetter | null {
  return quotedIn(text.split('\n'), by, isOurs, DEEPEST);
}

function quotedIn(
  lines: readonly string[],
  by: string,
  isOurs: (address: string) => boolean,
  depth: number,
): QuotedLetter | null {
  let named: QuotedLetter | null = null;
  const most = Math.min(lines.length, MOST_LINES);
  for (let at = 0; at < most; at++) {
    if (isQuoted(lines[at])) {
      const end = quoteEnd(lines, at);
      const inner = depth > 0 ? quotedIn(lines.slice(at, end).map(unquote), by, isOurs, depth - 1) : null;
      const outer = inner && withNote(inner, joinAround(lines, at, end));
      if (outer !== null && outer.writer.address !== null) return outer;
      named ??= outer;
      at = end - 1;
      continue;
    }
    const found = attributionAt(lines, at);
    if (found === null || found.writer.name === by) continue;
    const { address } = found.writer;
    if (address === null) named ??= quotedBelow(lines, at, found);
    else if (!isOurs(address)) return quotedBelow(lines, at, found);
  }
  return named;
}

const withNote = (letter: QuotedLetter, around: string): QuotedLetter => ({
  ...letter,
  note: [around, letter.note].filter((part) => part !== '').join('\n\n'),
});

/** A line, or lines up to it, that say who wrote what is quoted below. */
interface Attribution {
  readonly from: number;
  readonly writer: QuotedLetter['writer'];
}

function attributionAt(lines: readonly string[], at: number): Attribution | null {
  const isMarked = isQuoted(lines[nextFilled(lines, at + 1)]);
  const from = isArrowed(lines[at] ?? '') ? at : attributionStart(lines, at, 0, !isMarked);
  if (from === null) return null;
  const writer = writerIn(
    lines
      .slice(from, at + 1)
      .join(' ')
      .slice(0, LONGEST_MARK),
  );
  return writer === null ? null : { from, writer };
}

/** What is quoted below line `at`, where an attribution ends. */
function quotedBelow(lines: readonly string[], at: number, { from, writer }: Attribution): QuotedLetter {
  const next = nextFilled(lines, at + 1);
  const isMarked = isQuoted(lines[next]);
  const end = isMarked ? quoteEnd(lines, next) : lines.length;
  const words = lines.slice(at + 1, end).map((line) => (isMarked ? unquote(line) : line));
  const whom = writer.address === null ? writer.name : `${writer.name} <${writer.address}>`;
  return {
    writer,
    text: `${FORWARD_MARK}\nFrom: ${whom}\n\n${words.join('\n').trim()}`,
    note: joinAround(lines, from, end),
  };
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

/** Whom an attribution names: before the address where there is one; else behind the day and the time, or before "wrote". */
function writerIn(attribution: string): QuotedLetter['writer'] | null {
  const address = addressIn(attribution);
  const end = address === null ? attribution.length : attribution.toLowerCase().indexOf(address);
  const before = attribution.slice(0, end).replace(/["“”'<>[(*]+/g, ' ');
  // The day and the time stand before the name in every language.
  const name = nameAmong(before.replace(/^.*\d\S*/s, ''));
  if (address !== null) return { name, address };
  const alone = name === '' ? nameAmong(before.replace(/\d.*$/s, '')) : name;
  return alone !== '' && alone.length <= LONGEST_NAME && NAME.test(alone) ? { name: alone, address } : null;
}

/** The words of a name among those that programs write around it. */
function nameAmong(text: string): string {
  const words = text.trim().split(/\s+/);
  while (words.length > 0 && BEFORE_NAME.test(words[0] ?? '')) words.shift();
  const wrote = words.findIndex((word) => WROTE.test(foldLine(word)));
  const name = (wrote < 0 ? words : words.slice(0, wrote)).join(' ');
  return name.replace(/[\s,:;]+$|(?:\s(?:a|ha|hat|heeft|has|am))+$/g, '');
}
