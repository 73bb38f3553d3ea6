/** RFC 9580, section 7: the words stand between a line that begins them, with headers, and the signature. */
const BEGINS = /^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*\n(?:[A-Za-z]{1,40}:.*\n)*[ \t]*\n/m;
const SIGNATURE = /^-----BEGIN PGP SIGNATURE-----[ \t]*$/m;
const ENDS = /^-----END PGP SIGNATURE-----[ \t]*(?:\n|$)/m;
const ESCAPED_DASH = /^- (?=-)/gm;

/**
 * A text that is signed in the clear as a person reads it: without the lines of the signature, which are no words. All
 * that stands around it is kept, and a text whose signature does not begin and end is left as it is.
 *
 * @param text newlines as \n
 */
export function withoutClearSignature(text: string): string {
  const begin = BEGINS.exec(text);
  if (begin === null) return text;
  const words = text.slice(begin.index + begin[0].length);
  const signature = SIGNATURE.exec(words);
  const end = signature === null ? null : ENDS.exec(words.slice(signature.index));
  if (signature === null || end === null) return text;
  const signed = words.slice(0, signature.index).replaceAll(ESCAPED_DASH, '');
  return text.slice(0, begin.index) + signed + words.slice(signature.index + end.index + end[0].length);
}
