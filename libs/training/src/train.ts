import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { HEADS, HEAD_NAMES } from '#libs/domain';
import type { HeadName, Input, InputWeights, ModelFile } from '#libs/domain';
import { exampleOf, inputsOf, vocabularyOf, widthWithoutRhythm } from './dataset.ts';
import type { Example } from './dataset.ts';
import { TRAINING_FOLDER } from './folder.ts';
import { fitRegression } from './logistic.ts';
import type { Regression } from './logistic.ts';
import { modelFileOf } from './model-file.ts';
import { readRecords } from './record.ts';
import type { LabelledRecord } from './record.ts';
import { vectorsFor } from './vectors.ts';

const CORPUS = new URL('corpus/', TRAINING_FOLDER);

/** Chosen by leaving one corpus file out at a time; see docs/assessment.md. */
export const INPUT_WEIGHTS: InputWeights = { vectors: 0.3, ourVectors: 0.15, dense: 0.5 };
export const STRENGTH = 5;
export const ITERATIONS = 150;

export interface Corpus {
  readonly records: readonly LabelledRecord[];
  readonly files: readonly string[];
  /** SHA-256 over the names and contents of the files. */
  readonly hash: string;
}

/**
 * Reads the training corpus, its files in the order of their names.
 *
 * @throws RecordError at the first line that is not a record
 */
export function readCorpus(folder: URL = CORPUS): Corpus {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const hash = createHash('sha256');
  const records = files.flatMap((name) => {
    const content = readFileSync(new URL(name, folder), 'utf8');
    hash.update(`${name}\n${content}`);
    return readRecords(content, name);
  });
  return { records, files, hash: hash.digest('hex') };
}

/** Fits every head on the examples whose label tells the head's class. */
export function fitHeads(
  examples: readonly Example[],
  inputs: readonly Input[],
  width: number,
): Record<HeadName, Regression> {
  const heads = {} as Record<HeadName, Regression>;
  for (const name of HEAD_NAMES) {
    const rows = examples.flatMap(({ targets }, at) => (targets[name] === null ? [] : [at]));
    heads[name] = fitRegression(
      rows.map((at) => inputs[at]!),
      rows.map((at) => examples[at]!.targets[name]!),
      HEADS[name].length,
      name === 'lane' ? width + 2 : width,
      STRENGTH,
      ITERATIONS,
    );
  }
  return heads;
}

export interface TrainOptions {
  /** ISO date that the model carries; the one thing that the corpus does not decide. */
  readonly date: string;
  readonly folder?: URL;
  readonly onProgress?: (line: string) => void;
}

/**
 * Trains a model on the corpus. The same corpus and date make the same bytes.
 *
 * @returns the model file, to be written as JSON; takes minutes on one core
 * @throws RecordError when the corpus cannot be read
 */
export function train(options: TrainOptions): ModelFile {
  const corpus = readCorpus(options.folder);
  const version = `${options.date}-${corpus.hash.slice(0, 6)}`;
  const say = options.onProgress ?? (() => undefined);
  say(`${corpus.records.length} records in ${corpus.files.length} files`);
  const examples = corpus.records.map((record) => exampleOf(record, { version }));
  const vocabulary = vocabularyOf(examples);
  const vectors = vectorsFor(examples);
  const inputs = inputsOf(examples, vocabulary, vectors, INPUT_WEIGHTS);
  const first = examples[0];
  if (first === undefined) throw new RangeError('the corpus is empty');
  say(`${vocabulary.hashes.length} n-grams`);
  const heads = fitHeads(examples, inputs, widthWithoutRhythm(vocabulary, vectors, first));
  return modelFileOf({
    version,
    trainedAt: options.date,
    corpus: { hash: corpus.hash, records: corpus.records.length, files: corpus.files },
    scores: {},
    inputWeights: INPUT_WEIGHTS,
    vocabulary,
    vectors,
    heads,
  });
}
