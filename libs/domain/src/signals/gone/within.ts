/**
 * Ways to say one thing in German, French, Spanish, Italian, Dutch, Polish and Portuguese, in that order: a list for each
 * language. Sources of regular expressions for folded text, so without accents, each tried on one sentence.
 */
export type Ways = readonly (readonly string[])[];

/** In the same sentence, no further behind. */
export const WITHIN = (letters: number): string => `[^.!?\\n]{0,${letters}}`;
