import { HEADS, HEAD_NAMES, treeRow } from '#libs/domain';
import type { HeadName, Input, InputWeights, Vocabulary, WordVectors } from '#libs/domain';
import { boost } from './boost.ts';
import type { BoostOptions, Boosted } from './boost.ts';
import { inputsOf, vocabularyOf, widthWithoutRhythm } from './dataset.ts';
import type { Example } from './dataset.ts';
import { fitRegression, scoreClasses, softmax } from './logistic.ts';
import type { Regression } from './logistic.ts';
import { vectorsFor } from './vectors.ts';

/** Chosen by leaving one corpus file out at a time; see docs/assessment.md. */
export const INPUT_WEIGHTS: InputWeights = { vectors: 0.3, ourVectors: 0.15, dense: 0.5 };
const STRENGTH = 5;
const ITERATIONS = 60;
const BOOST: BoostOptions = {
  rounds: 100,
  rate: 0.07,
  leaves: 7,
  leastInLeaf: 20,
  featureShare: 0.3,
  rowShare: 0.8,
  penalty: 5,
  seed: 20261125,
};

export type Heads = Readonly<Record<HeadName, Regression>>;
/** Probabilities of every head for one record, in the order of `HEAD_NAMES`. */
export type Opinions = readonly Float64Array[];

/** The examples as numbers, made once for all folds. The vocabulary never sees a label. */
export interface Prepared {
  readonly examples: readonly Example[];
  readonly vocabulary: Vocabulary;
  readonly vectors: WordVectors;
  readonly inputs: readonly Input[];
  readonly width: number;
}

/** @throws RangeError when there are no examples */
export function prepare(examples: readonly Example[]): Prepared {
  const first = examples[0];
  if (first === undefined) throw new RangeError('the corpus is empty');
  const vocabulary = vocabularyOf(examples);
  const vectors = vectorsFor(examples);
  return {
    examples,
    vocabulary,
    vectors,
    inputs: inputsOf(examples, vocabulary, vectors, INPUT_WEIGHTS),
    width: widthWithoutRhythm(vocabulary, vectors, first),
  };
}

/** Fits every head on the rows whose label tells the head's class. */
export function fitHeads({ examples, inputs, width }: Prepared, rows: readonly number[]): Heads {
  const heads = {} as Record<HeadName, Regression>;
  for (const name of HEAD_NAMES) {
    const told = rows.filter((row) => examples[row]!.targets[name] !== null);
    heads[name] = fitRegression(
      told.map((row) => inputs[row]!),
      told.map((row) => examples[row]!.targets[name]!),
      HEADS[name].length,
      name === 'lane' ? width + 2 : width,
      STRENGTH,
      ITERATIONS,
    );
  }
  return heads;
}

/** What fitted heads say of one row. */
export function opinionsOf(heads: Heads, input: Input): Opinions {
  return HEAD_NAMES.map((name) => softmax(scoreClasses(heads[name], input)));
}

/** Fits the trees of every head on opinions of heads that had not seen the row's file. */
export function fitTrees(
  { examples }: Prepared,
  rows: readonly number[],
  opinions: ReadonlyMap<number, Opinions>,
): Record<HeadName, Boosted> {
  const trees = {} as Record<HeadName, Boosted>;
  for (const name of HEAD_NAMES) {
    const told = rows.filter((row) => examples[row]!.targets[name] !== null);
    trees[name] = boost(
      told.map((row) => rowOf(examples[row]!, opinions.get(row)!)),
      told.map((row) => examples[row]!.targets[name]!),
      HEADS[name].length,
      BOOST,
    );
  }
  return trees;
}

/** The trees' features of one example. */
export function rowOf({ reading }: Example, opinions: Opinions): Float32Array {
  return treeRow(opinions, reading.dense, reading.rhythm);
}
