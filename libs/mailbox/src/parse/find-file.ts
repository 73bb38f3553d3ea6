import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type AttachmentStream, MailParser, type MessageText } from 'mailparser';
import { type Bytes, windowsOf } from './bytes.ts';
import { type Enclosed, enclosedKind, letterIn, withLettersWhole } from './enclosed.ts';
import { withoutEncodedFiles } from './encoded-files.ts';
import { typeBehindBase64 } from './files-called-text.ts';
import { fileFilling } from './files-in-long-text.ts';
import { mended } from './mend-structure.ts';
import {
  MOST_ATTACHMENTS,
  MOST_HEADER_BYTES,
  PARSER_OPTIONS,
  WINDOW_BYTES,
  describe,
  readable,
} from './read-mime.ts';
import { withReadableHeaders } from './readable-headers.ts';
import { structured } from './structured.ts';
import { readTnef } from './tnef.ts';
import { IN_UUENCODE, IS_UUENCODE } from './uuencoded-parts.ts';
import { lineEndBefore, partsIn } from './without-attachments.ts';
import { innerMessage } from './wrapping.ts';

/** Files are looked for in letters in letters, so deep. */
const DEEPEST_FILE = 3;

/**
 * One file of a message by its hash, or of a letter that is attached to it.
 *
 * @param sha256 hex, as `MailAttachment` has it
 * @returns its decoded bytes, or null where there is no such file
 * @throws as `readMime`
 */
export async function findFile(raw: Bytes, sha256: string): Promise<Buffer | null> {
  const asItLies = await findIn(Buffer.isBuffer(raw) ? withReadableHeaders(raw) : raw, sha256, DEEPEST_FILE);
  if (asItLies !== null) return asItLies;
  for (const source of Buffer.isBuffer(raw) ? readingsOf(raw) : []) {
    const found = await findIn(source, sha256, DEEPEST_FILE);
    if (found !== null) return found;
  }
  return calledText(raw, sha256);
}

async function findIn(source: Bytes, sha256: string, depth: number): Promise<Buffer | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | null>();
  const parser = new MailParser(PARSER_OPTIONS);
  let found: Buffer | null = null;
  const letters: Buffer[] = [];
  const lookInto = (kind: Enclosed['kind'], bytes: Buffer) => {
    const letter = kind === 'letter' ? letterIn(bytes) : innerMessage(kind, bytes);
    if (letter !== null) letters.push(letter);
    const files = kind === 'winmail' ? (readTnef(bytes)?.files ?? []) : [];
    found ??= fileWith(sha256, files);
  };
  parser.on('error', reject);
  parser.on('data', (data: AttachmentStream | MessageText) => {
    if (data.type === 'text') {
      found ??= fileWith(sha256, withoutEncodedFiles(data.text ?? '', MOST_ATTACHMENTS).files);
      return;
    }
    const pieces: Buffer[] = [];
    data.content.on('error', reject);
    data.content.on('data', (piece: Buffer) => pieces.push(piece));
    data.content.on('end', () => {
      const kind = enclosedKind(describe(data));
      if (found === null && data.checksum === sha256) found = Buffer.concat(pieces);
      else if (found === null && isUuencoded(data)) found = decodedWith(sha256, Buffer.concat(pieces));
      else if (found === null && kind !== null) lookInto(kind, Buffer.concat(pieces));
      data.release?.();
    });
  });
  parser.on('end', () => resolve(found));
  Readable.from(windowsOf(source, WINDOW_BYTES)).pipe(parser);
  const own = await promise;
  for (const letter of own === null && depth > 0 ? letters : []) {
    const inLetter = await findIn(withReadableHeaders(letter), sha256, depth - 1);
    if (inLetter !== null) return inLetter;
  }
  return own;
}

/** The same of a file that is called a text, of which mailparser tells nothing but words. */
function calledText(source: Bytes, sha256: string): Buffer | null {
  for (const part of partsIn(source, { longestHead: MOST_HEADER_BYTES, enclosed: true })) {
    const body = source.subarray(part.from, lineEndBefore(source, part));
    const found = IN_UUENCODE.test(part.head)
      ? decodedWith(sha256, body)
      : typeBehindBase64(source, part) === null
        ? null
        : fileWith(sha256, [{ bytes: Buffer.from(body.toString('latin1'), 'base64') }]);
    if (found !== null) return found;
  }
  return null;
}

/** In a message of megabytes such a part is looked into where it lies. */
function isUuencoded({ headers }: AttachmentStream): boolean {
  const encoding = headers.get('content-transfer-encoding');
  return typeof encoding === 'string' && IS_UUENCODE.test(encoding);
}

function decodedWith(sha256: string, body: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  const file = fileFilling(body, { from: 0, to: body.length }, (bytes) => pieces.push(bytes));
  return file?.sha256 === sha256 ? Buffer.concat(pieces) : null;
}

const fileWith = (sha256: string, files: readonly { readonly bytes: Buffer }[]): Buffer | null =>
  files.find(({ bytes }) => hash('sha256', bytes, 'hex') === sha256)?.bytes ?? null;

/** The forms in which `parseMail` may have read a message whose structure is damaged, in its order. */
function* readingsOf(raw: Buffer): Generator<Buffer, void, undefined> {
  const source = structured(raw);
  yield readable(withLettersWhole(source)).source;
  for (const other of mended(source)) yield readable(other).source;
}
