import { nameWords } from './name-key.ts';

/**
 * Whether two names are those of two people, as a couple has them that shares an address: both are whole, and what they
 * are called by is another word. A nickname, a new surname, an initial and another order are no sign of it.
 *
 * @param one as mail has it: `Ada Crane`, `Crane, Ada`; a single word or an address tells nothing
 */
export function areTwoNames(one: string, other: string): boolean {
  const [a, b] = [inOrder(one), inOrder(other)];
  if (a.length < 2 || b.length < 2) return false;
  const [[first = '', ...rest], [given = '', ...others]] = [a, b];
  const isCalled = (name: string, words: readonly string[]) =>
    words.some((word) => word.startsWith(name) || name.startsWith(word));
  return !isCalled(first, b) && !isCalled(given, a) && rest.length > 0 && others.length > 0;
}

/** The words of a name, what somebody is called by first; none for what is no name. */
function inOrder(name: string): string[] {
  if (name.includes('@')) return [];
  const [last = '', first] = name.split(',', 2);
  return first === undefined ? nameWords(last) : [...nameWords(first), ...nameWords(last)];
}
