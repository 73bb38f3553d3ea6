export * from './events.ts';
export * from './inbox.ts';
export * from './mailboxes.ts';
export * from './messages.ts';
export * from './primitives.ts';
export * from './problem.ts';
export * from './quarantine.ts';
export * from './session.ts';
