import type { History } from './contact.ts';
import { verbose } from '../verbose.ts';
import { mayBeOneFirstName } from './nicknames.ts';

/** The words of a name, without accents and in lower case, in their order. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/**
 * Whether two names are those of two people, as a couple has them that shares an address: both are whole, and what they
 * are called by is another word. A nickname, a new surname, an initial, another order and another script are
 * no sign of it.
 *
 * @param one as mail has it: `Ada Crane`, `Crane, Ada`; a single word or an address tells nothing
 */
export function areTwoNames(one: string, other: string): boolean {
  const [a, b] = [inOrder(one).map(spelt), inOrder(other).map(spelt)];
  if (a.length < 2 || b.length < 2 || isLatin(a) !== isLatin(b)) return false;
  const [[first = '', ...rest], [given = '', ...others]] = [a, b];
  const isCalled = (name: string, words: readonly string[]) =>
    words.some((word) => word.startsWith(name) || name.startsWith(word) || mayBeOneFirstName(name, word));
  return !isCalled(first, b) && !isCalled(given, a) && rest.length > 0 && others.length > 0;
}

/** Juergen is Jürgen, Jørgen Jorgen and Strauß Strauss, on a keyboard that lacks the letter. */
const spelt = (word: string) =>
  word
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');

/** Many write their name in two scripts, and which two are one name is not known here. */
const isLatin = (words: readonly string[]) => words.every((word) => /^\p{Script=Latin}+$/u.test(word));

/** The words of a name, what somebody is called by first; none for what is no name. */
function inOrder(name: string): string[] {
  if (name.includes('@')) return [];
  const [last = '', first] = name.split(',', 2);
  const words = first === undefined ? nameWords(last) : [...nameWords(first), ...nameWords(last)];
  const start = words.findIndex((word) => !TITLE.test(word));
  return start < 0 ? [] : words.slice(start);
}

/** What stands before a name and is no part of it: nobody is called "Frau" by first name. */
const TITLE = verbose('u')`
  ^(?:
    mr|mrs|ms|miss|mx|sir|madam|dr|prof(?:essor(?:in)?)?|med|dipl|ing|herrn?|frau|hr|fr|familie|family
    |monsieur|madame|mademoiselle|mme|mlle|famille|senora?|senorita|sra?|srta|dona?|senhora?
    |signora?|signorina|sig|sigra|ra|dott|dottor|dottoressa|ssa|famiglia|mevrouw|meneer|mevr|dhr|pani|panu
  )$
`;

/** So many people may share an address; a longer row of names is one person who takes others. */
const MOST_SHARERS = 3;

/** One name each of the people who share an address, by the names that mail from it has; empty where they may be one. */
export function sharersAmong(names: readonly string[]): string[] {
  const different: string[] = [];
  for (const name of names)
    if (inOrder(name).length > 1 && different.every((other) => areTwoNames(name, other)))
      different.push(name);
  return different.length < 2 || different.length > MOST_SHARERS ? [] : different;
}

/**
 * The contacts of whoever is called like this, where people share an address, with ours to any of them. Of a contact that
 * says no name anybody may be the writer.
 *
 * @param history contacts oldest first
 * @param name of the writer, as mail has it; may be empty
 */
export function contactsOfWriter(history: History, name: string): History {
  // Nearly always one name, or none.
  const names = new Set<string>();
  for (const { by, name: theirs = name } of history)
    if (by === 'candidate' && theirs !== name) names.add(theirs);
  const others = new Set([...names].filter((theirs) => areTwoNames(name, theirs)));
  const people = new Set([...others].map((theirs) => nameWords(theirs).join(' ')));
  if (people.size === 0 || people.size >= MOST_SHARERS) return history;
  return history.filter(({ by, name: theirs = '' }) => by === 'employer' || !others.has(theirs));
}
