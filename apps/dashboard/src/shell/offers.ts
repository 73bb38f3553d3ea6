/** A line of the palette. */
export interface Offer {
  readonly key: string;
  readonly group: string;
  readonly title: string;
  readonly about: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly run: () => void;
}

const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The offers in which every sought word begins a word of title or description; those whose title begins so first. */
export function matching(offers: readonly Offer[], sought: string): Offer[] {
  const words = folded(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [...offers];
  const begins = (text: string) =>
    words.every((word) =>
      folded(text)
        .split(/[\s,.-]+/)
        .some((part) => part.startsWith(word)),
    );
  const found = offers.filter(({ title, about, group }) => begins(`${title} ${about} ${group}`));
  return found.toSorted((a, b) => Number(begins(b.title)) - Number(begins(a.title)));
}
