/** A run of base64 between `+` and the first character that is none of it; a `-` there only ends the run. */
const SHIFTED = /\+([A-Za-z0-9+/]*)-?/g;
/** In the field of a message or of a part that gives its type, folded or not. */
const LABEL =
  /^(content-type[ \t]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?charset[ \t]*(?:\*[ \t]*=[ \t]*[\w-]{0,40}'[\w-]{0,40}'|=[ \t]*"?))(?:x-)?(?:unicode-1-1-)?utf-?7(?=["\s;]|$)/gim;
/** mailparser refuses UTF-7 by name and would show it as it stands. */
const OWN_LABEL = 'x-seven';

/**
 * A source whose parts in UTF-7 have a label for which mailparser asks our own decoder. What it hides from a filter is
 * no danger here: HTML is made safe after it is decoded.
 *
 * @returns null where nothing in it says that it is UTF-7
 */
export function withOwnUtf7Label(source: Buffer): Buffer | null {
  const text = source.toString('latin1');
  const labelled = text.replace(LABEL, `$1${OWN_LABEL}`);
  return labelled === text ? null : Buffer.from(labelled, 'latin1');
}

export const isUtf7 = (label: string): boolean => label.toLowerCase() === OWN_LABEL;

/**
 * Decodes UTF-7, which old programs and some gateways still send. Bits left over at the end of a run are dropped; time
 * is linear in the input.
 *
 * @source RFC 2152
 */
export function decodeUtf7(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(SHIFTED, (run: string, base64: string) => {
      if (base64 === '') return run === '+-' ? '+' : run;
      const units = Buffer.from(base64, 'base64');
      return units
        .subarray(0, units.length - (units.length % 2))
        .swap16()
        .toString('utf16le');
    });
}
