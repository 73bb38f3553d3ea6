import { withoutEncodedFiles } from './encoded-files.ts';
import { inBase64, lineEndBefore, partsIn, withBase64 } from './without-attachments.ts';

/** Longer sources are files above all. */
const LONGEST_LOOKED_AT = 2_000_000;
const NAME = String.raw`[ \t]*"?(?:x-?)?uue(?:ncode[dr]?)?"?[ \t]*`;
/** In an unfolded head. */
export const IN_UUENCODE = new RegExp(`^content-transfer-encoding[ \\t]*:${NAME}$`, 'im');
/** As the value of that field. */
export const IS_UUENCODE = new RegExp(`^${NAME}$`, 'i');
const MAY_BE = /\bx?-?uue/i;

/**
 * A message whose parts are in base64 where they were in uuencode, an encoding that MIME never had and that old gateways
 * name all the same. What is not wholly such a file is left as it is.
 *
 * @returns `source` itself where there are none, and where it is longer than 2,000,000 bytes
 */
export function withoutUuencodedParts(source: Buffer): Buffer {
  if (source.length > LONGEST_LOOKED_AT || !MAY_BE.test(source.toString('latin1'))) return source;
  const kept: Buffer[] = [];
  let keptTo = 0;
  for (const part of partsIn(source)) {
    if (!IN_UUENCODE.test(part.head)) continue;
    const end = lineEndBefore(source, part);
    const found = withoutEncodedFiles(source.toString('latin1', part.from, end), 1);
    const [file] = found.files;
    if (file === undefined || found.text.trim() !== '') continue;
    const head = withBase64(source.subarray(part.headFrom, part.from));
    kept.push(source.subarray(keptTo, part.headFrom), head, inBase64(file.bytes));
    keptTo = end;
  }
  return kept.length === 0 ? source : Buffer.concat([...kept, source.subarray(keptTo)]);
}
