import type { DateMention } from '../time/mention.ts';
import type { Sentence } from './due-dates.ts';
import type { Spot } from './due-day.ts';

/** Where a sentence has words of some kind; the dates are those by which something can be due. */
export type Finder = (sentence: Sentence, dates: readonly DateMention[]) => Iterable<Spot>;

/** "… and send you the papers" is read with "we will " before it. */
export interface Resumption {
  readonly when: RegExp;
  readonly lead: string;
}

/** How one language words a promise. The sentence is in lower case without accents. */
export interface PromiseWords {
  /** Small words of the language; a sentence is read in the language, or languages, of which it has most. */
  readonly signs: RegExp;
  /** We will tell: "we'll let you know", "you will hear from us". */
  readonly tell: Finder;
  /** It will be settled: "we expect to decide", "a decision is due". A date beside telling outranks one beside this. */
  readonly settle: Finder;
  /** Word itself, wherever it stands: "a yes or no", "the letter". Weakest: `noNews` must not be in the sentence. */
  readonly news: Finder;
  /** Things done for somebody by a day: "we will book your flight", "it will be in the post". */
  readonly deeds: Finder;
  /** Where a second thought with a date of its own may begin: "…today and send you the papers by Thursday". */
  readonly second: RegExp;
  /** How a second half goes on without the words that it shares with the first, and what is put before it to read it. */
  readonly resume: readonly Resumption[];
  /** What makes a clause no promise: conditions, refusals, requests, reports of others' words. */
  readonly unless: readonly RegExp[];
  /** What makes word something that is asked for, over, or about other things. */
  readonly noNews: readonly RegExp[];
  /** What makes a clause tell of something else than a thing done for them: a talk, their own part, an offer of goods. */
  readonly noDeed: readonly RegExp[];
}

/** Things done for somebody, as patterns. */
export interface DeedPatterns {
  readonly deeds: readonly RegExp[];
  readonly noDeed: readonly RegExp[];
}

/** The same as patterns, in which every gap is bounded, so that the work stays in proportion to the text. */
export interface PromisePatterns
  extends DeedPatterns, Omit<PromiseWords, 'tell' | 'settle' | 'news' | 'deeds' | 'second'> {
  readonly tell: readonly RegExp[];
  readonly settle: readonly RegExp[];
  readonly news: readonly RegExp[];
}

/** Looks for patterns one after the other. */
export function finderOf(patterns: readonly RegExp[]): Finder {
  return function* find({ plain }) {
    for (const pattern of patterns) {
      // Most are not there, and `matchAll` copies its pattern, which takes longer than the search.
      if (plain.search(pattern) === -1) continue;
      for (const { 0: words, index } of plain.matchAll(pattern))
        yield { start: index, end: index + words.length };
    }
  };
}
