export * from './access.ts';
export * from './cursor.ts';
export * from './file-answer.ts';
export * from './parameters.ts';
export * from './reader-leaves.ts';
export * from './returns.ts';
