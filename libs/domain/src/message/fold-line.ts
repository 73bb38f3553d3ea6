/**
 * The form in which the word tables are written: lower case, without accents, spaces single, quotes straight.
 *
 * @param line any text; callers bound its length
 */
export function foldLine(line: string): string {
  if (/^[!-~]*(?: [!-~]+)*$/.test(line)) return line.toLowerCase().replaceAll('`', "'");
  return line
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
