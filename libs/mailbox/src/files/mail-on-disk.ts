import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Gunzip, createGunzip } from 'node:zlib';
import { FoyerError, errorCode } from '#libs/platform';
import { headOfSource } from '../parse/charset.ts';
import { eachOnce, isGone } from './folder-in-use.ts';
import { DATED_MBOX, MBOX, isBlank, isGzip, isMail, whyNoMail } from './looks-like-mail.ts';
import { readMbox } from './mbox.ts';
import { useOfFile, useOfLabels } from './place-of-mail.ts';

/** Messages above this are not read, as over IMAP. */
const LARGEST_MESSAGE_BYTES = 40_000_000;

export interface MailOnDisk {
  /** Where it lies, for a person: a path, and in an mbox its number. */
  readonly place: string;
  readonly size: number;
  /** When it was received, as well as its place tells: the From line, the first Received header, the Date, the file. */
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

/** What may hold mail and cannot be read, or not to its end; what came before that was given. */
export interface Unread {
  readonly place: string;
  /** A sentence for a person. */
  readonly unread: string;
}

type Found = MailOnDisk | LeftOut | Unread;

/**
 * Every message in a file or a folder: an mbox, a file for each message, these packed by gzip, a maildir, or folders of
 * these. Read-only. Drafts and what somebody has thrown away are left out, and what is no mail. In a folder one file
 * that cannot be read keeps nobody from the next.
 *
 * @throws `request-invalid` where the path itself cannot be read, with the reason in words; what came before was given
 */
export async function* readMailOnDisk(path: string): AsyncGenerator<Found> {
  yield* readPath({ path, root: path, isGiven: true, folders: new Set() });
}

interface Place {
  readonly path: string;
  /** What was given to be read. */
  readonly root: string;
  /** Whether it is that itself. */
  readonly isGiven: boolean;
  /** Those that are read, by their inodes: a link may lead back. */
  readonly folders: Set<string>;
}

async function* readPath(place: Place): AsyncGenerator<Found> {
  const { path, root, isGiven, folders } = place;
  const found = await reading(path, () => stat(path));
  if (found.isDirectory()) {
    const folder = `${found.dev}:${found.ino}`;
    if (folders.has(folder)) return;
    folders.add(folder);
    yield* readFolder(place);
    return;
  }
  // A folder may begin with a dot, as those of a maildir do; a file that does is none that holds mail (.DS_Store).
  if (!found.isFile() || (!isGiven && basename(path).startsWith('.'))) return;
  const isNamedMail = isGiven || isMail(basename(path), basename(dirname(path)));
  const first = await beginning(path, 8_192);
  if (!isNamedMail && !DATED_MBOX.test(first.toString('latin1', 0, 400))) return;
  const use = useOfFile(path, root);
  if (use !== null && use !== 'sent') {
    yield { place: path, left: WHY_LEFT[use] };
    return;
  }
  const why = whyNoMail(first, path);
  if (why !== null) {
    if (isGiven) throw new FoyerError('request-invalid', `Cannot read ${path}: ${why}.`);
    yield { place: path, left: why };
    return;
  }
  yield* readFileOf(place, use === 'sent', found, isGzip(first));
}

async function* readFolder(place: Place): AsyncGenerator<Found> {
  const { path } = place;
  const order = (names: string[]) => {
    const isMaildir = names.includes('cur') && names.includes('new');
    // Files of a maildir's program, and what it is just writing.
    const isOfProgram = (name: string) =>
      isMaildir && (name === 'tmp' || /^(?:dovecot|courier|maildir|\.?subscriptions)/.test(name));
    const sorted = names.filter((name) => !isOfProgram(name)).sort((one, other) => one.localeCompare(other));
    // What is opened meanwhile goes from new to cur, and never back.
    return isMaildir ? ['new', ...sorted.filter((name) => name !== 'new')] : sorted;
  };
  const gone = (name: string) => ({
    place: join(path, name),
    left: 'it is not there: moved or deleted meanwhile, or a link that leads nowhere',
  });
  const read = (name: string) => readOfFolder({ ...place, path: join(path, name), isGiven: false });
  try {
    yield* eachOnce(path, order, read, gone);
  } catch (error) {
    throw error instanceof FoyerError ? error : unreadable(path, error);
  }
}

async function* readOfFolder(place: Place): AsyncGenerator<Found> {
  try {
    yield* readPath(place);
  } catch (error) {
    if (!(error instanceof FoyerError) || isGone(error)) throw error;
    yield { place: place.path, unread: error.detail };
  }
}

async function* readFileOf(
  { path }: Pick<Place, 'path'>,
  inSent: boolean,
  { mtime, size }: { mtime: Date; size: number },
  isPacked: boolean,
  mayBeMbox = true,
): AsyncGenerator<MailOnDisk | LeftOut> {
  const file = createReadStream(path);
  const pieces: AsyncIterable<Buffer> = isPacked ? file.pipe(createGunzip()) : file;
  // A stream that fails before it is read would end the process; whoever reads it hears of it.
  if (isPacked) file.on('error', (error) => (pieces as Gunzip).destroy(error));
  try {
    const { begins, all } = await peeked(pieces);
    if (mayBeMbox && begins.subarray(0, 200).toString('latin1').match(MBOX)) {
      let count = 0;
      for await (const found of messagesOf({ path, inSent, mtime }, all, isPacked ? null : path)) {
        count += 1;
        yield found;
      }
      // It only begins like one: a message of which nothing may be lost.
      if (count === 0) yield* readFileOf({ path }, inSent, { mtime, size }, isPacked, false);
      return;
    }
    const { bytes, kept } = await readWhole(all);
    const source = kept === null ? null : ofApple(kept, path);
    const head = headOfSource(source ?? begins);
    const message = { place: path, receivedAt: receivedAt(head, mtime), head, source, inSent };
    yield { ...message, size: isPacked ? bytes : size };
  } catch (error) {
    throw error instanceof FoyerError ? error : unreadable(path, error);
  } finally {
    file.destroy();
  }
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
  for await (const { content, size, time } of readMbox(pieces, {
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
    const use = useOfLabels(head);
    before = time ?? receivedAt(head, before);
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

const WHY_LEFT = { drafts: 'a draft', trash: 'thrown away', junk: 'junk mail' } as const;

/** Apple Mail writes a message behind its length and in front of a list of properties. */
function ofApple(source: Buffer, path: string): Buffer {
  if (!/\.emlx$/i.test(path)) return source;
  const [first = '', length = ''] = /^\s*(\d{1,10})\s*\n/.exec(source.toString('latin1', 0, 40)) ?? [];
  return length === '' ? source : source.subarray(first.length, first.length + Number(length));
}

/** The first piece, and all of them. */
async function peeked(
  pieces: AsyncIterable<Buffer>,
): Promise<{ begins: Buffer; all: AsyncIterable<Buffer> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  const begins = first.done === true ? Buffer.alloc(0) : first.value;
  async function* all(): AsyncGenerator<Buffer> {
    yield begins;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { begins, all: all() };
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

async function beginning(path: string, bytes: number, at = 0): Promise<Buffer> {
  return reading(path, async () => {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, at);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  });
}

/** The uppermost Received header was written by the server that delivered it; the Date is the sender's word. */
function receivedAt(head: Buffer, otherwise: Date): Date {
  const text = head.toString('latin1').replace(/\r?\n[ \t]+/g, ' ');
  const received = /^received:[^\n]*;([^\n;]*)$/im.exec(text)?.[1];
  const dates = [received, /^date:([^\n]*)$/im.exec(text)?.[1]].flatMap((value) => dateOf(value) ?? []);
  return dates[0] ?? otherwise;
}

function dateOf(value: string | undefined): Date | null {
  const date = new Date((value ?? '').replace(/\([^()]*\)/g, ' ').trim());
  const year = date.getUTCFullYear();
  return year >= 1980 && year < 2200 ? date : null;
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw unreadable(path, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  Z_BUF_ERROR: 'it is packed and its end is missing; what came before it is taken in',
  Z_DATA_ERROR: 'it is packed and damaged; what came before that is taken in',
};

function unreadable(path: string, cause: unknown): FoyerError {
  const code = errorCode(cause) ?? 'unknown error';
  return new FoyerError('request-invalid', `Cannot read ${path}: ${REASONS[code] ?? code}.`, { cause });
}
