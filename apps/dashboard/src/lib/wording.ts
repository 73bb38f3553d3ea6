/** Every word that the dashboard shows, so that another language is another set of these files. */
export * from './wording/acting.ts';
export * from './wording/care.ts';
export * from './wording/digests.ts';
export * from './wording/history.ts';
export * from './wording/lanes.ts';
export * from './wording/palette.ts';
export * from './wording/person.ts';
export * from './wording/policy.ts';
export * from './wording/mailboxes.ts';
export * from './wording/message.ts';
export * from './wording/numbers.ts';
export * from './wording/provider-sign-in.ts';
export * from './wording/queue.ts';
export * from './wording/message-record.ts';
export * from './wording/settings.ts';
export * from './wording/shell.ts';
export * from './wording/waiting.ts';
