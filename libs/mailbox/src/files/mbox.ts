import { headOfSource } from '../parse/charset.ts';
import { isBlank } from './looks-like-mail.ts';

const LF = 0x0a;
const FROM = Buffer.from('From ');
/** Between two messages; a line that is longer separates nothing. */
const LONGEST_SEPARATOR = 2_000;
/** More than the longest head. */
const HEAD_BYTES = 300_000;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
/** So much before a separator is looked at: its blank line. */
const BLANK_LINE = 4;

const FIELD = /^[!-9;-~]{1,80}\s*:/;
const DAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** As `asctime` writes: `From ada@mail.example Mon Nov 23 10:00:01 2026`. */
const SEPARATOR = new RegExp(`^From .{0,320}\\s${DAY}\\s+${MONTH}\\s+\\d{1,2}\\s+\\d{1,2}:\\d\\d`, 'i');
/** Other dates, and none: with a blank line before it and a field after it. */
const LOOSE_SEPARATOR = /^From (?:\S+\s*$|\S.*\d{1,2}:\d\d.*)/;

/** As Thunderbird writes it, and programs that make an mbox of other mail. */
const OF_PLACING = /^From (?:-|MAILER-DAEMON) /i;

interface MboxMessage {
  /** Of its From line; null where that names none. */
  readonly time: Date | null;
  /** Whether that line names no sender: it was written when a mail program put the message there, years later perhaps. */
  readonly isOfPlacing: boolean;
  /** Without its quoting of From lines; the beginning where `size` is above what is read. */
  readonly content: Buffer;
  readonly size: number;
}

interface MboxOptions {
  /** Of longer messages only the beginning is kept. */
  readonly mostBytes: number;
  /** Reads at a place of the file, if that can be done: only so is Content-Length believed, which often is wrong. */
  readonly peek?: (at: number, bytes: number) => Promise<Buffer>;
}

/**
 * The messages of an mbox, one at a time and in bounded memory: mboxo, mboxrd, mboxcl and mboxcl2, with any line ends.
 *
 * A message begins at a From line that names a time and stands above a field or below a blank line: "From the beginning"
 * is a sentence. What stands before the first such line is a message as well, if there is one at all. Where a message
 * says how long it is, and the next one begins there, nothing in it separates.
 */
export async function* readMbox(
  pieces: AsyncIterable<Buffer>,
  options: MboxOptions,
): AsyncGenerator<MboxMessage> {
  let rest: Buffer = Buffer.alloc(0);
  /** Where `rest` begins in the file, and from where in it is searched. */
  let [base, searched] = [0, 0];
  /** First what stands before the first separator, which may be damaged. */
  let open = new OpenMessage(null, 0);
  let isSeparated = false;
  for await (const { piece, isLast } of withEnd(pieces)) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let waits = -1;
    for (let at = nextFrom(rest, searched); at >= 0; at = nextFrom(rest, searched)) {
      const line = lineAt(rest, at);
      const found =
        isSeparated && (await open.holds(base + at, rest.subarray(0, at), options))
          ? null
          : separatorAt(rest, at, line, isLast);
      if (found === 'unknown') {
        waits = at;
        break;
      }
      searched = at + FROM.length;
      if (found === null) continue;
      const ended = open.end(rest.subarray(0, at), options);
      if (isSeparated || !isBlank(ended.content)) yield ended;
      isSeparated = true;
      rest = rest.subarray(found);
      base += found;
      searched = 0;
      open = new OpenMessage(line, base);
    }
    const kept = waits >= 0 ? waits : isLast ? rest.length : Math.max(0, rest.length - FROM.length);
    const taken = isLast ? rest.length : Math.max(0, kept - BLANK_LINE);
    open.take(rest.subarray(0, taken), options);
    rest = rest.subarray(taken);
    base += taken;
    searched = Math.max(0, (waits >= 0 ? waits : kept) - taken);
  }
  if (isSeparated) yield open.end(rest, options);
}

/** A message whose end is not found yet. */
class OpenMessage {
  /** Its From line. */
  private readonly line: string | null;
  private readonly begins: number;
  private pieces: Buffer[] = [];
  private kept = 0;
  private size = 0;
  /** Where it ends by its own word, checked; null before that was asked for. */
  private ends: number | null = null;

  constructor(line: string | null, begins: number) {
    this.line = line;
    this.begins = begins;
  }

  take(piece: Buffer, { mostBytes }: MboxOptions): void {
    this.size += piece.length;
    if (piece.length === 0 || this.kept > mostBytes) return;
    this.pieces.push(piece);
    this.kept += piece.length;
    // What is too long to be read is known by its beginning.
    if (this.kept > mostBytes)
      this.pieces = [Buffer.from(Buffer.concat(this.pieces).subarray(0, HEAD_BYTES))];
  }

  /** Whether a place of the file is inside this message, as it says itself. */
  async holds(at: number, ahead: Buffer, { peek }: MboxOptions): Promise<boolean> {
    if (peek === undefined) return false;
    this.ends ??= await this.endBy(Buffer.concat([...this.pieces, ahead]).subarray(0, HEAD_BYTES), peek);
    return at < this.ends;
  }

  private async endBy(beginning: Buffer, peek: NonNullable<MboxOptions['peek']>): Promise<number> {
    const head = headOfSource(beginning);
    const bytes = Number(
      /^content-length:[ \t]*(\d{1,12})[ \t]*\r?$/im.exec(head.toString('latin1'))?.[1] ?? NaN,
    );
    if (Number.isNaN(bytes) || head.length === beginning.length) return 0;
    const blank =
      /^(?:\r?\n){2}/.exec(beginning.toString('latin1', head.length, head.length + 4))?.[0].length ?? 0;
    const end = this.begins + head.length + blank + bytes;
    // With its last byte: a length that leads out of the file is none.
    const next = (await peek(end - 1, 1 + BLANK_LINE + FROM.length)).toString('latin1');
    return /^[^](?:\r?\n){0,2}(?:From |$)/.test(next) ? end : 0;
  }

  end(piece: Buffer, options: MboxOptions): MboxMessage {
    this.take(piece, options);
    const content = Buffer.concat(this.pieces);
    const blank =
      /(?:\r?\n)?\r?\n$/.exec(content.toString('latin1', Math.max(0, content.length - BLANK_LINE)))?.[0] ??
      '';
    const cut =
      this.kept > options.mostBytes || blank.indexOf('\n') === blank.length - 1
        ? 0
        : blank.length - blank.indexOf('\n') - 1;
    return {
      time: timeIn(this.line),
      isOfPlacing: OF_PLACING.test(this.line ?? ''),
      size: this.size,
      content: unquoted(content.subarray(0, content.length - cut)),
    };
  }
}

function unquoted(content: Buffer): Buffer {
  if (!content.includes('>From ')) return content;
  return Buffer.from(content.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}

function nextFrom(buffer: Buffer, from: number): number {
  for (let at = buffer.indexOf(FROM, from); at >= 0; at = buffer.indexOf(FROM, at + 1))
    if (at === 0 || buffer[at - 1] === LF || isMarked(buffer, at)) return at;
  return -1;
}

/** Whether nothing but a byte order mark stands before it. */
function isMarked(buffer: Buffer, at: number): boolean {
  return at === BYTE_ORDER_MARK.length && buffer.subarray(0, at).equals(BYTE_ORDER_MARK);
}

/** Without its end; null where that is not there yet. */
function lineAt(buffer: Buffer, at: number): string | null {
  const end = buffer.indexOf(LF, at);
  return end < 0 ? null : buffer.toString('latin1', at, Math.min(end, at + LONGEST_SEPARATOR)).trimEnd();
}

/** Where the message begins whose separator this is; null where it is none. */
function separatorAt(
  buffer: Buffer,
  at: number,
  line: string | null,
  isLast: boolean,
): number | null | 'unknown' {
  if (line === null) return isLast || buffer.length - at > LONGEST_SEPARATOR ? null : 'unknown';
  const begins = buffer.indexOf(LF, at) + 1;
  const next =
    lineAt(buffer, begins) ??
    (isLast || buffer.length - begins > LONGEST_SEPARATOR
      ? buffer.toString('latin1', begins, begins + LONGEST_SEPARATOR)
      : null);
  if (next === null) return 'unknown';
  const isAbove = FIELD.test(next) || next.startsWith('>From ');
  const isBelow =
    at === 0 ||
    isMarked(buffer, at) ||
    /\n\r?\n$/.test(buffer.toString('latin1', Math.max(0, at - BLANK_LINE), at));
  const isSure = SEPARATOR.test(line) && (isAbove || isBelow);
  return isSure || (isAbove && isBelow && LOOSE_SEPARATOR.test(line)) ? begins : null;
}

function timeIn(line: string | null): Date | null {
  const written = /^From \S+\s+(.*)$/.exec(line ?? '')?.[1] ?? '';
  const isZoned = /[+-]\d\d:?\d\d|\bZ\b|UTC|GMT/i.test(written);
  for (const text of isZoned ? [written] : [`${written} +00:00`, written]) {
    const time = new Date(text);
    if (!Number.isNaN(time.getTime())) return time;
  }
  return null;
}

async function* withEnd(pieces: AsyncIterable<Buffer>): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  for await (const piece of pieces) yield { piece, isLast: false };
  yield { piece: Buffer.alloc(0), isLast: true };
}
