import { plainSentences } from '#libs/domain';
import type { ToldSentence } from './sentence-scorer.ts';

/** The sentences of a text that stands by itself, as a reader of sentences is given them; those without a word are none. */
export function toldIn(text: string, said: Pick<ToldSentence, 'isOne' | 'file' | 'own'>): ToldSentence[] {
  return plainSentences(text)
    .filter(({ words }) => words.length > 0)
    .map(({ words }) => ({ words, record: null, ...said }));
}
