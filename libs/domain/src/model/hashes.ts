/**
 * 32-bit FNV-1a over UTF-16 code units, continued from `seed`; the same on every machine.
 *
 * @returns signed: such numbers are found in a `Map` without an object being made for each
 */
export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
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

/** Is given the hash of an n-gram and how often it was met there; the same n-gram may come again. */
export type Visit = (hash: number, times: number) => void;

/** Single words and pairs of neighbours. */
function eachWordNgram(words: readonly string[], seed: number, visit: Visit): void {
  let before = 0;
  for (const word of words) {
    // As `hashText` makes them, both in one pass.
    let hash = seed;
    let pair = Math.imul(before, 0x9e3779b1);
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      hash = Math.imul(hash ^ code, 0x01000193);
      pair = Math.imul(pair ^ code, 0x01000193);
    }
    visit(hash | 0, 1);
    if (before !== 0) visit(pair | 0, 1);
    before = hash | 0;
  }
}

/** Three to five letters within a word, its beginning and end marked. */
function eachLetterNgram(words: readonly string[], visit: Visit): void {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  for (const [word, occurrences] of times) {
    const marked = ` ${word.slice(0, 40)} `;
    for (let start = 0; start < marked.length - 2; start += 1) {
      let hash = SEEDS.letters;
      const end = Math.min(marked.length, start + 5);
      for (let at = start; at < end; at += 1) {
        hash = Math.imul(hash ^ marked.charCodeAt(at), 0x01000193);
        if (at - start >= 2) visit(hash | 0, occurrences);
      }
    }
  }
}

/** Goes through the n-grams of the words of one block: groups of letters in `letters`, words and pairs elsewhere. */
export function eachNgram(block: TextBlock, words: readonly string[], visit: Visit): void {
  if (block === 'letters') eachLetterNgram(words, visit);
  else eachWordNgram(words, SEEDS[block], visit);
}

/** The n-grams of the words of one block, each once. */
export function ngramsOf(block: TextBlock, words: readonly string[]): Set<number> {
  const ngrams = new Set<number>();
  eachNgram(block, words, (hash) => ngrams.add(hash));
  return ngrams;
}
