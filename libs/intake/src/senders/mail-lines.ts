/** Fields and quoted headers stand at the beginning of a text; the rest is not looked at. */
const MOST_LINES = 200;
const LONGEST_LINE = 400;

/** The first lines of a text without quote marks and emphasis, each cut: what reads them takes bounded time. */
export function firstLines(text: string): string[] {
  return text
    .slice(0, MOST_LINES * LONGEST_LINE)
    .split('\n', MOST_LINES)
    .map((line) =>
      line
        .slice(0, LONGEST_LINE)
        .replaceAll('*', '')
        .replace(/^[>\s_]+|[\s_]+$/g, ''),
    );
}

/** The first address in a line, lower case; null where there is none. */
export function addressIn(line: string): string | null {
  const match = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24}/u.exec(line);
  return match?.[0].replace(/^'|'$/g, '').toLowerCase() ?? null;
}

/** A name in front of an address, as mail programs write it: `Ada Crane <ada@…>`, `"Crane, Ada" [mailto:ada@…]`. */
export function nameBefore(line: string): string {
  const end = line.search(/[<[(]|[\p{L}\p{N}._%+'-]+@/u);
  return line
    .slice(0, end < 0 ? line.length : end)
    .replace(/["“”']/g, '')
    .replace(/[\s*,;:]+$/, '')
    .trim();
}
