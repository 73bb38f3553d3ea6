import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { foyer, id, reference, at, CHANNEL, ROLE_EVIDENCE, bytes, searchWords } from './columns.ts';
import { folder } from './mailboxes.ts';
import { role, candidate } from './people.ts';

export const message = foyer.table(
  'message',
  {
    id: id(),
    /** SHA-256 over what makes it the same message wherever it lies; of the raw source where it cannot be read. */
    identity: bytes('identity').notNull().unique(),
    /**
     * SHA-256 of the raw source, by which a copy is recognised that cannot be read; null where the message is such a one
     * itself, and for messages from before this was kept.
     */
    sourceIdentity: bytes('source_identity'),
    messageId: text('message_id'),
    inReplyTo: text('in_reply_to'),
    references: text('references')
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    direction: text('direction', { enum: ['in', 'out'] }).notNull(),
    candidateId: reference('candidate_id').references(() => candidate.id),
    roleId: reference('role_id').references(() => role.id),
    /** What tells the role; null where nothing does. */
    roleBecause: text('role_because', { enum: ROLE_EVIDENCE }),
    /** The words that tell it, where words do. */
    roleQuote: text('role_quote'),
    /** The message of a colleague in which it came as an attached letter; null where it came itself. */
    enclosedIn: reference('enclosed_in').references((): AnyPgColumn => message.id, { onDelete: 'set null' }),
    channel: text('channel', { enum: CHANNEL }).notNull().default('email'),
    /** The address by which its person is known: the sender's, or of whom a forward, a form or a voicemail tells. */
    personAddress: text('person_address'),
    fromName: text('from_name').notNull(),
    fromAddress: text('from_address').notNull(),
    to: text('to').array().notNull(),
    cc: text('cc').array().notNull(),
    subject: text('subject').notNull(),
    /** INTERNALDATE: the server's clock orders messages, the sender's does not. */
    receivedAt: at('received_at').notNull(),
    dateHeader: text('date_header'),
    /** The sender's offset from UTC in minutes, from the Date header: "tomorrow at five" is their five. */
    offsetMinutes: smallint('offset_minutes'),
    text: text('text').notNull(),
    newText: text('new_text').notNull(),
    /**
     * Sender, subject and new text for the search, folded as `foyer.folded` does it. So much of the text, because a
     * longer vector than one megabyte is an error and would hold the message up. Who inserts a message may bring them;
     * where they are missing, or what they are made of changes, a trigger makes them with `foyer.words_of_message`.
     */
    words: searchWords('words'),
    html: text('html'),
    headers: jsonb('headers').$type<Record<string, string>>().notNull(),
    isAutomatic: boolean('is_automatic').notNull(),
    /** Why it could not be read; null for a readable message. */
    quarantineCode: text('quarantine_code'),
    quarantineDetail: text('quarantine_detail'),
    /** Of the parser that read it or gave up on it: a later one may read what is in quarantine. */
    parserVersion: smallint('parser_version').notNull().default(1),
    /**
     * Source, gzip. Of a quarantined message all that we have, for as long as it is quarantined; of others without the
     * bytes of attachments, for some time.
     */
    rawGzip: bytes('raw_gzip'),
    sizeBytes: integer('size_bytes').notNull(),
    /** Whether it was there long before Foyer and was read back later: it opens nothing that somebody has settled. */
    readBack: boolean('read_back').notNull().default(false),
    /** Rises when what an assessment depends on has changed; the sweep compares it with the assessed one. */
    revision: integer('revision').notNull().default(1),
    storedAt: at('stored_at').notNull().defaultNow(),
    /**
     * When its person was erased: then nothing is left of it but where it lies, and its two identities under a key, so
     * that it is known when it comes again. Null for a message that is here.
     */
    erasedAt: at('erased_at'),
  },
  (table) => [
    index('message_candidate').on(table.candidateId, table.receivedAt),
    index('message_message_id').on(table.messageId),
    index('message_answers')
      .on(table.inReplyTo)
      .where(sql`${table.inReplyTo} is not null and ${table.direction} = 'in'`),
    index('message_our_answers')
      .on(table.inReplyTo)
      .where(sql`${table.inReplyTo} is not null and ${table.direction} = 'out'`),
    index('message_source').on(table.sourceIdentity),
    index('message_enclosed')
      .on(table.enclosedIn)
      .where(sql`${table.enclosedIn} is not null`),
    index('message_received').on(table.receivedAt, table.id),
    index('message_quarantined')
      .on(table.id)
      .where(sql`${table.quarantineCode} is not null`),
    index('message_automatic')
      .on(table.storedAt)
      .where(sql`${table.isAutomatic}`),
    index('message_erased')
      .on(table.id)
      .where(sql`${table.erasedAt} is not null`),
    index('message_out')
      .on(table.id)
      .where(sql`${table.direction} = 'out'`),
    index('message_our_names')
      .on(table.fromName)
      .where(sql`${table.direction} = 'out'`),
  ],
);

/** Where a message lies on a server. One row per UID: this is what the ledger counts. */
export const messagePlace = foyer.table(
  'message_place',
  {
    folderId: reference('folder_id')
      .notNull()
      .references(() => folder.id, { onDelete: 'cascade' }),
    uidValidity: bigint('uid_validity', { mode: 'number' }).notNull(),
    uid: bigint('uid', { mode: 'number' }).notNull(),
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    /** When the server was first seen without it. */
    goneAt: at('gone_at'),
  },
  (table) => [
    primaryKey({ columns: [table.folderId, table.uidValidity, table.uid] }),
    index('message_place_message').on(table.messageId),
  ],
);

export const attachment = foyer.table(
  'attachment',
  {
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    name: text('name').notNull(),
    type: text('type').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    sha256: bytes('sha256').notNull(),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.position] })],
);

/** One contact with one person, in either direction; a mail of ours to three candidates is three contacts. */
export const contact = foyer.table(
  'contact',
  {
    id: id(),
    candidateId: reference('candidate_id')
      .notNull()
      .references(() => candidate.id, { onDelete: 'cascade' }),
    messageId: reference('message_id').references(() => message.id, { onDelete: 'cascade' }),
    at: at('at').notNull(),
    by: text('by', { enum: ['candidate', 'employer'] }).notNull(),
    automatic: boolean('automatic').notNull().default(false),
    /**
     * It is in our name, and nothing shows that it is ours: no answer, and nothing against whom it went to. Neither is a
     * call of ours that reached nobody.
     */
    unproven: boolean('unproven').notNull().default(false),
    channel: text('channel', { enum: CHANNEL }).notNull(),
    /** What somebody here wrote down about it, and who; null for mail. */
    note: text('note'),
    loggedBy: text('logged_by'),
    /**
     * Of one that was logged by hand: the address of whoever it was logged on, where they had no other yet or it was logged
     * at a message from there.
     */
    loggedOn: text('logged_on'),
  },
  (table) => [
    uniqueIndex('contact_message').on(table.messageId, table.candidateId),
    index('contact_candidate').on(table.candidateId, table.at),
    // To whom a person here wrote lately.
    index('contact_from_us')
      .on(table.at, table.candidateId)
      .where(sql`${table.by} = 'employer' and not ${table.automatic} and not ${table.unproven}`),
    index('contact_by_hand')
      .on(table.at, table.id)
      .where(sql`${table.messageId} is null`),
  ],
);
