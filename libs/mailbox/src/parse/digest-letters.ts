import { boundaryOf, partsIn } from './without-attachments.ts';

const IS_DIGEST = /^content-type[ \t]*:[ \t]*multipart\/digest\b/im;
const HAS_TYPE = /^content-type[ \t]*:/im;
const IS_LETTER = /^from[ \t]*:/im;
const TYPE = 'Content-Type: message/rfc822\r\n';
/** A boundary and its line end are shorter. */
const LONGEST_BOUNDARY_LINE = 210;

/**
 * A message in whose digests each letter says that it is one, which is what a part of a digest without a type means and
 * mailparser takes for text.
 *
 * @returns `source` itself where it has no digest
 * @source RFC 2046, 5.1.5
 */
export function withDigestLetters(source: Buffer): Buffer {
  const pieces: Buffer[] = [];
  const boundaries = new Set<string>();
  let keptFrom = 0;
  for (const { head, headFrom } of mayHoldDigest(source) ? partsIn(source) : []) {
    if (IS_DIGEST.test(head)) boundaries.add(`--${boundaryOf(head) ?? ''}`);
    else if (!HAS_TYPE.test(head) && boundaries.has(lineAbove(source, headFrom))) {
      // Some programs leave out the empty line for the headers that the part has not.
      const type = IS_LETTER.test(head) ? `${TYPE}\r\n` : TYPE;
      pieces.push(source.subarray(keptFrom, headFrom), Buffer.from(type));
      keptFrom = headFrom;
    }
  }
  return pieces.length === 0 ? source : Buffer.concat([...pieces, source.subarray(keptFrom)]);
}

const mayHoldDigest = (source: Buffer) => source.includes('/digest') || source.includes('/Digest');

function lineAbove(source: Buffer, at: number): string {
  const above = source.toString('latin1', Math.max(0, at - LONGEST_BOUNDARY_LINE), at).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1);
}
