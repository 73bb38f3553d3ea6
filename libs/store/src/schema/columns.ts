import { bigint, customType, pgSchema, timestamp } from 'drizzle-orm/pg-core';

/** All tables of Foyer live in their own schema and are always named with it: the queue has another one. */
export const foyer = pgSchema('foyer');

export const id = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity();
export const reference = (name: string) => bigint(name, { mode: 'number' });
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });
export const CHANNEL = ['email', 'phone', 'voicemail', 'visit', 'social'] as const;
export const ROLE_EVIDENCE = [
  'person',
  'address',
  'thread',
  'subject',
  'text',
  'candidate',
  'only_application',
] as const;
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
/** Words for the full-text search, as PostgreSQL keeps them. */
export const searchWords = customType<{ data: string }>({ dataType: () => 'tsvector' });
