import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { errorCode } from '#libs/platform';
import { parseMail } from './parse-mail.ts';
import type { ParseResult, ParsedMail } from './parsed-mail.ts';
import { findFile } from './read-mime.ts';
import { withoutAttachments } from './without-attachments.ts';

/** What is wanted of a message: what it says, that and its source to be kept, or the file in it with a hash (hex). */
export type Wanted = 'mail' | 'mail-and-source' | { readonly sha256: string };

/** A message to read, or a piece of it. */
export interface ParseOrder {
  readonly bytes: Uint8Array;
  /** Whether the next order brings the next piece. */
  readonly more: boolean;
  readonly wanted: Wanted;
}

export interface MailAndSource {
  readonly mail: ParsedMail;
  /** Without the bytes of attachments, gzip. */
  readonly source: Uint8Array;
}

/** The bytes of a file; null where the message has no such one. */
export interface FoundFile {
  readonly file: Uint8Array | null;
}

export type ParseAnswer = ParseResult | MailAndSource | FoundFile;

/**
 * Mail is text and short: the highest level takes twice the time for 3% less, and so much memory is as good for it as the
 * default (measured).
 */
const GZIP = { level: 4, memLevel: 6 };

/** The process in which messages are read, one after the other: says `ready` once, then orders in, answers out. */

async function read(source: Buffer, wanted: Wanted): Promise<ParseAnswer> {
  try {
    if (typeof wanted === 'object') return { file: await findFile(source, wanted.sha256) };
    const mail = await parseMail(source);
    return wanted === 'mail' ? mail : { mail, source: gzipSync(withoutAttachments(source), GZIP) };
  } catch (error) {
    return errorCode(error) === 'EMAXLEN'
      ? { unparseable: { code: 'too-complex', detail: 'It has more parts or longer headers than mail has.' } }
      : { unparseable: { code: 'broken', detail: 'Its structure is damaged.' } };
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
process.on('message', ({ bytes, more, wanted }: ParseOrder) => {
  pieces.push(bytes);
  if (more) return;
  const source = Buffer.concat(pieces);
  pieces = [];
  // The service counts the time of the first order alone, so no other one may be read meanwhile.
  last = last.then(async () => say(await read(source, wanted)));
});
say('ready');
