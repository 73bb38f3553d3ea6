import { readFileSync } from 'node:fs';
import { indexHashes, isWordOf, vectorHash } from '#libs/domain';
import type { IsWord } from '#libs/domain';
import { TRAINING_FOLDER } from './folder.ts';

const FILE = new URL('vectors/english.json', TRAINING_FOLDER);

export interface VectorFile {
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

let ofFile: IsWord | null = null;

/** Whether a word is among those of the file: the same answer as a model gives that is trained with it. */
export function isWord(word: string): boolean {
  if (ofFile === null) {
    const hashes = Int32Array.from(readVectorFile().words.split(' '), vectorHash);
    ofFile = isWordOf({ hashes, index: indexHashes(hashes) });
  }
  return ofFile(word);
}
