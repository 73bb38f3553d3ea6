export * from './evaluation/evaluate.ts';
export * from './evaluation/measures.ts';
export * from './judgement.ts';
export * from './record.ts';
export { toldSentences } from './aside-sentences.ts';
export { trainAsides } from './asides.ts';
export { crossingSentences, readAllCrossings } from './crossing-sentences.ts';
export { trainCrossings } from './crossings.ts';
export { hintSentences, readHintLines, type HintLine } from './hint-sentences.ts';
export { trainHints } from './hints.ts';
export { readLetters } from './letters.ts';
export { outsiderMails, readAllOutsiders, readOutsiderLines, type OutsiderLine } from './outsider-mails.ts';
export { trainOutsiders } from './outsiders.ts';
export { readAllSubstance, substanceSentences } from './substance-sentences.ts';
export { trainSubstance } from './substance.ts';
export {
  ModelFileError,
  SHIPPED_ASIDES,
  SHIPPED_CROSSINGS,
  SHIPPED_HINTS,
  SHIPPED_MODEL,
  SHIPPED_OUTSIDERS,
  SHIPPED_SUBSTANCE,
  packedModel,
  readShippedModel,
  readShippedModelAlone,
} from './shipped-model.ts';
export { examplesOf, judgedBy, readCorpus, train, type Corpus, type TrainOptions } from './train.ts';
export { seeded } from './boost.ts';
export {
  crossValidate,
  foldsByFile,
  foldsByGroup,
  type CrossValidated,
  type Folds,
} from './cross-validate.ts';
export type { Example } from './dataset.ts';
export { fitDecision, type Judged } from './decide.ts';
export { prepare, type Prepared } from './fit.ts';
export {
  CHANGES,
  WRITING,
  fairness,
  type Change,
  type Fairness,
  type FairnessOptions,
} from './evaluation/fairness.ts';
export { FLUENCY_PAIRS, type FluencyPair } from './evaluation/fluency-pairs.ts';
export { fluencyImpact, type Impact } from './evaluation/fluency.ts';
export { readPhrases, type Phrase } from './phrases.ts';
export { MENTIONS, NAMES, PROVIDERS } from './evaluation/fairness-data.ts';
