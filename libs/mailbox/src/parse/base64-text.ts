/** Longer sources are files above all, whose decoding nothing here improves. */
const LONGEST_LOOKED_AT = 2_000_000;
const FIELD = /^content-transfer-encoding[ \t]*:[ \t]*base64\b/gim;
/** A comment may stand behind one without quotes. */
const BOUNDARY = /\bboundary[ \t]*=[ \t]*(?:"([^"\r\n]{1,200})|([^"\r\n;(]{1,200}))/gi;
/** Ends a body as well where its boundary is told in a way that is not known here. */
const NEXT_PART = /\r?\ncontent-/iy;
const LONGEST_BOUNDARY_LINE = 210;
/** Parts and boundaries; mail has some ten of them. Bounds the time. */
const MOST_PARTS = 100;
const LONGEST_PART_HEAD = 10_000;
const IS_TEXT = /^content-type[ \t]*:[ \t]*text\//im;
const NAMES_TYPE = /^content-type[ \t]*:/im;
/** What an answer or a gateway put before an encoded line; a decoder leaves it out. */
const MARK = /^[> \t]{1,8}/;
/** Some programs pad by more than they need, and some write the letters of web addresses. */
const ONLY_BASE64 = /^(?=[-_]*[A-Za-z0-9+/])[A-Za-z0-9+/_-]+={0,4}$/;
const NO_BASE64 = /[^A-Za-z0-9+/_-]/g;
/** No word is so long. */
const LONG_LINE = 40;
/** Shorter ones may be words; so long they are none where small letters, capitals and digits stand as in no word. */
const SHORTEST_LINE = 8;
const NO_WORD = /[a-z0-9+/][A-Z]|[A-Z]{2}[a-z0-9]|[0-9+/][A-Za-z]/;
/** Of a line with stray characters in it, so many in four are of base64. */
const MOST_OF_FOUR = 3;

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
    .map(([, quoted = '', bare = '']) => `--${(quoted || bare).trim()}`);
  const kept: string[] = [];
  let isRelabelled = false;
  let [from, read, parts] = [0, 0, 0];
  for (const { index, 0: field } of text.matchAll(FIELD)) {
    if (index < read) continue;
    if (++parts > MOST_PARTS) break;
    const body = bodyOfText(text, index, boundaries);
    if (body === null) continue;
    read = body.to;
    const encoded = encodedLines(text, body.from, body.to);
    if (encoded === null) continue;
    isRelabelled ||= encoded.length === 0;
    if (encoded.length === 0) kept.push(text.slice(from, index), field.replace(/base64$/i, '8bit'));
    else kept.push(text.slice(from, body.from), ...encoded);
    from = encoded.length === 0 ? index + field.length : body.to;
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
  const head = (above + text.slice(field, field + gap.index)).replaceAll(/\r?\n[ \t]+/g, ' ');
  if (NAMES_TYPE.test(head) && !IS_TEXT.test(head)) return null;
  for (let at = text.indexOf('\n--', from - 1); at >= 0; at = text.indexOf('\n--', at + 1))
    if (boundaries.some((boundary) => text.startsWith(boundary, at + 1)) || beginsPart(text, at + 1))
      return { from, to: at + 1 };
  return { from, to: text.length };
}

/** Whether the fields of a part stand below a line. */
function beginsPart(text: string, line: number): boolean {
  const end = text.slice(line, line + LONGEST_BOUNDARY_LINE).search(/\r?\n/);
  NEXT_PART.lastIndex = line + end;
  return end > 0 && NEXT_PART.test(text);
}

/**
 * The encoded lines of a body in which others stand above, among or below them.
 *
 * @returns null where there are no others; nothing where none is encoded
 */
function encodedLines(text: string, from: number, to: number): string[] | null {
  const kept: string[] = [];
  /** Since the last line of which it is known: those that may be encoded, and among others those with stray characters. */
  let open: string[] = [];
  let [isPure, isOpen] = [true, true];
  for (let at = from; at < to;) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 || newline >= to ? to : newline + 1;
    const whole = text.slice(at, next);
    const line = whole.replace(MARK, '').trim();
    at = next;
    if (line === '') continue;
    const isEncoded = ONLY_BASE64.test(line);
    const usual = isEncoded ? withUsualLetters(whole) : whole;
    isPure &&= usual === whole;
    if (isEncoded && isSurely(line)) {
      kept.push(...open, usual);
      open = [];
      isOpen = true;
    } else if (isEncoded && isOpen) open.push(usual);
    else if (!isEncoded) {
      // What follows has to show that it is no word of the same hand.
      if (isOpen && kept.length > 0) kept.push(...open);
      open = isDamaged(line) ? [whole] : [];
      [isPure, isOpen] = [false, false];
    }
  }
  if (isPure) return null;
  if (isOpen) kept.push(...open);
  return kept;
}

/** Whether a line of its letters is base64 and no word. */
function isSurely(line: string): boolean {
  if (line.length >= LONG_LINE) return true;
  return line.length >= SHORTEST_LINE && line.length % 4 === 0 && NO_WORD.test(line);
}

const withUsualLetters = (line: string) => line.replaceAll('-', '+').replaceAll('_', '/');

/** A decoder leaves out stray characters; whole words among the encoded lines would shift all that follows. */
function isDamaged(line: string): boolean {
  const letters = line.replaceAll(NO_BASE64, '').length;
  return !/\s/.test(line) && letters % 4 === 0 && letters * 4 >= line.length * MOST_OF_FOUR;
}
