export * from './backend.ts';
export * from './bell.ts';
export * from './jobs.ts';
export * from './queue-pool.ts';
export * from './read-back-rounds.ts';
