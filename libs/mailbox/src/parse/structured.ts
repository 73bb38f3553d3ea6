import { headerEnd } from './charset.ts';
import { withDigestLetters } from './digest-letters.ts';

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
const [LF, CR] = [0x0a, 0x0d];

/** A message whose lines and letters begin and end where its writer meant them to. @returns `received` itself where they do */
export const structured = (received: Buffer): Buffer =>
  withDigestLetters(withLineFeeds(withoutByteOrderMark(received)));

/**
 * Where every line ends in a lone CR, as old programs for the Mac wrote them, or in two of them and a line feed, as
 * gateways write that convert line ends twice, the whole message would be one header: its lines get line feeds instead.
 * Whatever has a header block that ends is left as it is.
 */
function withLineFeeds(source: Buffer): Buffer {
  if (source.includes('\r\r\n\r\r\n') && headerEnd(source) === source.length)
    return Buffer.from(source.toString('latin1').replaceAll('\r\r\n', '\r\n'), 'latin1');
  if (source.includes(LF) || !source.includes(CR)) return source;
  const copy = Buffer.from(source);
  for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1)) copy[at] = LF;
  return copy;
}

/** Editors write one into files that they save as UTF-8, and the first field would lose its name by it. */
function withoutByteOrderMark(source: Buffer): Buffer {
  return source.subarray(0, 3).equals(BYTE_ORDER_MARK) ? source.subarray(3) : source;
}
