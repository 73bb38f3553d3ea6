import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

/** All tables of Foyer live in their own schema and are always named with it: the queue has another one. */
export const foyer = pgSchema('foyer');

const id = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity();
const reference = (name: string) => bigint(name, { mode: 'number' });
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });
const CHANNEL = ['email', 'phone', 'voicemail', 'visit', 'social'] as const;
const ROLE_EVIDENCE = ['person', 'address', 'thread', 'subject', 'text', 'only_application'] as const;
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

// --- access ---------------------------------------------------------------------------------------------------

export const user = foyer.table(
  'user',
  {
    id: id(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    access: text('access', { enum: ['administrator', 'recruiter', 'viewer'] }).notNull(),
    passwordHash: text('password_hash').notNull(),
    /** Whether *Handle with care* opens for them. */
    opensCare: boolean('opens_care').notNull().default(false),
    /** The roles whose candidates they see; null for all of them, and for people of whom no role is known. */
    roleIds: bigint('role_ids', { mode: 'number' }).array(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('user_email').on(sql`lower(${table.email})`)],
);

export const session = foyer.table(
  'session',
  {
    /** SHA-256 of the cookie: a copy of this table signs nobody in. */
    tokenHash: bytes('token_hash').primaryKey(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    csrfToken: text('csrf_token').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [index('session_user').on(table.userId), index('session_expires').on(table.expiresAt)],
);

export const apiToken = foyer.table('api_token', {
  id: id(),
  name: text('name').notNull(),
  tokenHash: bytes('token_hash').notNull().unique(),
  access: text('access', { enum: ['administrator', 'recruiter', 'viewer'] }).notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
  lastUsedAt: at('last_used_at'),
});

/**
 * Tries to sign in, counted: a row is one window of one limit for one source. It is a table of ours, so that the
 * count holds over several web processes and a restart.
 */
export const accessTry = foyer.table(
  'access_try',
  {
    /** Which limit: its name in libs/access. */
    limit: text('limit').notNull(),
    /** Network address of the caller; an IPv6 one by its /64. */
    source: text('source').notNull(),
    /**
     * SHA-256 of the account that was tried, empty where the limit is about the source alone. Hashed, because people
     * type passwords into the wrong field.
     */
    accountHash: bytes('account_hash').notNull(),
    tries: integer('tries').notNull(),
    /** The end of the window, or of the pause once the limit is passed. */
    until: at('until').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.limit, table.source, table.accountHash] }),
    index('access_try_until').on(table.until),
  ],
);

/** The one-time code with which the first administrator is made; at most one row. */
export const setupCode = foyer.table('setup_code', {
  id: smallint('id').primaryKey().default(1),
  codeHash: bytes('code_hash').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
});

// --- intake ---------------------------------------------------------------------------------------------------

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
  createdAt: at('created_at').notNull().defaultNow(),
});

export const folder = foyer.table(
  'folder',
  {
    id: id(),
    mailboxId: reference('mailbox_id')
      .notNull()
      .references(() => mailbox.id, { onDelete: 'cascade' }),
    path: text('path').notNull(),
    use: text('use', { enum: ['inbox', 'sent'] }).notNull(),
    uidValidity: bigint('uid_validity', { mode: 'number' }),
    /** Highest UID that is stored, under the present UIDVALIDITY; moves with the messages that it covers. */
    lastUid: bigint('last_uid', { mode: 'number' }).notNull().default(0),
    /** When everything up to the then newest message was first read. */
    completeAt: at('complete_at'),
    onServer: integer('on_server').notNull().default(0),
    missing: integer('missing').notNull().default(0),
    checkedAt: at('checked_at'),
  },
  (table) => [uniqueIndex('folder_path').on(table.mailboxId, table.path)],
);

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

export const candidate = foyer.table('candidate', {
  id: id(),
  name: text('name').notNull(),
  /** The role that a person here chose for all that this candidate writes; null where evidence decides. */
  chosenRoleId: reference('chosen_role_id').references(() => role.id, { onDelete: 'set null' }),
  createdAt: at('created_at').notNull().defaultNow(),
});

export const candidateAddress = foyer.table(
  'candidate_address',
  {
    /** Lower case. */
    address: text('address').primaryKey(),
    candidateId: reference('candidate_id')
      .notNull()
      .references(() => candidate.id, { onDelete: 'cascade' }),
    /** Why it is this person's: mail came from it, evidence joined it to another address, or a person here said so. */
    because: text('because', { enum: ['mail', 'reply_to', 'thread', 'name_and_file', 'person'] })
      .notNull()
      .default('mail'),
  },
  (table) => [index('candidate_address_candidate').on(table.candidateId)],
);

export const message = foyer.table(
  'message',
  {
    id: id(),
    /** SHA-256 over what makes it the same message wherever it lies; of the raw source where it cannot be read. */
    identity: bytes('identity').notNull().unique(),
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
    /** Rises when what an assessment depends on has changed; the sweep compares it with the assessed one. */
    revision: integer('revision').notNull().default(1),
    storedAt: at('stored_at').notNull().defaultNow(),
  },
  (table) => [
    index('message_candidate').on(table.candidateId, table.receivedAt),
    index('message_message_id').on(table.messageId),
    index('message_received').on(table.receivedAt, table.id),
    index('message_quarantined')
      .on(table.id)
      .where(sql`${table.quarantineCode} is not null`),
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
    channel: text('channel', { enum: CHANNEL }).notNull(),
    /** What somebody here wrote down about it, and who; null for mail. */
    note: text('note'),
    loggedBy: text('logged_by'),
  },
  (table) => [
    uniqueIndex('contact_message').on(table.messageId, table.candidateId),
    index('contact_candidate').on(table.candidateId, table.at),
  ],
);

// --- classify -------------------------------------------------------------------------------------------------

/** The present assessment of a message. */
export const assessment = foyer.table(
  'assessment',
  {
    messageId: reference('message_id')
      .primaryKey()
      .references(() => message.id, { onDelete: 'cascade' }),
    /** The message's revision that it is about. */
    revision: integer('revision').notNull(),
    lane: text('lane', { enum: ['value_added', 'empty', 'excessive', 'other'] }).notNull(),
    kind: text('kind', { enum: ['application', 'process', 'not_candidate'] }),
    urgent: boolean('urgent').notNull(),
    /** The whole `Assessment` of the domain. */
    result: jsonb('result').notNull(),
    policyVersion: integer('policy_version').notNull(),
    modelVersion: text('model_version').notNull(),
    assessedAt: at('assessed_at').notNull(),
    nextReviewAt: at('next_review_at'),
  },
  (table) => [
    index('assessment_review').on(table.nextReviewAt),
    index('assessment_unsure')
      .on(table.messageId)
      .where(sql`(result ->> 'unsure') = 'true'`),
  ],
);

/** The record of automatic decisions: a row for the first assessment of a message and for every one that differs. */
export const decision = foyer.table(
  'decision',
  {
    id: id(),
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    lane: text('lane').notNull(),
    kind: text('kind'),
    urgent: boolean('urgent').notNull(),
    section: text('section').notNull(),
    policyVersion: integer('policy_version').notNull(),
    modelVersion: text('model_version').notNull(),
    contactsIn14Days: integer('contacts_in_14_days').notNull(),
    /** Who was heard besides the model; null where nobody was. */
    secondOpinion: text('second_opinion'),
    decidedAt: at('decided_at').notNull(),
  },
  (table) => [index('decision_message').on(table.messageId)],
);

/** What was asked of the second opinion about a message, and what came back; the newest question only. */
export const secondOpinion = foyer.table('second_opinion', {
  messageId: reference('message_id')
    .primaryKey()
    .references(() => message.id, { onDelete: 'cascade' }),
  /** The message's revision that the question was about: the answer holds for no other. */
  revision: integer('revision').notNull(),
  outcome: text('outcome', {
    enum: ['asked', 'answered', 'withheld', 'unusable', 'unavailable'],
  }).notNull(),
  attempts: smallint('attempts').notNull(),
  /** When it may be asked again, where it has to be. */
  tryAfter: at('try_after').notNull(),
  source: text('source').notNull(),
  /** Lane, kind, urgency and quote as answered; null without an answer. */
  answer: jsonb('answer'),
  askedAt: at('asked_at').notNull(),
});

/** How many questions a day has seen (UTC); a day without a row has seen none. */
export const secondOpinionDay = foyer.table('second_opinion_day', {
  day: text('day').primaryKey(),
  asked: integer('asked').notNull(),
});

/** Whether messages may be shown to the second opinion. The last row holds; without one they may not. */
export const secondOpinionSwitch = foyer.table('second_opinion_switch', {
  id: id(),
  allowed: boolean('allowed').notNull(),
  byName: text('by_name').notNull(),
  at: at('at').notNull(),
});

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
    /** Whether somebody said that we owe this person nothing. */
    debtDismissed: boolean('debt_dismissed').notNull().default(false),
    /** Up to this action, state and lane already contain what people decided. */
    appliedActionId: bigint('applied_action_id', { mode: 'number' }).notNull().default(0),
    version: integer('version').notNull().default(1),
    changedAt: at('changed_at').notNull(),
  },
  (table) => [
    uniqueIndex('inbox_entry_key').on(table.candidateId, table.roleKey, table.strand),
    index('inbox_entry_order').on(table.state, table.priority.desc(), table.id),
    index('inbox_entry_until').on(table.until),
  ],
);

// --- inbox ----------------------------------------------------------------------------------------------------

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
    at: at('at').notNull(),
  },
  (table) => [index('inbox_action_entry').on(table.entryId, table.id), index('inbox_action_at').on(table.at)],
);

// --- policy ---------------------------------------------------------------------------------------------------

/** Policies that an administrator published; the one with the highest version holds. None: the shipped one does. */
export const policyVersion = foyer.table('policy_version', {
  version: integer('version').primaryKey(),
  /** The whole `Policy` of the domain. */
  policy: jsonb('policy').notNull(),
  because: text('because').notNull(),
  userId: reference('user_id').references(() => user.id, { onDelete: 'set null' }),
  byName: text('by_name').notNull(),
  publishedAt: at('published_at').notNull(),
});

// --- digest ---------------------------------------------------------------------------------------------------

/** When a person wants to be told, and how. A row for everybody, made with the first plan. */
export const digestSettings = foyer.table('digest_settings', {
  userId: reference('user_id')
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  timeZone: text('time_zone').notNull(),
  /** `HH:MM` on the clock of the zone. */
  times: text('times').array().notNull(),
  /** ISO weekdays. */
  workingDays: smallint('working_days').array().notNull(),
  /** Whose public holidays are free. */
  region: text('region'),
  /** ISO dates. */
  daysOff: text('days_off').array().notNull(),
  focus: jsonb('focus').$type<{ days: number[]; from: string; to: string }[]>().notNull(),
  /** Break-throughs a day, danger apart. */
  budget: smallint('budget').notNull(),
  byMail: boolean('by_mail').notNull().default(true),
  /** Whether mails carry names and quotes. */
  showNames: boolean('show_names').notNull().default(true),
  webhookFormat: text('webhook_format', { enum: ['slack', 'teams'] }),
  /** Address and signing key of the webhook, sealed: whoever knows the address may write there. */
  sealedWebhookUrl: text('sealed_webhook_url'),
  sealedWebhookKey: text('sealed_webhook_key'),
  /** SHA-256 of the secret part of the calendar's address. */
  calendarTokenHash: bytes('calendar_token_hash').unique(),
  /** Up to here slots are rows; null makes the plan begin anew. */
  plannedUntil: at('planned_until'),
});

/** A slot of a person: one row, one digest at most. */
export const digest = foyer.table(
  'digest',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** Local day and time, `2026-11-24T16:00`; with a `now-` before it where somebody asked for one. */
    slot: text('slot').notNull(),
    timeZone: text('time_zone').notNull(),
    dueAt: at('due_at').notNull(),
    /** `merged`: missed, and made good by a later one. `nothing_new`: nobody was bothered. */
    state: text('state', { enum: ['due', 'made', 'nothing_new', 'merged'] })
      .notNull()
      .default('due'),
    /** Counts and the ledger of the moment, no names: a `DigestFacts` of libs/digest. */
    facts: jsonb('facts'),
    madeAt: at('made_at'),
  },
  (table) => [
    uniqueIndex('digest_slot').on(table.userId, table.slot),
    index('digest_due').on(table.state, table.dueAt),
    index('digest_user').on(table.userId, table.dueAt.desc(), table.id.desc()),
  ],
);

/** A row that a digest shows, as it was then; it goes with the person where a person is erased. */
export const digestItem = foyer.table(
  'digest_item',
  {
    digestId: reference('digest_id')
      .notNull()
      .references(() => digest.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    entryId: reference('entry_id')
      .notNull()
      .references(() => inboxEntry.id, { onDelete: 'cascade' }),
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    section: text('section', { enum: ['today', 'owed', 'worth'] }).notNull(),
    name: text('name').notNull(),
    roleTitle: text('role_title'),
    reason: text('reason').notNull(),
    quote: text('quote'),
    waitingSince: at('waiting_since').notNull(),
    /** How many entries the row tells of: people of one role who wait for the same cause make one. */
    standsFor: smallint('stands_for').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.digestId, table.position] }),
    index('digest_item_entry').on(table.entryId),
  ],
);

/** What a person was told last about an entry: nothing is told twice unless it has changed. */
export const digestTold = foyer.table(
  'digest_told',
  {
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    entryId: reference('entry_id')
      .notNull()
      .references(() => inboxEntry.id, { onDelete: 'cascade' }),
    stateKey: text('state_key').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.entryId] }),
    index('digest_told_entry').on(table.entryId),
  ],
);

/** A folded message that somebody was asked about, and what was said. */
export const digestCheck = foyer.table(
  'digest_check',
  {
    id: id(),
    digestId: reference('digest_id')
      .notNull()
      .references(() => digest.id, { onDelete: 'cascade' }),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    entryId: reference('entry_id')
      .notNull()
      .references(() => inboxEntry.id, { onDelete: 'cascade' }),
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    words: text('words').notNull(),
    roleTitle: text('role_title'),
    verdict: text('verdict', { enum: ['right', 'not_right'] }),
    answeredAt: at('answered_at'),
  },
  (table) => [
    uniqueIndex('digest_check_once').on(table.userId, table.messageId),
    index('digest_check_digest').on(table.digestId),
  ],
);

/** An urgent message and a person: whether it reached them at once, and what they said of that. */
export const breakThrough = foyer.table(
  'break_through',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    messageId: reference('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    entryId: reference('entry_id')
      .notNull()
      .references(() => inboxEntry.id, { onDelete: 'cascade' }),
    danger: boolean('danger').notNull(),
    reason: text('reason').notNull(),
    /** The local day that its budget belongs to. */
    day: text('day').notNull(),
    inFocus: boolean('in_focus').notNull(),
    /** Null where it came through. */
    held: text('held', { enum: ['budget', 'day_off'] }),
    decidedAt: at('decided_at').notNull(),
    verdict: text('verdict', { enum: ['right', 'could_wait'] }),
    verdictAt: at('verdict_at'),
  },
  (table) => [
    uniqueIndex('break_through_once').on(table.userId, table.messageId),
    index('break_through_day').on(table.userId, table.day),
  ],
);

/**
 * One thing to send over one channel. `sending` is written just before the first word that could make the other side
 * accept it; whoever dies in it leaves `ambiguous`, which nobody repeats by itself.
 */
export const delivery = foyer.table(
  'delivery',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    digestId: reference('digest_id').references(() => digest.id, { onDelete: 'cascade' }),
    breakThroughId: reference('break_through_id').references(() => breakThrough.id, { onDelete: 'cascade' }),
    channel: text('channel', { enum: ['mail', 'webhook'] }).notNull(),
    state: text('state', {
      enum: ['due', 'claimed', 'sending', 'sent', 'ambiguous', 'failed', 'returned'],
    })
      .notNull()
      .default('due'),
    attempts: smallint('attempts').notNull().default(0),
    /** When it may be tried; for `claimed` and `sending`, when whoever holds it has certainly gone. */
    nextTryAt: at('next_try_at').notNull(),
    /** Who holds it. */
    claim: text('claim'),
    /** The Message-ID that it went out with. */
    messageId: text('message_id'),
    /** What went wrong, as a sentence. */
    problem: text('problem'),
    madeAt: at('made_at').notNull(),
    sentAt: at('sent_at'),
  },
  (table) => [
    uniqueIndex('delivery_digest').on(table.digestId, table.channel),
    uniqueIndex('delivery_break_through').on(table.breakThroughId, table.channel),
    index('delivery_next').on(table.state, table.nextTryAt),
    index('delivery_message').on(table.messageId),
  ],
);
