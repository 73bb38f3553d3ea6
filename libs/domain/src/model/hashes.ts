/** One step of 32-bit FNV-1a: a hash with one more UTF-16 code unit. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/**
 * 32-bit FNV-1a over UTF-16 code units, continued from `seed`; the same on every machine.
 *
 * @returns signed: such numbers are found in a `Map` without an object being made for each
 */
export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = hashStep(hash, text.charCodeAt(at));
  }
  return hash | 0;
}

/** Names of the texts that are read for words, each hashed apart. */
export const TEXT_BLOCKS = ['words', 'letters', 'subject', 'ours'] as const;
export type TextBlock = (typeof TEXT_BLOCKS)[number];

const SEEDS: Readonly<Record<TextBlock, number>> = {
  words: 0x811c9dc5,
  letters: 0x2f0b4c47,
  subject: 0x5bd1e995,
  ours: 0x1b873593,
};

/** A block that is read for words and pairs of neighbours, and not for groups of letters. */
export type WordBlock = Exclude<TextBlock, 'letters'>;

/** Hashes of the words of a block and of pairs of neighbours, in their order and as often as they stand there. */
export function wordNgrams(block: WordBlock, words: readonly string[]): number[] {
  const seed = SEEDS[block];
  // A plain array: one of 32-bit numbers lies outside the heap, and making it took longer than filling it.
  const hashes: number[] = [];
  let before = 0;
  for (const word of words) {
    // As `hashText` makes them, both in one pass.
    let hash = seed;
    let pair = Math.imul(before, 0x9e3779b1);
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      hash = hashStep(hash, code);
      pair = hashStep(pair, code);
    }
    hashes.push(hash);
    if (before !== 0) hashes.push(pair);
    before = hash | 0;
  }
  return hashes;
}

const LONGEST_WORD = 40;
const LEAST_LETTERS = 3;
const MOST_LETTERS = 5;
const BLANK = 0x20;

/** Hashes of the groups of three to five letters within a word, its beginning and end marked by a blank. */
export function letterNgrams(word: string): number[] {
  const length = Math.min(LONGEST_WORD, word.length);
  const codes = [BLANK];
  for (let at = 0; at < length; at += 1) codes.push(word.charCodeAt(at));
  codes.push(BLANK);
  const hashes: number[] = [];
  for (let start = 0; start < length; start += 1) {
    let hash = SEEDS.letters;
    const end = Math.min(codes.length, start + MOST_LETTERS);
    for (let at = start; at < end; at += 1) {
      hash = hashStep(hash, codes[at] ?? 0);
      if (at - start >= LEAST_LETTERS - 1) hashes.push(hash);
    }
  }
  return hashes;
}

/** The n-grams of the words of one block, each once. */
export function ngramsOf(block: TextBlock, words: readonly string[]): Set<number> {
  if (block !== 'letters') return new Set(wordNgrams(block, words));
  const ngrams = new Set<number>();
  for (const word of new Set(words)) for (const hash of letterNgrams(word)) ngrams.add(hash);
  return ngrams;
}
