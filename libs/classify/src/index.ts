export * from './classify.module.ts';
export * from './judgement.ts';
export * from './tokens.ts';
