export * from './classify.module.ts';
export * from './judgement.ts';
export { type OpinionState, readOpinionState, switchOpinion } from './opinion.repository.ts';
export * from './tokens.ts';
