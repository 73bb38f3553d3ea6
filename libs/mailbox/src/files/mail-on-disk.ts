import { createReadStream } from 'node:fs';
import { open, readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mboxReader } from 'mbox-reader';
import { FoyerError, errorCode } from '#libs/platform';
import { headOfSource } from '../parse/charset.ts';

/** Messages above this are not read, as over IMAP. */
const LARGEST_MESSAGE_BYTES = 40_000_000;
/** Folders in folders; deeper there is a loop of links. */
const DEEPEST_FOLDER = 20;

export interface MailOnDisk {
  /** Where it lies, for a person: a path, and in an mbox its number. */
  readonly place: string;
  readonly size: number;
  /** When it was received, as well as its place tells: the From line, the first Received header, the Date, the file. */
  readonly receivedAt: Date;
  /** Null where it is larger than is read. */
  readonly source: Buffer | null;
  readonly head: Buffer;
}

/**
 * Every message in a file or a folder: an mbox, a file for each message, a maildir, or folders of these. Read-only.
 *
 * @throws `request-invalid` where something cannot be read, with the reason in words
 */
export async function* readMailOnDisk(path: string, depth = 0): AsyncGenerator<MailOnDisk> {
  const found = await reading(path, () => stat(path));
  if (found.isDirectory()) {
    if (depth > DEEPEST_FOLDER) return;
    const names = (await reading(path, () => readdir(path))).sort((a, b) => a.localeCompare(b));
    const isMaildir = names.includes('cur') && names.includes('new');
    for (const name of names) {
      // Files of a maildir's program, and what it is just writing.
      if (isMaildir && (name === 'tmp' || /^(?:dovecot|courier|\.?subscriptions)/.test(name))) continue;
      if (isMail(name, basename(path))) yield* readMailOnDisk(join(path, name), depth + 1);
    }
    return;
  }
  // A folder may begin with a dot, as those of a maildir do; a file that does is none that holds mail (.DS_Store).
  if (!found.isFile() || (depth > 0 && basename(path).startsWith('.'))) return;
  if (await isMbox(path)) yield* readMbox(path);
  else if (found.size > LARGEST_MESSAGE_BYTES) {
    const head = headOfSource(await beginning(path));
    yield { place: path, size: found.size, receivedAt: receivedAt(head, found.mtime), source: null, head };
  } else {
    const source = await reading(path, () => readFile(path));
    const head = headOfSource(source);
    yield { place: path, size: source.length, receivedAt: receivedAt(head, found.mtime), source, head };
  }
}

/** In a maildir every file is a message; elsewhere those that are called so, and folders. */
function isMail(name: string, folder: string): boolean {
  if (folder === 'cur' || folder === 'new') return !name.startsWith('.');
  const ending = /\.([a-z\d]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined || name.startsWith('.') || ['eml', 'mbox', 'msg', 'mbx'].includes(ending);
}

async function* readMbox(path: string): AsyncGenerator<MailOnDisk> {
  let number = 0;
  try {
    for await (const { content, time } of mboxReader(createReadStream(path))) {
      number += 1;
      const head = headOfSource(content);
      yield {
        place: `${path}, message ${number}`,
        size: content.length,
        receivedAt: time === false ? receivedAt(head, new Date(0)) : time,
        source: content.length > LARGEST_MESSAGE_BYTES ? null : content,
        head,
      };
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function isMbox(path: string): Promise<boolean> {
  return /^From \S+ /.test((await beginning(path, 200)).toString('latin1'));
}

async function beginning(path: string, bytes = 300_000): Promise<Buffer> {
  return reading(path, async () => {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
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
};

function unreadable(path: string, cause: unknown): FoyerError {
  const code = errorCode(cause) ?? 'unknown error';
  return new FoyerError('request-invalid', `Cannot read ${path}: ${REASONS[code] ?? code}.`, { cause });
}
