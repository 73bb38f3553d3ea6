import { wordsOf } from './novelty.ts';

/** Words too common to show that one mail answers another. */
const COMMON = new Set(
  (
    'about after again also been before best could dear from good have hello here hope just know like more much your yours ' +
    'only other please regards really should some still such than thank thanks that their them then there these they this ' +
    'time today very want well were what when where which while will with would kind kindly sincerely forward looking ' +
    'application apply applied position role interview team office morning afternoon evening week'
  ).split(' '),
);

/** How far a message takes up what our last mail said. */
export interface Echo {
  /** Uncommon words of ours that stand in the new text. */
  readonly words: number;
  /** Those as a share of our uncommon words. */
  readonly share: number;
  /** Numbers of ours (dates, hours, amounts) that stand in the new text. */
  readonly numbers: number;
  /** Files named after something that our mail named. */
  readonly files: number;
}

const NOTHING: Echo = { words: 0, share: 0, numbers: 0, files: 0 };

/** The first six letters: enough to find a word again in another form. */
function stem(word: string): string {
  return word.slice(0, 6);
}

function uncommon(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word.length > 3 && !COMMON.has(word) && !/\d/.test(word)).map(stem));
}

function numbers(words: readonly string[]): Set<string> {
  return new Set(words.flatMap((word) => word.match(/\d+/g) ?? []));
}

/**
 * Compares the new text and the file names with our last mail.
 *
 * @param theirWords of the new text, see `wordsOf`
 * @param ourWords of what we wrote last; empty where nothing is known
 */
export function echo(
  theirWords: readonly string[],
  attachments: readonly string[],
  ourWords: readonly string[],
): Echo {
  if (ourWords.length === 0) return NOTHING;
  const ours = uncommon(ourWords);
  const theirs = uncommon(theirWords);
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  const theirNumbers = numbers(theirWords);
  const named = uncommon(attachments.flatMap((name) => wordsOf(name.replace(/[_.-]/g, ' '))));
  return {
    words: shared,
    share: ours.size === 0 ? 0 : shared / ours.size,
    numbers: [...numbers(ourWords)].filter((number) => theirNumbers.has(number)).length,
    files: [...named].filter((word) => ours.has(word)).length,
  };
}
