/** What one language says of things done for somebody by a day: "we will book your flight", "it will be in the post". */
export interface DeedWords {
  readonly deeds: readonly RegExp[];
  /** What makes a clause tell of something else: a talk, their own part, an offer of goods. */
  readonly noDeed: readonly RegExp[];
}

/** "… and send you the papers" is read with "we will " before it. */
export interface Resumption {
  readonly when: RegExp;
  readonly lead: string;
}

/**
 * How one language words a promise of word. Patterns are matched on a sentence in lower case without accents, and
 * every gap in them is bounded, so that the work stays in proportion to the text.
 */
export interface PromiseWords extends DeedWords {
  /** Small words of the language; a sentence is read in the language, or languages, of which it has most. */
  readonly signs: RegExp;
  /** We will tell: "we'll let you know", "you will hear from us". */
  readonly tell: readonly RegExp[];
  /** It will be settled: "we expect to decide", "a decision is due". A date beside telling outranks one beside this. */
  readonly settle: readonly RegExp[];
  /** Word itself, wherever it stands: "a yes or no", "the letter". Weakest: `noNews` must not be in the sentence. */
  readonly news: readonly RegExp[];
  /** How a second half goes on without the words that it shares with the first, and what is put before it to read it. */
  readonly resume: readonly Resumption[];
  /** What makes a clause no promise: conditions, refusals, requests, reports of others' words. */
  readonly unless: readonly RegExp[];
  /** What makes word something that is asked for, over, or about other things. */
  readonly noNews: readonly RegExp[];
}

/** A pattern in which a space stands for any white space. */
export function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+'), 'g');
}
