export { foldersToRead, type FolderToRead } from './folders-to-read.ts';
export * from './intake.module.ts';
export { readLedgers, readMailboxProblems } from './ledger.queries.ts';
export { addMailbox, type Mailbox, readMailboxes } from './mailbox.repository.ts';
export { addRoles, type NewRole, readRoles, type RoleRow } from './role.repository.ts';
