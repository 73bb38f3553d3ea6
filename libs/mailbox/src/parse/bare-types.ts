import { headerEnd } from './charset.ts';

/** Longer sources are files above all. */
const LONGEST_LOOKED_AT = 2_000_000;
/** The fields of a part below its boundary. */
const PART_HEAD =
  /^--[^\r\n]{1,200}\r?\n(?:[!-9;-~]{1,80}[ \t]{0,20}:[^\r\n]{0,998}(?:\r?\n[ \t][^\r\n]{0,998}){0,9}(?:\r?\n|(?![^]))){1,10}/gm;
/** The end of a field, with nothing folded below. */
const END = String.raw`(?=[ \t]{0,20}(?:\r?\n(?![ \t])|(?![^])))`;
const TYPE = String.raw`^content-type[ \t]{0,20}:[ \t]{0,20}`;
const MENDINGS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  // Without the field the name of a file tells its type, and all else is text.
  [new RegExp(`${TYPE}${END}`, 'gim'), 'X-No-Content-Type:'],
  [new RegExp(`(${TYPE})(?=;)`, 'gim'), '$1text/plain'],
  [new RegExp(String.raw`(${TYPE}[\w-]{1,30})[ \t]{0,9}/[ \t]{0,9}(?=[\w.+-])`, 'gim'), '$1/'],
  // Where a semicolon is missing before the first parameter.
  [
    new RegExp(
      String.raw`(${TYPE}[\w-]{1,30}/[\w.+-]{1,80})(?:[ \t]{1,20}|[ \t]{0,20}\r?\n[ \t]{1,20})(?=(?:charset|boundary|name|format)[ \t]{0,9}=)`,
      'gim',
    ),
    '$1; ',
  ],
  [
    new RegExp(`(${TYPE})(text|plain|html|ascii)/?[ \\t]{0,20}(?=;|${END.slice(3, -1)})`, 'gim'),
    (_, field = '', bare = '') => `${field}text/${/^html$/i.test(bare) ? 'html' : 'plain'}`,
  ],
  // A page as XML is one.
  [
    new RegExp(String.raw`(${TYPE})application/xhtml\+xml(?=[ \t]{0,20}(?:;|\r?\n|(?![^])))`, 'gim'),
    '$1text/html',
  ],
  // Quotes and what separates parameters are no part of an encoding.
  [
    new RegExp(
      String.raw`(^content-transfer-encoding[ \t]{0,20}:[ \t]{0,20})(?:"([\w-]{1,20})"|([\w-]{1,20})(?=[ \t]{0,9}[;,]))[ \t]{0,9}(?:[;,][^\r\n]{0,200})?${END}`,
      'gim',
    ),
    (_, field = '', quoted = '', bare = '') => `${field}${quoted || bare}`,
  ],
];

/** Behind the type. */
const TYPE_END = String.raw`(?=[ \t]{0,20}(?:;|\r?\n|(?![^])))`;
/** Types that no registry has, as scripts of web forms write them above what people typed. */
const WORDS: typeof MENDINGS = [
  [
    new RegExp(
      String.raw`(${TYPE})(?:(?:plain|txt|ascii|application)/(?:text|plain|txt|ascii)|text/txt|\*/\*|unknown/unknown)${TYPE_END}`,
      'gim',
    ),
    '$1text/plain',
  ],
  [new RegExp(`(${TYPE})(?:html/(?:text|plain|html)|application/html)${TYPE_END}`, 'gim'), '$1text/html'],
];
/** A part with a name is a file, and bytes may be anything. */
const NO_WORDS =
  /^content-(?:type|disposition)[ \t]{0,20}:(?:[^\r\n]|\r?\n[ \t]){0,1000}?\b(?:file)?name\*?\d{0,3}\*?[ \t]{0,9}=|^content-transfer-encoding[ \t]{0,20}:[ \t]{0,20}"?(?:base64|binary)|^content-disposition[ \t]{0,20}:[ \t]{0,20}attachment/im;

/**
 * A message whose parts have whole types and encodings. Old programs and scripts wrote "Content-Type: text", or an encoding
 * in quotes, which a parser takes for a file of an unknown kind or for none, and nobody would read the words.
 *
 * @returns `source` itself where that is so already, and where it is longer than 2,000,000 bytes
 * @source RFC 2045, 5.2: what has no proper type is plain text; 6.1: an encoding is a bare word
 */
export function withWholeTypes(source: Buffer): Buffer {
  if (source.length > LONGEST_LOOKED_AT) return source;
  const end = headerEnd(source);
  const [head, body] = [source.toString('latin1', 0, end), source.toString('latin1', end)];
  const whole = mended(head) + body.replace(PART_HEAD, mended);
  return whole === head + body ? source : Buffer.from(whole, 'latin1');
}

/** Most fields are of another kind. */
const TO_MEND = /^content-t/im;

function mended(head: string): string {
  if (!TO_MEND.test(head)) return head;
  const mendings = NO_WORDS.test(head) ? MENDINGS : [...MENDINGS, ...WORDS];
  return mendings.reduce((text, [field, whole]) => text.replace(field, whole as string), head);
}
