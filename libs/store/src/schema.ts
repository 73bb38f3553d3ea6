/** All tables, one file a subject; migrations are generated from this file. */
export * from './schema/access.ts';
export * from './schema/mailboxes.ts';
export * from './schema/mail-sign-ins.ts';
export * from './schema/people.ts';
export * from './schema/messages.ts';
export * from './schema/assessments.ts';
export * from './schema/inbox.ts';
export * from './schema/digests.ts';
export * from './schema/record.ts';
export { foyer } from './schema/columns.ts';
