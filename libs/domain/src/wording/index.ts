export * from './dossier.ts';
export { counted, spelledDay, spelledTime } from './day-words.ts';
export * from './marks.ts';
export * from './product.ts';
export * from './question-topic.ts';
export * from './reasons.ts';
export * from './record.ts';
export * from './second-opinion.ts';
export * from './sections.ts';
