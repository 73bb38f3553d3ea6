import { decodeBytes } from './charset.ts';

/** Labels that mailparser does not decode, or not the rarer letters of, and such that say nothing. */
const LABELS =
  'gb(?:k|_?2312)|(?:x-)?(?:unicode-1-1-)?utf-?7|hz(?:-gb-2312)?|csiso-?2022-?jp|iso-?2022-?jp-\\d|(?:x-)?unknown(?:-8bit)?|default|ansi|none|x-user-defined';
/** Each word begins anew; those of other character sets may share a letter. */
const IS_SHIFTED = /utf-?7|hz|2022/i;
const IS_NO_LABEL = /unknown|default|ansi|none|user-defined/i;
const REST = String.raw`(?:\*[\w-]{0,20})?\?[bq]\?[^?]{0,2000}\?=`;
/** One behind the other with the same label, which may share a character. */
const RUN = new RegExp(String.raw`=\?(${LABELS})${REST}(?:[ \t\r\n]{0,10}=\?\1${REST})*`, 'gi');
const WORD = /=\?[\w-]{1,40}(?:\*[\w-]{0,20})?\?([bq])\?([^?]{0,2000})\?=/gi;
const ESCAPED = /=([\da-f]{2})/gi;

/**
 * Headers in which encoded words of character sets that mailparser does not know are in UTF-8.
 *
 * @param head one character for each byte
 * @source RFC 2047
 */
export function withKnownWords(head: string): string {
  return head.replace(RUN, (run: string, label: string) => {
    const words = Array.from(run.matchAll(WORD), ([, encoding = '', text = '']) => decoded(encoding, text));
    const text = IS_SHIFTED.test(label)
      ? words.map((word) => decodeBytes(word, label)).join('')
      : decodeBytes(Buffer.concat(words), IS_NO_LABEL.test(label) ? 'utf-8' : label);
    return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
  });
}

function decoded(encoding: string, text: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(text, 'base64');
  const bytes = text
    .replaceAll('_', ' ')
    .replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1');
}
