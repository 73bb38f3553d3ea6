import { nameWords } from '#libs/domain';

/** "Crane, Ada", "ADA CRANE" and "Ada Crané" are one name; a single word is none. */
export function nameKey(name: string): string | null {
  const words = nameWords(name);
  return words.length < 2 ? null : words.toSorted((a, b) => a.localeCompare(b)).join(' ');
}
