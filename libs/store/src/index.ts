export * from './database.ts';
export * from './lost-connection.ts';
export * from './lock-session.ts';
export * from './migrate.ts';
export * from './migration-state.ts';
export * from './notifications.ts';
export * from './pool.ts';
export * as tables from './schema.ts';
export * from './tokens.ts';
