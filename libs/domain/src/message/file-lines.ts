interface Block {
  readonly begins: RegExp;
  /** What each line between the first and the last one is. */
  readonly holds: RegExp;
  readonly ends: RegExp;
}

/** A file or a key that stands in a text as lines that nobody reads; what is encrypted there may be all of the words. */
const BLOCKS: readonly Block[] = [
  // The 64 signs of uuencode have no small letters.
  { begins: /^begin [0-7]{3,4} \S/, holds: /^[ -`]*$/, ends: /^end\s*$/ },
  { begins: /^begin-base64 [0-7]{3,4} \S/, holds: /^[\w+/=-]*$/, ends: /^====\s*$/ },
  { begins: /^=ybegin (?:part|total|line)=/, holds: /^/, ends: /^=yend\b/ },
  {
    begins: /^-----BEGIN (?:PGP PUBLIC|CERTIFICATE|[A-Z ]{0,20}PUBLIC KEY)/,
    holds: /^(?:[\w+/=-]*|[A-Z]\w{1,20}: .*)$/,
    ends: /^-----END /,
  },
];
const MAY_HOLD = /^(?:begin(?:-base64)? [0-7]|=ybegin |-----BEGIN )/m;
const MAY_BEGIN = /^[b=-]/;
/** Four words with blanks between them are somebody's, whatever stands around them. */
const PROSE = /^(?:\p{L}{1,40}[,.]? ){4}/u;

export interface WithoutFiles {
  readonly lines: readonly string[];
  /** The lines of files and keys, in their order; empty where there are none. */
  readonly files: readonly string[];
}

/**
 * Takes files and keys out of a text that stand in it as lines: uuencode, yEnc, and keys. What does not end, and what
 * has words in it, is left. Time is linear in the text.
 */
export function withoutFileLines(text: string, lines: readonly string[]): WithoutFiles {
  if (!MAY_HOLD.test(text)) return { lines, files: [] };
  const kept: string[] = [];
  const files: string[] = [];
  const ends = BLOCKS.map(() => 0);
  let fileEnd = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (at >= fileEnd && MAY_BEGIN.test(line)) fileEnd = endOfFile(lines, at, ends) ?? at;
    (at < fileEnd ? files : kept).push(line);
  }
  return { lines: kept, files };
}

/**
 * The line behind a file that begins in line `at`; null where none begins there.
 *
 * @param ends where the last line of each kind was found; changed, so that nothing is looked for twice
 */
function endOfFile(lines: readonly string[], at: number, ends: number[]): number | null {
  const line = lines[at] ?? '';
  const kind = BLOCKS.findIndex(({ begins }) => begins.test(line));
  const block = BLOCKS[kind];
  if (block === undefined) return null;
  let end = Math.max(at + 1, ends[kind] ?? 0);
  while (end < lines.length && !block.ends.test(lines[end] ?? '')) end++;
  ends[kind] = end;
  if (end >= lines.length) return null;
  for (let inside = at + 1; inside < end; inside++) {
    const other = lines[inside] ?? '';
    // One inside another is none; without this an attack would be read again and again.
    if (block.begins.test(other) || !block.holds.test(other.trimEnd()) || PROSE.test(other)) return null;
  }
  return end + 1;
}
