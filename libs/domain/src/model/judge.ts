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
import type { Model, TrainedModel } from './trained.ts';
import { probabilities, treeRow, vectorHash } from './trained.ts';
import { treeProbabilities } from './trees.ts';

export interface Verdict {
  readonly judgement: Judgement;
  readonly lanes: LaneProbabilities;
}

/** A verdict on a message, with what its sentences do; those are empty where no model is trained. */
export interface Judged extends Verdict {
  readonly sentences: readonly ReadSentence[];
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
    return { judgement, lanes: combine(judgement, rhythm), sentences: [] };
  }
  const reading = readForModel(message, observation, rhythm);
  const sentences = readActs(model.trained, reading.sentences);
  return { ...verdictOf(model.trained, reading, sentences, rhythm), sentences };
}

/** What each sentence does, as the reader of a trained model says. */
export function readActs(
  { sentences: reader, vectors }: TrainedModel,
  sentences: readonly SentenceReading[],
): ReadSentence[] {
  return sentences.map((sentence) => ({
    range: sentence.range,
    acts: actsOf(reader, sentenceInput(sentence, reader.vocabulary, vectors, vectorHash)),
  }));
}

/** The verdict of a trained model on what it read. */
export function verdictOf(
  trained: TrainedModel,
  reading: Reading,
  sentences: readonly ReadSentence[],
  rhythm: Rhythm,
): Verdict {
  const { vocabulary, vectors, inputWeights, heads, trees } = trained;
  const acts = actFeatures(sentences.map((sentence) => sentence.acts));
  const input = inputOf(reading, acts, vocabulary, vectors, inputWeights, vectorHash);
  const opinions = probabilities(heads, input, vocabulary.hashes.length);
  const row = treeRow(opinions, reading.dense, acts, reading.rhythm);
  const second = HEAD_NAMES.map((name) => treeProbabilities(trees[name], row));
  return blendVerdicts(verdictFrom(opinions, rhythm), verdictFrom(second, rhythm));
}

/**
 * The verdict that follows from the opinions of the heads.
 *
 * @param opinions in the order of `HEAD_NAMES`
 */
export function verdictFrom(opinions: readonly Float64Array[], rhythm: Rhythm): Verdict {
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

/** The verdict of both opinions together. */
export function blendVerdicts(heads: Verdict, trees: Verdict): Verdict {
  const mean = (of: (verdict: Verdict) => number) =>
    (of(heads) + TREES_COUNT * of(trees)) / (1 + TREES_COUNT);
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
