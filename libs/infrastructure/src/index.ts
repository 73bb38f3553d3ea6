export * from './embedded-postgres/server.ts';
export * from './infrastructure.ts';
