import { headerEnd } from './charset.ts';

/** Fields that say whose message it is, with their folded lines. */
const SENDER_FIELD = /^(?:from|reply-to)[ \t]*:(?<value>[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/gim;
/** Of a longer header block nobody's program made the sender. */
const LONGEST_HEAD = 262_144;
/** Longer ones are no name with an address. */
const LONGEST_FIELD = 1_000;
const LAST_ADDRESS = /<(?<address>[^\s<>@"]{1,64}@[^\s<>@"]{1,255})>+\s*$/;
const ANY_ADDRESS = /<[^\s<>@"]{1,64}@[^\s<>@"]{1,255}>/g;
const ESCAPED = /&lt;([^\s<>@"&]{1,64}@[^\s<>@"&]{1,255})&gt;(?=\s*$)/i;
const QUOTED = /"(?:[^"\\]|\\.)*"/g;
/** What may stand in a name in quotes only: the parser takes it for another address, for the end of a group or of a quote. */
const STEERING = /[<>;"]/;
/** One of several addresses. */
const ADDRESS_IN_LIST = /@[^,<>@]{1,255}>?\s*,/;
const LETTER = /[\p{L}\p{N}\u0080-\u00ff]/u;

/**
 * A message in whose senders the name stands in quotes where it has signs that steer the reader of addresses: of
 * `<b>Ada</b> <ada@b.example>` the address would be `b`, and everybody who writes so would be one person. The address is
 * the last one, as mail programs have it; another one in the place of the name is not kept.
 *
 * @returns `source` itself where nothing is to be mended
 * @source RFC 5322, 3.2.3 and 3.4: specials stand in quoted strings only
 */
export function withPlainSenders(source: Buffer): Buffer {
  const end = headerEnd(source);
  if (end > LONGEST_HEAD) return source;
  const head = source.toString('latin1', 0, end);
  const mended = head.replaceAll(SENDER_FIELD, (field: string, value: string) => {
    const plain = plainSender(value);
    return plain === null ? field : field.slice(0, field.length - value.length) + plain;
  });
  return mended === head ? source : Buffer.concat([Buffer.from(mended, 'latin1'), source.subarray(end)]);
}

/** @returns null for a value that is well, or that is no single name with an address */
function plainSender(value: string): string | null {
  if (value.length > LONGEST_FIELD) return null;
  const line = value.replaceAll(/\r?\n/g, '');
  // Scripts that make pages write so.
  if (ESCAPED.test(line)) return line.replace(ESCAPED, '<$1>');
  const last = LAST_ADDRESS.exec(line);
  const name = line.slice(0, last?.index ?? 0);
  const open = name.replaceAll(QUOTED, '');
  if (last === null || !STEERING.test(open) || ADDRESS_IN_LIST.test(open)) return null;
  const written = name
    .replaceAll(ANY_ADDRESS, ' ')
    .replace(/[\s<]+$/, '')
    .replace(/^[ \t]*"(?=[^"]*$)/, '')
    .trim();
  const quoted = LETTER.test(written) ? `"${written.replaceAll(/["\\]/g, String.raw`\$&`)}" ` : '';
  return ` ${quoted}<${last.groups?.['address'] ?? ''}>`;
}
