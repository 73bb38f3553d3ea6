/** Longer sources are files above all, whose decoding nothing here improves. */
const LONGEST_LOOKED_AT = 2_000_000;
const FIELD = /^content-transfer-encoding[ \t]*:[ \t]*base64\b/gim;
const BOUNDARY = /\bboundary[ \t]*=[ \t]*"?([^"\r\n;]{1,200})/gi;
/** Parts and boundaries; mail has some ten of them. Bounds the time. */
const MOST_PARTS = 100;
const LONGEST_PART_HEAD = 10_000;
const IS_TEXT = /^content-type[ \t]*:[ \t]*text\//im;
const NAMES_TYPE = /^content-type[ \t]*:/im;
/** What an answer or a gateway put before an encoded line; a decoder leaves it out. */
const MARK = /^[> \t]{1,8}/;
const ONLY_BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Below a line that cannot be base64, one of such a length shows that the encoded text goes on. */
const LONG_LINE = 40;

/**
 * A source in which texts that are labelled base64 hold nothing else. Mailing lists and virus scanners add their lines
 * below the encoded ones as they are, and some scripts label plain words base64: decoded, either is rubbish. What is
 * added is left out; plain words get the label that they should have had.
 *
 * @returns `source` itself where that is so already, and where it is longer than 2,000,000 bytes
 */
export function withPureBase64(source: Buffer): { readonly source: Buffer; readonly isRelabelled: boolean } {
  const asItIs = { source, isRelabelled: false };
  if (source.length > LONGEST_LOOKED_AT) return asItIs;
  const text = source.toString('latin1');
  const boundaries = [...text.matchAll(BOUNDARY)]
    .slice(0, MOST_PARTS)
    .map(([, name = '']) => `--${name.trim()}`);
  const kept: string[] = [];
  let isRelabelled = false;
  let [from, read, parts] = [0, 0, 0];
  for (const { index, 0: field } of text.matchAll(FIELD)) {
    if (index < read) continue;
    if (++parts > MOST_PARTS) break;
    const body = bodyOfText(text, index, boundaries);
    if (body === null) continue;
    read = body.to;
    const end = encodedEnd(text, body.from, body.to);
    if (end === body.to) continue;
    isRelabelled ||= end === body.from;
    if (end === body.from) kept.push(text.slice(from, index), field.replace(/base64$/i, '8bit'));
    else kept.push(text.slice(from, end));
    from = end === body.from ? index + field.length : body.to;
  }
  if (kept.length === 0) return asItIs;
  return { source: Buffer.from(kept.join('') + text.slice(from), 'latin1'), isRelabelled };
}

/** The body below a header field, up to the next boundary; null where it is no text or the field stands in a body. */
function bodyOfText(
  text: string,
  field: number,
  boundaries: readonly string[],
): { from: number; to: number } | null {
  const start = Math.max(0, field - LONGEST_PART_HEAD);
  const above =
    text
      .slice(start, field)
      .split(/\r?\n\r?\n|^--[^\r\n]*$/m)
      .at(-1) ?? '';
  const gap = /\r?\n\r?\n/.exec(text.slice(field, field + LONGEST_PART_HEAD));
  if (gap === null) return null;
  const from = field + gap.index + gap[0].length;
  const head = above + text.slice(field, field + gap.index);
  if (NAMES_TYPE.test(head) && !IS_TEXT.test(head)) return null;
  for (let at = text.indexOf('\n--', from - 1); at >= 0; at = text.indexOf('\n--', at + 1))
    if (boundaries.some((boundary) => text.startsWith(boundary, at + 1))) return { from, to: at + 1 };
  return { from, to: text.length };
}

/** Where the encoded lines end: `to` where there is nothing else, `from` where there are none. */
function encodedEnd(text: string, from: number, to: number): number {
  let end: number | null = null;
  let isPadded = false;
  let at = from;
  while (at < to) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 || newline >= to ? to : newline + 1;
    const line = text.slice(at, next).replace(MARK, '').trim();
    const isEncoded = ONLY_BASE64.test(line);
    if (line !== '' && !isEncoded) end ??= at;
    // The stray characters are damage in the midst of it, which a decoder leaves out.
    else if (end !== null && line.length >= LONG_LINE) return to;
    isPadded ||= isEncoded && line.endsWith('=');
    at = next;
  }
  if (end === null) return to;
  return isPadded || text.slice(from, end).trim() !== '' ? end : from;
}
