export * from './evaluation/evaluate.ts';
export * from './evaluation/measures.ts';
export * from './judgement.ts';
export * from './record.ts';
export { SHIPPED_MODEL, readShippedModel } from './shipped-model.ts';
export { readCorpus, train, type Corpus, type TrainOptions } from './train.ts';
export {
  CHANGES,
  fairness,
  type Change,
  type Fairness,
  type FairnessOptions,
} from './evaluation/fairness.ts';
export { MENTIONS, NAMES, PROVIDERS } from './evaluation/fairness-data.ts';
