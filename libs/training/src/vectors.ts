import { indexHashes, vectorHash } from '#libs/domain';
import type { WordVectors } from '#libs/domain';
import type { Example } from './dataset.ts';
import { readVectorFile } from './vector-file.ts';
import type { VectorFile } from './vector-file.ts';

/**
 * The vectors with weights for a mean: a word counts the less, the more of the examples have it.
 *
 * @source smooth inverse frequency: Arora, Liang, Ma (2017)
 */
export function vectorsFor(examples: readonly Example[], file: VectorFile = readVectorFile()): WordVectors {
  const words = file.words.split(' ');
  const documents = new Map<string, number>();
  for (const { reading } of examples) {
    for (const word of new Set(reading.words.words.texts))
      documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  const weights = Uint8Array.from(words, (word) => {
    const share = Math.max(1, documents.get(word) ?? 0) / Math.max(1, examples.length);
    return Math.max(1, Math.round((255 * 0.02) / (0.02 + share)));
  });
  const hashes = Int32Array.from(words, vectorHash);
  const bytes = Buffer.from(file.values, 'base64');
  return {
    dimensions: file.dimensions,
    scale: file.scale,
    hashes,
    weights,
    values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    index: indexHashes(hashes),
  };
}
