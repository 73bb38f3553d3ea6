import { parentPort } from 'node:worker_threads';
import { errorCode } from '#libs/platform';
import { parseMail } from './parse-mail.ts';
import type { ParseResult } from './parsed-mail.ts';

/** The thread in which messages are read, one at a time: says `ready` once, then bytes in, `ParseResult` out. */

async function read(bytes: Uint8Array): Promise<ParseResult> {
  try {
    return await parseMail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    return errorCode(error) === 'EMAXLEN'
      ? { unparseable: { code: 'too-complex', detail: 'It has more parts or longer headers than mail has.' } }
      : { unparseable: { code: 'broken', detail: 'Its structure is damaged.' } };
  }
}

parentPort?.on('message', (bytes: Uint8Array) => {
  void read(bytes).then((result) => parentPort?.postMessage(result, []));
});
parentPort?.postMessage('ready', []);
