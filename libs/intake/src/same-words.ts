/** As far as letters are compared. */
const READ_AT_MOST = 6_000;
/** A line of so few words, each with a capital, signs. */
const MOST_WORDS_OF_NAME = 3;

/** Whether the words of one text are in the other, whatever stands between words. */
export function isWithin(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

/**
 * Whether a letter that somebody quotes is one of these: each line of it stands in that one, so that a line more makes it
 * another letter; one left out, set otherwise or without its signature does not.
 *
 * @param known texts, which may hold more than the letter
 */
export function isOneOf(letter: string, known: readonly string[]): boolean {
  const beginning = letter.length > READ_AT_MOST ? letter.slice(0, READ_AT_MOST).replace(/\S*$/, '') : letter;
  const lines = beginning
    .split('\n')
    .filter((line) => !isName(line))
    .map(folded)
    .filter((line) => line !== '');
  if (lines.length === 0) return false;
  return known.some((text) => {
    const there = ` ${folded(text.slice(0, 4 * READ_AT_MOST))} `;
    return lines.every((line) => there.includes(` ${line} `));
  });
}

function isName(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return (
    words.length <= MOST_WORDS_OF_NAME && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.,-]*$/u.test(word))
  );
}

/** Words alone; in scripts without blanks each letter is one. */
const folded = (text: string): string =>
  (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ??
    []
  ).join(' ');
