import { sql } from 'drizzle-orm';
import { index, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, foyer, id, reference, at } from './columns.ts';
import { user } from './access.ts';

export const role = foyer.table('role', {
  id: id(),
  title: text('title').notNull(),
  function: text('function').notNull(),
  /** Lower-case addresses that candidates for this role write to, plus-tags included. */
  addresses: text('addresses')
    .array()
    .notNull()
    .default(sql`'{}'::text[]`),
  /** What else candidates call it: a requisition number, a short name. */
  words: text('words')
    .array()
    .notNull()
    .default(sql`'{}'::text[]`),
  ownerId: reference('owner_id').references(() => user.id, { onDelete: 'set null' }),
  /** A closed role is found in no new mail; mail that is about it stays so. */
  closedAt: at('closed_at'),
  createdAt: at('created_at').notNull().defaultNow(),
});

export const candidate = foyer.table(
  'candidate',
  {
    id: id(),
    name: text('name').notNull(),
    /** The role that a person here chose for all that this candidate writes; null where evidence decides. */
    chosenRoleId: reference('chosen_role_id').references(() => role.id, { onDelete: 'set null' }),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [index('candidate_name').on(table.name)],
);

export const candidateAddress = foyer.table(
  'candidate_address',
  {
    /** Lower case. */
    address: text('address').primaryKey(),
    candidateId: reference('candidate_id')
      .notNull()
      .references(() => candidate.id, { onDelete: 'cascade' }),
    /** Why it is this person's: mail came from it, evidence joined it to another address, or a person here said so. */
    because: text('because', {
      enum: ['mail', 'reply_to', 'thread', 'name_and_file', 'same_mailbox', 'same_number', 'person'],
    })
      .notNull()
      .default('mail'),
  },
  (table) => [
    index('candidate_address_candidate').on(table.candidateId),
    // `foyer.mailbox_of` says which mailbox a provider delivers an address to; null where it has no rule that we know.
    index('candidate_address_mailbox')
      .on(sql`foyer.mailbox_of(${table.address})`)
      .where(sql`foyer.mailbox_of(${table.address}) is not null`),
  ],
);

/** Addresses of people who were erased, under a key: what they wrote until then is not taken in when it is read later. */
export const erasedAddress = foyer.table('erased_address', {
  /** HMAC-SHA-256 of the address in lower case. */
  mark: bytes('mark').primaryKey(),
  erasedAt: at('erased_at').notNull(),
});

/** What must not be erased about a person, for a legal reason, until somebody takes the hold off or its last day is over. */
export const personHold = foyer.table('person_hold', {
  candidateId: reference('candidate_id')
    .primaryKey()
    .references(() => candidate.id, { onDelete: 'cascade' }),
  reason: text('reason').notNull(),
  /** ISO day, the last one of it; null where it ends when somebody takes it off. */
  until: text('until'),
  byName: text('by_name').notNull(),
  at: at('at').notNull(),
});

/** Two people of whom somebody here said that they are not the same one; the smaller number first. */
export const peopleApart = foyer.table(
  'people_apart',
  {
    candidateId: reference('candidate_id')
      .notNull()
      .references(() => candidate.id, { onDelete: 'cascade' }),
    otherId: reference('other_id')
      .notNull()
      .references(() => candidate.id, { onDelete: 'cascade' }),
    byName: text('by_name').notNull(),
    at: at('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.candidateId, table.otherId] })],
);
