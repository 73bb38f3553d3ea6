/** What is sought: one word, or several that stand together. */
interface SearchTerm {
  readonly words: string;
  /** Whether the beginning of its last word is enough; never for a single letter, which begins a word of every row. */
  readonly begins: boolean;
}

/**
 * The terms of a search as somebody types it. Words in double quotes stand together; of the last word its beginning is
 * enough, unless a quote closes it.
 *
 * @param q any characters
 * @returns none where nothing but blanks and quotes was typed
 */
export function searchTerms(q: string): SearchTerm[] {
  // PostgreSQL refuses NUL in text.
  const plain = q.replaceAll('\0', ' ').replaceAll(/[“”„«»]/gu, '"');
  const terms = [...plain.matchAll(/"(?<quoted>[^"]*)(?<closed>"?)|(?<bare>[^\s"]+)/gu)].flatMap(
    ({ groups = {} }) => {
      const { quoted, closed, bare } = groups;
      const words = (bare ?? quoted ?? '').trim();
      return words === '' ? [] : [{ words, open: closed !== '"' }];
    },
  );
  return terms.map(({ words, open }, index) => ({
    words,
    begins: open && index === terms.length - 1 && !/(?:^|\s).$/u.test(words),
  }));
}
