import { index, text } from 'drizzle-orm/pg-core';
import { foyer, id, reference, at } from './columns.ts';
import { user } from './access.ts';
import { candidate } from './people.ts';

/** What a line of the record says was done. */
export const RECORDED_ACTS = [
  'person_invited',
  'person_changed',
  'person_deactivated',
  'person_reactivated',
  'password_link_made',
  'password_chosen',
  'password_changed',
  'safety_contacts_changed',
  'token_made',
  'token_revoked',
  'people_joined',
  'address_separated',
  'role_chosen',
  'contact_removed',
  'person_erased',
  'person_held',
  'person_released',
  'role_added',
  'role_changed',
  'mailbox_added',
  'mailbox_checked',
  'mailbox_paused',
  'mailbox_resumed',
  'mailbox_password_changed',
  'mailbox_sent_folder_changed',
  'mailbox_disconnected',
] as const;

/**
 * What people did besides settling rows and publishing policies, which have tables of their own; never changed. Written
 * by `writeRecord` alone. Lines about a candidate go with the candidate; the others are for administrators.
 */
export const recordLine = foyer.table(
  'record_line',
  {
    id: id(),
    at: at('at').notNull(),
    /** Null for an API token, the command line, and somebody who is gone. */
    userId: reference('user_id').references(() => user.id, { onDelete: 'set null' }),
    byName: text('by_name').notNull(),
    what: text('what', { enum: RECORDED_ACTS }).notNull(),
    candidateId: reference('candidate_id').references(() => candidate.id, { onDelete: 'cascade' }),
    /** What it was done to or with, in words: a colleague's name, a token's, a role's title, an address. */
    about: text('about').notNull(),
  },
  (table) => [
    index('record_line_at').on(table.at, table.id),
    index('record_line_candidate').on(table.candidateId),
  ],
);
