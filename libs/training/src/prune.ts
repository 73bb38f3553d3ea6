import { ACTS, HEADS, HEAD_NAMES } from '#libs/domain';
import type { ModelFile } from '#libs/domain';

/** What keeps the model file under 3 MB; the n-grams beyond it weigh little in every head or act. */
const MOST = { heads: 26_000, sentences: 42_000 };

/** Weights of one byte each, `classes` for every n-gram. */
interface Weights {
  readonly classes: number;
  readonly bytes: Buffer;
}

/** The n-grams with the largest weights over all classes, in their old order. */
function heaviest(count: number, most: number, weights: readonly Weights[]): number[] {
  const largest = Int16Array.from({ length: count }, (_, at) => {
    let found = 0;
    for (const { classes, bytes } of weights) {
      for (let k = 0; k < classes; k += 1)
        found = Math.max(found, Math.abs(bytes.readInt8(at * classes + k)));
    }
    return found;
  });
  const order = Array.from(largest.keys()).sort((a, b) => largest[b]! - largest[a]! || a - b);
  return order.slice(0, most).sort((a, b) => a - b);
}

/** Keeps some of the pieces of `width` bytes each. */
function cut(text: string, width: number, kept: readonly number[]): string {
  const bytes = Buffer.from(text, 'base64');
  return Buffer.concat(kept.map((at) => bytes.subarray(at * width, (at + 1) * width))).toString('base64');
}

function countOf(hashes: string): number {
  return Buffer.from(hashes, 'base64').length / 4;
}

function pruneHeads(file: ModelFile, most: number): ModelFile {
  const count = countOf(file.vocabulary.hashes);
  if (count <= most) return file;
  const kept = heaviest(
    count,
    most,
    HEAD_NAMES.map((name) => ({
      classes: HEADS[name].length,
      bytes: Buffer.from(file.heads[name].ngrams, 'base64'),
    })),
  );
  const heads = { ...file.heads };
  for (const name of HEAD_NAMES) {
    heads[name] = { ...file.heads[name], ngrams: cut(file.heads[name].ngrams, HEADS[name].length, kept) };
  }
  const { vocabulary } = file;
  return {
    ...file,
    vocabulary: {
      ...vocabulary,
      hashes: cut(vocabulary.hashes, 4, kept),
      blocks: cut(vocabulary.blocks, 1, kept),
      idf: cut(vocabulary.idf, 1, kept),
    },
    heads,
  };
}

function pruneSentences(file: ModelFile, most: number): ModelFile {
  const { sentences } = file;
  const count = countOf(sentences.hashes);
  if (count <= most) return file;
  const kept = heaviest(count, most, [
    { classes: ACTS.length, bytes: Buffer.from(sentences.ngrams, 'base64') },
  ]);
  return {
    ...file,
    sentences: {
      ...sentences,
      hashes: cut(sentences.hashes, 4, kept),
      blocks: cut(sentences.blocks, 1, kept),
      idf: cut(sentences.idf, 1, kept),
      ngrams: cut(sentences.ngrams, ACTS.length, kept),
    },
  };
}

/**
 * Leaves out the n-grams that weigh least, judged by their largest weight over all heads and classes, or acts.
 *
 * @returns the file itself where its vocabularies are small enough
 */
export function prune(file: ModelFile, most = MOST): ModelFile {
  return pruneSentences(pruneHeads(file, most.heads), most.sentences);
}
