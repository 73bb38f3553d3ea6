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

/** Counts of hashed n-grams. */
export type NgramCounts = Map<number, number>;

function count(counts: NgramCounts, hash: number, times: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + times);
}

/** Single words and pairs of neighbours. */
export function wordNgrams(words: readonly string[], block: TextBlock): NgramCounts {
  const seed = SEEDS[block];
  const counts: NgramCounts = new Map();
  let before = 0;
  for (const word of words) {
    const hash = hashText(word, seed);
    count(counts, hash, 1);
    if (before !== 0) count(counts, hashText(word, Math.imul(before, 0x9e3779b1)), 1);
    before = hash;
  }
  return counts;
}

/** Three to five letters within a word, its beginning and end marked. */
export function letterNgrams(words: readonly string[]): NgramCounts {
  const seed = SEEDS.letters;
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const counts: NgramCounts = new Map();
  for (const [word, occurrences] of times) {
    const marked = ` ${word.slice(0, 40)} `;
    for (let start = 0; start < marked.length - 2; start += 1) {
      let hash = seed;
      const end = Math.min(marked.length, start + 5);
      for (let at = start; at < end; at += 1) {
        hash = Math.imul(hash ^ marked.charCodeAt(at), 0x01000193);
        if (at - start >= 2) count(counts, hash | 0, occurrences);
      }
    }
  }
  return counts;
}
