/**
 * What a word can be in an expression of time, one letter each, so that a sentence becomes a short string on which
 * small patterns are matched ("by the end of next week" is `BfEfXU`).
 *
 * | letter | meaning | value |
 * |---|---|---|
 * | `W` | weekday | 1 = Monday |
 * | `V` | weekday that is an everyday word when it has no capital ("Sat", "Wed") | 1 = Monday |
 * | `v` | weekday that is one only after a preposition ("na quinta") | 1 = Monday |
 * | `M` | month | 1 = January |
 * | `D` | day told from the day of writing | days after it |
 * | `J` | feast | its name |
 * | `U`, `Z` | unit of time, singular and plural | its name |
 * | `K` | "working", before or after a unit | |
 * | `N` | number word | the number |
 * | `A` | "a", which may be the number one | 1 |
 * | `O` | ordinal word | the number |
 * | `o` | ordinal ending after digits ("th") | |
 * | `X`, `x` | next: of the week or month after this one; or simply the coming one | |
 * | `T`, `L` | this; last | |
 * | `E`, `S`, `I` | end, beginning, middle of something | |
 * | `H` | "is over", after a unit | |
 * | `B`, `F`, `a`, `s` | by, before, after, since | |
 * | `w`, `i`, `d` | within; in, as in "in two weeks"; over, as in "over the next two weeks" | |
 * | `g`, `G` | ago, after or before the duration | |
 * | `r` | "from now" | |
 * | `n`, `t` | on, of days; at, of times | |
 * | `h` | o'clock | |
 * | `P` | am or pm | `am` or `pm` |
 * | `p` | part of a day | its name |
 * | `C` | close of business | |
 * | `z` | name of a time zone | IANA name |
 * | `l` | "at the latest", after a day | |
 * | `Q` | "week of", before a date | |
 * | `k` | "calendar week", beside its number | |
 * | `Y` | "good", which makes the next word a greeting; "each", which makes it any morning; "as of today", which is no day | |
 * | `b` | "is", "off": what begins to tell something of the day before it | |
 * | `&` | and, or, to | |
 * | `f` | filler: article, "of", "about" | |
 */
export type WordClass =
  | 'W'
  | 'V'
  | 'v'
  | 'M'
  | 'D'
  | 'J'
  | 'U'
  | 'Z'
  | 'K'
  | 'N'
  | 'A'
  | 'O'
  | 'o'
  | 'X'
  | 'x'
  | 'T'
  | 'L'
  | 'E'
  | 'S'
  | 'I'
  | 'H'
  | 'B'
  | 'F'
  | 'a'
  | 's'
  | 'w'
  | 'i'
  | 'd'
  | 'g'
  | 'G'
  | 'r'
  | 'n'
  | 't'
  | 'h'
  | 'P'
  | 'p'
  | 'C'
  | 'z'
  | 'l'
  | 'Q'
  | 'Y'
  | 'k'
  | 'b'
  | '&'
  | 'f';

/** Class, value, and the words or phrases, parted by `|`, lower case and without accents. */
export type WordEntry = readonly [WordClass, string | number, string];

/** The words of one language. */
export interface DateWords {
  readonly language: string;
  /** Everyday words that show a text to be in this language, parted by spaces; none for English, always read. */
  readonly signs: string;
  readonly entries: readonly WordEntry[];
}

/**
 * Before "morgen" they make it the morning: each text with that word is read in German and in Dutch, so both know all of them.
 */
export const OF_THE_MORNING =
  'guten|goede|goeie|jeden|jeder|jedem|diesen|diesem|dieser|nachsten|fruhen|ganzen|eines|schonen|de|deze|elke|iedere|hele';

/** Numbers a class of words from `first`: `numbered('M', 1, 'january|jan february|feb')`, phrases written with `_`. */
export function numbered(wordClass: WordClass, first: number, words: string): WordEntry[] {
  return words.split(' ').map((forms, index) => [wordClass, first + index, forms.replaceAll('_', ' ')]);
}
