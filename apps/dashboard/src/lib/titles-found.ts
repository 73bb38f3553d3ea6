/**
 * Of many titles those in which all words of a search stand, by the alphabet; whatever their case and accents.
 *
 * @param sought as it is typed; empty finds all
 */
export function titlesFound<T extends { readonly title: string }>(
  titled: readonly T[],
  sought: string,
): readonly T[] {
  const words = folded(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  return titled
    .map((one) => ({ one, name: folded(one.title) }))
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ one }) => one);
}

const folded = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
