export * from './embedded-postgres/server.ts';
