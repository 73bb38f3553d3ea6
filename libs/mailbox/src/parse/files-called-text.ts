import type { Bytes } from './bytes.ts';
import { typeByName } from './type-by-name.ts';
import { type Part, partsIn } from './without-attachments.ts';

/** Longer sources are files above all, and their parts are looked at one by one. */
const LONGEST_LOOKED_AT = 2_000_000;
/** How files begin that people send, of which none begins like words. */
const BEGINNINGS: readonly (readonly [string, type: string])[] = [
  ['%PDF-', 'application/pdf'],
  ['PK\x03\x04', 'application/zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
];
/** The same in base64, as far as no other byte is in a letter. */
const ENCODED = BEGINNINGS.map(([bytes]) =>
  Buffer.from(bytes, 'latin1')
    .toString('base64')
    .slice(0, Math.floor((bytes.length * 4) / 3)),
);
const NEWLINE = 0x0a;

const IN_BASE64 = /^content-transfer-encoding[ \t]*:[ \t]*base64[ \t]*\r?$/im;
const TYPE = /^content-type[ \t]*:[ \t]*([\w.+-]+)\//im;
const NAME = /\b(?:file)?name[ \t]*=[ \t]*(?:"([^"\n]{1,255})"|([^\s;"]{1,255}))/i;
/** With its folded lines, up to its parameters. */
const TYPE_FIELD = /^content-type[ \t]*:[ \t]*[\w.+-]+\/[\w.+-]+/im;

/** The type of a file that is called a text by its head (unfolded); null for bytes that may be words. */
export function typeBehind(head: string, bytes: Buffer): string | null {
  const main = TYPE.exec(head)?.[1]?.toLowerCase() ?? 'text';
  const begins = bytes.toString('latin1', 0, 16);
  const found = BEGINNINGS.find(([beginning]) => begins.startsWith(beginning));
  if (main !== 'text' || found === undefined) return null;
  const name = NAME.exec(head);
  const named = typeByName(name?.[1] ?? name?.[2] ?? '');
  return named === 'application/octet-stream' ? found[1] : named;
}

/** The same of a part in base64. */
export function typeBehindBase64(source: Bytes, { head, from, to }: Part): string | null {
  if (!IN_BASE64.test(head)) return null;
  const begins = source
    .subarray(from, Math.min(to, from + 64))
    .toString('latin1')
    .trimStart();
  return typeBehind(head, Buffer.from(begins.slice(0, 24), 'base64'));
}

/** The headers of a part that is called by its type. */
export function calledBy(type: string, head: Buffer): Buffer {
  const text = head.toString('latin1');
  const called = TYPE_FIELD.test(text)
    ? text.replace(TYPE_FIELD, `Content-Type: ${type}`)
    : `Content-Type: ${type}\r\n${text}`;
  return Buffer.from(called, 'latin1');
}

/**
 * A message whose files are called by their types. Scripts and old gateways call a CV a text, and nobody would get the file,
 * but its bytes as words.
 *
 * @returns `source` itself where there are none, and where it is longer than 2,000,000 bytes
 */
export function withFilesCalledFiles(source: Buffer): Buffer {
  if (source.length > LONGEST_LOOKED_AT || !ENCODED.some((letters) => beginsLine(source, letters)))
    return source;
  const kept: Buffer[] = [];
  let keptTo = 0;
  for (const part of partsIn(source)) {
    const type = typeBehindBase64(source, part);
    if (type === null) continue;
    kept.push(
      source.subarray(keptTo, part.headFrom),
      calledBy(type, source.subarray(part.headFrom, part.from)),
    );
    keptTo = part.from;
  }
  return kept.length === 0 ? source : Buffer.concat([...kept, source.subarray(keptTo)]);
}

function beginsLine(source: Buffer, letters: string): boolean {
  for (let at = source.indexOf(letters); at >= 0; at = source.indexOf(letters, at + 1))
    if (source[at - 1] === NEWLINE) return true;
  return false;
}
