import { bigint, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { user } from './access.ts';
import { foyer, id, reference, at } from './columns.ts';

export const mailbox = foyer.table('mailbox', {
  id: id(),
  name: text('name').notNull(),
  /** The mailbox URL with its password, sealed. */
  sealedUrl: text('sealed_url').notNull(),
  /** SHA-256 of user, host and folder: the same mailbox is not added twice. */
  fingerprint: text('fingerprint').notNull().unique(),
  /** Our own address in it, lower case; mail from it is ours. */
  address: text('address').notNull(),
  state: text('state', { enum: ['connecting', 'reading', 'live', 'stuck', 'refused', 'paused'] })
    .notNull()
    .default('connecting'),
  problem: text('problem'),
  /** When its reader last said anything; one that says nothing for long is stuck. */
  stateAt: at('state_at').notNull().defaultNow(),
  /** Rises when somebody wants it looked at anew: its reader connects again and compares everything. */
  asked: integer('asked').notNull().default(0),
  /** Sign-ins in a row that its server refused with what we have; a restart does not begin them anew. */
  refusals: integer('refusals').notNull().default(0),
  /** Not before then is another one tried; null after none. */
  tryAgainAt: at('try_again_at'),
  /** When it was disconnected: nothing of it is read any more and its password is gone; its mail stays. */
  disconnectedAt: at('disconnected_at'),
  createdAt: at('created_at').notNull().defaultNow(),
});

/** What people did about a mailbox; append-only. */
export const mailboxAct = foyer.table(
  'mailbox_act',
  {
    id: id(),
    mailboxId: reference('mailbox_id')
      .notNull()
      .references(() => mailbox.id, { onDelete: 'cascade' }),
    act: text('act', {
      enum: ['added', 'checked', 'paused', 'resumed', 'new_password', 'sent_folder', 'disconnected'],
    }).notNull(),
    /** Null for an API token, and for somebody who is gone. */
    byUserId: reference('by_user_id').references(() => user.id, { onDelete: 'set null' }),
    byName: text('by_name').notNull(),
    at: at('at').notNull(),
  },
  (table) => [index('mailbox_act_mailbox').on(table.mailboxId, table.id)],
);

export const folder = foyer.table(
  'folder',
  {
    id: id(),
    mailboxId: reference('mailbox_id')
      .notNull()
      .references(() => mailbox.id, { onDelete: 'cascade' }),
    path: text('path').notNull(),
    use: text('use', { enum: ['inbox', 'sent'] }).notNull(),
    /** Null until it is first opened; and again, where it was checked, once its mailbox reads it no more. */
    uidValidity: bigint('uid_validity', { mode: 'number' }),
    /** Highest UID that is stored, under the present UIDVALIDITY; moves with the messages that it covers. */
    lastUid: bigint('last_uid', { mode: 'number' }).notNull().default(0),
    /** Lowest UID of what is read: older mail is read downwards, behind what is new. 1 when nothing is left below it. */
    firstUid: bigint('first_uid', { mode: 'number' }).notNull().default(1),
    /** Messages below `firstUid` on the server: not read yet, and not missing. */
    toReadBack: integer('to_read_back').notNull().default(0),
    /** How many they were when reading back began. */
    toReadBackAtFirst: integer('to_read_back_at_first').notNull().default(0),
    /** When everything up to the then newest message was first read. */
    completeAt: at('complete_at'),
    onServer: integer('on_server').notNull().default(0),
    missing: integer('missing').notNull().default(0),
    checkedAt: at('checked_at'),
  },
  (table) => [uniqueIndex('folder_path').on(table.mailboxId, table.path)],
);

/**
 * What comparing a mailbox with its server found on a day, at its worst. A day without a row was not checked. Days are
 * those of the organisation's clock when they were written.
 */
export const mailboxDay = foyer.table(
  'mailbox_day',
  {
    mailboxId: reference('mailbox_id')
      .notNull()
      .references(() => mailbox.id, { onDelete: 'cascade' }),
    /** ISO day. */
    day: text('day').notNull(),
    /** The most messages that were on the server and not here at once, before they were fetched. */
    missing: integer('missing').notNull(),
    /** How many of them the last check of the day still missed. */
    stillMissing: integer('still_missing').notNull(),
    /** Messages that came to be set aside on this day. */
    setAside: integer('set_aside').notNull(),
  },
  (table) => [primaryKey({ columns: [table.mailboxId, table.day] })],
);
