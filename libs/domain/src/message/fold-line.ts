/** Marks by which programs say in which direction letters run; no eye sees them. */
export const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The form in which the word tables are written: lower case, without accents, spaces single and none around, quotes
 * straight.
 *
 * @param line any text; callers bound its length
 */
export function foldLine(line: string): string {
  if (/^(?:[!-~]+(?: [!-~]+)*)?$/.test(line)) {
    const lower = line.toLowerCase();
    return lower.includes('`') ? lower.replaceAll('`', "'") : lower;
  }
  return line.length <= LONGEST_BY_LETTER ? (byLetter(line) ?? asAWhole(line)) : asAWhole(line);
}

function asAWhole(line: string): string {
  return lettersOf(line).replace(/\s+/g, ' ').trim();
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(DIRECTIONS, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/[\u2018\u2019\u00b4`]/g, "'");
}

/** Folding line by line took two fifths of the time of a text full of headers in French; letter by letter is faster. */
const LONGEST_BY_LETTER = 600;
const SPACE = 0x20;
/** What else a code unit may fold into. */
const [NOT_MET, NOTHING, TOLD_BY_OTHERS] = [-1, -2, -3];
/** By code unit, the one into which it folds; filled as letters are met. */
const FOLDED = new Int32Array(0x1_0000).fill(NOT_MET);
const SIGMA = 'Σ';

/** The same as `asAWhole`; null where a letter is told by those around it, or becomes several. */
function byLetter(line: string): string | null {
  const letters: number[] = [];
  let gap = false;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    let folded = FOLDED[code]!;
    if (folded === NOT_MET) folded = FOLDED[code] = foldedLetter(line.charAt(at));
    if (folded === TOLD_BY_OTHERS) return null;
    if (folded === SPACE) gap = letters.length > 0;
    else if (folded !== NOTHING) {
      if (gap) letters.push(SPACE);
      gap = false;
      letters.push(folded);
    }
  }
  return String.fromCharCode(...letters);
}

/** Half of a pair says nothing alone, and what a sigma is in lower case is told by the letter behind it. */
function foldedLetter(letter: string): number {
  if (/[\ud800-\udfff]/.test(letter) || letter.normalize('NFD').startsWith(SIGMA)) return TOLD_BY_OTHERS;
  if (/\s/.test(letter)) return SPACE;
  const folded = lettersOf(letter);
  if (folded === '') return NOTHING;
  return folded.length === 1 ? folded.charCodeAt(0) : TOLD_BY_OTHERS;
}
