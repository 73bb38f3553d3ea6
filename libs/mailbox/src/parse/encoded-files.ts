/** A file that stands in a text as lines. */
export interface EncodedFile {
  /** As its first line has it. */
  readonly name: string;
  readonly bytes: Buffer;
}

interface Decoded {
  readonly bytes: Buffer;
  /** Whether signs are missing that may have been blanks. */
  readonly isShort: boolean;
}

interface Encoding {
  readonly begins: RegExp;
  /** @returns null for a line that is none of a file */
  readonly decode: (line: string) => Decoded | null;
  readonly ends: RegExp;
}

/** Before MIME files were sent so, and some programs for servers and scanners still do (POSIX, uuencode). */
const ENCODINGS: readonly Encoding[] = [
  { begins: /^begin [0-7]{3,4} (\S.*)$/, decode: decodeLine, ends: /^end\s*$/ },
  {
    begins: /^begin-base64 [0-7]{3,4} (\S.*)$/,
    decode: (line) =>
      /^[A-Za-z0-9+/]+={0,2}\s*$/.test(line) ? { bytes: Buffer.from(line, 'base64'), isShort: false } : null,
    ends: /^====\s*$/,
  },
];
const MAY_HOLD = /^begin(?:-base64)? [0-7]/m;

/** Sixty-four signs from the blank on, of which some programs write the last one for the first. */
const SIGNS = /^[ -`]*$/;
/** Four words with blanks between them are somebody's, also where they are all capitals. */
const WORDS = /^(?:[A-Z]{1,40}[,.]? ){3}[A-Z]/;
const LONGEST_NAME = 255;

/**
 * Takes the files out of a text that stand in it as lines, in uuencode or its base64. One that does not end, and one with
 * a line that is none of a file, is left where it is. Time is linear in the text.
 *
 * @param most so many files are taken at most
 * @returns `text` itself where there are none
 */
export function withoutEncodedFiles(
  text: string,
  most: number,
): { readonly text: string; readonly files: readonly EncodedFile[] } {
  if (!MAY_HOLD.test(text)) return { text, files: [] };
  const lines = text.split('\n');
  const kept: string[] = [];
  const files: EncodedFile[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const found = line.startsWith('begin') && files.length < most ? fileFrom(lines, at) : null;
    if (found === null) kept.push(line);
    else {
      files.push(found.file);
      at = found.lastLine;
    }
  }
  return files.length === 0 ? { text, files } : { text: kept.join('\n'), files };
}

/** The file that begins in a line; null where none does. */
function fileFrom(lines: readonly string[], at: number): { file: EncodedFile; lastLine: number } | null {
  const pieces: Buffer[] = [];
  const found = readEncodedFile(lines[at] ?? '', linesBelow(lines, at), (bytes) => pieces.push(bytes));
  return found === null
    ? null
    : { file: { name: found.name, bytes: Buffer.concat(pieces) }, lastLine: at + found.lines };
}

function* linesBelow(lines: readonly string[], at: number): Generator<string, void, undefined> {
  for (let next = at + 1; next < lines.length; next++) yield lines[next] ?? '';
}

/**
 * Reads to the end of a file or to the first line that is none of it; one that begins another file is none, so that no line
 * is read for two files.
 *
 * @param first the line that may begin it
 * @param below the lines below that
 * @param take is given its bytes, piece by piece, also where it turns out to be none
 * @returns how many lines below the first it has; null where it is none
 */
export function readEncodedFile(
  first: string,
  below: Iterable<string>,
  take: (bytes: Buffer) => void,
): { readonly name: string; readonly lines: number } | null {
  const encoding = ENCODINGS.find(({ begins }) => begins.test(first.trimEnd()));
  if (encoding === undefined) return null;
  let [isShort, above, lines] = [false, '', 0];
  for (const written of below) {
    lines += 1;
    const line = written.replace(/\r$/, '');
    if (encoding.ends.test(line)) {
      // Blanks that stand for nothing are lost at the ends of lines: then they are from the last one as well.
      if (isShort && above.trim() !== '') return null;
      const name = encoding.begins.exec(first.trimEnd())?.[1] ?? '';
      return { name: name.slice(0, LONGEST_NAME), lines };
    }
    const decoded = encoding.decode(line);
    if (decoded === null) return null;
    take(decoded.bytes);
    isShort ||= decoded.isShort;
    above = line;
  }
  return null;
}

/** A line says how many bytes it has, and some programs add a sign to check it by. */
function decodeLine(line: string): Decoded | null {
  const count = valueAt(line, 0);
  const longest = 2 + Math.ceil(count / 3) * 4;
  if (!SIGNS.test(line) || line.trimEnd().length > longest || WORDS.test(line)) return null;
  const bytes = Buffer.alloc(Math.ceil(count / 3) * 3);
  for (let three = 0; three * 3 < count; three++) {
    const at = 1 + three * 4;
    const bits =
      (valueAt(line, at) << 18) |
      (valueAt(line, at + 1) << 12) |
      (valueAt(line, at + 2) << 6) |
      valueAt(line, at + 3);
    bytes.writeUIntBE(bits, three * 3, 3);
  }
  return { bytes: bytes.subarray(0, count), isShort: line.length < 1 + Math.ceil((count * 4) / 3) };
}

/** A sign that is missing counts as a blank. */
const valueAt = (line: string, at: number) => (at < line.length ? (line.charCodeAt(at) - 32) & 63 : 0);
