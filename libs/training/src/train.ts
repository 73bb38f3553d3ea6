import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { PLAIN_DECISION, inputFromRecord, judgeMessage, readTrainedModel } from '#libs/domain';
import type { Decision, Model, ModelFile } from '#libs/domain';
import { crossValidate, foldsByFile } from './cross-validate.ts';
import type { CrossValidated } from './cross-validate.ts';
import { CORPUS_POLICY, exampleOf } from './dataset.ts';
import type { Example } from './dataset.ts';
import { buriedShare, fitDecision, macroF1 } from './decide.ts';
import type { Judged } from './decide.ts';
import { INPUT_WEIGHTS, fitHeads, fitTrees, prepare } from './fit.ts';
import type { Fitted, Prepared } from './fit.ts';
import { TRAINING_FOLDER } from './folder.ts';
import { modelFileOf } from './model-file.ts';
import type { ModelParts } from './model-file.ts';
import { prune } from './prune.ts';
import { readRecords } from './record.ts';
import { PHRASES_FOLDER, readPhrases } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { LabelledRecord } from './record.ts';
import { fitSentences } from './sentences.ts';
import type { TaggedSentences } from './tags.ts';
import { TAGS_FOLDER, readTags } from './tags.ts';

const CORPUS = new URL('corpus/', TRAINING_FOLDER);

/** Folds of whole files; with n folds the heads are fitted n (n + 1) / 2 times. */
const FOLDS = 5;

export interface Corpus {
  readonly records: readonly LabelledRecord[];
  readonly files: readonly string[];
  /** SHA-256 over the names and contents of the files, of the tagged sentences and of the phrases. */
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
  for (const part of [TAGS_FOLDER, PHRASES_FOLDER]) {
    for (const name of readdirSync(part).sort())
      hash.update(`${name}\n${readFileSync(new URL(name, part), 'utf8')}`);
  }
  return { records, files, hash: hash.digest('hex') };
}

export interface TrainOptions {
  /** ISO date that the model carries; the one thing that the corpus does not decide. */
  readonly date: string;
  readonly folder?: URL;
  /** Sentences that stand by themselves; all that come with the corpus when not given. */
  readonly phrases?: readonly Phrase[];
  readonly onProgress?: (line: string) => void;
  /** What models that had not seen a record's file say of it: for a closer look than the scores. */
  readonly onJudged?: (judged: readonly Judged[], prepared: Prepared) => void;
}

/**
 * Trains a model on the corpus. The same corpus and date make the same bytes.
 *
 * @returns the model file, to be written as JSON; takes minutes on one core
 * @throws RecordError when the corpus cannot be read, RangeError when it is empty
 */
export function train(options: TrainOptions): ModelFile {
  const corpus = readCorpus(options.folder);
  const say = options.onProgress ?? (() => undefined);
  say(`${corpus.records.length} records in ${corpus.files.length} files`);
  const prepared = prepare(
    examplesOf(corpus.records, { version: options.date }),
    options.phrases ?? readPhrases(),
  );
  const all = [...prepared.examples.keys()];
  const validated = crossValidate(
    prepared,
    foldsByFile(prepared.examples.slice(0, prepared.records), FOLDS),
    say,
  );
  const judged = judgedBy(prepared, validated);
  options.onJudged?.(judged, prepared);
  const decision = fitDecision(judged);
  const trees = fitTrees(prepared, all, validated.opinions, validated.acts);
  const heads = fitHeads(prepared, all, validated.acts);
  const sentences = fitSentences(prepared.sentences, prepared.examples, all);
  say('trees, heads and the reader of sentences on everything');
  const model = shippedForm(
    prepared,
    { sentences, heads, trees },
    {
      version: options.date,
      trainedAt: options.date,
      corpus: { hash: corpus.hash, records: corpus.records.length, files: corpus.files },
      scores: scoresOf(judged, decision),
      decision,
    },
  );
  // Of the whole content: another way of learning from the same corpus is another version.
  const hash = createHash('sha256').update(JSON.stringify(model)).digest('hex');
  return { ...model, version: `${options.date}-${hash.slice(0, 6)}` };
}

/** Every record as an example, with what its sentences do where they are tagged. */
export function examplesOf(records: readonly LabelledRecord[], model: Model): Example[] {
  const tags = new Map<string, ReadonlyMap<string, TaggedSentences>>();
  return records.map((record) => {
    const inFile = tags.get(record.file) ?? readTags(record.file);
    tags.set(record.file, inFile);
    return exampleOf(record, model, inFile.get(record.id));
  });
}

type About = Pick<ModelParts, 'version' | 'trainedAt' | 'corpus' | 'scores' | 'decision'>;

/** What was fitted, as it is shipped: fewer n-grams, a byte a weight. */
function shippedForm(prepared: Prepared, fitted: Fitted, about: About): ModelFile {
  const { vocabulary, vectors, sentences } = prepared;
  const shared = { inputWeights: INPUT_WEIGHTS, vocabulary, vectors };
  return prune(modelFileOf({ ...about, ...shared, sentenceVocabulary: sentences.vocabulary, ...fitted }));
}

const UNDECIDED: About = {
  version: 'left out',
  trainedAt: '',
  corpus: { hash: '', records: 0, files: [] },
  scores: {},
  decision: PLAIN_DECISION,
};

/**
 * Every record as models judge it that had not seen its fold, in the form in which a model is shipped: without the
 * n-grams that it leaves out it takes a little more for urgent and for news, which cost half a point of macro-F1 where
 * the answers were chosen by what the whole said.
 */
export function judgedBy(prepared: Prepared, { models }: CrossValidated): Judged[] {
  const judged = new Map<number, Judged>();
  for (const { rows, ...fitted } of models) {
    const trained = readTrainedModel(shippedForm(prepared, fitted, UNDECIDED));
    for (const row of rows) {
      const { record } = prepared.examples[row]!;
      const input = inputFromRecord(record, {
        policy: CORPUS_POLICY,
        model: { version: UNDECIDED.version, trained },
      });
      const { judged: verdict, urgency } = judgeMessage(input.message, input.history, input.context);
      const { label, urgent: isUrgent } = record;
      judged.set(row, { label, isUrgent, lanes: verdict.lanes, urgent: urgency });
    }
  }
  return prepared.examples.slice(0, prepared.records).map((_, row) => judged.get(row)!);
}

/** The scores that a model carries, in shares from 0 to 1, to three places. */
function scoresOf(judged: readonly Judged[], decision: Decision): Record<string, number> {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    macroF1FilesLeftOut: round(macroF1(judged, decision.weights)),
    buriedFilesLeftOut: round(buriedShare(judged, decision)),
  };
}
