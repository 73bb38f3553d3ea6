/** A letter of fewer words may be written twice. */
const FEWEST_WORDS = 4;
/** Words that follow each other, by which a passage is known again. */
const PASSAGE = 4;
/** Of the passages of a letter that is the same but for what a mail program changed or somebody left out. */
const LEAST_SHARE = 0.8;

/** Whether the words of one text are in the other, whatever stands between words. */
export function isWithin(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one).join(' '), wordsOf(other).join(' ')];
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

/** Whether a letter that somebody quotes is one of these: nearly all that it says stands in it. */
export function isOneOf(letter: string, known: readonly string[]): boolean {
  const words = wordsOf(letter);
  if (words.length < FEWEST_WORDS) return false;
  const passages = passagesOf(words);
  return known.some((text) => {
    const there = new Set(passagesOf(wordsOf(text)));
    return passages.filter((passage) => there.has(passage)).length >= LEAST_SHARE * passages.length;
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const passagesOf = (words: readonly string[]): string[] =>
  words.slice(PASSAGE - 1).map((_, at) => words.slice(at, at + PASSAGE).join(' '));
