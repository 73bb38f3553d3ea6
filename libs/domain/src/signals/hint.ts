import type { TextRange } from '../assessment.ts';
import type { PlacedWords } from '../model/words.ts';

/** A sentence that may tell of somebody who may come to harm, in words that no list holds. */
export interface Hint extends TextRange {
  /** Whether few sentences of anything else read so; others are shown to a person, who says what they mean. */
  readonly likely: boolean;
}

/** The sentence that reads most like one, or null where none does. */
export type FindHint = (placed: PlacedWords, sentences: readonly TextRange[]) => Hint | null;
