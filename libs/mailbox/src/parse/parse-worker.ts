import { parentPort } from 'node:worker_threads';
import { errorCode } from '#libs/platform';
import { parseMail } from './parse-mail.ts';
import type { ParseResult } from './parsed-mail.ts';
import { findFile } from './read-mime.ts';

/** A message to read; with `sha256` (hex) only for the file in it that has this hash. */
export interface ParseOrder {
  readonly bytes: Uint8Array;
  readonly sha256: string | null;
}

/** The bytes of a file; null where the message has no such one. */
export interface FoundFile {
  readonly file: Uint8Array | null;
}

/** The thread in which messages are read, one after the other: says `ready` once, then orders in, answers out. */

async function read({ bytes, sha256 }: ParseOrder): Promise<ParseResult | FoundFile> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return sha256 === null ? await parseMail(source) : { file: await findFile(source, sha256) };
  } catch (error) {
    return errorCode(error) === 'EMAXLEN'
      ? { unparseable: { code: 'too-complex', detail: 'It has more parts or longer headers than mail has.' } }
      : { unparseable: { code: 'broken', detail: 'Its structure is damaged.' } };
  }
}

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (order: ParseOrder) => {
  // The process counts the time of the first order alone, so no other one may be read meanwhile.
  last = last.then(async () => parentPort?.postMessage(await read(order), []));
});
parentPort?.postMessage('ready', []);
