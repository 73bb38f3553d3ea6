import { cleanText, isBlankText } from './bounded.ts';
import { decodeBytes } from './charset.ts';
import type { MimeMessage } from './read-mime.ts';
import { hasWords } from './unwrapped.ts';
import { boundaryOf, partsIn } from './without-attachments.ts';

const LONGEST_PREAMBLE = 65_536;
/** What programs write there for readers that know no parts. */
const OF_PROGRAM = /MIME|multi-?part/i;

/**
 * A message without words with what stands above its first part, where no mail program shows it: scripts that forget the
 * head of the part put the letter there, above the file that they attach.
 *
 * @returns `mime` itself where it has words, and where nothing stands there but what programs write
 */
export function withPreamble(mime: MimeMessage, source: Buffer): MimeMessage {
  const [whole] = hasWords(mime) ? [] : partsIn(source);
  if (whole === undefined || boundaryOf(whole.head) === null || whole.to === source.length) return mime;
  const bytes = source.subarray(whole.from, Math.min(whole.to, whole.from + LONGEST_PREAMBLE));
  const text = cleanText(decodeBytes(bytes, 'utf-8'), LONGEST_PREAMBLE);
  return isBlankText(text) || OF_PROGRAM.test(text) ? mime : { ...mime, text };
}
