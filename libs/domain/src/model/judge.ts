import type { Lane, Rhythm } from '../assessment.ts';
import type { Message } from '../message/message.ts';
import type { Observation } from '../signals/observe.ts';
import { judgeByRules } from './judge-by-rules.ts';
import type { Judgement, LaneProbabilities } from './judgement.ts';
import { combine } from './judgement.ts';
import type { HeadName } from './model.ts';
import { HEADS, HEAD_NAMES, inputOf } from './model.ts';
import type { Reading } from './reading.ts';
import { readForModel } from './reading.ts';
import { actFeatures, actsOf, sentenceInput } from './sentence-reader.ts';
import type { ReadSentence } from './sentence-reader.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { readsAlike } from './sentence-reading.ts';
import type { Model, TrainedModel } from './trained.ts';
import { probabilities, treeRow } from './trained.ts';
import { treeProbabilities } from './trees.ts';

interface Verdict {
  readonly judgement: Judgement;
  readonly lanes: LaneProbabilities;
}

/** A verdict on a message, with what its sentences do; those are empty where no model is trained. */
export interface Judged extends Verdict {
  readonly sentences: readonly ReadSentence[];
  /** The sentences as the reader of sentences saw them, one each. */
  readonly readings: readonly SentenceReading[];
}

/**
 * What the model believes about a message, and the lanes that follow from it.
 *
 * The lanes are the mean of two views: the factors combined by the guide's rules, and a head that learned the lanes
 * as such. The mean of both was better than either on files that neither had seen.
 */
export function judge(message: Message, observation: Observation, rhythm: Rhythm, model: Model): Judged {
  if (model.trained === undefined) {
    const judgement = judgeByRules(observation);
    return { judgement, lanes: combine(judgement, rhythm), sentences: [], readings: [] };
  }
  const reading = readForModel(message, observation, rhythm);
  const acts = actsIn(model.trained, reading.sentences);
  const sentences = reading.sentences.map(({ range }, at) => ({ range, acts: acts[at]! }));
  return { ...verdictOf(model.trained, reading, acts, rhythm), sentences, readings: reading.sentences };
}

/**
 * How likely a part of a message cannot wait, as `judge` would say of it. A sentence that stands in both as it was is
 * not read again, and no other tree is asked than those of urgency.
 *
 * @param observation of the message with some of its sentences blanked, see `observePart`
 * @param whole what was judged of all of it
 */
export function judgeUrgency(
  message: Message,
  observation: Observation,
  rhythm: Rhythm,
  model: Model,
  whole: Judged,
): number {
  if (model.trained === undefined) return judgeByRules(observation).urgent;
  const reading = readForModel(message, observation, rhythm);
  const acts = actsIn(model.trained, reading.sentences, whole);
  const { opinions, row } = hear(model.trained, reading, acts);
  const [, heads = 0] = opinions[HEAD_NAMES.indexOf('urgent')] ?? [];
  const [, trees = 0] = treeProbabilities(model.trained.trees.urgent, row);
  return meanOf(heads, trees, TREES_COUNT);
}

/**
 * What the model believes of a letter by its gist and as a whole: the mean of both.
 *
 * @param gist of the message, with its other sentences blanked, see `observePart`
 * @param whole what was judged of all of it
 */
export function judgeWithGist(
  message: Message,
  gist: Observation,
  rhythm: Rhythm,
  model: Model,
  whole: Judged,
): Judged {
  if (model.trained === undefined) return whole;
  const reading = readForModel(message, gist, rhythm);
  const acts = actsIn(model.trained, reading.sentences, whole);
  return { ...whole, ...meanVerdict(whole, verdictOf(model.trained, reading, acts, rhythm), 1) };
}

/** How likely each sentence does each act; those of `known` that stand there in the same way are not read again. */
function actsIn(
  { sentences: reader, vectors }: TrainedModel,
  sentences: readonly SentenceReading[],
  known?: Judged,
): Float64Array[] {
  const places = new Map(known?.readings.map(({ range }, at) => [range?.start, at]));
  return sentences.map((sentence) => {
    const place = places.get(sentence.range?.start) ?? -1;
    const before = known?.readings[place];
    const acts = before !== undefined && readsAlike(sentence, before) ? known?.sentences[place]?.acts : null;
    return acts ?? actsOf(reader, sentenceInput(sentence, reader.vocabulary, vectors));
  });
}

/**
 * The verdict of a trained model on what it read.
 *
 * @param acts how likely each sentence does each act
 */
function verdictOf(
  trained: TrainedModel,
  reading: Reading,
  acts: readonly Float64Array[],
  rhythm: Rhythm,
): Verdict {
  const { opinions, row } = hear(trained, reading, acts);
  const second = HEAD_NAMES.map((name) => treeProbabilities(trained.trees[name], row));
  return meanVerdict(verdictFrom(opinions, rhythm), verdictFrom(second, rhythm), TREES_COUNT);
}

/** What the heads say, in the order of `HEAD_NAMES`, and what the trees are asked about it. */
function hear(
  { vocabulary, vectors, inputWeights, heads }: TrainedModel,
  reading: Reading,
  acts: readonly Float64Array[],
): { readonly opinions: readonly Float64Array[]; readonly row: Float32Array } {
  const features = actFeatures(acts);
  const input = inputOf(reading, features, vocabulary, vectors, inputWeights);
  const opinions = probabilities(heads, input, vocabulary.hashes.length);
  return { opinions, row: treeRow(opinions, reading.dense, features, reading.rhythm) };
}

/**
 * The verdict that follows from the opinions of the heads.
 *
 * @param opinions in the order of `HEAD_NAMES`
 */
function verdictFrom(opinions: readonly Float64Array[], rhythm: Rhythm): Verdict {
  const of = (name: HeadName): Float64Array => opinions[HEAD_NAMES.indexOf(name)] ?? new Float64Array();
  const [followUp = 0, application = 0, process = 0, notCandidate = 0] = of('stage');
  const judgement = {
    manner: of('manner')[1] ?? 0,
    stage: { follow_up: followUp, application, process, not_candidate: notCandidate },
    substance: of('substance')[1] ?? 0,
    urgent: of('urgent')[1] ?? 0,
  };
  const direct = of('lane');
  const factored = combine(judgement, rhythm);
  const lanes = { ...factored };
  HEADS.lane.forEach((lane: Lane, at) => {
    lanes[lane] = (factored[lane] + (direct[at] ?? 0)) / 2;
  });
  return { judgement, lanes };
}

/** How often what the trees say counts against the heads once; they have heard the heads. Chosen by cross-validation. */
const TREES_COUNT = 2;

/** The mean of two, of which the second counts so often against the first once. */
const meanOf = (first: number, second: number, count: number): number =>
  (first + count * second) / (1 + count);

function meanVerdict(first: Verdict, second: Verdict, count: number): Verdict {
  const mean = (of: (verdict: Verdict) => number) => meanOf(of(first), of(second), count);
  return {
    judgement: {
      manner: mean(({ judgement }) => judgement.manner),
      stage: {
        follow_up: mean(({ judgement }) => judgement.stage.follow_up),
        application: mean(({ judgement }) => judgement.stage.application),
        process: mean(({ judgement }) => judgement.stage.process),
        not_candidate: mean(({ judgement }) => judgement.stage.not_candidate),
      },
      substance: mean(({ judgement }) => judgement.substance),
      urgent: mean(({ judgement }) => judgement.urgent),
    },
    lanes: {
      value_added: mean(({ lanes }) => lanes.value_added),
      empty: mean(({ lanes }) => lanes.empty),
      excessive: mean(({ lanes }) => lanes.excessive),
      other: mean(({ lanes }) => lanes.other),
    },
  };
}
