import { TextDecoder } from 'node:util';

/** A run of base64 between `+` and the first character that is none of it; a `-` there only ends the run. */
const SHIFTED = /\+([A-Za-z0-9+/]*)-?/g;
const UTF7 = /^(?:x-)?(?:unicode-1-1-)?utf-?7$/i;
const HZ = /^hz(?:-gb-2312)?$/i;
/** The Encoding Standard has one name for all of them. */
const JAPANESE = /^(?:cs)?iso-?2022-?jp(?:-\d)?$/i;
const KOREAN = /^(?:cs)?iso-?2022-?kr$/i;
/** Labels of text in which Japanese may stand all the same, and what it stands behind there. */
const ANYTHING = /^(?:utf-?8|us-ascii|x-guess)$/i;
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const TO_JAPANESE = /\u001B\$[@B]/g;
/** In the field of a message or of a part that gives its type, folded or not. */
const LABEL =
  /^(content-type[ \t]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?charset[ \t]*(?:\*[ \t]*=[ \t]*[\w-]{0,40}'[\w-]{0,40}'|=[ \t]*"?))((?:x-)?(?:unicode-1-1-)?utf-?7|hz(?:-gb-2312)?|csiso-?2022-?(?:jp|kr)|iso-?2022-?(?:jp-\d|kr))(?=["\s;]|$)/gim;
/** mailparser refuses UTF-7 by name and would show it as it stands. */
const OWN_LABEL = 'x-seven';

/**
 * A source whose parts in a character set of seven bits that mailparser does not know have a label for which it asks our own
 * decoder. What UTF-7 hides from a filter is no danger here: HTML is made safe after it is decoded.
 *
 * @returns null where nothing in it says that it has such a character set
 */
export function withOwnLabels(source: Buffer): Buffer | null {
  const text = source.toString('latin1');
  const labelled = text.replace(LABEL, (_, field: string, label: string) => field + ownLabel(label));
  return labelled === text ? null : Buffer.from(labelled, 'latin1');
}

const ownLabel = (label: string) =>
  UTF7.test(label)
    ? OWN_LABEL
    : HZ.test(label)
      ? `${OWN_LABEL}-hz`
      : /kr$/i.test(label)
        ? `${OWN_LABEL}-kr`
        : 'iso-2022-jp';

/** What such character sets write their letters between. */
export const hasShifts = (text: string): boolean =>
  text.includes('+') || text.includes('~{') || text.includes('\u001B$');

/** How often a text that was read byte by byte goes over to Japanese, as no other text does. */
export const countShifts = (text: string): number => text.match(TO_JAPANESE)?.length ?? 0;

function goesOverToJapanese(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return all.includes('\u001B$B') || all.includes('\u001B$@');
}

/** The text of bytes in a character set of seven bits; null where the label is that of another. */
export function decodeSevenBit(bytes: Uint8Array, label: string): string | null {
  if (UTF7.test(label) || label === OWN_LABEL) return decodeUtf7(bytes);
  if (HZ.test(label) || label === `${OWN_LABEL}-hz`) return decodeHz(bytes);
  if (KOREAN.test(label) || label === `${OWN_LABEL}-kr`) return decodeKorean(bytes);
  const isJapanese = JAPANESE.test(label) || (ANYTHING.test(label) && goesOverToJapanese(bytes));
  return isJapanese ? new TextDecoder('iso-2022-jp').decode(bytes) : null;
}

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

/** Two letters each, to the end of the line at most; a tilde stands for itself twice, and takes a line end away. */
const PAIRS = /~(?:\{([^\r\n]*?)(?:~\}|(?=[\r\n]|$))|~|\r?\n)/g;

/**
 * Decodes Chinese in HZ.
 *
 * @source RFC 1843
 */
function decodeHz(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(PAIRS, (run: string, pairs?: string) => {
      if (pairs === undefined) return run === '~~' ? '~' : '';
      return new TextDecoder('gbk').decode(Buffer.from(pairs, 'latin1').map((byte) => byte | 0x80));
    });
}

/** What it says once of itself, and letters of two bytes each, to the end of the line at most. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const KOREAN_PAIRS = /\u001B\$\)C|\u000E([^\u000F\r\n]*)\u000F?/g;

/**
 * Decodes Korean of seven bits.
 *
 * @source RFC 1557
 */
function decodeKorean(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(KOREAN_PAIRS, (_, pairs = '') =>
      new TextDecoder('euc-kr').decode(Buffer.from(pairs, 'latin1').map((byte) => byte | 0x80)),
    );
}
