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
