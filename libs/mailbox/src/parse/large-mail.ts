import { isBlankText } from './bounded.ts';
import { type Bytes, PartOfBytes, windowsOf } from './bytes.ts';
import { headerEnd } from './charset.ts';
import { CUT_NOTE } from './cut-text.ts';
import { calledBy, typeBehind, typeBehindBase64 } from './files-called-text.ts';
import { fileFilling, filesInLongText, textFilling } from './files-in-long-text.ts';
import { namesLetter } from './enclosed.ts';
import { firstBoundary } from './mend-structure.ts';
import { DEEPEST_ENCLOSED, parseMail } from './parse-mail.ts';
import type { MailAttachment, ParsedMail } from './parsed-mail.ts';
import { MOST_ATTACHMENTS, MOST_HEADER_BYTES, readFileIn } from './read-mime.ts';
import { type SetAsideFile, placeholder, plainFile } from './set-aside.ts';
import { shortenedBody } from './shortened-body.ts';
import { IN_UUENCODE } from './uuencoded-parts.ts';
import { type Part, inBase64, lineEndBefore, partsIn, withBase64 } from './without-attachments.ts';
import { isOtherText, namesWrapping } from './wrapping.ts';

/** Below this a message is read as it is. */
export const LARGE_BYTES = 2_000_000;
/** Smaller bodies are left as they are, as long as there is room. */
const SMALL_BODY_BYTES = 65_536;
/** Of the whole message; so much is left of one whose texts are all longer than is kept. */
const MOST_BYTES = 6_000_000;
/** mailparser takes a thousand and refuses the message; no more are looked at.  */
const MOST_PARTS = 1_100;
/** Behind the last part that can be followed. */
const MOST_REST_BYTES = 262_144;
const WINDOW_BYTES = 262_144;
/** How far into a message that another one encloses its headers are looked for. */
const MOST_ENCLOSED_HEAD_BYTES = 64_000;

const LINE_END = Buffer.from('\r\n');
const HAS_PARTS = /^content-type[ \t]*:[ \t]*multipart\//im;
const ENCLOSES = /^content-type[ \t]*:[ \t]*(?:message\/|text\/rfc822-headers)/im;
const IS_ENCODED = /^content-transfer-encoding[ \t]*:[ \t]*(?:base64|quoted-printable)/im;
const IN_BASE64 = /^content-transfer-encoding[ \t]*:[ \t]*base64/im;
/** A letter in base64, or what a message is wrapped in, is decoded in memory. */
const MOST_ENCODED_BYTES = 24_000_000;

interface Shortened {
  readonly source: Buffer;
  /** By the SHA-256 (hex) of what stands in their place. */
  readonly files: ReadonlyMap<string, SetAsideFile>;
  /** Letters among them, by the same. */
  readonly letters: ReadonlyMap<string, Bytes>;
  /** Decoded, what a message is wrapped in, by the same. */
  readonly wrappings: ReadonlyMap<string, Buffer>;
  /** Files that stand in texts as lines, and do not any more. */
  readonly ofTexts: readonly MailAttachment[];
  readonly isCut: boolean;
}

/**
 * Reads a message of any length in bounded memory: its files are hashed where they lie, its longest texts are read at
 * their beginning and their end, and of nothing else there is much in a message.
 *
 * @param smallBodyBytes of parts that are read as they are; a test has fewer
 * @param depth so deep letters in letters are read
 * @throws as `parseMail`; also where something that was taken for a file turns out to be none
 */
export async function parseLargeMail(
  source: Bytes,
  smallBodyBytes = SMALL_BODY_BYTES,
  depth = DEEPEST_ENCLOSED,
): Promise<ParsedMail> {
  const {
    source: short,
    files,
    letters,
    wrappings,
    ofTexts,
    isCut,
  } = await shortened(source, smallBodyBytes);
  const readElsewhere = async (sha256: string, left: number) => {
    const letter = letters.get(sha256);
    return letter === undefined ? null : parseLargeMail(letter, smallBodyBytes, left);
  };
  const opened = new Set<string>();
  const bytesElsewhere = (sha256: string) => {
    const bytes = wrappings.get(sha256) ?? null;
    if (bytes !== null) opened.add(sha256);
    return bytes;
  };
  const mail = await parseMail(short, { depth, readElsewhere, bytesElsewhere });
  const there = new Set([...mail.attachments.map(({ sha256 }) => sha256), ...opened]);
  const found = [...files.keys()].filter((sha256) => there.has(sha256)).length;
  if (found < Math.min(files.size, MOST_ATTACHMENTS))
    throw new Error('the structure of a large message is not what it seems');
  const put = (file: MailAttachment) => ({ ...file, ...files.get(file.sha256) });
  const attachments = [...mail.attachments.map(put), ...ofTexts].slice(0, MOST_ATTACHMENTS);
  if (!isCut) return { ...mail, attachments };
  // Whatever it says stands in what is left out, and it is no empty letter.
  const words = isBlankText(mail.text) ? { text: CUT_NOTE, newText: CUT_NOTE } : null;
  return { ...mail, ...words, attachments, flags: [...new Set([...mail.flags, 'text-cut' as const])] };
}

async function shortened(source: Bytes, smallBodyBytes: number): Promise<Shortened> {
  const pieces: Buffer[] = [];
  const files = new Map<string, SetAsideFile>();
  const letters = new Map<string, Bytes>();
  const wrappings = new Map<string, Buffer>();
  const ofTexts: MailAttachment[] = [];
  let [room, isCut, keptTo, count] = [MOST_BYTES, false, 0, 0];
  const keep = (...kept: Buffer[]) => {
    pieces.push(...kept);
    room -= kept.reduce((sum, { length }) => sum + length, 0);
  };
  for (const part of partsOf(source)) {
    const { headFrom, from, to } = part;
    // mailparser refuses them too.
    if (++count > MOST_PARTS) throw tooComplex();
    keep(source.subarray(keptTo, headFrom));
    keptTo = to;
    const head = source.subarray(headFrom, from);
    const end = lineEndBefore(source, part);
    const isSmall = to - from <= Math.min(smallBodyBytes, room);
    const file = isSmall ? null : await fileIn(source, part, head);
    if (file !== null) {
      keep(file.head, file.body, source.subarray(end, to));
      files.set(file.sha256, file.whole);
      const letter = letterIn(source, part, end);
      if (letter !== null) letters.set(file.sha256, letter);
      const wrapping = wrappingIn(source, part, end);
      if (wrapping !== null) wrappings.set(file.sha256, wrapping);
    } else if (isSmall) {
      keep(head, source.subarray(from, to));
    } else {
      const plain = IN_UUENCODE.test(part.head) ? textFilling(source, { from, to: end }) : null;
      const found =
        plain === null
          ? filesInLongText(source, { ...part, to: end }, MOST_ATTACHMENTS - ofTexts.length)
          : null;
      ofTexts.push(...(found?.files ?? []));
      const text = plain ?? found?.rest ?? source;
      const place = text === source ? { from, to: end } : { from: 0, to: text.length };
      const {
        bytes,
        isCut: isShort,
        isDecoded,
      } = shortenedBody(text, { ...part, ...place }, Math.max(0, room));
      isCut ||= isShort;
      const isRaw = isDecoded || plain !== null;
      keep(isRaw ? withBase64(head) : head, isRaw ? inBase64(bytes) : bytes);
      keep(source.subarray(end, to));
    }
  }
  if (source.length - keptTo > MOST_REST_BYTES) throw tooComplex();
  keep(source.subarray(keptTo, source.length));
  return { source: Buffer.concat(pieces), files, letters, wrappings, ofTexts, isCut };
}

function tooComplex(): Error {
  return Object.assign(new Error('a large message whose structure cannot be followed'), { code: 'EMAXLEN' });
}

/** The parts, by the boundary that does stand in the message where none of those stands there that it names. */
function partsOf(source: Bytes): Iterable<Part> {
  const options = { longestHead: MOST_HEADER_BYTES, enclosed: true };
  const [first] = partsIn(source, options);
  const hidesParts = first !== undefined && first.to === source.length && HAS_PARTS.test(first.head);
  return partsIn(source, { ...options, guessed: hidesParts ? firstBoundary(source, first.from) : null });
}

interface FileInPart {
  /** Its headers, which say how that is encoded. */
  readonly head: Buffer;
  /** What stands in its place. */
  readonly body: Buffer;
  /** Hex, of that as it is decoded. */
  readonly sha256: string;
  readonly whole: SetAsideFile;
}

/** The file that a part is. @returns null where it is a text, or holds parts */
async function fileIn(source: Bytes, part: Part, head: Buffer): Promise<FileInPart | null> {
  const plain = plainFile(source, part);
  if (plain !== null) return { head, ...placeholder(), whole: plain };
  if (HAS_PARTS.test(part.head)) return null;
  const end = lineEndBefore(source, part);
  const called = calledFile(source, part, end, head);
  if (called !== null) return { ...placeholder(), ...called };
  if (isText(part.head)) return null;
  const decoded = IN_UUENCODE.test(part.head) ? fileFilling(source, { from: part.from, to: end }) : null;
  if (decoded !== null) return { head: withBase64(head), ...placeholder(), whole: decoded };
  const whole = await readFileIn(head, windowsOf(source, WINDOW_BYTES, part.from, end));
  if (whole === null) return null;
  const body = Buffer.concat([enclosedHead(source, part), placeholder().body]);
  const known = await readFileIn(head, [body]);
  return known === null ? null : { head, body, sha256: known.sha256, whole };
}

/** A file that is called a text. */
function calledFile(
  source: Bytes,
  part: Part,
  end: number,
  head: Buffer,
): Pick<FileInPart, 'head' | 'whole'> | null {
  const type = typeBehindBase64(source, part);
  if (type !== null) {
    const called = calledBy(type, head);
    const whole = plainFile(source, { ...part, head: called.toString('latin1') });
    return whole === null ? null : { head: called, whole };
  }
  if (!IN_UUENCODE.test(part.head) || !isText(part.head)) return null;
  let first = Buffer.alloc(0);
  const whole = fileFilling(source, { from: part.from, to: end }, (bytes) => {
    if (first.length === 0) first = Buffer.from(bytes);
  });
  const behind = typeBehind(part.head, first);
  return whole === null || behind === null ? null : { head: calledBy(behind, withBase64(head)), whole };
}

/** Whether mailparser reads it as a text. */
function isText(head: string): boolean {
  const type = /^content-type[ \t]*:[ \t]*([\w./+-]+)/im.exec(head)?.[1]?.toLowerCase() ?? 'text/plain';
  const disposition =
    /^content-disposition[ \t]*:[ \t]*([\w-]+)/im.exec(head)?.[1]?.toLowerCase() ?? 'inline';
  const isWords = ['text/plain', 'text/html', 'message/delivery-status'].includes(type) || isOtherText(head);
  return disposition === 'inline' && isWords;
}

const isLetter = (head: string) => ENCLOSES.test(head) && !IS_ENCODED.test(head);

/** The letter that a file is; null where it is none, or one that is encoded and longer than is decoded at once. */
function letterIn(source: Bytes, { head, from }: Part, end: number): Bytes | null {
  if (isLetter(head)) return new PartOfBytes(source, from, end);
  return namesLetter(head) || ENCLOSES.test(head) ? decodedPart(source, head, from, end) : null;
}

/** What the message may be wrapped in, where a file is that. */
function wrappingIn(source: Bytes, { head, from }: Part, end: number): Buffer | null {
  return namesWrapping(head) ? decodedPart(source, head, from, end) : null;
}

function decodedPart(source: Bytes, head: string, from: number, end: number): Buffer | null {
  const isDecoded = IN_BASE64.test(head) && end - from <= MOST_ENCODED_BYTES;
  return isDecoded ? Buffer.from(source.subarray(from, end).toString('latin1'), 'base64') : null;
}

/** The headers of a message that a part encloses: a report says there which message it is about. */
function enclosedHead(source: Bytes, { head, from, to }: Part): Buffer {
  if (!isLetter(head)) return Buffer.alloc(0);
  const beginning = source.subarray(from, Math.min(to, from + MOST_ENCLOSED_HEAD_BYTES));
  const end = headerEnd(beginning);
  return Buffer.concat([beginning.subarray(0, end), LINE_END, LINE_END]);
}
