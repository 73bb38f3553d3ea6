import type { TextRange } from '../assessment.ts';
import type { PlacedWords } from '../model/words.ts';

/** What a sentence can be beside the matter of a message; the order is that of the weights in a file of asides. */
export const ASIDES = ['to_software', 'about_self'] as const;
export type Aside = (typeof ASIDES)[number];

/** A sentence that is beside the matter. */
export interface FoundAside extends TextRange {
  readonly aside: Aside;
}
export type FindAsides = (placed: PlacedWords, sentences: readonly TextRange[]) => FoundAside[];
