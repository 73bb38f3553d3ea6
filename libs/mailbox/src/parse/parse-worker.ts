import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { errorCode } from '#libs/platform';
import type { ByteRange } from '../source-file.ts';
import { type Bytes, FileBytes } from './bytes.ts';
import { LARGE_BYTES, parseLargeMail } from './large-mail.ts';
import { parseMail } from './parse-mail.ts';
import type { ParseResult, ParsedMail } from './parsed-mail.ts';
import { findFile } from './find-file.ts';
import { rangesWithoutAttachments, withoutAttachments } from './without-attachments.ts';

/** What is wanted of a message: what it says, that and its source to be kept, or the file in it with a hash (hex). */
export type Wanted = 'mail' | 'mail-and-source' | { readonly sha256: string };

/** A message to read, or a piece of it, or where it lies. */
export type ParseOrder =
  | {
      readonly bytes: Uint8Array;
      /** Whether the next order brings the next piece. */
      readonly more: boolean;
      readonly wanted: Wanted;
    }
  | { readonly path: string; readonly wanted: Wanted };

interface MailAndSource {
  readonly mail: ParsedMail;
  /** Without the bytes of attachments, gzip. */
  readonly source: Uint8Array;
}

/** Of a message in a file: what to keep of its source. */
interface MailAndRanges {
  readonly mail: ParsedMail;
  readonly kept: readonly ByteRange[];
}

/** The bytes of a file; null where the message has no such one. */
interface FoundFile {
  readonly file: Uint8Array | null;
}

export type ParseAnswer = ParseResult | MailAndSource | MailAndRanges | FoundFile;

/**
 * Mail is text and short: the highest level takes twice the time for 3% less, and so much memory is as good for it as the
 * default (measured).
 */
const GZIP = { level: 4, memLevel: 6 };

/** The process in which messages are read, one after the other: says `ready` once, then orders in, answers out. */

async function read(source: Bytes, wanted: Wanted): Promise<ParseAnswer> {
  try {
    if (typeof wanted === 'object') return { file: await findFile(source, wanted.sha256) };
    const isSmall = Buffer.isBuffer(source) && source.length < LARGE_BYTES;
    const mail = await (isSmall ? parseMail(source) : parseLargeMail(source));
    if (wanted === 'mail') return mail;
    if (!Buffer.isBuffer(source)) return { mail, kept: rangesWithoutAttachments(source) };
    return { mail, source: gzipSync(withoutAttachments(source), GZIP) };
  } catch (error) {
    return errorCode(error) === 'EMAXLEN'
      ? { unparseable: { code: 'too-complex', detail: 'It has more parts or longer headers than mail has.' } }
      : { unparseable: { code: 'broken', detail: 'Its structure is damaged.' } };
  }
}

async function readFile(path: string, wanted: Wanted): Promise<ParseAnswer> {
  const source = new FileBytes(path);
  try {
    return await read(source, wanted);
  } finally {
    source.close();
  }
}

/** Which program started it is asked this often. */
const ORPHAN_MS = 2_000;

/** Its own thread, since the main one may hang in a message: nobody else would end it when the service was killed. */
const endWhenOrphaned = `
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), ${ORPHAN_MS});
`;
new Worker(endWhenOrphaned, {
  eval: true,
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: 8 },
}).unref();

// Ctrl-C and service managers reach it as well: the service decides what is still read.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit());

const say = (message: ParseAnswer | 'ready') => process.connected && process.send?.(message);

let pieces: Uint8Array[] = [];
let last: Promise<unknown> = Promise.resolve();
process.on('message', (order: ParseOrder) => {
  const { wanted } = order;
  if ('path' in order) {
    last = last.then(async () => say(await readFile(order.path, wanted)));
    return;
  }
  pieces.push(order.bytes);
  if (order.more) return;
  const source = Buffer.concat(pieces);
  pieces = [];
  // The service counts the time of the first order alone, so no other one may be read meanwhile.
  last = last.then(async () => say(await read(source, wanted)));
});
say('ready');
