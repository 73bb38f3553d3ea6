import { HEADS, HEAD_NAMES, inputOf, kept, treeRow } from '#libs/domain';
import type { HeadName, Input, InputWeights, Vocabulary, WordVectors } from '#libs/domain';
import { boost } from './boost.ts';
import type { BoostOptions, Boosted } from './boost.ts';
import { vocabularyOf, widthWithoutRhythm } from './dataset.ts';
import type { Example } from './dataset.ts';
import type { Independent } from './independent.ts';
import { fitRegression, scoreClasses, softmax } from './logistic.ts';
import type { Regression } from './logistic.ts';
import type { Phrase } from './phrases.ts';
import { prepareSentences } from './sentences.ts';
import type { PreparedSentences } from './sentences.ts';
import { vectorsFor } from './vectors.ts';
import { withoutHistory } from './without-history.ts';

/** Chosen by leaving one corpus file out at a time; see docs/assessment.md. */
export const INPUT_WEIGHTS: InputWeights = { vectors: 0.3, ourVectors: 0.15, dense: 0.5, acts: 1 };
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

/** Everything of a model that is fitted on labels. */
export interface Fitted {
  readonly sentences: Independent;
  readonly heads: Heads;
  readonly trees: Readonly<Record<HeadName, Boosted>>;
}

/** Probabilities of every head for one record, in the order of `HEAD_NAMES`. */
export type Opinions = readonly Float64Array[];

/** The examples as numbers, made once for all folds. The vocabulary never sees a label. */
export interface Prepared {
  /** One a record, in their order, and behind them follow-ups once more without their history. */
  readonly examples: readonly Example[];
  /** How many of the examples are records. */
  readonly records: number;
  /** Rows of the examples without their history, by the rows that they repeat. */
  readonly repeated: ReadonlyMap<number, number>;
  readonly vocabulary: Vocabulary;
  readonly vectors: WordVectors;
  readonly sentences: PreparedSentences;
  readonly width: number;
}

/** By row: what its sentences do, as a reader says that had not seen the row; see `actFeatures`. */
export type Acts = ReadonlyMap<number, readonly number[]>;

/**
 * @param told one a record
 * @throws RangeError when there are none
 */
export function prepare(told: readonly Example[], phrases: readonly Phrase[]): Prepared {
  const first = told[0];
  if (first === undefined) throw new RangeError('the corpus is empty');
  const bare = withoutHistory(told, { version: 'training' });
  const examples = [...told, ...bare.values()];
  const vocabulary = vocabularyOf(told);
  const vectors = vectorsFor(told);
  return {
    examples,
    records: told.length,
    repeated: new Map([...bare.keys()].map((row, at) => [row, told.length + at])),
    vocabulary,
    vectors,
    sentences: prepareSentences(told, examples, phrases, vectors),
    width: widthWithoutRhythm(vocabulary, vectors, first),
  };
}

/** The input of the heads for one row. */
export function inputFor({ examples, vocabulary, vectors }: Prepared, row: number, acts: Acts): Input {
  const { reading } = examples[row]!;
  return kept(inputOf(reading, acts.get(row)!, vocabulary, vectors, INPUT_WEIGHTS));
}

/**
 * The base of the corpus. What came later was written at the boundaries and is rarer in mail than among the records, so
 * the base counts twice in every fit: better on the base by three in a thousand, and no worse on the rest.
 */
const BASE = /^train-[1-7]$/;

/**
 * Files whose authors gave every follow-up its history, and nothing else a stranger's: heads that learn from all of it
 * take a stranger's follow-up for an application. A quarter of those first mails keeps what else they teach. On
 * `train-1`, `-2` and `-5`, left out, macro-F1 goes from 0.931 to 0.937.
 */
const STRANGERS_NEVER_FOLLOW_UP = /^train-1[34]$/;
const QUARTER = 4;

/** Rows as often as they count. */
function counted(examples: readonly Example[], rows: readonly number[]): number[] {
  return rows.flatMap((row) => {
    const { record } = examples[row]!;
    if (BASE.test(record.file)) return [row, row];
    const overdone = STRANGERS_NEVER_FOLLOW_UP.test(record.file) && record.history.length === 0;
    return overdone && record.label === 'other' && row % QUARTER !== 0 ? [] : [row];
  });
}

/** Fits every head on the rows whose label tells the head's class. */
export function fitHeads(prepared: Prepared, rows: readonly number[], acts: Acts): Heads {
  const { examples, width } = prepared;
  const inputs = new Map(rows.map((row) => [row, inputFor(prepared, row, acts)]));
  const learned = counted(examples, rows);
  const heads = {} as Record<HeadName, Regression>;
  for (const name of HEAD_NAMES) {
    const told = learned.filter((row) => examples[row]!.targets[name] !== null);
    heads[name] = fitRegression(
      told.map((row) => inputs.get(row)!),
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
  acts: Acts,
): Record<HeadName, Boosted> {
  const learned = counted(examples, rows);
  const trees = {} as Record<HeadName, Boosted>;
  for (const name of HEAD_NAMES) {
    const told = learned.filter((row) => examples[row]!.targets[name] !== null);
    trees[name] = boost(
      told.map((row) => rowOf(examples[row]!, opinions.get(row)!, acts.get(row)!)),
      told.map((row) => examples[row]!.targets[name]!),
      HEADS[name].length,
      BOOST,
    );
  }
  return trees;
}

/** The trees' features of one example. */
function rowOf({ reading }: Example, opinions: Opinions, acts: readonly number[]): Float32Array {
  return treeRow(opinions, reading.dense, acts, reading.rhythm);
}
