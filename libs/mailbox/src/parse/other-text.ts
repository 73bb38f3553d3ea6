import { decodeBytes } from './charset.ts';

/** RFC 1896: a parameter belongs to no words, two brackets are one, and commands stand between brackets. */
const PARAMETER = /<(param|comment)>[^<]{0,1000}<\/\1>/gi;
/** Of richtext, which came before it. */
const LINE_END = /<(?:nl|np)>/gi;
const COMMAND = /<\/?[a-z][\w-]{0,59}>/gi;
const ENRICHED =
  /<\/?(?:bold|italic|fixed|smaller|bigger|underline|color|fontfamily|excerpt|paraindent|center|flushleft|nofill|param|nl)>/i;

/**
 * The words of a text that is neither plain nor HTML, without the commands of enriched text. What is unknown is read as
 * plain text, which a person can read.
 *
 * @param charset as the part names it; UTF-8 where it names none
 * @source RFC 2046, 4.1.4 (unknown kinds of text); RFC 1341, 7.1.3 (richtext)
 */
export function textOfOther(bytes: Buffer, charset: string): string {
  const text = decodeBytes(bytes, charset || 'utf-8');
  if (!ENRICHED.test(text)) return text;
  const words = text.replace(PARAMETER, '').replace(LINE_END, '\n').replace(/<lt>/gi, '<<').split('<<');
  return words.map((part) => part.replace(COMMAND, '')).join('<');
}
