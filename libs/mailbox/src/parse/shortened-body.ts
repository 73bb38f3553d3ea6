import { type Bytes, passingWindows } from './bytes.ts';
import { CUT_NOTE } from './cut-text.ts';
import { withoutBallast } from './html-scan.ts';
import { PictureFilter } from './picture-filter.ts';
import { UnseenFilter } from './unseen-filter.ts';
import type { Part } from './without-attachments.ts';

/** How many bytes are kept of a text: so many that it, with its end, has fewer characters than are kept later. */
const BEGINNING_BYTES = { plain: 900_000, html: 2_000_000 };
const END_BYTES = 64_000;
/** So much of long HTML, without its pictures and most of what shows nothing, is looked at to see what of it may be shown. */
const MOST_HTML_BYTES = 6_000_000;
/** Where a text is cut, a line ends; so far from there one is looked for. */
const LINE_BYTES = 4_000;
const NEWLINE = 0x0a;
/** An equals sign and what belongs to it. */
const LONGEST_SIGN = 3;

const ENCODING = /^content-transfer-encoding[ \t]*:[ \t]*([^\r\n]*)/im;
const CHARSET = /charset[ \t]*=[ \t]*"?([\w-]+)/i;
/** In these the bytes of ASCII are no letters of their own, or depend on what stands before them. */
const WITHOUT_ASCII = /^(?:utf-?(?:16|32|7)|ucs|iso-?10646|iso-2022|hz-gb|csiso2022|unicode)/i;

interface ShortenedBody {
  readonly bytes: Buffer;
  /** Whether the encoding of the part was taken off, so that another one has to be put on. */
  readonly isDecoded: boolean;
  readonly isCut: boolean;
}

/**
 * The beginning and the end of a text of any length, with a line between them that says that something is missing; of HTML
 * the beginning, without what shows nothing. Memory is bounded, time linear in the body.
 *
 * @param mostBytes fewer than are kept of such a text otherwise
 */
export function shortenedBody(source: Bytes, part: Part, mostBytes: number): ShortenedBody {
  const isHtml = /^content-type[ \t]*:[ \t]*text\/html\b/im.test(part.head);
  const hasAscii = !WITHOUT_ASCII.test(CHARSET.exec(part.head)?.[1] ?? '');
  const encoding = (ENCODING.exec(part.head)?.[1] ?? '').trim().toLowerCase();
  const decode = encoding === 'base64' ? fromBase64 : encoding === 'quoted-printable' ? fromQuoted : null;
  const windows = passingWindows(source, part.from, part.to);
  const pieces = decode === null ? windows : decode(windows);
  const isLongHtml = isHtml && hasAscii && part.to - part.from > BEGINNING_BYTES.html;
  const body = isLongHtml
    ? shortenedHtml(pieces, mostBytes)
    : // What hides the end of HTML may stand in what is left out.
      shortenedText(
        pieces,
        Math.min(mostBytes, BEGINNING_BYTES[isHtml ? 'html' : 'plain']),
        isHtml || !hasAscii,
      );
  return { ...body, isDecoded: decode !== null };
}

function shortenedHtml(pieces: Iterable<Buffer>, mostBytes: number): { bytes: Buffer; isCut: boolean } {
  const [pictures, unseen] = [new PictureFilter(), new UnseenFilter()];
  const cut = new Cut(MOST_HTML_BYTES, 0);
  const keep = (text: string) => cut.push(Buffer.from(text, 'latin1'));
  for (const piece of pieces) keep(unseen.push(pictures.push(piece.toString('latin1'))));
  keep(unseen.push(pictures.finish()));
  keep(unseen.finish());
  const { bytes, isCut } = cut.finish();
  const light = Buffer.from(withoutBallast(bytes.toString('latin1')), 'latin1');
  const kept = light.subarray(0, Math.min(mostBytes, BEGINNING_BYTES.html));
  return { bytes: kept, isCut: isCut || kept.length < light.length };
}

function shortenedText(
  pieces: Iterable<Buffer>,
  beginning: number,
  isWithoutEnd: boolean,
): { bytes: Buffer; isCut: boolean } {
  const cut = new Cut(beginning, isWithoutEnd ? 0 : END_BYTES);
  for (const piece of pieces) cut.push(piece);
  return cut.finish();
}

/** Keeps the beginning and the end of what it is given. */
class Cut {
  private readonly mostBeginning: number;
  private readonly mostEnd: number;
  private readonly beginning: Buffer[] = [];
  private end = Buffer.alloc(0);
  private beginningBytes = 0;
  private bytes = 0;

  constructor(mostBeginning: number, mostEnd: number) {
    this.mostBeginning = mostBeginning;
    this.mostEnd = mostEnd;
  }

  /** @param piece not kept itself */
  push(piece: Buffer): void {
    this.bytes += piece.length;
    const first = piece.subarray(0, this.mostBeginning - this.beginningBytes);
    if (first.length > 0) this.beginning.push(Buffer.from(first));
    this.beginningBytes += first.length;
    const rest = piece.subarray(Math.max(first.length, piece.length - this.mostEnd));
    const before = Math.min(this.end.length, this.mostEnd - rest.length);
    this.end = Buffer.concat([this.end.subarray(this.end.length - before), rest]);
  }

  finish(): { bytes: Buffer; isCut: boolean } {
    const beginning = Buffer.concat(this.beginning);
    const { end } = this;
    if (this.bytes === beginning.length + end.length)
      return { bytes: Buffer.concat([beginning, end]), isCut: false };
    const last = beginning.lastIndexOf(NEWLINE) + 1;
    const kept = beginning.subarray(0, beginning.length - last <= LINE_BYTES ? last : beginning.length);
    if (this.mostEnd === 0) return { bytes: kept, isCut: true };
    const next = end.indexOf(NEWLINE) + 1;
    const keptEnd = end.subarray(next <= LINE_BYTES ? next : 0);
    const note = Buffer.from(`\r\n${CUT_NOTE}\r\n`);
    return { bytes: Buffer.concat([kept, note, keptEnd]), isCut: true };
  }
}

function* fromBase64(windows: Iterable<Buffer>): Generator<Buffer, void, undefined> {
  let rest = '';
  for (const window of windows) {
    const letters = rest + window.toString('latin1').replace(/[^A-Za-z0-9+/]+/g, '');
    const whole = letters.length - (letters.length % 4);
    yield Buffer.from(letters.slice(0, whole), 'base64');
    rest = letters.slice(whole);
  }
  yield Buffer.from(rest, 'base64');
}

function* fromQuoted(windows: Iterable<Buffer>): Generator<Buffer, void, undefined> {
  let rest = '';
  for (const window of windows) {
    const text = rest + window.toString('latin1');
    // Whole lines, since white space at their end does not count; of one without an end no more than can be told.
    const line = text.lastIndexOf('\n') + 1;
    const whole = text.length - line <= LINE_BYTES ? line : text.length - LONGEST_SIGN;
    yield unquoted(text.slice(0, whole));
    rest = text.slice(whole);
  }
  yield unquoted(rest);
}

/** `=C3`, or a line end that is none: an equals sign before it. */
function unquoted(text: string): Buffer {
  const lines = text.split('\n').map((line, index, all) => {
    const isLast = index === all.length - 1;
    let end = line.length;
    while (!isLast && end > 0 && ' \t\r'.includes(line[end - 1] ?? '')) end -= 1;
    if (!isLast && line[end - 1] === '=') return line.slice(0, end - 1);
    return isLast ? line : `${line.slice(0, end)}${line.endsWith('\r') ? '\r\n' : '\n'}`;
  });
  const bytes = lines
    .join('')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1');
}
