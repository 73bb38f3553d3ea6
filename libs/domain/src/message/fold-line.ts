/** Marks by which programs say in which direction letters run; no eye sees them. */
export const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The form in which the word tables are written: lower case, without accents, spaces single, quotes straight.
 *
 * @param line any text; callers bound its length
 */
export function foldLine(line: string): string {
  if (/^[!-~]*(?: [!-~]+)*$/.test(line)) {
    const lower = line.toLowerCase();
    return lower.includes('`') ? lower.replaceAll('`', "'") : lower;
  }
  return line
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(DIRECTIONS, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
