import type { Concept } from '../signals/evidence.ts';
import type { Observation } from '../signals/observe.ts';
import type { Judgement } from './judgement.ts';

/** Weights in log-odds, set by hand from the labelling guide. */
const MANNER: Partial<Record<Concept, number>> = {
  pressure: 2,
  insult: 1.6,
  guilt: 1.8,
  going_round: 1.4,
  private_life: 1.8,
  watched: 2,
  turning_up: 1.6,
  romance: 1.6,
  after_no: 1,
  threat: 2,
  easy_way_out: -1.2,
};
const SUBSTANCE: Partial<Record<Concept, number>> = {
  experience: 1,
  result: 1.2,
  employer_knowledge: 0.9,
  new_material: 1.1,
  decision_change: 1.1,
  picked_up: 0.6,
  referral: 1.3,
  status_question: -0.7,
  same_again: -1,
  generic_warmth: -0.5,
};
const PROCESS: Partial<Record<Concept, number>> = {
  answer: 1.2,
  scheduling: 1,
  documents: 1,
  withdrawal: 2,
  acceptance: 1.8,
  accommodation: 1.2,
  feedback: 1.2,
  data_request: 2.5,
  status_question: -0.8,
};
const NOT_CANDIDATE: Partial<Record<Concept, number>> = {
  vendor: 1.5,
  agency: 2,
  machine: 1.8,
  colleague: 1.5,
  misdirected: 1.8,
};

function sum(observation: Observation, weights: Partial<Record<Concept, number>>): number {
  let total = 0;
  for (const [concept, weight] of Object.entries(weights)) {
    total += weight * Math.min(2, observation.has(concept as Concept));
  }
  return total;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** A judgement by hand-set weights over the signals, for use where no trained model is given. */
export function judgeByRules(observation: Observation): Judgement {
  const { stage, novelty } = observation;
  const followUp =
    1 +
    (stage.earlierFromThem > 0 ? 1.5 : 0) +
    Math.min(2, observation.has('earlier_contact')) +
    Math.min(1, observation.has('status_question'));
  const scores = {
    follow_up: followUp,
    application: stage.known ? -1 : 1 + 1.5 * Math.min(2, observation.has('first_contact')),
    process:
      sum(observation, PROCESS) + (stage.theirTurn ? 1 : -1) + (stage.theirTurn && stage.weAsked ? 1.5 : 0),
    not_candidate:
      sum(observation, NOT_CANDIDATE) + (observation.machine === null ? 0 : 3) + (stage.known ? -1 : 0),
  };
  const total = Object.values(scores).reduce((all, score) => all + Math.exp(score), 0);
  const share = (score: number) => Math.exp(score) / total;
  const recipients = observation.recipients > 2 ? 1 : 0;
  return {
    manner: logistic(sum(observation, MANNER) + recipients + (stage.sinceNo > 0 ? 1 : 0) - 3),
    stage: {
      follow_up: share(scores.follow_up),
      application: share(scores.application),
      process: share(scores.process),
      not_candidate: share(scores.not_candidate),
    },
    substance: logistic(
      sum(observation, SUBSTANCE) +
        0.3 * Math.min(4, novelty.newNumbers) +
        0.5 * Math.min(1, novelty.newAttachments) -
        1.6,
    ),
    urgent: logistic(
      4 * Math.min(1, observation.has('danger')) +
        1.5 * Math.min(1, observation.has('soon')) +
        1.2 *
          Math.min(
            1,
            observation.has('deadline') + observation.has('scheduling') + observation.has('accommodation'),
          ) -
        3.2,
    ),
  };
}
