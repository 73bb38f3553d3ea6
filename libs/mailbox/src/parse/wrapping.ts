import { contentOfSignedData } from './signed-data.ts';

/**
 * What a message may be wrapped in: an S/MIME signature around the whole of it, Outlook's own format, RTF, text of a kind
 * that is neither plain nor HTML, text or a page that is called a file and has no name, the first part of a message that was
 * sent in several.
 */
export type Wrapping = 'signed' | 'winmail' | 'rtf' | 'other-text' | 'page' | 'partial';

const WRAPPINGS: readonly (readonly [Wrapping, type: RegExp, name: RegExp | null])[] = [
  ['signed', /^application\/(?:x-)?pkcs7-mime$/i, /\.p7m$/i],
  ['winmail', /^application\/(?:vnd\.)?ms-tnef$/i, /^(?:winmail|win)\.dat$/i],
];
const RTF = /^(?:text|application)\/(?:rtf|richtext-rtf|x-rtf)$/i;

/** Lists, cards and pages for machines are no words, and headers are those of another message. */
const OTHER_TEXT =
  /^text\/(?!(?:plain|html|calendar|csv|tab-separated-values|vcard|x-vcard|directory|x-amp-html|css|javascript|xml|rfc822-headers|x-moz-deleted)$)/i;

const PLAIN = /^text\/plain$/i;
/** For programs that can do more or less than others; the same words stand beside it. */
const OTHER_FORM = /^text\/(?:x-amp-html|watch-html)$/i;
const PAGE = /^text\/(?:html|x-amp-html)$/i;

/** How a part of a message is described by its headers. */
export interface Described {
  readonly type: string;
  /** Empty where it has none. */
  readonly name: string;
  /** Empty where none is told. */
  readonly disposition: string;
  /** Which one it is of a message in several parts; empty where it is none of these. */
  readonly number: string;
}

/** As gateways and scripts call the letter itself where they make a file of it. */
const OF_A_LETTER =
  /^(?:message(?:[- ]?body)?|body|mail|e-?mail|nachricht|mitteilung|text|plain|html|part[ _-]?[\d.]*|teil[ _-]?[\d.]*|no[ _-]?name|unnamed(?: attachment)?|unknown(?:\.\d)?|untitled)(?:[ _-]?\(?\d{0,3}\)?)?(?:\.(?:txt|html?))?$/i;

/** Null where the words of a message cannot be in it: RTF or another text with a name is a file that somebody sends. */
export function wrappingOf({ type, name: called, disposition, number }: Described): Wrapping | null {
  const name = OF_A_LETTER.test(called) ? '' : called;
  for (const [wrapping, types, names] of WRAPPINGS)
    if (types.test(type) || (names?.test(name) === true && /^application\//i.test(type))) return wrapping;
  const isFile = name !== '' || disposition === 'attachment';
  if (RTF.test(type)) return isFile ? null : 'rtf';
  if (OTHER_TEXT.test(type)) return isFile ? null : 'other-text';
  // What has a name is a file; some programs call the letter itself one.
  if (name === '' && PLAIN.test(type)) return 'other-text';
  if (name === '' && PAGE.test(type)) return 'page';
  return /^message\/partial$/i.test(type) && number === '1' ? 'partial' : null;
}

/** Whether a part is the letter in another form, and no file that somebody sends. */
export const isOtherForm = ({ type, name }: Pick<Described, 'type' | 'name'>): boolean =>
  name === '' && OTHER_FORM.test(type);

const WRAPS = /^content-type[ \t]*:[ \t]*application\/(?:(?:x-)?pkcs7-mime|(?:vnd\.)?ms-tnef)\b/im;
const NAMES =
  /^content-(?:type|disposition)[ \t]*:.{0,300}name[ \t]*=[ \t]*"?[^";]{0,100}(?:\.p7m|win(?:mail)?\.dat)\b/im;

/** Whether the head of a part (unfolded) says that it is words of such a kind, and no file. */
export function isOtherText(head: string): boolean {
  const type = /^content-type[ \t]*:[ \t]*([\w./+-]+)/im.exec(head)?.[1] ?? '';
  return (
    OTHER_TEXT.test(type) && !RTF.test(type) && !/^content-(?:type|disposition)[ \t]*:.*name/im.test(head)
  );
}

/** Whether the head of a part (unfolded) says that the words of the message may be in it. */
export const namesWrapping = (head: string): boolean => WRAPS.test(head) || NAMES.test(head);

/** The message that such a part holds; null where it holds none. */
export function innerMessage(kind: Wrapping | 'letter' | 'event', bytes: Buffer): Buffer | null {
  return kind === 'signed' ? contentOfSignedData(bytes) : kind === 'partial' ? bytes : null;
}
