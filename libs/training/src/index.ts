export * from './evaluation/evaluate.ts';
export * from './evaluation/measures.ts';
export * from './judgement.ts';
export * from './record.ts';
