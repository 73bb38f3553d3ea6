import { contentOfSignedData } from './signed-data.ts';

/**
 * What a message may be wrapped in: an S/MIME signature around the whole of it, Outlook's own format, RTF, the first part
 * of a message that was sent in several.
 */
export type Wrapping = 'signed' | 'winmail' | 'rtf' | 'partial';

const WRAPPINGS: readonly (readonly [Wrapping, type: RegExp, name: RegExp | null])[] = [
  ['signed', /^application\/(?:x-)?pkcs7-mime$/i, /\.p7m$/i],
  ['winmail', /^application\/(?:vnd\.)?ms-tnef$/i, /^(?:winmail|win)\.dat$/i],
];
const RTF = /^(?:text|application)\/(?:rtf|richtext-rtf|x-rtf)$/i;

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

/** Null where the words of a message cannot be in it: RTF with a name is a file that somebody sends. */
export function wrappingOf({ type, name, disposition, number }: Described): Wrapping | null {
  for (const [wrapping, types, names] of WRAPPINGS)
    if (types.test(type) || (names?.test(name) === true && /^application\//i.test(type))) return wrapping;
  if (RTF.test(type)) return name === '' && disposition !== 'attachment' ? 'rtf' : null;
  return /^message\/partial$/i.test(type) && number === '1' ? 'partial' : null;
}

const WRAPS = /^content-type[ \t]*:[ \t]*application\/(?:(?:x-)?pkcs7-mime|(?:vnd\.)?ms-tnef)\b/im;
const NAMES =
  /^content-(?:type|disposition)[ \t]*:.{0,300}name[ \t]*=[ \t]*"?[^";]{0,100}(?:\.p7m|win(?:mail)?\.dat)\b/im;

/** Whether the head of a part (unfolded) says that the words of the message may be in it. */
export const namesWrapping = (head: string): boolean => WRAPS.test(head) || NAMES.test(head);

/** The message that such a part holds; null where it holds none. */
export function innerMessage(kind: Wrapping | 'letter' | 'event', bytes: Buffer): Buffer | null {
  return kind === 'signed' ? contentOfSignedData(bytes) : kind === 'partial' ? bytes : null;
}
