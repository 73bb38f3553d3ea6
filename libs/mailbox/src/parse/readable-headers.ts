import { isUtf8 } from 'node:buffer';
import { decodeBytes, headerEnd } from './charset.ts';

/** Empty lines that a script left above the headers, which would end before they began. */
const LINES_ABOVE = /^(?:[ \t]{0,20}\r?\n){1,20}(?=[!-9;-~]{1,80}[ \t]{0,20}:)/;
const LONGEST_ABOVE = 1_000;
/** A blank between the name of a field and its colon, which the first standard of mail allowed. */
const BLANK_BEFORE_COLON = /^([!-9;-~]{1,80})[ \t]{1,20}:/gm;

/**
 * A message whose headers can be read: they begin at its first byte, their names end at the colon, and they are UTF-8,
 * since they may hold raw bytes of any character set, which no label tells.
 *
 * @returns `source` itself where that is so
 * @source RFC 5322, 4.5 (obsolete header fields)
 */
export function withReadableHeaders(source: Buffer): Buffer {
  const above = LINES_ABOVE.exec(source.toString('latin1', 0, LONGEST_ABOVE))?.[0] ?? '';
  const message = source.subarray(above.length);
  const end = headerEnd(message);
  const head = message.subarray(0, end);
  const named = head.includes(' :') || head.includes('\t:') ? withoutBlanks(head) : head;
  if (named === head && isUtf8(head)) return message;
  return Buffer.concat([Buffer.from(decodeBytes(named, 'utf-8'), 'utf8'), message.subarray(end)]);
}

const withoutBlanks = (head: Buffer) =>
  Buffer.from(head.toString('latin1').replace(BLANK_BEFORE_COLON, '$1:'), 'latin1');
