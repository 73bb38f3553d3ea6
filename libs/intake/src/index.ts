export * from './intake.module.ts';
export { readLedgers } from './ledger.queries.ts';
export { addMailbox, type MailboxIdentity } from './mailbox.repository.ts';
