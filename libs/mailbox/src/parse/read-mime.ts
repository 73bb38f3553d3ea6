import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  type AttachmentStream,
  type HeaderLines,
  type Headers,
  type MailParser,
  type MailParserOptions,
  type MessageText,
} from 'mailparser';
import { cleanFileName, cleanLine } from './bounded.ts';
import { withWholeTypes } from './bare-types.ts';
import { withPureBase64 } from './base64-text.ts';
import { windowsOf } from './bytes.ts';
import { CharsetStream, countBroken, countMisread, withoutWrongLabels } from './charset.ts';
import { type EncodedFile, withoutEncodedFiles } from './encoded-files.ts';
import { type Enclosed, enclosedKind, isShownLetter } from './enclosed.ts';
import { withFilesCalledFiles } from './files-called-text.ts';
import { withoutTraces } from './mail-headers.ts';
import type { MailAttachment } from './parsed-mail.ts';
import { PartsParser, type Words, wordsOf } from './parts-parser.ts';
import { withPlainSenders } from './plain-senders.ts';
import { withReadableHeaders } from './readable-headers.ts';
import { type SetAsideFile, setAsideFiles } from './set-aside.ts';
import { hasShifts, withOwnLabels } from './seven-bit.ts';
import { typeByName } from './type-by-name.ts';
import { withoutUuencodedParts } from './uuencoded-parts.ts';
import type { Described } from './wrapping.ts';

/** mailparser's own bounds are 1,000 parts and 1 MB of headers; 30,000 recipients take a little more. */
export const MOST_HEADER_BYTES = 3_000_000;
/** As many as mailparser reads parts; a message of more is put in quarantine. */
export const MOST_ATTACHMENTS = 1000;
/** How much of a source is looked at or handed on at a time. */
export const WINDOW_BYTES = 262_144;
/** How far into a message that another one encloses its Message-ID is looked for. */
const LONGEST_ENCLOSED_HEAD = 64_000;
/** Letters and events of a calendar whose words are read, and how much of them. */
const MOST_READ_WHOLE = 20;
const LONGEST_READ_WHOLE = 4_000_000;
const ENCLOSED = /^(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/global-headers)$/i;

export interface MimeMessage extends Words {
  readonly headers: Headers;
  readonly headerLines: HeaderLines;
  readonly attachments: readonly MailAttachment[];
  /** The first letters and events in it; without those that are too long. */
  readonly enclosed: readonly Enclosed[];
  /** Message-ID, angle brackets included, of the first message that is given back in this one, or of its headers alone. */
  readonly enclosedId: string | null;
  readonly charsetGuessed: boolean;
  /** Whether words were read in another way than they are labelled. */
  readonly structureGuessed: boolean;
}

export const PARSER_OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  maxHeadSize: MOST_HEADER_BYTES,
  checksumAlgo: 'sha256',
} as const;

/**
 * Reads the structure of a message with mailparser. Attachments are hashed and not kept; files that stand in its plain text
 * are attachments too.
 *
 * @throws what mailparser throws: `EMAXLEN` for too many parts, too deep nesting or too long headers
 */
export async function readMime(raw: Buffer): Promise<MimeMessage> {
  return withFilesOfText(await readParts(raw));
}

function withFilesOfText(message: MimeMessage): MimeMessage {
  const attachments = [...message.attachments];
  const without = (text: string) => {
    const found = withoutEncodedFiles(text, MOST_ATTACHMENTS - attachments.length);
    attachments.push(...found.files.map(fileOfText));
    return found.text;
  };
  const text = message.text === undefined ? undefined : without(message.text);
  const [above, below] = [without(message.above), without(message.below)];
  return attachments.length === message.attachments.length
    ? message
    : { ...message, text, above, below, attachments };
}

const fileOfText = ({ name, bytes }: EncodedFile): MailAttachment => ({
  name: cleanFileName(name, 255),
  type: typeByName(name),
  sizeBytes: bytes.length,
  sha256: hash('sha256', bytes, 'hex'),
  inline: false,
});

async function readParts(raw: Buffer): Promise<MimeMessage> {
  const aside = setAsideFiles(raw);
  if (aside !== null) {
    const message = await readWhole(aside.source);
    const found = message.attachments.filter(({ sha256 }) => aside.files.has(sha256));
    // Else it was no file where one was taken out.
    if (found.length === aside.files.size) {
      const put = (file: MailAttachment) => ({ ...file, ...aside.files.get(file.sha256) });
      return { ...message, attachments: message.attachments.map(put) };
    }
  }
  return readWhole(raw);
}

async function readWhole(raw: Buffer): Promise<MimeMessage> {
  const { source, isRelabelled } = readable(raw);
  const message = { ...(await readOnce(source)), structureGuessed: isRelabelled };
  const broken = countDamage(message);
  const mayBeOurs = source.length <= LONGEST_READ_WHOLE && texts(message).some(hasShifts);
  const labelled = mayBeOurs ? withOwnLabels(source) : null;
  if (broken === 0 && labelled === null) return message;
  const again = await readOnce(labelled ?? withoutWrongLabels(source), { Iconv: CharsetStream });
  if (labelled !== null) return { ...message, ...wordsOf(again) };
  return countDamage(again) < broken ? { ...message, ...wordsOf(again), charsetGuessed: true } : message;
}

/** A message in a form in which mailparser finds what is in it. */
export const readable = (raw: Buffer) =>
  withPureBase64(
    withFilesCalledFiles(
      withoutUuencodedParts(withWholeTypes(withoutTraces(withPlainSenders(withReadableHeaders(raw))))),
    ),
  );

const texts = ({ text = '', html = '', above, below }: Words) => [text, html, above, below];

const countDamage = (words: Words) =>
  texts(words).reduce((sum, text) => sum + countBroken(text) + countMisread(text), 0);

type Feed = (parser: MailParser) => void;

/** In pieces: given the whole of it, mailparser holds every file of it decoded at once. */
const inPieces =
  (pieces: Iterable<Buffer>): Feed =>
  (parser) =>
    void Readable.from(pieces).pipe(parser);

function readOnce(source: Buffer, options: MailParserOptions = {}): Promise<MimeMessage> {
  const isOne = source.length <= WINDOW_BYTES;
  return readFed(
    isOne ? (parser) => void parser.end(source) : inPieces(windowsOf(source, WINDOW_BYTES)),
    options,
  );
}

function readFed(feed: Feed, options: MailParserOptions = {}): Promise<MimeMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<MimeMessage>();
  const parser = new PartsParser({ ...PARSER_OPTIONS, ...options });
  const attachments: MailAttachment[] = [];
  const enclosed: Enclosed[] = [];
  let headers: Headers = new Map();
  let text: MessageText | null = null;
  let enclosedId: string | null = null;
  let room = LONGEST_READ_WHOLE;
  parser.on('headers', (read: Headers) => (headers = read));
  parser.on('error', reject);
  parser.on('data', (data: AttachmentStream | MessageText) => {
    if (data.type === 'text') {
      text = data;
      return;
    }
    data.content.on('error', reject);
    data.content.on('end', () => {
      if (attachments.length < MOST_ATTACHMENTS) attachments.push(attachmentOf(data));
      enclosedId ??= messageIdIn(head);
      if (kind !== null && room >= 0) enclosed.push(enclosedOf(data, kind, Buffer.concat(pieces)));
      data.release?.();
    });
    let head = '';
    const pieces: Buffer[] = [];
    const kind = enclosed.length < MOST_READ_WHOLE ? enclosedKind(describe(data)) : null;
    if (kind !== null)
      data.content.on('data', (piece: Buffer) => {
        room -= piece.length;
        if (room >= 0) pieces.push(piece);
      });
    if (ENCLOSED.test(typeOf(data))) {
      data.content.on('data', (piece: Buffer) => {
        if (head.length < LONGEST_ENCLOSED_HEAD) head += piece.toString('latin1', 0, LONGEST_ENCLOSED_HEAD);
      });
    } else if (kind === null) data.content.resume();
  });
  parser.on('end', () =>
    resolve({
      headers,
      headerLines: parser.headerLines === false ? [] : parser.headerLines,
      ...parser.words(text?.text, text?.html),
      attachments,
      enclosed,
      enclosedId,
      charsetGuessed: false,
      structureGuessed: false,
    }),
  );
  feed(parser);
  return promise;
}

/**
 * The file that a part is, read as mailparser reads it, from pieces and in bounded memory.
 *
 * @param head its headers and the empty line behind them
 * @returns null where it is no file, or more than one
 */
export async function readFileIn(head: Buffer, body: Iterable<Buffer>): Promise<SetAsideFile | null> {
  const { attachments, text = '', html } = await readFed(inPieces(concat([head], body)));
  const [file] = attachments;
  const isOne = attachments.length === 1 && text.trim() === '' && html === undefined;
  return file === undefined || !isOne ? null : { sizeBytes: file.sizeBytes, sha256: file.sha256 };
}

function* concat(...all: Iterable<Buffer>[]): Generator<Buffer, void, undefined> {
  for (const pieces of all) yield* pieces;
}

/** The Message-ID of a message by its beginning; null where its headers have none. */
function messageIdIn(beginning: string): string | null {
  const [head = ''] = beginning.split(/\r?\n\r?\n/, 1);
  const id = /^message-id:\s*(<[^<>\s]{1,996}>)/im.exec(head)?.[1];
  return id === undefined ? null : cleanLine(id, 998);
}

/** A parameter of its Content-Type; empty where it has none of that name. */
function parameterOf(data: AttachmentStream, name: string): string {
  const type = data.headers.get('content-type');
  const params = typeof type === 'object' && 'params' in type ? type.params : null;
  const entries = typeof params === 'object' && params !== null ? Object.entries(params) : [];
  const found = entries.find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : '';
}

/** mailparser gives `false` where the type of a part is empty, whatever its own types say. */
const typeOf = ({ contentType }: AttachmentStream): string => contentType || 'application/octet-stream';

/** What a part says of itself. */
export const describe = (data: AttachmentStream): Described => ({
  type: typeOf(data),
  name: data.filename ?? '',
  // mailparser calls everything an attachment that is no text.
  disposition: data.headers.has('content-disposition') ? (data.contentDisposition ?? '') : '',
  number: parameterOf(data, 'number'),
});

function enclosedOf(data: AttachmentStream, kind: Enclosed['kind'], bytes: Buffer): Enclosed {
  return {
    kind,
    isShown: isShownLetter(data.contentDisposition),
    charset: parameterOf(data, 'charset'),
    sha256: data.checksum ?? '',
    bytes,
  };
}

function attachmentOf(data: AttachmentStream): MailAttachment {
  const embedded = data.related === true || (data.contentDisposition === 'inline' && data.cid !== undefined);
  return {
    name: cleanFileName(data.filename ?? '', 255),
    type: cleanLine(typeOf(data), 127).toLowerCase(),
    sizeBytes: data.size ?? 0,
    sha256: data.checksum ?? '',
    inline: embedded && typeOf(data).startsWith('image/'),
  };
}
