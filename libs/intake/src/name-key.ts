import { UNKNOWN_CALLER, UNKNOWN_SENDER, nameWords } from '#libs/domain';

/** "Crane, Ada", "ADA CRANE" and "Ada Crané" are one name; a single word is none, nor is what we call somebody unknown. */
export function nameKey(name: string): string | null {
  if (name === UNKNOWN_SENDER || name === UNKNOWN_CALLER) return null;
  const words = nameWords(name);
  return words.length < 2 ? null : words.toSorted((a, b) => a.localeCompare(b)).join(' ');
}
