import { readFileSync } from 'node:fs';
import { vectorHash } from '#libs/domain';
import type { WordVectors } from '#libs/domain';
import type { Example } from './dataset.ts';
import { TRAINING_FOLDER } from './folder.ts';

const FILE = new URL('vectors/english.json', TRAINING_FOLDER);

interface VectorFile {
  readonly source: string;
  readonly dimensions: number;
  readonly scale: number;
  readonly words: string;
  readonly values: string;
}

/** Rows of vectors by word, as shipped with the training data; their source is named in the file. */
export function readVectorFile(): VectorFile {
  return JSON.parse(readFileSync(FILE, 'utf8')) as VectorFile;
}

/**
 * The vectors with weights for a mean: a word counts the less, the more of the examples have it.
 *
 * @source smooth inverse frequency: Arora, Liang, Ma (2017)
 */
export function vectorsFor(examples: readonly Example[], file: VectorFile = readVectorFile()): WordVectors {
  const words = file.words.split(' ');
  const documents = new Map<string, number>();
  for (const { reading } of examples) {
    for (const word of new Set(reading.words)) documents.set(word, (documents.get(word) ?? 0) + 1);
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
    index: new Map(Array.from(hashes, (hash, at) => [hash, at])),
  };
}
