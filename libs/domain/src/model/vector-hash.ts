import { hashText } from './hashes.ts';

const VECTOR_SEED = 0x9747b28c;

/** Hash by which a word is found among the vectors. */
export function vectorHash(word: string): number {
  return hashText(word, VECTOR_SEED);
}
