import type { Lane, Rhythm } from '../assessment.ts';
import type { Message } from '../message/message.ts';
import type { Observation } from '../signals/observe.ts';
import { judgeByRules } from './judge-by-rules.ts';
import type { Judgement, LaneProbabilities } from './judgement.ts';
import { combine } from './judgement.ts';
import type { HeadName, Model } from './model.ts';
import { HEADS, inputOf } from './model.ts';
import { readForModel } from './reading.ts';
import { probabilities, vectorHash } from './trained.ts';

export interface Verdict {
  readonly judgement: Judgement;
  readonly lanes: LaneProbabilities;
}

/**
 * What the model believes about a message, and the lanes that follow from it.
 *
 * The lanes are the mean of two views: the factors combined by the guide's rules, and a head that learned the lanes
 * as such. The mean of both was better than either on files that neither had seen.
 */
export function judge(message: Message, observation: Observation, rhythm: Rhythm, model: Model): Verdict {
  if (model.trained === undefined) {
    const judgement = judgeByRules(observation);
    return { judgement, lanes: combine(judgement, rhythm) };
  }
  const { vocabulary, vectors, inputWeights, heads } = model.trained;
  const input = inputOf(
    readForModel(message, observation, rhythm),
    vocabulary,
    vectors,
    inputWeights,
    vectorHash,
  );
  const of = (name: HeadName) => probabilities(heads[name], input, vocabulary.hashes.length);
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
