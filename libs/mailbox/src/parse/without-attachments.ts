import type { ByteRange } from '../source-file.ts';
import type { Bytes } from './bytes.ts';

const [NEWLINE, CR] = [0x0a, 0x0d];
/** A whole header field with its folded lines. */
const ENCODING = /^content-transfer-encoding[ \t]*:.*(?:\r?\n[ \t].*)*(?:\r?\n|$)/gim;
/** A part's header block above this is none that a mail program wrote; its body is then kept. */
const LONGEST_PART_HEAD = 20_000;
/** Boundaries that are looked for at a time; nested deeper, bodies are kept. */
const MOST_BOUNDARIES = 50;

/** A part of a message by its source; the first one is the message itself. */
export interface Part {
  /** Its headers, unfolded, one character for each byte. */
  readonly head: string;
  readonly headFrom: number;
  /** Where its body begins and ends, as it is encoded; of one with parts, what stands before the first of them. */
  readonly from: number;
  readonly to: number;
}

/**
 * The source of a message without the bodies of its attachments; everything else stands as it came. Headers of the
 * parts stay, so it can be seen what was there.
 *
 * @returns a copy, or `source` itself where it has no attachment
 */
export function withoutAttachments(source: Buffer): Buffer {
  const kept = rangesWithoutAttachments(source);
  if (kept.length === 1) return source;
  return Buffer.concat(kept.map(({ from, to }) => source.subarray(from, to)));
}

/** The same as places in the source. */
export function rangesWithoutAttachments(source: Bytes): ByteRange[] {
  const kept: ByteRange[] = [];
  let keptFrom = 0;
  for (const { from, to } of attachmentsIn(source)) {
    kept.push({ from: keptFrom, to: from });
    keptFrom = to;
  }
  return [...kept, { from: keptFrom, to: source.length }];
}

/** The attachments of a message, in their order. */
export function attachmentsIn(source: Bytes): Part[] {
  const found: Part[] = [];
  for (const part of partsIn(source)) if (isAttachment(part.head)) found.push(part);
  return found;
}

/**
 * The parts of a message, in their order; nested ones behind the one that holds them.
 *
 * One pass over the lines, time linear in the source. It ends where the structure cannot be followed.
 *
 * @param longestHead of the message itself
 * @param guessed a boundary that stands in the message and that it does not name
 * @param enclosed whether a message that is shown inside this one has parts too, as mailparser sees it
 */
export function* partsIn(
  source: Bytes,
  { longestHead = LONGEST_PART_HEAD, guessed = null as string | null, enclosed = false } = {},
): Generator<Part, void, undefined> {
  const boundaries = new Set<string>(guessed === null ? [] : [guessed]);
  for (let headFrom = 0, longest = longestHead; ; longest = LONGEST_PART_HEAD) {
    const from = endOfHead(source, headFrom, longest);
    if (from === null) return;
    const head = unfold(source.subarray(headFrom, from).toString('latin1'));
    const boundary = boundaryOf(head);
    if (boundary !== null && boundaries.size < MOST_BOUNDARIES) boundaries.add(boundary);
    if (enclosed && isShownMessage(head)) {
      yield { head, headFrom, from, to: from };
      headFrom = from;
      continue;
    }
    const next = nextPart(source, from, boundaries);
    yield { head, headFrom, from, to: next?.lineAt ?? source.length };
    if (next === null) return;
    headFrom = next.partAt;
  }
}

function endOfHead(source: Bytes, from: number, longest: number): number | null {
  const last = Math.min(source.length, from + longest);
  for (let at = from; at < last;) {
    const end = source.indexOf(NEWLINE, at);
    if (end < 0) return null;
    if (end === at || (end === at + 1 && source.at(at) === 0x0d)) return end + 1;
    at = end + 1;
  }
  return null;
}

/** The next line that is one of the boundaries: where it begins, and where the part behind it begins. */
function nextPart(
  source: Bytes,
  from: number,
  boundaries: ReadonlySet<string>,
): { lineAt: number; partAt: number } | null {
  if (boundaries.size === 0) return null;
  for (let at = from; at >= 0 && at < source.length;) {
    const dashes = source.indexOf('--', at);
    if (dashes < 0) return null;
    const end = source.indexOf(NEWLINE, dashes);
    if (dashes === 0 || source.at(dashes - 1) === NEWLINE) {
      const to = Math.min(end < 0 ? source.length : end, dashes + 202);
      const name = source
        .subarray(dashes + 2, to)
        .toString('latin1')
        .trimEnd();
      const known = boundaries.has(name) ? name : boundaries.has(name.replace(/--$/, '')) ? name : null;
      if (known !== null) return { lineAt: dashes, partAt: end < 0 ? source.length : end + 1 };
    }
    if (end < 0) return null;
    at = end + 1;
  }
  return null;
}

const unfold = (head: string): string => head.replace(/\r?\n[ \t]+/g, ' ');

/** What stands between the parts of a message by its head (unfolded); null where it has no parts. */
export function boundaryOf(head: string): string | null {
  const type = /^content-type:[ \t]*multipart\/[^\n]*/im.exec(head)?.[0] ?? '';
  const match = /boundary[ \t]*=[ \t]*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  return match?.[1] ?? match?.[2] ?? null;
}

/** Whether mailparser takes the words of a message in this part for those of the one that holds it. */
export function isShownMessage(head: string): boolean {
  const encoding = /^content-transfer-encoding:[ \t]*([\w-]+)/im.exec(head)?.[1]?.toLowerCase() ?? '7bit';
  return (
    /^content-type:[ \t]*message\/rfc822[ \t]*(?:;|\r?$)/im.test(head) &&
    /^content-disposition:[ \t]*inline\b/im.test(head) &&
    ['7bit', '8bit', 'binary'].includes(encoding)
  );
}

function isAttachment(head: string): boolean {
  const type = /^content-type:[ \t]*([\w.+-]+)\/([\w.+-]+)/im.exec(head);
  const main = type?.[1]?.toLowerCase() ?? 'text';
  if (main === 'multipart') return false;
  const disposition = /^content-disposition:[ \t]*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  return disposition === 'attachment' || (main !== 'text' && main !== 'message');
}

/** Where the body of a part ends: the line end before a boundary belongs to that. */
export function lineEndBefore(source: Bytes, { from, to }: Part): number {
  if (to === source.length || to <= from || source.at(to - 1) !== NEWLINE) return to;
  return to - 2 >= from && source.at(to - 2) === CR ? to - 2 : to - 1;
}

/** The headers of a part of which the body is to be in base64. */
export function withBase64(head: Buffer): Buffer {
  const fields = head.toString('latin1').replace(ENCODING, 'Content-Transfer-Encoding: base64\r\n');
  return Buffer.from(fields, 'latin1');
}

/** Bytes as lines of base64. */
export function inBase64(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('base64').replace(/.{76}/g, '$&\r\n'));
}
