/** How many letters two words begin with in common. */
export function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Shorter words are other words too often: "waiter" and "writer". */
export const SHORTEST_MISSPELT = 7;
/** From this length on a wrong letter is forgiven as well: a painter is no printer. */
const SHORTEST_WITH_WRONG_LETTER = 8;
/** From this length on two slips are forgiven. */
const LONG = 11;
/** What differs at the end is an inflection and no slip; in a long word only its last letter is. */
const SAME_END = 2;
const SAME_END_OF_LONG = 1;

/** From this length on doubled consonants are forgiven: "cheff", "rooffer". */
const SHORTEST_DOUBLED = 4;
const DOUBLED = /([b-df-hj-np-tv-xz])\1/g;

/** Whether two words differ in nothing but consonants that are doubled in one of them. */
export const isDoubling = (written: string, meant: string): boolean =>
  written !== meant &&
  written[0] === meant[0] &&
  Math.min(written.length, meant.length) >= SHORTEST_DOUBLED &&
  written.replaceAll(DOUBLED, '$1') === meant.replaceAll(DOUBLED, '$1');

/** Whether a word is another with a slip of the keyboard inside: a letter too many, one missing, wrong or swapped. */
export function isMisspelling(written: string, meant: string): boolean {
  const longer = Math.max(written.length, meant.length);
  const most = longer >= LONG ? 2 : 1;
  if (longer < SHORTEST_MISSPELT || written === meant || Math.abs(written.length - meant.length) > most)
    return false;
  if (isSwappedAtEnd(written, meant)) return true;
  const end = longer >= LONG && written.length === meant.length ? SAME_END_OF_LONG : SAME_END;
  if (written[0] !== meant[0] || written.slice(-end) !== meant.slice(-end)) return false;
  if (longer < SHORTEST_WITH_WRONG_LETTER && !hasSameLetters(written, meant)) return false;
  return slips(written, meant) <= most;
}

/** "Oprogramowanai": no inflection swaps the last two letters. */
const isSwappedAtEnd = (written: string, meant: string): boolean =>
  written.length === meant.length &&
  written.slice(0, -2) === meant.slice(0, -2) &&
  written.at(-1) === meant.at(-2) &&
  written.at(-2) === meant.at(-1);

/** Shorter ones are forgiven no slip. */
const SHORTEST_SHORT = 5;
/** Of these a letter may be missing as well, or one too many. */
const SHORTEST_WITH_LETTER_MISSING = 6;

/** Whether a word is one that `isShortSlip` is for. */
export const isShort = (word: string): boolean =>
  word.length >= SHORTEST_SHORT && word.length < SHORTEST_MISSPELT;

/**
 * Whether a word is a short one with two letters swapped, or one missing or too many; a wrong letter makes another word.
 * It may be another still, so that it counts beside a word of the same name alone: a "night poter", a "nihgt porter".
 */
export const isShortSlip = (written: string, meant: string): boolean =>
  written !== meant &&
  Math.abs(written.length - meant.length) <= (meant.length < SHORTEST_WITH_LETTER_MISSING ? 0 : 1) &&
  written[0] === meant[0] &&
  written.at(-1) === meant.at(-1) &&
  hasSameLetters(written, meant) &&
  slips(written, meant) === 1;

/** But for one that is missing: none of the shorter word is another. */
function hasSameLetters(one: string, other: string): boolean {
  const left = Array.from(one.length > other.length ? one : other);
  return Array.from(one.length > other.length ? other : one).every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Letters to add, leave out, replace or swap with their neighbour to make one word of the other. */
function slips(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
