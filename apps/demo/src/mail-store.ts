import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { FoyerError } from '#libs/platform';

/** A message as the demo mailbox serves it; nothing of it ever changes. */
export interface StoredMail {
  readonly folder: 'INBOX' | 'Sent';
  readonly uid: number;
  /** The name of the invented message; null for mail that somebody else put into the mailbox. */
  readonly key: string | null;
  /** `24-Nov-2026 08:12:31 -0500`. */
  readonly internalDate: string;
  /** One character a byte (latin1). */
  readonly raw: string;
}

/**
 * The demo's memory: `demo.json` fixes time zero, `demo-mail.jsonl` holds every message that was ever served, one a
 * line, the bytes themselves and not a recipe for them. So a new version of the demo serves an old mailbox unchanged.
 */
export interface MailStore {
  readonly zero: Date;
  /** The port of the start before this one, 0 before the first. */
  readonly port: number;
  /** So that the mailbox keeps its address. @throws `data-directory-unusable` */
  rememberPort(port: number): void;
  readonly mails: readonly StoredMail[];
  /** On disk when it returns. @throws `data-directory-unusable` when it cannot be written; nothing is kept then */
  append(mail: StoredMail): void;
  close(): void;
}

/** Written to disk in full under another name, then renamed: a crash leaves the old file or the new one. */
function writeWhole(directory: string, name: string, text: string): void {
  const temporary = join(directory, `${name}.new`);
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeAll(file, Buffer.from(text, 'utf8'), 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, join(directory, name));
  syncDirectory(directory);
}

function writeAll(file: number, bytes: Buffer, position: number): void {
  let done = 0;
  while (done < bytes.length) {
    done += writeSync(file, bytes, done, bytes.length - done, position + done);
  }
}

function syncDirectory(directory: string): void {
  // Windows cannot open a folder; there a rename is durable without it.
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const unusable = (directory: string, cause: unknown): FoyerError =>
  new FoyerError(
    'data-directory-unusable',
    `The demo cannot keep its mailbox in ${directory}. Free some space or make the folder writable; to begin the demo anew, delete the folder.`,
    { cause },
  );

const line = (mail: StoredMail): string => `${JSON.stringify(mail)}\n`;

/** What `demo.json` says. */
interface DemoState {
  readonly version: 1;
  /** ISO instant of the first start. */
  readonly timeZero: string;
  readonly port: number;
}

function writeState(directory: string, state: DemoState): void {
  writeWhole(directory, 'demo.json', `${JSON.stringify(state)}\n`);
}

/** Whole lines only: a crash can leave half a line, of a message that was never announced. */
function readMails(path: string): { readonly mails: StoredMail[]; readonly bytes: number } {
  const file = readFileSync(path);
  const bytes = file.lastIndexOf(0x0a) + 1;
  const lines = file.subarray(0, bytes).toString('utf8').split('\n').slice(0, -1);
  return { mails: lines.map((text) => JSON.parse(text) as StoredMail), bytes };
}

/**
 * Opens the demo's memory, or makes it on the first start.
 *
 * @param seed the first mail, asked for once: with the time zero that is being fixed
 * @throws `data-directory-unusable` (retry never) when the folder cannot be used or its files cannot be read
 */
export function openMailStore(
  directory: string,
  now: Date,
  seed: (zero: Date) => readonly StoredMail[],
): MailStore {
  const path = join(directory, 'demo-mail.jsonl');
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    if (!existsSync(join(directory, 'demo.json'))) {
      writeWhole(directory, 'demo-mail.jsonl', seed(now).map(line).join(''));
      // Last: while it is missing, nothing was ever served and the seed may be written again.
      writeState(directory, { version: 1, timeZero: now.toISOString(), port: 0 });
    }
    const state = JSON.parse(readFileSync(join(directory, 'demo.json'), 'utf8')) as DemoState;
    const { mails, bytes } = readMails(path);
    const file = openSync(path, 'r+');
    ftruncateSync(file, bytes);
    let end = bytes;
    let closed = false;
    return {
      zero: new Date(state.timeZero),
      port: state.port,
      rememberPort(port) {
        try {
          if (port !== state.port) writeState(directory, { ...state, port });
        } catch (error) {
          throw unusable(directory, error);
        }
      },
      mails,
      append(mail) {
        // The number of a closed file may by now be another file's.
        if (closed) throw unusable(directory, new Error('the demo is closed'));
        try {
          const text = Buffer.from(line(mail), 'utf8');
          for (let done = 0; done < text.length;) done += writeSync(file, text, done, undefined, end + done);
          fsyncSync(file);
          end += text.length;
        } catch (error) {
          throw unusable(directory, error);
        }
      },
      close() {
        if (!closed) closeSync(file);
        closed = true;
      },
    };
  } catch (error) {
    throw unusable(directory, error);
  }
}
