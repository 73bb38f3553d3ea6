import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { bytes, foyer, id, reference, at, searchWords } from './columns.ts';
import { user } from './access.ts';
import { mailbox } from './mailboxes.ts';
import { role, candidate } from './people.ts';
import { message } from './messages.ts';

/**
 * One row of the queue: one person about one role, shown by the open message that comes first. Follow-ups make one row
 * and everything else another, so that no application is folded away with "any update?".
 */
export const inboxEntry = foyer.table(
  'inbox_entry',
  {
    id: id(),
    candidateId: reference('candidate_id')
      .notNull()
      .references(() => candidate.id, { onDelete: 'cascade' }),
    /** 0 where no role is known, so that the unique key holds. */
    roleKey: bigint('role_key', { mode: 'number' }).notNull(),
    roleId: reference('role_id').references(() => role.id),
    strand: text('strand', { enum: ['follow_up', 'other'] }).notNull(),
    /** The message that is shown. */
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    /** Messages that the row stands for, newest first; empty once all of them belong to the other strand. */
    messageIds: bigint('message_ids', { mode: 'number' }).array().notNull(),
    lane: text('lane', { enum: ['value_added', 'empty', 'excessive', 'other'] }).notNull(),
    section: text('section', {
      enum: ['today', 'owed', 'worth', 'decide', 'steps', 'other', 'nothing_new', 'care'],
    }).notNull(),
    priority: doublePrecision('priority').notNull(),
    readingSeconds: integer('reading_seconds').notNull(),
    state: text('state', { enum: ['open', 'done', 'later'] }).notNull(),
    until: at('until'),
    /** Whose row it is; null while it is everybody's. */
    assigneeId: reference('assignee_id').references(() => user.id, { onDelete: 'set null' }),
    /** Who set the lane by hand; null where it is ours. */
    laneSetBy: text('lane_set_by'),
    /** Whether the debt that the assessment saw counts no more: somebody said so, or they wrote since what settles it. */
    debtDismissed: boolean('debt_dismissed').notNull().default(false),
    /**
     * Since when its person waits for a person here, as the ledger of what we owe counts it; null where nobody waits,
     * where it is handled with care, and where this person's other row about the role speaks for them.
     */
    waitsSince: at('waits_since'),
    /** `Debt` of the domain: that of the message that is shown, while it counts; null within our aim. */
    debt: jsonb('debt'),
    /** A column, since an index alone tells no more than its columns. */
    withinAim: boolean('within_aim')
      .notNull()
      .generatedAlwaysAs(sql`debt is null`),
    /** Whether they withdrew since our last answer. */
    withdrew: boolean('withdrew').notNull().default(false),
    /** Up to this action, state and lane already contain what people decided. */
    appliedActionId: bigint('applied_action_id', { mode: 'number' }).notNull().default(0),
    version: integer('version').notNull().default(1),
    changedAt: at('changed_at').notNull(),
  },
  (table) => [
    uniqueIndex('inbox_entry_key').on(table.candidateId, table.roleKey, table.strand),
    // Reading order is falling priority, then rising id: written so that one comparison of rows finds where to go on.
    index('inbox_entry_order').on(table.state, table.priority.desc().nullsFirst(), sql`(-${table.id}) desc`),
    index('inbox_entry_section').on(
      table.state,
      table.section,
      table.priority.desc().nullsFirst(),
      sql`(-${table.id}) desc`,
    ),
    // Of a search that goes over every state.
    index('inbox_entry_any').on(table.priority.desc().nullsFirst(), sql`(-${table.id}) desc`),
    index('inbox_entry_role').on(table.roleId, table.state),
    // Counting a section reads this index and no row.
    index('inbox_entry_counts').on(table.state, table.section, table.readingSeconds),
    index('inbox_entry_assignee')
      .on(table.assigneeId)
      .where(sql`${table.assigneeId} is not null`),
    // The ledger's order: by role, debts first, then the longest wait. One comparison of rows goes on in it, and counting
    // everybody reads this index and no row.
    index('inbox_entry_waits')
      .on(
        table.roleKey,
        table.withinAim,
        table.waitsSince,
        table.id,
        table.candidateId,
        table.version,
        table.withdrew,
      )
      .where(sql`${table.waitsSince} is not null`),
    index('inbox_entry_until').on(table.until),
    // Which rows hold a message: asked with every job that assesses. Without a list of what is still to be indexed, which
    // each such question would read from its beginning to its end.
    index('inbox_entry_message').on(table.messageId),
    index('inbox_entry_messages').using('gin', table.messageIds).with({ fastupdate: false }),
  ],
);

/**
 * What the search looks through: for each row of the queue the words of everything that its person wrote about its role,
 * settled or not, with the person's name and addresses and the role as the word `role:ID`. Where something of it is
 * handled with care, those to whom that opens have a document of their own; so everybody has exactly one of each row.
 */
export const entryWords = foyer.table(
  'entry_words',
  {
    entryId: reference('entry_id')
      .notNull()
      .references(() => inboxEntry.id, { onDelete: 'cascade' }),
    reader: text('reader', { enum: ['everybody', 'without_care', 'with_care'] }).notNull(),
    words: searchWords('words').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.entryId, table.reader] }),
    index('entry_words_search').using('gin', table.words),
  ],
);

/** A search or filter of the queue under a name that its owner gave it. */
export const savedView = foyer.table(
  'saved_view',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** `ViewFilter` of the contract. */
    filter: jsonb('filter').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('saved_view_name').on(table.userId, sql`lower(${table.name})`)],
);

/** What people decided, in order; never changed. */
export const inboxAction = foyer.table(
  'inbox_action',
  {
    id: id(),
    entryId: reference('entry_id')
      .notNull()
      .references(() => inboxEntry.id, { onDelete: 'cascade' }),
    /** Null for an API token. */
    userId: reference('user_id').references(() => user.id, { onDelete: 'set null' }),
    byName: text('by_name').notNull(),
    state: text('state', { enum: ['open', 'done', 'later'] }),
    until: at('until'),
    lane: text('lane', { enum: ['value_added', 'empty', 'excessive', 'other'] }),
    /** Takes the lane that a person set back: the assessment counts again. */
    laneTakenBack: boolean('lane_taken_back').notNull().default(false),
    /** The lane that the row had before, so that a correction can be learned from. */
    laneBefore: text('lane_before', { enum: ['value_added', 'empty', 'excessive', 'other'] }),
    because: text('because'),
    /** The sentence of the message that decided, verbatim. */
    quote: text('quote'),
    /** A note for the team. */
    note: text('note'),
    /** Takes the last note of the same person on this row back. */
    noteTakenBack: boolean('note_taken_back').notNull().default(false),
    /** Says that nothing is owed here, or that it is after all. */
    debt: text('debt', { enum: ['dismissed', 'kept'] }),
    assigneeId: reference('assignee_id').references(() => user.id, { onDelete: 'set null' }),
    /** Whether this action passes the row on; without `assigneeId` it gives it back to everybody. */
    passesOn: boolean('passes_on').notNull().default(false),
    /** The message that was shown when it was decided: a lane set by hand belongs to it. */
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    /** The newest message that the entry then stood for: a later one opens the entry again. */
    throughMessageId: bigint('through_message_id', { mode: 'number' }).notNull(),
    /** The messages that the row then stood for, of both strands where it was one row; empty before that was kept. */
    messageIds: bigint('message_ids', { mode: 'number' })
      .array()
      .notNull()
      .default(sql`'{}'`),
    at: at('at').notNull(),
  },
  (table) => [index('inbox_action_entry').on(table.entryId, table.id), index('inbox_action_at').on(table.at)],
);

/**
 * What somebody said of a message in a dry run, before it was taken in: a lane and no word of the mail. It becomes an
 * action, and goes from here, as soon as the message has a row.
 */
export const earlyAnswer = foyer.table(
  'early_answer',
  {
    mailboxId: reference('mailbox_id')
      .notNull()
      .references(() => mailbox.id, { onDelete: 'cascade' }),
    /** As the message will have it: SHA-256. */
    identity: bytes('identity').notNull(),
    lane: text('lane', { enum: ['value_added', 'empty', 'excessive', 'other'] }).notNull(),
    because: text('because'),
    /** Null for an API token. */
    userId: reference('user_id').references(() => user.id, { onDelete: 'set null' }),
    byName: text('by_name').notNull(),
    at: at('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.mailboxId, table.identity] })],
);
