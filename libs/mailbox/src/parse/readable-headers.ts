import { isUtf8 } from 'node:buffer';
import { decodeBytes, headerEnd } from './charset.ts';
import { withKnownWords } from './encoded-words.ts';

/** Empty lines that a script left above the headers, which would end before they began. */
const LINES_ABOVE = /^(?:[ \t]{0,20}\r?\n){1,20}(?=[!-9;-~]{1,80}[ \t]{0,20}:)/;
const LONGEST_ABOVE = 1_000;
/** A blank between the name of a field and its colon, which the first standard of mail allowed. */
const BLANK_BEFORE_COLON = /^([!-9;-~]{1,80})[ \t]{1,20}:/gm;

/** What begins a field: any line but one that is folded. */
const FIELD_END = /(?<=\n)(?![ \t])/;
/** Raw bytes in a field are of the character set of the words, as far as anything tells it. */
const NAMED_WITHIN = 100_000;
const NAMED = /^content-type[ \t]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?charset[ \t]*=[ \t]*"?([\w-]{2,40})/im;
/** Names that are given to anything, and those in which no header is written. */
const TELLS_NOTHING =
  /^(?:utf-?(?:7|8|16|32)(?:[lb]e)?|us-ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|cp-?1252)$/i;

/**
 * A message whose headers can be read: they begin at its first byte, their names end at the colon, their encoded words are
 * of a character set that mailparser knows, and they are UTF-8, since they may hold raw bytes of any, which no label tells.
 *
 * @returns `source` itself where that is so
 * @source RFC 5322, 4.5 (obsolete header fields)
 */
export function withReadableHeaders(source: Buffer): Buffer {
  const above = LINES_ABOVE.exec(source.toString('latin1', 0, LONGEST_ABOVE))?.[0] ?? '';
  const message = source.subarray(above.length);
  const end = headerEnd(message);
  const head = message.toString('latin1', 0, end);
  const named = head.includes(' :') || head.includes('\t:') ? head.replace(BLANK_BEFORE_COLON, '$1:') : head;
  const known = named.includes('=?') ? withKnownWords(named) : named;
  const bytes = known === head ? message.subarray(0, end) : Buffer.from(known, 'latin1');
  if (isUtf8(bytes)) return known === head ? message : Buffer.concat([bytes, message.subarray(end)]);
  return Buffer.concat([inUtf8(known, charsetOf(message)), message.subarray(end)]);
}

function charsetOf(message: Buffer): string {
  const named = NAMED.exec(message.toString('latin1', 0, NAMED_WITHIN))?.[1] ?? '';
  return TELLS_NOTHING.test(named) ? 'utf-8' : named || 'utf-8';
}

/** Fields that are no UTF-8 are read together, which tells more of their character set than each by itself. */
function inUtf8(head: string, charset: string): Buffer {
  const fields = head.split(FIELD_END).map((field) => Buffer.from(field, 'latin1'));
  const odd = decodeBytes(Buffer.concat(fields.filter((field) => !isUtf8(field))), charset).split(FIELD_END);
  let next = 0;
  const whole = fields.map((field) => (isUtf8(field) ? field : Buffer.from(odd[next++] ?? '', 'utf8')));
  // A character set of several bytes may take the end of a field with it.
  const areWhole = next === odd.length && odd.slice(0, -1).every((field) => field.includes(':'));
  return areWhole
    ? Buffer.concat(whole)
    : Buffer.from(decodeBytes(Buffer.from(head, 'latin1'), 'utf-8'), 'utf8');
}
