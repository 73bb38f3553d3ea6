import { oncePer } from '../once-per.ts';
import { beginningsOf, landmarksOf } from './beginnings.ts';
import type { BeginningsIndex } from './beginnings-index.ts';
import { indexBeginnings, placesIn } from './beginnings-index.ts';

/** A half-open range of the text that was searched. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

interface IndexedPattern {
  /** Searched through the text where it may begin anywhere. */
  readonly through: RegExp;
  /** The pattern at one place alone; null where it may begin anywhere. */
  readonly atPlace: RegExp | null;
  /** Whether it is known how it begins, or what else stands in each match. */
  readonly isKnown: boolean;
}

/** Patterns for folded text, of which only those are searched whose first letters, or others of theirs, stand in it. */
interface PatternIndex {
  readonly patterns: readonly IndexedPattern[];
  readonly beginnings: BeginningsIndex;
}

/** Of a list, made when it is first looked for in a text: a process that assesses nothing needs none. */
const indexOf = oncePer((patterns: readonly RegExp[]): PatternIndex => {
  const beginnings = patterns.map(beginningsOf);
  const known = patterns.map((pattern, number) => beginnings[number] ?? landmarksOf(pattern));
  const indexed = patterns.map(({ source }, number): IndexedPattern => ({
    through: new RegExp(source, 'g'),
    atPlace: beginnings[number] === null ? null : new RegExp(source, 'y'),
    isKnown: known[number] !== null,
  }));
  return { patterns: indexed, beginnings: indexBeginnings(known) };
});

/**
 * The matches of each pattern in a folded text, in the order of the patterns. None is empty, so an empty text has none.
 *
 * @param patterns without a flag, or with `g` alone; a list that is kept, since its index is made once
 * @param most of each pattern
 * @param visit is given the number of the pattern; ends the search with true
 */
export function eachMatch(
  folded: string,
  patterns: readonly RegExp[],
  most: number,
  visit: (number: number, match: Match) => boolean,
): void {
  if (folded === '') return;
  const { patterns: indexed, beginnings } = indexOf(patterns);
  const places = placesIn(folded, beginnings);
  for (let number = 0; number < indexed.length; number += 1) {
    const { through, atPlace, isKnown } = indexed[number]!;
    const starts = places[number];
    if (isKnown && starts === undefined) continue;
    const matches =
      atPlace === null || starts === undefined
        ? matchesThrough(through, folded, most)
        : matchesAt(atPlace, folded, starts, most);
    for (const match of matches) if (visit(number, match)) return;
  }
}

/** The first matches of a pattern with the flag `g`, from the beginning to the end of the text. */
function matchesThrough(pattern: RegExp, folded: string, most: number): readonly Match[] {
  let matches: Match[] | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const [{ length }] = match;
    if (length === 0) {
      pattern.lastIndex += 1;
      continue;
    }
    (matches ??= []).push({ start: match.index, end: match.index + length });
    if (matches.length === most) break;
  }
  return matches ?? NONE;
}

/** The same matches, of a pattern with the flag `y` that can only begin at `places`. */
function matchesAt(
  pattern: RegExp,
  folded: string,
  places: readonly number[],
  most: number,
): readonly Match[] {
  let matches: Match[] | null = null;
  let from = 0;
  for (const start of places) {
    if (start < from) continue;
    pattern.lastIndex = start;
    if (!pattern.test(folded)) continue;
    from = pattern.lastIndex;
    (matches ??= []).push({ start, end: from });
    if (matches.length === most) break;
  }
  return matches ?? NONE;
}

const NONE: readonly Match[] = [];
