/** The words of a name, without accents and in lower case, in their order. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** "Crane, Ada", "ADA CRANE" and "Ada Crané" are one name; a single word is none. */
export function nameKey(name: string): string | null {
  const words = nameWords(name);
  return words.length < 2 ? null : words.toSorted((a, b) => a.localeCompare(b)).join(' ');
}
