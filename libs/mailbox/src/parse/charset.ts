import { Transform, type TransformCallback } from 'node:stream';
import { TextDecoder } from 'node:util';
import { guessedCharset, wordsWithoutAscii } from './guess-charset.ts';
import { countShifts, decodeSevenBit } from './seven-bit.ts';

/** A label that no decoder knows, so that `decodeBytes` looks at the bytes instead. */
const UNKNOWN_CHARSET = 'x-guess';

/** In front of a label: bytes that can be UTF-8 are. */
const OR_UTF8 = 'x-utf8-or-';
/** A mark at the beginning that no other text has. */
const WIDE = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
] as const;

/** Letters of one byte that happen to be UTF-8 throughout are no words in any language. */
function orUtf8(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  return countBroken(text) === 0 ? text : (decoderOf(label) ?? new TextDecoder('windows-1252')).decode(bytes);
}

/**
 * Decodes bytes by their label; where nobody knows the label, as UTF-8 if they look like it, else by the character set
 * that is guessed.
 */
export function decodeBytes(bytes: Uint8Array, label: string): string {
  const sevenBit = decodeSevenBit(bytes, label);
  if (sevenBit !== null) return sevenBit;
  const wide = WIDE.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (label.startsWith(OR_UTF8)) return orUtf8(bytes, label.slice(OR_UTF8.length));
  const decoder = decoderOf(label);
  if (decoder !== null && decoder.encoding !== 'utf-8') return decoder.decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = countBroken(text);
  if (broken === 0) return text;
  // A cut character or two among many good ones is damage; mostly broken ones are another character set.
  const good = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (good > broken) return text;
  return (decoderOf(guessedCharset(bytes)) ?? new TextDecoder('windows-1252')).decode(bytes);
}

/** How many characters of a text could not be decoded. */
export function countBroken(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}

const READ_FOR_WORDS = 100_000;
/** The same by the character sets of Central Europe. */
const READ_BY_CENTRAL = /[ĂÄĹ][\u0080-\u009f™‡‚„…†›‹‰€Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛łľśˇ¸šşťź˝žż©«¬®±´µ¶·»Ą]/gu;
/** The two or three letters that a letter of Europe, or a dash or quote, becomes when UTF-8 is read byte by byte. */
const READ_BYTE_BY_BYTE = /(?:[ÂÃÄÅÎÏÐÑ]|â[€\u0080])[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

/** How much of a text looks like UTF-8, Japanese, or words of one byte a letter, read by the label of another character set. */
export const countMisread = (text: string): number =>
  countShifts(text) +
  (text.match(READ_BYTE_BY_BYTE)?.length ?? 0) +
  (text.match(READ_BY_CENTRAL)?.length ?? 0) +
  wordsWithoutAscii(text.slice(0, READ_FOR_WORDS)).length;

/** In a header; a page of HTML may name one for itself. */
const NAMES_CHARSET = /(?<!<meta\b[^<>]{0,200})charset\s*=/i;

/**
 * Prepares a second reading where the first one met bytes that their label contradicts: labels that say UTF-8 or ASCII,
 * or the character set of the West, which what cannot be UTF-8 is read by anyway, are replaced, so that the decoder looks
 * at the bytes, and others of one byte a letter hold only for what cannot be UTF-8; a source without any label is read as
 * a whole.
 */
export function withoutWrongLabels(source: Buffer): Buffer {
  const text = source.toString('latin1');
  if (!NAMES_CHARSET.test(text)) return Buffer.from(decodeBytes(source, 'utf-8'), 'utf8');
  const label =
    /(charset\s*=\s*"?)(?:utf-?8|us-ascii|ascii|iso-8859-1|latin-?1|windows-1252|cp-?1252)(?=["\s;])/gi;
  const other = /(charset\s*=\s*"?)(iso-8859-\d{1,2}|(?:windows-|cp-?)125\d)(?=["\s;])/gi;
  return Buffer.from(text.replace(label, `$1${UNKNOWN_CHARSET}`).replace(other, `$1${OR_UTF8}$2`), 'latin1');
}

/** Where the header block ends: at the first empty line, or at the end of a source that has none. */
export function headerEnd(source: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => source.indexOf(mark)).filter((at) => at >= 0);
  return ends.length === 0 ? source.length : Math.min(...ends);
}

/** No message needs more header than this to say who wrote it; a bomb may have any amount. */
const LONGEST_HEAD = 200_000;

/** The beginning of a header block, cut at the end of a line: what a message that cannot be read says of itself. */
export function headOfSource(source: Buffer): Buffer {
  const end = headerEnd(source.subarray(0, LONGEST_HEAD));
  const cut = end < LONGEST_HEAD ? end : source.lastIndexOf('\n', LONGEST_HEAD) + 1;
  return source.subarray(0, cut);
}

/** Names that mailparser knows, or gives instead of others, and the Encoding Standard does not. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  '932': 'shift_jis',
  '936': 'gbk',
  '949': 'euc-kr',
  '950': 'big5',
};

function decoderOf(label: string): TextDecoder | null {
  // By the standard its letters are such as no font has.
  if (/^x-user-defined$/i.test(label)) return null;
  const page = /^(?:x-)?(?:cp|ms|windows)-?(\d{3})$/i.exec(label)?.[1] ?? '';
  try {
    return new TextDecoder(OTHER_NAMES[page] ?? label);
  } catch {
    return null;
  }
}

/**
 * What mailparser takes for the `Iconv` of the package of that name: a stream from the named character set to UTF-8.
 * Used for a second reading only; mailparser's own decoder knows more names but looks at no bytes.
 */
export class CharsetStream extends Transform {
  private readonly label: string;
  private readonly chunks: Buffer[] = [];

  constructor(fromCharset: string) {
    super();
    this.label = fromCharset;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.chunks.push(chunk);
    done();
  }

  override _flush(done: TransformCallback): void {
    this.push(Buffer.from(decodeBytes(Buffer.concat(this.chunks), this.label), 'utf8'));
    done();
  }
}
