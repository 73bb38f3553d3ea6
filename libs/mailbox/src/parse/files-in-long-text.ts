import { createHash } from 'node:crypto';
import type { ByteRange } from '../source-file.ts';
import { cleanFileName } from './bounded.ts';
import type { Bytes } from './bytes.ts';
import { readEncodedFile } from './encoded-files.ts';
import type { MailAttachment } from './parsed-mail.ts';
import type { SetAsideFile } from './set-aside.ts';
import { typeByName } from './type-by-name.ts';
import type { Part } from './without-attachments.ts';

const NEWLINE = 0x0a;
const BEGINS = 'begin';
/** No line of such a file is longer, nor the one that begins it. */
const LONGEST_LINE = 500;
/** What is left of the text is in memory. */
const MOST_LEFT = 24_000_000;
const IS_PLAIN = /^content-type[ \t]*:[ \t]*text\/plain\b/im;
const NAMES_TYPE = /^content-type[ \t]*:/im;
/** What is called uuencode and is not wholly that is a text with such files. */
const IS_ENCODED = /^content-transfer-encoding[ \t]*:(?![ \t]*"?(?:[78]bit\b|binary\b|(?:x-?)?uue))/im;

/**
 * Finds the files that stand as lines in a plain text of any length, and hashes them where they lie.
 *
 * @returns the files, and the text without them; null where there are none
 */
export function filesInLongText(
  source: Bytes,
  { head, from, to }: Part,
  most: number,
): { readonly files: readonly MailAttachment[]; readonly rest: Buffer } | null {
  if ((NAMES_TYPE.test(head) && !IS_PLAIN.test(head)) || IS_ENCODED.test(head)) return null;
  const files: MailAttachment[] = [];
  const kept: ByteRange[] = [];
  let keptFrom = from;
  for (
    let at = nextBegin(source, from, to);
    at >= 0 && files.length < most;
    at = nextBegin(source, at + 1, to)
  ) {
    const found = readFileAt(source, { from: at, to });
    if (found === null) continue;
    const { name, sizeBytes, sha256 } = found;
    files.push({
      name: cleanFileName(name, 255),
      type: typeByName(name),
      sizeBytes,
      sha256,
      inline: false,
    });
    kept.push({ from: keptFrom, to: at });
    keptFrom = found.end;
    at = found.end - 1;
  }
  kept.push({ from: keptFrom, to });
  const left = kept.reduce((sum, range) => sum + range.to - range.from, 0);
  if (files.length === 0 || left > MOST_LEFT) return null;
  return { files, rest: Buffer.concat(kept.map((range) => source.subarray(range.from, range.to))) };
}

/**
 * The file of which the lines from the first that is not blank to the last are: what a part has whose header says that it is
 * encoded so.
 *
 * @param take is given its bytes, piece by piece, also where it turns out to be none
 * @returns null where it is none
 */
export function fileFilling(
  source: Bytes,
  { from, to }: ByteRange,
  take: (bytes: Buffer) => void = () => {},
): SetAsideFile | null {
  const first = nextBegin(source, from, to);
  if (first < 0 || !isBlank(source, { from, to: first })) return null;
  const found = readFileAt(source, { from: first, to }, take);
  return found === null || !isBlank(source, { from: found.end, to })
    ? null
    : { sizeBytes: found.sizeBytes, sha256: found.sha256 };
}

/** The text that a part is in such lines and in nothing else; null where it is none, or longer than we have room for. */
export function textFilling(source: Bytes, range: ByteRange): Buffer | null {
  const pieces: Buffer[] = [];
  let room = MOST_LEFT;
  const filled = fileFilling(source, range, (bytes) => {
    room -= bytes.length;
    if (room >= 0) pieces.push(bytes);
  });
  return filled === null || room < 0 ? null : Buffer.concat(pieces);
}

const isBlank = (source: Bytes, { from, to }: ByteRange) =>
  to - from <= LONGEST_LINE && source.subarray(from, to).toString('latin1').trim() === '';

/** The file that begins in a line, its name as it stands there, and where the line behind it begins. */
function readFileAt(
  source: Bytes,
  { from, to }: ByteRange,
  take: (bytes: Buffer) => void = () => {},
): (SetAsideFile & { readonly name: string; readonly end: number }) | null {
  const lines = new Lines(source, from, to);
  const sha256 = createHash('sha256');
  let sizeBytes = 0;
  const [first = ''] = lines.all();
  const found = readEncodedFile(first, lines.all(), (bytes) => {
    sha256.update(bytes);
    sizeBytes += bytes.length;
    take(bytes);
  });
  return found === null ? null : { name: found.name, sizeBytes, sha256: sha256.digest('hex'), end: lines.at };
}

/** Where a line begins that may begin a file. */
function nextBegin(source: Bytes, from: number, to: number): number {
  for (let at = source.indexOf(BEGINS, from); at >= 0 && at < to; at = source.indexOf(BEGINS, at + 1))
    if (at === 0 || source.at(at - 1) === NEWLINE) return at;
  return -1;
}

/** The lines from a place on, each read once. */
class Lines {
  at: number;
  private readonly source: Bytes;
  private readonly to: number;

  constructor(source: Bytes, from: number, to: number) {
    this.source = source;
    this.at = from;
    this.to = to;
  }

  *all(): Generator<string, void, undefined> {
    while (this.at < this.to) {
      const found = this.source.indexOf(NEWLINE, this.at);
      const end = found < 0 || found >= this.to ? this.to : found;
      const line = this.source.subarray(this.at, Math.min(end, this.at + LONGEST_LINE)).toString('latin1');
      this.at = end + 1;
      yield line;
    }
  }
}
