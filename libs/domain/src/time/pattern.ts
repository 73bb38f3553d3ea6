import { maskOf, overlaps } from './classes.ts';
import type { Mask } from './classes.ts';
import type { Term } from './terms.ts';

interface Element {
  /** The name under which the term is kept; empty where only its presence counts. */
  readonly name: string;
  /** Letters of the classes that fit, as a string and as bits. */
  readonly classes: string;
  readonly mask: Mask;
  readonly least: number;
  readonly most: number;
}

/** A short sequence of classes of terms. */
export type Pattern = readonly Element[];

/** `*` takes this many at most, which bounds the work at every place of a text. */
const MOST_REPEATS = 3;

const ELEMENT = /^(?:(\w+)=)?(?:\[(.+)\]|(.))([?*]?)$/u;

/**
 * Reads a pattern: elements parted by spaces, each one letter or mark, or `[…]` for any of several, with `?` for none
 * or one, `*` for up to three, and `name=` before it where its first term is to be kept.
 *
 * "By the end of next week" fits `[BF] f* part=E f* modifier=[XT]? f* unit=U`.
 *
 * @throws RangeError for a pattern that cannot be read
 */
export function patternOf(source: string): Pattern {
  return source.split(' ').map((element) => {
    const parts = ELEMENT.exec(element);
    if (parts === null) throw new RangeError(`not a pattern: ${source}`);
    const [, name = '', several, single = '', repeat = ''] = parts;
    const classes = several ?? single;
    const least = repeat === '' ? 1 : 0;
    return { name, classes, mask: maskOf(classes), least, most: repeat === '*' ? MOST_REPEATS : 1 };
  });
}

/** The letters of the classes with which a match can begin. */
export function firstLetters(pattern: Pattern): Set<string> {
  const letters = new Set<string>();
  for (const { classes, least } of pattern) {
    for (const letter of classes) letters.add(letter);
    if (least > 0) break;
  }
  return letters;
}

/** The classes that the second term of a match may have; null where a match may be one term. */
export function secondClasses(pattern: Pattern): Mask | null {
  let [low, high] = [0, 0];
  for (const [first, { least, most }] of pattern.entries()) {
    let next = most > 1 ? first : first + 1;
    for (; next < pattern.length; next += 1) {
      const { mask, least: needed } = pattern[next]!;
      low |= mask.low;
      high |= mask.high;
      if (needed > 0 && next > first) break;
    }
    if (next === pattern.length) return null;
    if (least > 0) break;
  }
  return { low, high };
}

/** Whether a term has any of some classes. */
export function fits(term: Term | undefined, classes: string): boolean {
  if (term === undefined) return false;
  for (const letter of term.classes) if (classes.includes(letter)) return true;
  return false;
}

/** Where a match ended and the terms that it kept by name. */
export interface Fit {
  readonly end: number;
  readonly kept: Readonly<Record<string, Term>>;
}

/** Filled by each match that is found: most places fit nothing, and need no list of their own. */
const COUNTS: number[] = [];

/** How many terms each element takes from `at` on, into `COUNTS`; where the match ends, or -1 where there is none. */
function countsFrom(pattern: Pattern, terms: readonly Term[], at: number, element: number): number {
  const wanted = pattern[element];
  if (wanted === undefined) return at;
  let count = 0;
  for (; count < wanted.most; count += 1) {
    const term = terms[at + count];
    if (term === undefined || !overlaps(term.mask, wanted.mask)) break;
  }
  for (; count >= wanted.least; count -= 1) {
    const end = countsFrom(pattern, terms, at + count, element + 1);
    if (end >= 0) {
      COUNTS[element] = count;
      return end;
    }
  }
  return -1;
}

/** Matches a pattern at one place; the longest reading of each element first. */
export function fitAt(pattern: Pattern, terms: readonly Term[], at: number): Fit | null {
  const end = countsFrom(pattern, terms, at, 0);
  if (end < 0) return null;
  const named: Record<string, Term> = {};
  let from = at;
  for (const [index, { name }] of pattern.entries()) {
    const count = COUNTS[index] ?? 0;
    const term = terms[from];
    if (name !== '' && count > 0 && term !== undefined) named[name] = term;
    from += count;
  }
  return { end, kept: named };
}

/**
 * A term that the pattern is sure to keep.
 *
 * @throws RangeError where the pattern has no such name
 */
export function kept(fit: Fit, name: string): Term {
  const term = fit.kept[name];
  if (term === undefined) throw new RangeError(`the pattern keeps no ${name}`);
  return term;
}
