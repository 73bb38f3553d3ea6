export { foldersToRead, type FolderToRead } from './folders-to-read.ts';
export { importMail, type ImportCounts } from './import.ts';
export * from './intake.module.ts';
export { readLedgers, readMailboxProblems } from './ledger.queries.ts';
export { addMailbox, type Mailbox, readMailboxes } from './mailbox.repository.ts';
export { MessageReader } from './message-reader.ts';
export { Quarantine } from './quarantine.ts';
export { readQuarantine, readQuarantined, readSource } from './quarantine.queries.ts';
export { addRoles, type NewRole, readRoles, type RoleRow } from './role.repository.ts';
