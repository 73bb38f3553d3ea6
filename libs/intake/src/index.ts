export * from './intake.module.ts';
export { readLedgers, readMailboxProblems } from './ledger.queries.ts';
export { addMailbox } from './mailbox.repository.ts';
export { addRoles, type NewRole } from './role.repository.ts';
