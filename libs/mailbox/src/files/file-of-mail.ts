import { open, stat } from 'node:fs/promises';
import { type Gunzip, createGunzip } from 'node:zlib';
import { FoyerError } from '#libs/platform';
import { cameAt } from '../came-at.ts';
import { headOfSource } from '../parse/charset.ts';
import { isCompoundFile } from '../parse/compound-file.ts';
import { readOutlookFile } from '../parse/outlook-item.ts';
import { MBOX, isBlank, whyNoMail } from './looks-like-mail.ts';
import { readMbox } from './mbox.ts';
import { onDisk } from './name-on-disk.ts';
import { useOfAppleFlags, useOfHead } from './place-of-mail.ts';
import { beginning, notRead, reading, unreadable } from './reading.ts';

/** Messages above this are not read, as over IMAP. */
const LARGEST_MESSAGE_BYTES = 40_000_000;

export interface MailOnDisk {
  /** Where it lies, for a person: a path, and in an mbox its number. */
  readonly place: string;
  readonly size: number;
  /** When it was received, as well as it tells: the first Received header, the From line, the Date, the file. */
  readonly receivedAt: Date;
  /** Null where it is larger than is read. */
  readonly source: Buffer | null;
  readonly head: Buffer;
  /** Whether its folder or a label says that we sent it. */
  readonly inSent: boolean;
}

/** What is no letter of anybody, and why, in a few words for a person. */
export interface LeftOut {
  readonly place: string;
  readonly left: string;
}

export const WHY_LEFT = { drafts: 'a draft', trash: 'thrown away', junk: 'junk mail' } as const;

interface FilePlace {
  readonly path: string;
  /** Whether somebody named it, and not only the folder that it lies in. */
  readonly isGiven: boolean;
}

/**
 * The messages of one file: an mbox, or a message; either may be packed by gzip.
 *
 * @throws `request-invalid` where it cannot be read to its end; what came before was given
 */
export async function* readFileOf(
  { path, isGiven }: FilePlace,
  inSent: boolean,
  { mtime }: { mtime: Date },
  isPacked: boolean,
  mayBeMbox = true,
): AsyncGenerator<MailOnDisk | LeftOut> {
  const { file, size } = await opened(path);
  const pieces: AsyncIterable<Buffer> = isPacked ? file.pipe(createGunzip()) : file;
  // A stream that fails before it is read would end the process; whoever reads it hears of it.
  if (isPacked) file.on('error', (error) => (pieces as Gunzip).destroy(error));
  try {
    const { begins, all } = await peeked(pieces);
    const why = isPacked ? whyNoMail(begins, path) : null;
    if (why !== null) {
      yield leftOut({ path, isGiven }, why);
      return;
    }
    if (mayBeMbox && begins.subarray(0, 200).toString('latin1').match(MBOX)) {
      let last: MailOnDisk | LeftOut | null = null;
      try {
        for await (const found of messagesOf({ path, inSent, mtime }, all, isPacked ? null : path)) {
          if (last !== null) yield last;
          last = found;
        }
      } catch (error) {
        // Its end had been found: what cannot be read stands behind it.
        if (last !== null) yield last;
        throw error;
      }
      // Half of it would be another message than the whole, which the next import finds.
      if (last !== null && (await stat(onDisk(path))).size !== size)
        throw notRead(
          path,
          'somebody wrote to it meanwhile; its last message is left out. Import it once more when that is done',
        );
      if (last !== null) yield last;
      // It only begins like one: a message of which nothing may be lost.
      if (last === null) yield* readFileOf({ path, isGiven }, inSent, { mtime }, isPacked, false);
      return;
    }
    const { bytes, kept } = await readWhole(all);
    if (isCompoundFile(begins)) {
      yield ofOutlook({ path, isGiven }, kept, { inSent, mtime });
      return;
    }
    const { source, use } = kept === null ? { source: null, use: null } : ofApple(kept, path);
    if (use !== null) {
      yield { place: path, left: WHY_LEFT[use] };
      return;
    }
    const head = headOfSource(source ?? begins);
    const message = { place: path, receivedAt: cameAt(head, null) ?? mtime, head, source, inSent };
    yield { ...message, size: bytes };
  } catch (error) {
    throw error instanceof FoyerError ? error : unreadable(path, error);
  } finally {
    file.destroy();
  }
}

/** A file to read, and its size then: what a mail program added before that is read as well. */
async function opened(path: string) {
  return reading(path, async () => {
    const handle = await open(onDisk(path));
    try {
      const { size } = await handle.stat();
      return { file: handle.createReadStream(), size };
    } catch (error) {
      await handle.close();
      throw error;
    }
  });
}

/** What is no mail. @throws `request-invalid` where somebody named it */
export function leftOut({ path, isGiven }: FilePlace, why: string): LeftOut {
  if (isGiven) throw notRead(path, why);
  return { place: path, left: why };
}

async function* messagesOf(
  { path, inSent, mtime }: { path: string; inSent: boolean; mtime: Date },
  pieces: AsyncIterable<Buffer>,
  seekable: string | null,
): AsyncGenerator<MailOnDisk | LeftOut> {
  let number = 0;
  /** Of the message before; what has no date of its own would have another whenever the file grows. */
  let before = mtime;
  const peek =
    seekable === null ? {} : { peek: (at: number, bytes: number) => beginning(seekable, bytes, at) };
  for await (const { content, size, time, isOfPlacing } of readMbox(pieces, {
    mostBytes: LARGEST_MESSAGE_BYTES,
    ...peek,
  })) {
    number += 1;
    const place = `${path}, message ${number}`;
    if (size <= LARGEST_MESSAGE_BYTES && isBlank(content)) {
      yield { place, left: 'it is empty' };
      continue;
    }
    const head = headOfSource(content);
    const use = useOfHead(head);
    before = (isOfPlacing ? (cameAt(head, null) ?? time) : cameAt(head, time)) ?? before;
    if (use !== null && use !== 'sent') yield { place, left: WHY_LEFT[use] };
    else
      yield {
        place,
        size,
        receivedAt: before,
        source: size > LARGEST_MESSAGE_BYTES ? null : content,
        head,
        inSent: inSent || use === 'sent',
      };
  }
}

/** What Outlook saved, as the mail that it is (`.msg`). @throws `request-invalid` where it is larger than is read */
function ofOutlook(
  place: FilePlace,
  kept: Buffer | null,
  { inSent, mtime }: { inSent: boolean; mtime: Date },
): MailOnDisk | LeftOut {
  const { path } = place;
  if (kept === null) throw notRead(path, 'it is a file of Outlook above 40 MB');
  const read = readOutlookFile(kept);
  if (read === null) return leftOut(place, 'it is a document, or a message of Outlook that cannot be read');
  const { mail, use } = read;
  if (use === 'no-mail') return leftOut(place, 'it is an appointment or an address, and no mail');
  if (use !== null) return { place: path, left: WHY_LEFT[use] };
  const head = headOfSource(mail);
  const source = mail.length > LARGEST_MESSAGE_BYTES ? null : mail;
  return { place: path, size: mail.length, receivedAt: cameAt(head) ?? mtime, head, source, inSent };
}

/** Apple Mail writes a message behind its length and in front of a list of properties. */
function ofApple(bytes: Buffer, path: string): { source: Buffer; use: ReturnType<typeof useOfAppleFlags> } {
  const none = { source: bytes, use: null };
  if (!/\.emlx(?:\.gz)?$/i.test(path)) return none;
  const [first = '', length = ''] = /^\s*(\d{1,10})\s*\n/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  if (length === '') return none;
  const end = first.length + Number(length);
  return { source: bytes.subarray(first.length, end), use: useOfAppleFlags(bytes.subarray(end)) };
}

const [LF, CR] = [0x0a, 0x0d];

/** The first piece, and all of them; with line feeds where lines end as on a Mac of old, by returns alone. */
async function peeked(
  pieces: AsyncIterable<Buffer>,
): Promise<{ begins: Buffer; all: AsyncIterable<Buffer> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  const begins = first.done === true ? Buffer.alloc(0) : first.value;
  const isOfOldMac = begins.includes(CR) && !begins.includes(LF) && !isCompoundFile(begins);
  const lined = (piece: Buffer) =>
    isOfOldMac ? Buffer.from(piece.map((byte) => (byte === CR ? LF : byte))) : piece;
  async function* all(): AsyncGenerator<Buffer> {
    yield lined(begins);
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
      yield lined(next.value);
  }
  return { begins: lined(begins), all: all() };
}

async function readWhole(pieces: AsyncIterable<Buffer>): Promise<{ bytes: number; kept: Buffer | null }> {
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes <= LARGEST_MESSAGE_BYTES) kept.push(piece);
    else kept.length = 0;
  }
  return { bytes, kept: bytes > LARGEST_MESSAGE_BYTES ? null : Buffer.concat(kept) };
}
